import ArgumentParser
import Store

/// `gongkai migrate`: brings the schema up to date.
struct MigrateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "migrate",
    abstract: "Bring the store's schema up to date; make the store where there is none.",
    discussion: """
      Steps go forward only. A store that a newer program has used is left alone.
      """)

  @OptionGroup var options: StoreOptions

  func run() async throws {
    let configuration = try options.configuration()
    try await StoreOptions.explainingFaults {
      let taken = try await Store.migrate(configuration, migrations: Areas.migrations)
      let lines = taken.map { "\($0.area) \($0.number): \($0.name)\n" }
      StandardOutput.write(Array((lines.isEmpty ? "Up to date.\n" : lines.joined()).utf8))
    }
  }
}
