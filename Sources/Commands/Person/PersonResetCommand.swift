import ArgumentParser
import Desks
import ReportFiles

/// `gongkai person reset`: takes a password away, or a second factor.
struct PersonResetCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reset",
    abstract: "Take the password away and print the link to choose another.",
    discussion: "The sessions end. The link works once, for a day.")

  @OptionGroup var options: StoreOptions
  @OptionGroup var link: LinkOptions

  @Argument(help: ArgumentHelp("The account.", valueName: "ACCOUNT"))
  var account: String

  @Flag(
    name: .customLong("second-factor"),
    help:
      "Take the second factor away instead; where one is needed, the next sign-in enrols another.")
  var secondFactor = false

  func run() async throws {
    try await options.withDesks { desks in
      let person = try await desks.person(account)
      guard !secondFactor else {
        try await desks.people.resetSecondFactor(.machine, person.id)
        let text = "账户 \(account.safeForTerminal) 的双因素验证已解除,会话已全部结束。\n"
        return StandardOutput.write(Array(text.utf8))
      }
      let invitation = try await desks.people.resetPassword(.machine, person.id)
      let lines = [
        "账户 \(account.safeForTerminal) 的密码已作废,会话已全部结束。请在 24 小时内打开下列链接重新设置,链接只能使用一次:",
        link.invitation(invitation),
      ]
      StandardOutput.write(Array(lines.map { $0 + "\n" }.joined().utf8))
    }
  }
}
