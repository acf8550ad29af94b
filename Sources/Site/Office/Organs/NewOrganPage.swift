import DeskWording
import Desks
import HTTPTypes
import Hummingbird
import Workdays

/// Entering an organ.
enum NewOrganPage {
  static func page(_ asked: OfficeRequest, refusal: OrganRefusal? = nil) async throws -> Response {
    let sent = asked.form
    let fields: [FieldView] = [
      .text("name", "全称", value: sent["name"], width: 30, most: 100),
      .text("code", "统一社会信用代码", value: sent["code"], optional: true, width: 20, most: 18),
      .choice(
        "kind", "类别", OrganKind.allCases.map { ($0.rawValue, $0.text) }, value: sent["kind"]),
      .day("founded", "成立日期", value: sent["founded"], optional: true),
      try await asked.organField("parent", "上级机关", value: sent["parent"], none: "无"),
      try await asked.organField("supervisor", "政务公开主管部门", value: sent["supervisor"], none: "无"),
      .text(
        "prefix", "索引号前段码", value: sent["prefix"], hint: "不填时取信用代码中的组织机构代码。",
        optional: true, width: 20, most: 18),
      .box("rules", "可以制定规章", isTicked: sent.isTicked("rules"), hint: "限国务院部门、省级和设区的市、自治州人民政府。"),
    ]
    let form = FormView(
      "/office/organs/new", token: asked.token, submit: "新增", fields: fields,
      cancelHref: "/office/organs")
    let errors =
      refusal.flatMap { ErrorSummaryView(fields, others: [$0.text]) }
      .map { [PieceView.errors($0)] } ?? []
    return asked.page(
      "新增机关", trail: [LinkView("机关", "/office/organs")],
      status: refusal == nil ? .ok : .unprocessableContent, errors + [.form(form)])
  }

  static func found(_ asked: OfficeRequest) async throws -> Response {
    let form = asked.form
    guard let kind = OrganKind(rawValue: form["kind"]) else { throw FormFlaw.malformed }
    var new = NewOrgan(
      name: form["name"], code: form["code"].isEmpty ? nil : form["code"], kind: kind)
    new.parent = try asked.chosenOrgan("parent")
    new.supervisor = try asked.chosenOrgan("supervisor")
    new.indexPrefix = form["prefix"].isEmpty ? nil : form["prefix"]
    new.mayIssueRules = form.isTicked("rules")
    new.founded = CivilDate(form["founded"])
    do {
      let id = try await asked.desks.organs.found(try asked.actor, new)
      return asked.redirect("/office/organs/\(id)", done: .added)
    } catch let refusal as OrganRefusal {
      return try await page(asked, refusal: refusal)
    }
  }
}
