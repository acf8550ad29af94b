import ArgumentParser

/// `gongkai report`: what can be done with annual reports in files.
struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Read, check, compare and convert annual reports.",
    subcommands: [ReadCommand.self, CheckCommand.self, CompareCommand.self, ConvertCommand.self])
}
