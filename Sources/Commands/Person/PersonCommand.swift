import ArgumentParser

/// `gongkai person`: who has an account, from the machine itself.
struct PersonCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "person",
    abstract: "Keep accounts and roles, from the machine itself.",
    discussion: """
      What is done here is recorded as done on the machine. An account begins without a password: \
      whoever opens the link that is printed chooses one.
      """,
    subcommands: [
      PersonAddCommand.self, PersonListCommand.self, PersonLockCommand.self,
      PersonUnlockCommand.self, PersonResetCommand.self, PersonGrantCommand.self,
      PersonRevokeCommand.self,
    ])
}
