import ArgumentParser

/// `gongkai audit`: whether the records are as they were written.
struct AuditCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Check whether the records are as they were written.",
    subcommands: [AuditVerifyCommand.self, AuditSealCommand.self])
}
