import ArgumentParser
import Store

/// `gongkai restore`: makes a store of a backup.
struct RestoreCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Make a store of a backup, in either kind of database, and verify it.",
    discussion: """
      The place must hold no records. Ends with 1 where a chain of the restored store is not as it \
      was written.
      """)

  @Argument(help: ArgumentHelp("The folder that “gongkai backup” made.", valueName: "BACKUP"))
  var backup: String

  @OptionGroup var options: StoreOptions

  @Option(
    help: ArgumentHelp(
      "The key for personal data, where it is not in the backup.", valueName: "FILE"))
  var key: String?

  func run() async throws {
    let configuration = try options.configuration()
    try await StoreOptions.explainingFaults {
      let progress = StepProgress()
      let summary = try await Store.restore(
        from: backup, to: configuration, migrations: Areas.migrations, key: key,
        progress: { progress.show($0) })
      progress.clear()
      StandardOutput.write(Array("Restored: \(StoreWording.text(of: summary)).\n".utf8))
      if !summary.holdsKey {
        StandardError.write(
          "The key for personal data is missing: put it into the store's folder as “key”.\n")
      }
    }
    var verify = AuditVerifyCommand()
    verify.options = options
    verify.seals = []
    try await verify.run()
  }
}
