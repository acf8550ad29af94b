import ArgumentParser
import Desks
import ReportFiles

/// `gongkai person lock`: locks an account and ends its sessions.
struct PersonLockCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lock", abstract: "Lock an account and end its sessions.")

  @OptionGroup var options: StoreOptions

  @Argument(help: ArgumentHelp("The account.", valueName: "ACCOUNT"))
  var account: String

  @Option(help: ArgumentHelp("Why, for the record.", valueName: "REASON"))
  var reason: String

  func run() async throws {
    try await options.withDesks { desks in
      try await desks.people.lock(
        .machine, try await desks.person(account).id, reason: reason)
      StandardOutput.write(Array("账户 \(account.safeForTerminal) 已停用,会话已全部结束。\n".utf8))
    }
  }
}

/// `gongkai person unlock`: unlocks an account.
struct PersonUnlockCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unlock", abstract: "Unlock an account, and forget its failed sign-ins.")

  @OptionGroup var options: StoreOptions

  @Argument(help: ArgumentHelp("The account.", valueName: "ACCOUNT"))
  var account: String

  func run() async throws {
    try await options.withDesks { desks in
      try await desks.people.unlock(.machine, try await desks.person(account).id)
      StandardOutput.write(Array("账户 \(account.safeForTerminal) 已恢复。\n".utf8))
    }
  }
}
