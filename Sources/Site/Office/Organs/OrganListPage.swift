import DeskWording
import Desks
import HTTPTypes
import Hummingbird
import Workdays

/// The organs as a tree, as of a day.
enum OrganListPage {
  static func answer(_ asked: OfficeRequest) async throws -> Response {
    let actor = try asked.actor
    let today = try await asked.desks.organs.today()
    let day = CivilDate(asked.query("on")) ?? today
    let register = try await asked.desks.organs.register()
    let rows = register.tree(on: day).flatMap { tree(of: $0, depth: 0, register, day) }
    let acts: [LinkView] =
      actor.may(.keepOrgans)
      ? [LinkView("新增机关", "/office/organs/new"), LinkView("从表格导入", "/office/organs/import")] : []
    return asked.page(
      "机关",
      (acts.isEmpty ? [] : [.links(acts, isLead: true)]) + [
        .form(
          FormView(
            get: "/office/organs", submit: "查看", fields: [.day("on", "截至日期", value: "\(day)")])),
        .grid(
          GridView(
            "截至 \(day) 的机关",
            columns: [
              ColumnView("名称"), ColumnView("类别"), ColumnView("主管部门"), ColumnView("统一社会信用代码"),
              ColumnView("资料"),
            ], rows: rows, count: "共 \(rows.count) 家",
            empty: EmptyView("这一天还没有登记任何机关。"))),
      ])
  }

  private static func tree(
    of node: OrganNode, depth: Int, _ register: OrganRegister, _ day: CivilDate
  ) -> [[CellView]] {
    let organ = node.organ
    let missing = organ.particulars.missing.count
    let supervisor = organ.supervisor(on: day).flatMap { register.organs[$0]?.name(on: day) }
    let indent = String(repeating: "\u{3000}", count: depth)
    return [
      [
        CellView(indent + organ.name(on: day), href: "/office/organs/\(organ.id)"),
        CellView(organ.kind.text), CellView(supervisor ?? "–"), CellView(organ.code?.text ?? "–"),
        CellView(
          "", badge: missing == 0 ? BadgeView("齐全", .good) : BadgeView("缺 \(missing) 项", .soon)),
      ]
    ] + node.children.flatMap { tree(of: $0, depth: depth + 1, register, day) }
  }
}
