import DeskWording
import Desks
import Hummingbird
import Workdays

/// Cases whose personal data has been kept for its term: somebody looks at each before it is erased.
enum RetentionScreen {
  static func show(_ asked: OfficeRequest) async throws -> Response { try await page(asked) }

  /// Keeps or erases the chosen ones.
  static func act(_ asked: OfficeRequest) async throws -> Response {
    let place = try await asked.place(with: .retain)
    let ids = asked.form.all("case").prefix(200).compactMap { Case.ID($0) }
    let reason = asked.form["reason"]
    guard !ids.isEmpty else { return try await page(asked, flaws: ["case": "请勾选办件。"]) }
    guard !reason.isEmpty, reason.count <= CaseField.reason.limit else {
      return try await page(asked, flaws: ["reason": "请写明理由，不超过 \(CaseField.reason.limit) 字。"])
    }
    switch asked.form["what"] {
    case "keep":
      guard let day = CivilDate(asked.form["until"]) else {
        return try await page(asked, flaws: ["until": "请填写保存到哪一天。"])
      }
      try await asked.cases.retention.keep(
        try asked.actor, place.id, ids, until: day, reason: reason)
    case "erase":
      _ = try await asked.cases.retention.erase(try asked.actor, place.id, ids, reason: reason)
    default: return try await page(asked, flaws: ["what": "请选择一项。"])
    }
    return asked.redirect("/office/retention", done: .recorded)
  }

  private static func page(
    _ asked: OfficeRequest, flaws: [String: String] = [:]
  ) async throws -> Response {
    let place = try await asked.place(with: .retain)
    let today = try await asked.today()
    let due = try await asked.cases.retention.due(
      try asked.actor, place.id, on: today)
    let questions: [FieldView] = [
      .boxes(
        "case", "保存期限已满的办件",
        due.map { ("\($0.id)", "\($0.number)　办结于 \($0.endedOn)　保存期限至 \($0.keptThrough)") },
        values: Set(asked.form.all("case"))),
      .radios(
        "what", "怎样处理", [("erase", "删除个人信息"), ("keep", "继续保存")], value: asked.form["what"]),
      .day("until", "继续保存到", value: asked.form["until"], optional: true),
      .area(
        "reason", "理由", value: asked.form["reason"], lines: 2, most: CaseField.reason.limit),
    ]
    let fields = questions.map { $0.flawed(flaws[$0.name]) }
    let form = FormView(
      "/office/retention", token: asked.token, submit: "处理选中的", fields: fields,
      isGrave: true, hidden: [HiddenView(name: "organ", value: "\(place.id)")])
    let errors = ErrorSummaryView(fields)
    return asked.page(
      "个人信息保存期限",
      lead: "删除的是申请人的身份、联系方式和申请内容；办理经过、日期和年报数字保留。删除之后不能恢复。",
      trail: [LinkView("办件", "/office/cases")],
      status: errors == nil ? .ok : .unprocessableContent,
      (errors.map { [.errors($0)] } ?? [])
        + (due.isEmpty
          ? [.empty(EmptyView("没有保存期限已满的办件。"))] : [.form(form)]))
  }
}
