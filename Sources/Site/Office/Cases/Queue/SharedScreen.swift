import DeskWording
import Desks
import Hummingbird
import OfficeFiles

/// What several people asked for, and what becomes of it (Article 44).
enum SharedScreen {
  static func show(_ asked: OfficeRequest) async throws -> Response {
    let place = try await asked.place(with: .publish)
    let places = try await asked.places(with: .publish)
    let all = asked.query("all") == "yes"
    let groups = try await asked.cases.cases.askedBySeveral(
      try asked.actor, at: place.id, openOnly: !all)
    let filter: [PieceView] =
      places.count > 1
      ? [
        .form(
          FormView(
            get: "/office/cases/shared", submit: "查看", fields: places.field(chosen: place.id)))
      ]
      : []
    return asked.page(
      "多人申请同一信息",
      lead: "多个申请人就相同政府信息提出申请，且该信息属于可以公开的，可以纳入主动公开的范围（第四十四条）。",
      trail: [LinkView("办件", "/office/cases")],
      filter
        + [
          .tabs(
            "是否已经处理",
            [
              TabView("未处理", href: path(place), isHere: !all),
              TabView("全部", href: path(place) + "&all=yes", isHere: all),
            ])
        ]
        + (groups.isEmpty
          ? [.empty(EmptyView(all ? "还没有两个以上申请人申请过相同的信息。" : "没有未处理的。"))]
          : groups.flatMap { pieces($0, place, asked) }))
  }

  private static func path(_ place: PlaceOfCasework) -> String {
    "/office/cases/shared".asking([("organ", "\(place.id)")])
  }

  /// Records what the publications desk says.
  static func consider(_ asked: OfficeRequest) async throws -> Response {
    guard let id = Case.ID(asked.form["case"]),
      ["yes", "no"].contains(asked.form["published"])
    else { throw FormFlaw.malformed }
    do {
      try await asked.cases.cases.considerPublication(
        try asked.actor, of: id, published: asked.form["published"] == "yes",
        reason: asked.form["reason"])
      return asked.redirect("/office/cases/shared", done: .recorded)
    } catch let refusal as CaseRefusal {
      return asked.page(
        "没有记入", status: .unprocessableContent,
        refusal.reasons.map { .paragraph($0.text.typeset) }
          + [.links([LinkView("回到列表", "/office/cases/shared")], isLead: true)])
    }
  }

  private static func pieces(
    _ group: AskedGroup, _ place: PlaceOfCasework, _ asked: OfficeRequest
  ) -> [PieceView] {
    [
      .heading(group.lead.heading),
      .paragraph("\(group.people) 个申请人，\(group.cases) 件，最近一件收到于 \(group.newestOn)。"),
      .links([LinkView("最早的一件：\(group.lead.number)", "/office/cases/\(group.lead.id)")]),
    ]
      + (group.isPublished.map { [.notice($0 ? "已决定主动公开。" : "已决定不主动公开。", .good)] }
        ?? [
          .form(
            FormView(
              "/office/cases/shared", token: asked.token, submit: "记入",
              fields: [
                .radios(
                  "published", "是否主动公开", [("yes", "主动公开"), ("no", "不主动公开")]),
                .text("reason", "理由", width: 30, most: CaseField.reason.limit),
              ],
              hidden: [
                HiddenView(name: "case", value: "\(group.lead.id)"),
                HiddenView(name: "organ", value: "\(place.id)"),
              ]))
        ])
  }
}
