import DeskWording
import Desks
import Hummingbird
import Letters
import OfficeFiles

/// The templates of an organ's letters: the list, and one to be written anew.
enum LetterTemplateScreen {
  private static let path = "/office/settings/letters"

  static func list(_ asked: OfficeRequest) async throws -> Response {
    let place = try await asked.place(with: .configure)
    let templates = try await asked.cases.settings.templates(try asked.actor, of: place.id)
    return asked.page(
      "文书模板", lead: place.name, trail: trail(place),
      [
        .paragraph("改过的模板从下一份文书起使用；已经发出的文书不变，记着它用的是第几版。"),
        .grid(
          GridView(
            "文书模板", columns: [ColumnView("文书"), ColumnView("标题"), ColumnView("版本")],
            rows: templates.map { template in
              [
                CellView(template.kind.text.typeset, href: address(place, template.kind)),
                CellView(template.title),
                CellView(
                  template.version == 0 ? "通用模板" : "第 \(template.version) 版",
                  badge: template.remarks.isEmpty
                    ? nil : BadgeView("有 \(template.remarks.count) 处提示", .soon)),
              ]
            })),
      ])
  }

  static func show(_ asked: OfficeRequest) async throws -> Response { try await page(asked) }

  static func save(_ asked: OfficeRequest) async throws -> Response {
    let place = try await asked.place(with: .configure)
    let kind = try kind(asked)
    let text = TemplateText(
      kind: kind, title: asked.form["title"], addressee: asked.form["addressee"],
      body: asked.form["body"])
    do {
      let remarks = try await asked.cases.settings.change(
        try asked.actor, of: place.id, text, seen: Int(asked.form["seen"]) ?? 0)
      guard remarks.isEmpty else { return try await page(asked, saved: true) }
      return asked.redirect(address(place, kind), done: .saved)
    } catch let refusal as SettingsRefusal {
      return try await page(asked, refused: refusal.reasons)
    }
  }

  private static func page(
    _ asked: OfficeRequest, saved: Bool = false, refused: [SettingsGround] = []
  ) async throws -> Response {
    let place = try await asked.place(with: .configure)
    let kind = try kind(asked)
    guard
      let template = try await asked.cases.settings.templates(try asked.actor, of: place.id)
        .first(where: { $0.kind == kind })
    else { throw HTTPError(.notFound) }
    let isKept = !asked.form.fields.isEmpty && !saved
    func kept(_ name: String, _ known: String) -> String { isKept ? asked.form[name] : known }
    let form = FormView(
      path + "/\(kind.id)", token: asked.token, submit: "保存为新的一版",
      fields: [
        .text("title", "标题", value: kept("title", template.title), width: 30, most: 200),
        .text(
          "addressee", "主送", value: kept("addressee", template.addressee), optional: true,
          width: 30, most: 200),
        .area("body", "正文", value: kept("body", template.body), lines: 20, most: 40_000),
      ], cancelHref: path.asking([("organ", "\(place.id)")]),
      hidden: [
        HiddenView(name: "organ", value: "\(place.id)"),
        HiddenView(name: "seen", value: isKept ? asked.form["seen"] : "\(template.version)"),
      ])
    let errors = ErrorSummaryView(form.fields, others: refused.map(\.text.typeset))
    let remarks = template.remarks.map { PieceView.notice($0.text.typeset, .soon) }
    return asked.page(
      kind.text.typeset, lead: template.version == 0 ? "通用模板" : "第 \(template.version) 版",
      trail: trail(place) + [LinkView("文书模板", path.asking([("organ", "\(place.id)")]))],
      status: errors == nil ? .ok : .unprocessableContent,
      (errors.map { [.errors($0)] } ?? []) + (saved ? [.notice("已保存，但有下面的提示。", .soon)] : [])
        + remarks + [.form(form)]
        + LayoutPiece.fold(
          "可以使用的字段", [.facts(kind.fields.map { FactView("{{\($0.rawValue)}}", $0.label) })]))
  }

  private static func kind(_ asked: OfficeRequest) throws -> LetterKind {
    guard let kind = asked.context.parameters.get("kind").flatMap(LetterKind.init(id:)) else {
      throw HTTPError(.notFound)
    }
    return kind
  }

  private static func address(_ place: PlaceOfCasework, _ kind: LetterKind) -> String {
    (path + "/\(kind.id)").asking([("organ", "\(place.id)")])
  }

  private static func trail(_ place: PlaceOfCasework) -> [LinkView] {
    [LinkView("办理设置", "/office/settings/cases".asking([("organ", "\(place.id)")]))]
  }
}
