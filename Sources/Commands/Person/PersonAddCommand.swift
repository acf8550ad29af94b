import ArgumentParser
import DeskWording
import Desks
import ReportFiles

/// `gongkai person add`: opens an account.
struct PersonAddCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Open an account and print the link to choose its password.",
    discussion: "The link works once, for a day. Ends with 1, and in words, where that is refused.")

  @OptionGroup var options: StoreOptions
  @OptionGroup var link: LinkOptions

  @Option(
    help: ArgumentHelp(
      "What the person types to sign in: 3 to 32 small letters, digits, `.`, `-`, `_`.",
      valueName: "ACCOUNT"))
  var account: String

  @Option(help: ArgumentHelp("The person's name.", valueName: "NAME"))
  var name: String

  @Option(
    help: ArgumentHelp("The organ, by its unified social credit code or name.", valueName: "ORGAN"))
  var organ: String

  @Option(help: ArgumentHelp("Where the person can be called.", valueName: "NUMBER"))
  var telephone = ""

  @Option(
    help: ArgumentHelp(
      "A role: \(RoleArgument.names). At the organ, or for the installation; several times for several.",
      valueName: "ROLE"))
  var role: [String] = []

  func validate() throws { for role in role { _ = try RoleArgument.role(role) } }

  func run() async throws {
    try await options.withDesks { desks in
      let organ = try await desks.organ(organ)
      let (id, invitation) = try await desks.people.add(
        .machine, NewPerson(account: account, name: name, organ: organ.id, telephone: telephone))
      for text in role {
        let role = try RoleArgument.role(text)
        try await desks.people.grant(
          .machine, id, role, at: role.isAdministrative ? nil : organ.id)
      }
      let lines = [
        "已新增账户 \(account.safeForTerminal)。请在 24 小时内打开下列链接设置密码,链接只能使用一次:",
        link.invitation(invitation),
      ]
      StandardOutput.write(Array(lines.map { $0 + "\n" }.joined().utf8))
    }
  }
}
