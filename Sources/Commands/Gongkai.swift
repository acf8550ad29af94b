public import ArgumentParser

/// The program: `gongkai report check FOLDER` and its kin.
public struct Gongkai: AsyncParsableCommand {
  /// What the command line shows of the program.
  public static let configuration = CommandConfiguration(
    commandName: "gongkai",
    abstract: "政务公开: the work of open government, beginning with the annual report.",
    version: version,
    subcommands: [
      ReportCommand.self, ClockCommand.self, FeeCommand.self, WorkdaysCommand.self,
      ServeCommand.self, ConfigCommand.self, OrganCommand.self, PersonCommand.self,
      LedgerCommand.self, MigrateCommand.self, AuditCommand.self, RebuildCommand.self,
      BackupCommand.self,
      RestoreCommand.self,
    ])

  /// The version of the program.
  static let version = "0.1.0"

  /// The program, before its arguments are read.
  public init() {}
}
