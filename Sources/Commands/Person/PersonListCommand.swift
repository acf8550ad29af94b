import ArgumentParser
import DeskWording
import Desks
import ReportFiles
import Workdays

/// `gongkai person list`: who has an account.
struct PersonListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the accounts, with their organs and roles.")

  @OptionGroup var options: StoreOptions
  @OptionGroup var format: LawFormatOption

  @Option(
    help: ArgumentHelp(
      "Only those of an organ, by its unified social credit code or name.", valueName: "ORGAN"))
  var organ: String?

  @Option(help: ArgumentHelp("Only those with a role: \(RoleArgument.names).", valueName: "ROLE"))
  var role: String?

  @Flag(help: "Only those that are locked.")
  var locked = false

  func validate() throws {
    _ = try role.map(RoleArgument.role)
    _ = try format.value()
  }

  func run() async throws {
    try await options.withDesks { desks in
      let register = try await desks.organs.register()
      let today = try await desks.organs.today()
      let people = try await people(desks)
      func name(_ organ: Organ.ID) -> String { register.organs[organ]?.name(on: today) ?? "" }
      switch try format.value() {
      case .json:
        let list = JSON.array(people.map { $0.json(organ: name) })
        StandardOutput.write(Array((list.serialized + "\n").utf8))
      case .text:
        let lines = people.map { $0.line(organ: name) + "\n" }
        StandardOutput.write(Array(lines.joined().utf8))
      }
    }
  }

  private func people(_ desks: OfficeDesks) async throws -> [Person] {
    var filter = PersonFilter()
    if let organ { filter.organ = try await desks.organ(organ).id }
    filter.role = try role.map(RoleArgument.role)
    filter.isLocked = locked ? true : nil
    filter.limit = 500
    var people: [Person] = []
    repeat {
      let page = try await desks.people.list(.machine, filter)
      people += page.people
      filter.after = page.next
    } while filter.after != nil
    return people
  }
}

extension Person {
  fileprivate func line(organ name: (Organ.ID) -> String) -> String {
    let roles = grants.sorted(by: Grant.comesFirst).map { grant -> String in
      guard case .organ(let organ) = grant.place, organ != self.organ else {
        return grant.role.text
      }
      return "\(grant.role.text)(\(name(organ)))"
    }
    let fields = [
      account, self.name, name(organ), roles.isEmpty ? "没有角色" : roles.joined(separator: "、"),
    ]
    return (fields + (isLocked ? ["已停用"] : [])).map(\.safeForTerminal).joined(separator: "\t")
  }

  fileprivate func json(organ name: (Organ.ID) -> String) -> JSON {
    .object([
      JSON.Member("account", .string(account)), JSON.Member("name", .string(self.name)),
      JSON.Member("organ", .string(name(organ))), JSON.Member("telephone", .string(telephone)),
      JSON.Member("addedOn", .string(addedOn.description)),
      JSON.Member("locked", .bool(isLocked)),
      JSON.Member(
        "grants",
        .array(
          grants.sorted(by: Grant.comesFirst).map { grant in
            var organ: String?
            if case .organ(let id) = grant.place { organ = name(id) }
            return .object([
              JSON.Member("role", .string(grant.role.rawValue)),
              JSON.Member("organ", .text(organ)),
            ])
          })),
    ])
  }
}

extension Grant {
  fileprivate static func comesFirst(_ one: Grant, _ other: Grant) -> Bool {
    let roles = Role.allCases
    let (first, second) = (roles.firstIndex(of: one.role), roles.firstIndex(of: other.role))
    return first == second ? one.place < other.place : (first ?? 0) < (second ?? 0)
  }
}
