import DeskWording
import Desks
import Hummingbird
import OfficeFiles
import Regulation
import Workdays

/// Writing down that a reconsideration or a lawsuit was accepted.
enum NewRemedyScreen {
  static func show(_ asked: OfficeRequest) async throws -> Response { try await page(asked) }

  static func open(_ asked: OfficeRequest) async throws -> Response {
    do {
      let id = try await asked.cases.remedies.open(try asked.actor, try await remedy(asked))
      return asked.redirect("/office/remedies/\(id)", done: .recorded)
    } catch let flaws as FieldFlaws {
      return try await page(asked, flaws: flaws.words)
    } catch let refusal as RemedyRefusal {
      return try await page(asked, refused: refusal.reasons)
    }
  }

  private static func remedy(_ asked: OfficeRequest) async throws -> NewRemedy {
    let form = asked.form
    guard let kind = RemedyKind(rawValue: form["kind"]) else {
      throw FieldFlaws("kind", "请选择一项。")
    }
    guard let about = RemedyAbout(rawValue: form["about"]) else {
      throw FieldFlaws("about", "请选择一项。")
    }
    guard let day = CivilDate(form["acceptedOn"]) else {
      throw FieldFlaws("acceptedOn", "请按 2026-03-18 这样的格式填写有效的日期。")
    }
    let after = Remedy.ID(form["after"])
    return NewRemedy(
      organ: try await asked.place(with: .remedies).id, caseID: try await caseID(asked),
      about: about, kind: kind, authority: form["authority"], docket: form["docket"],
      acceptedOn: day, procedure: form.isTicked("simple") ? .simple : .ordinary,
      after: kind == .litigationAfterReconsideration ? after : nil)
  }

  /// The case that the number names; none where there is no number.
  private static func caseID(_ asked: OfficeRequest) async throws -> Case.ID? {
    guard !asked.form["number"].isEmpty else { return nil }
    let place = try await asked.place(with: .remedies)
    let rows = try await asked.cases.queue.find(
      try asked.actor, organs: [place.id], number: asked.form["number"],
      on: try await asked.today())
    guard let row = rows.first(where: { $0.number == asked.form["number"] }) else {
      throw FieldFlaws("number", "本机关没有这个编号的办件。")
    }
    return row.id
  }

  private static func page(
    _ asked: OfficeRequest, flaws: [String: String] = [:], refused: [RemedyGround] = []
  ) async throws -> Response {
    let places = try await asked.places(with: .remedies)
    let proposed = try await proposal(asked)
    let earlier = try await asked.cases.remedies.list(
      try asked.actor,
      RemedyFilter(organs: Set(places.map(\.id)), kind: .reconsideration), limit: 200,
      on: try await asked.today()
    ).map { ("\($0.id)", "\($0.docket.isEmpty ? "未编号" : $0.docket)　\($0.authority)") }
    func kept(_ name: String, else other: String = "") -> String {
      asked.form.fields.isEmpty ? other : asked.form[name]
    }
    let fields: [FieldView] =
      (places.field(chosen: Organ.ID(kept("organ")))
      + [
        .radios(
          "kind", "类型", RemedyKind.allCases.map { ($0.rawValue, $0.text.typeset) },
          value: kept("kind", else: RemedyKind.reconsideration.rawValue)),
        .text(
          "number", "针对哪一件申请（编号）", value: kept("number", else: proposed), optional: true, width: 10,
          most: 40),
        .radios(
          "about", "针对什么", RemedyAbout.allCases.map { ($0.rawValue, $0.text.typeset) },
          value: kept("about", else: RemedyAbout.decision.rawValue)),
        .text(
          "authority", "复议机关或者法院", value: kept("authority"), width: 30,
          most: CaseField.authority.limit),
        .text(
          "docket", "案号", value: kept("docket"), optional: true, width: 20,
          most: CaseField.docket.limit),
        .day("acceptedOn", "收到答复通知书或者应诉通知书的日期", value: kept("acceptedOn")),
        .box("simple", "适用简易程序（只在行政复议）", isTicked: asked.form.isTicked("simple")),
        .choice(
          "after", "此前的行政复议", [("", "（没有）")] + earlier, value: kept("after"),
          hint: "只在复议后起诉时选择。", optional: true),
      ]).map { $0.flawed(flaws[$0.name] ?? refused.fault(of: $0.name)) }
    let errors = ErrorSummaryView(
      fields, others: refused.filter { $0.fieldFault == nil }.map(\.text.typeset))
    return asked.page(
      "登记复议或者诉讼", trail: [LinkView("复议和诉讼", "/office/remedies")],
      status: errors == nil ? .ok : .unprocessableContent,
      (errors.map { [.errors($0)] } ?? [])
        + [
          .form(
            FormView(
              "/office/remedies/new", token: asked.token, submit: "登记", fields: fields,
              cancelHref: "/office/remedies"))
        ])
  }

  /// The number of the case that the address names.
  private static func proposal(_ asked: OfficeRequest) async throws -> String {
    guard let id = Case.ID(asked.query("case")) else { return "" }
    let page = try await asked.cases.cases.page(
      try asked.actor, id, on: try await asked.today())
    return page.row.number
  }
}
