import ArgumentParser

/// `gongkai organ`: which organs there are.
struct OrganCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "organ", abstract: "Keep the organs: enter them, list them, import them.",
    subcommands: [OrganAddCommand.self, OrganListCommand.self, OrganImportCommand.self])
}
