import ArgumentParser
import Store

/// `gongkai rebuild`: makes the lists anew.
struct RebuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rebuild",
    abstract: "Make the lists anew from the events, and say which were not as they should be.")

  @OptionGroup var options: StoreOptions

  func run() async throws {
    try await options.withStore { store in
      let progress = StepProgress()
      let tables = try await store.rebuild { progress.show($0, of: $1) }
      progress.clear()
      let lines = tables.map { table in
        "\(table.name): \(StoreWording.count(table.after.rows, "row")), "
          + (table.isUnchanged ? "the same as before\n" : "not the same as before\n")
      }
      StandardOutput.write(Array((lines.isEmpty ? "There are no lists.\n" : lines.joined()).utf8))
    }
  }
}
