import ArgumentParser
import DeskWording
import Desks
import ReportFiles

/// `gongkai person grant`: grants a role.
struct PersonGrantCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "grant", abstract: "Grant a role, at the person's own organ or at another.")

  @OptionGroup var options: StoreOptions
  @OptionGroup var grant: GrantArguments

  func run() async throws {
    try await options.withDesks { desks in
      let (person, role, organ) = try await grant.resolved(desks)
      try await desks.people.grant(.machine, person.id, role, at: organ)
      let text = "已授予账户 \(person.account) 角色“\(role.text)”。\n"
      StandardOutput.write(Array(text.utf8))
    }
  }
}

/// `gongkai person revoke`: revokes a role.
struct PersonRevokeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "revoke", abstract: "Revoke a role, at the person's own organ or at another.")

  @OptionGroup var options: StoreOptions
  @OptionGroup var grant: GrantArguments

  func run() async throws {
    try await options.withDesks { desks in
      let (person, role, organ) = try await grant.resolved(desks)
      try await desks.people.revoke(.machine, person.id, role, at: organ)
      let text = "已收回账户 \(person.account) 的角色“\(role.text)”。\n"
      StandardOutput.write(Array(text.utf8))
    }
  }
}

/// Which role is meant, and whose.
struct GrantArguments: ParsableArguments {
  @Argument(help: ArgumentHelp("The account.", valueName: "ACCOUNT"))
  var account: String

  @Argument(help: ArgumentHelp("The role: \(RoleArgument.names).", valueName: "ROLE"))
  var role: String

  @Option(
    help: ArgumentHelp(
      "The organ, by its unified social credit code or name; the person's own by default.",
      valueName: "ORGAN"))
  var organ: String?

  func validate() throws { _ = try RoleArgument.role(role) }

  func resolved(_ desks: OfficeDesks) async throws -> (Person, Role, Organ.ID?) {
    let person = try await desks.person(account)
    let role = try RoleArgument.role(role)
    if let organ { return (person, role, try await desks.organ(organ).id) }
    return (person, role, role.isAdministrative ? nil : person.organ)
  }
}

/// Reads what the command line says of a role.
enum RoleArgument {
  /// The names of all roles.
  static let names = Role.allCases.map(\.rawValue).joined(separator: ", ")

  static func role(_ text: String) throws -> Role {
    guard let role = Role(rawValue: text) else {
      throw ValidationError("没有“\(text.safeForTerminal)”这种角色,可以是 \(names)。")
    }
    return role
  }
}
