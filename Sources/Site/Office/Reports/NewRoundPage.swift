import DeskWording
import Desks
import HTTPTypes
import Hummingbird
import Workdays

/// Opening a round: which year, which organs, until when.
enum NewRoundPage {
  static func page(_ asked: OfficeRequest, refusal: String? = nil) async throws -> Response {
    let organ = try asked.supervisingOrgan()
    let register = try await asked.desks.organs.register()
    let today = try await asked.desks.organs.today()
    let organs = register.supervised(by: organ, on: today).compactMap { register.organs[$0] }
      .sorted { $0.id.value < $1.id.value }
    let isSent = asked.request.method == .post
    let chosen = isSent ? Set(asked.form.all("organs")) : Set(organs.map { "\($0.id)" })
    let year = today.parts.year - 1
    let form = FormView(
      "/office/rounds", token: asked.token, submit: "开始收集",
      fields: [
        .text(
          "year", "年度", value: isSent ? asked.form["year"] : "\(year)", width: 6, most: 4,
          keys: "numeric"),
        .day(
          "due", "截止日期", value: isSent ? asked.form["due"] : "\(year + 1)-01-31",
          hint: "部门应当在每年1月31日前报送（条例第四十九条）。"),
        .boxes(
          "organs", "参加报送的机关", organs.map { ("\($0.id)", $0.name(on: today)) },
          values: chosen),
      ], cancelHref: "/office/reports")
    return asked.page(
      "开始一轮收集", lead: register.organs[organ]?.name(on: today),
      trail: [LinkView("年度报告", "/office/reports")],
      status: refusal == nil ? .ok : .unprocessableContent,
      (refusal.map { [.notice($0, .late)] } ?? []) + [.form(form)])
  }

  static func open(_ asked: OfficeRequest) async throws -> Response {
    let organ = try asked.supervisingOrgan()
    guard let due = CivilDate(asked.form["due"]) else {
      return try await page(asked, refusal: "请填写截止日期。")
    }
    let plan = RoundPlan(
      year: Int(asked.form["year"]) ?? 0,
      organs: asked.form.all("organs").compactMap { Organ.ID($0) }, due: due)
    do {
      let id = try await asked.reports.rounds.open(try asked.actor, at: organ, plan)
      return asked.redirect("/office/rounds/\(id)", done: .added)
    } catch let refusal as RoundRefusal {
      return try await page(asked, refusal: refusal.text)
    }
  }
}
