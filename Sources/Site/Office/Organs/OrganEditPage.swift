import DeskWording
import Desks
import HTTPTypes
import Hummingbird
import Workdays

/// What of an organ has no day of its own: how it is reached, and for administrators what it is.
enum OrganEditPage {
  static func page(_ asked: OfficeRequest, refusal: OrganRefusal? = nil) async throws -> Response {
    let (organ, _, today) = try await asked.organ()
    let actor = try asked.actor
    guard actor.may(.describeOrgans, at: organ.id) else {
      throw AccessRefusal(right: .describeOrgans, ask: [])
    }
    let isSent = asked.request.method == .post
    func value(_ field: String, _ now: String) -> String { isSent ? asked.form[field] : now }
    var fields = Particulars.Name.allCases.map { name in
      FieldView.text(
        name.rawValue, name.text, value: value(name.rawValue, organ.particulars[name]),
        optional: !Particulars().missing.contains(name), width: 30, most: 200)
    }
    if actor.may(.keepOrgans) {
      fields += [
        .text(
          "code", "统一社会信用代码", value: value("code", organ.code?.text ?? ""), optional: true,
          width: 20, most: 18),
        .choice(
          "kind", "类别", OrganKind.allCases.map { ($0.rawValue, $0.text) },
          value: value("kind", organ.kind.rawValue)),
        .text(
          "prefix", "索引号前段码", value: value("prefix", organ.indexPrefix ?? ""), optional: true,
          width: 20, most: 18),
        .box(
          "rules", "可以制定规章",
          isTicked: isSent ? asked.form.isTicked("rules") : organ.mayIssueRules),
      ]
    }
    let form = FormView(
      "/office/organs/\(organ.id)/edit", token: asked.token, submit: "保存", fields: fields,
      cancelHref: "/office/organs/\(organ.id)",
      hidden: [HiddenView(name: "version", value: "\(organ.version)")])
    let errors =
      refusal.flatMap { ErrorSummaryView(fields, others: [$0.text]) }
      .map { [PieceView.errors($0)] } ?? []
    return asked.page(
      "修改资料", lead: organ.name(on: today),
      trail: [
        LinkView("机关", "/office/organs"),
        LinkView(organ.name(on: today), "/office/organs/\(organ.id)"),
      ], status: refusal == nil ? .ok : .unprocessableContent, errors + [.form(form)])
  }

  static func save(_ asked: OfficeRequest) async throws -> Response {
    let id: Organ.ID = try asked.id()
    let (actor, form) = (try asked.actor, asked.form)
    var particulars = Particulars()
    for name in Particulars.Name.allCases { particulars[name] = form[name.rawValue] }
    var change = OrganChange()
    change.particulars = particulars
    if actor.may(.keepOrgans) {
      guard let kind = OrganKind(rawValue: form["kind"]) else { throw FormFlaw.malformed }
      change.code = form["code"]
      change.kind = kind
      change.indexPrefix = form["prefix"]
      change.mayIssueRules = form.isTicked("rules")
    }
    do {
      try await asked.desks.organs.edit(actor, id, change, version: Int64(form["version"]) ?? 0)
      return asked.redirect("/office/organs/\(id)", done: .saved)
    } catch let refusal as OrganRefusal {
      return try await page(asked, refusal: refusal)
    }
  }
}
