import ArgumentParser

/// What the tests do to a store: processes that write and are killed, and processes that write at the
/// same time.
@main
struct StoreTorture: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "StoreTorture",
    abstract: "Kill what writes to a store, and look whether all that was acknowledged is there.",
    subcommands: [KillCommand.self, ShareCommand.self, WriteCommand.self])
}

/// Where the store is.
struct Place: ParsableArguments {
  @Option(help: "The folder of the store.")
  var folder: String

  @Option(help: "The connection string of a PostgreSQL server; without it the store is SQLite's.")
  var postgres: String?

  @Flag(help: "Commits do not wait for the disk: for a server that is not killed itself.")
  var fast = false
}
