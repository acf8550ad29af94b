import ArgumentParser

/// `gongkai ledger`: what an office kept in a spreadsheet.
struct LedgerCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ledger", abstract: "Make cases of an office's ledger of applications.",
    subcommands: [LedgerImportCommand.self])
}
