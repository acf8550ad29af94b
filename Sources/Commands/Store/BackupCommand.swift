import ArgumentParser
import Store

/// `gongkai backup`: copies a store while it is in use.
struct BackupCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Copy all records and files, as of one moment, into a new folder; others may go on.",
    discussion: """
      The copy can be restored into either kind of database. It gets its name only once it has been \
      read again and found whole.
      """)

  @OptionGroup var options: StoreOptions

  @Flag(help: "Put the key for personal data into it: who has the copy can then read all.")
  var withKey = false

  @Argument(help: ArgumentHelp("The folder to make.", valueName: "BACKUP"))
  var backup: String

  func run() async throws {
    try await options.withStore { configuration in
      configuration.migratesOnOpening = false
    } _: { store in
      let progress = StepProgress()
      let summary = try await store.backUp(into: backup, includingKey: withKey) {
        progress.show($0)
      }
      progress.clear()
      StandardOutput.write(Array("\(backup): \(StoreWording.text(of: summary)).\n".utf8))
      if !summary.holdsKey {
        StandardError.write(
          "The key for personal data is not in it: keep a copy of the store's file “key” elsewhere.\n"
        )
      }
    }
  }
}
