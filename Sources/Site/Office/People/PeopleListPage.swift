import DeskWording
import Desks
import HTTPTypes
import Hummingbird

/// Everybody who has an account.
enum PeopleListPage {
  static func answer(_ asked: OfficeRequest) async throws -> Response {
    let actor = try asked.actor
    let role = Role(rawValue: asked.query("role"))
    let state = ["open", "locked"].first { $0 == asked.query("state") } ?? ""
    let text = asked.query("q")
    var filter = PersonFilter()
    filter.role = role
    filter.isLocked = state.isEmpty ? nil : state == "locked"
    filter.text = text
    filter.after = Person.ID(asked.query("after"))
    let page = try await asked.desks.people.list(actor, filter)
    let form = FormView(
      get: "/office/people", submit: "筛选",
      fields: [
        .text("q", "姓名或账户", value: text, width: 10, most: 40),
        .choice(
          "role", "角色", [("", "全部")] + Role.allCases.map { ($0.rawValue, $0.text) },
          value: role?.rawValue ?? ""),
        .choice("state", "状态", [("", "全部"), ("open", "在用"), ("locked", "已停用")], value: state),
      ])
    let add: [PieceView] =
      actor.may(.keepAccounts)
      ? [.links([LinkView("新增账户", "/office/people/new")], isLead: true)] : []
    return asked.page("人员与角色", add + [.form(form), .grid(try await grid(page, asked))])
  }

  private static func grid(_ page: Desks.PersonPage, _ asked: OfficeRequest) async throws
    -> GridView
  {
    let register = try await asked.desks.organs.register()
    let today = try await asked.desks.organs.today()
    return GridView(
      "账户",
      columns: [ColumnView("姓名"), ColumnView("单位"), ColumnView("角色"), ColumnView("状态")],
      rows: page.people.map { person in
        let roles = Set(person.grants.map(\.role)).sorted { $0.order < $1.order }
        return [
          CellView(person.name, href: "/office/people/\(person.id)", under: person.account),
          CellView(register.organs[person.organ]?.name(on: today) ?? ""),
          CellView(roles.isEmpty ? "–" : roles.map(\.text).joined(separator: "、")),
          CellView("", badge: person.badge),
        ]
      },
      empty: EmptyView("没有符合条件的账户。", act: LinkView("查看全部", "/office/people")),
      pager: page.next.map { [LinkView("下一页", asked.sameAddress(with: "after", "\($0)"))] } ?? [])
  }
}

extension Person {
  /// Whether the account can be used.
  var badge: BadgeView { isLocked ? BadgeView("已停用", .late) : BadgeView("在用", .good) }
}

extension OfficeRequest {
  /// The same address with one value of its query set anew.
  func sameAddress(with name: String, _ value: String) -> String {
    let kept = request.uri.queryParameters.filter { $0.key != Substring(name) && $0.key != "done" }
    let pairs = kept.map { (String($0.key), String($0.value)) } + [(name, value)]
    return request.uri.path + "?" + QueryText.of(pairs)
  }
}
