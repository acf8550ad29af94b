import DeskWording
import Desks
import HTTPTypes
import Hummingbird
import OfficeFiles
import Workdays

/// The page of an act in a remedy.
enum RemedyActScreen {
  static func show(_ asked: OfficeRequest) async throws -> Response {
    try await page(try await opened(asked))
  }

  static func perform(_ asked: OfficeRequest) async throws -> Response {
    let form = try await opened(asked)
    do {
      let act = try form.act()
      var day = try await asked.today()
      if form.day != nil {
        guard let given = CivilDate(asked.form["on"]) else {
          throw FieldFlaws("on", "请按 2026-03-18 这样的格式填写有效的日期。")
        }
        day = given
      }
      try await asked.cases.remedies.perform(
        try asked.actor, act, in: form.page.file.id, on: day, seen: try asked.seen)
      return asked.redirect("/office/remedies/\(form.page.file.id)", done: .recorded)
    } catch let flaws as FieldFlaws {
      return try await page(form, flaws: flaws.words)
    } catch let refusal as RemedyRefusal {
      return try await page(form, refused: refusal.reasons)
    } catch let changed as RemedyChanged {
      return try await page(form, changed: changed)
    }
  }

  private static func opened(_ asked: OfficeRequest) async throws -> RemedyActForm {
    guard let kind = asked.context.parameters.get("act").flatMap(RemedyAct.Kind.init(rawValue:))
    else { throw HTTPError(.notFound) }
    let page = try await asked.cases.remedies.page(
      try asked.actor, try asked.id(), on: try await asked.today())
    return RemedyActForm(kind: kind, asked: asked, page: page)
  }

  private static func page(
    _ form: RemedyActForm, flaws: [String: String] = [:], refused: [RemedyGround] = [],
    changed: RemedyChanged? = nil
  ) async throws -> Response {
    let asked = form.asked
    let path = "/office/remedies/\(form.page.file.id)"
    let standing = form.page.acts.first { $0.act == form.kind }?.reasons ?? []
    let fields = form.fields(today: try await asked.today()).map { field in
      field.flawed(flaws[field.name] ?? refused.fault(of: field.name))
    }
    let others = (refused.isEmpty ? standing : refused).filter { $0.fieldFault == nil }
    let errors = ErrorSummaryView(fields, others: others.map(\.text.typeset))
    let sent = asked.form["seen"]
    let seen = changed?.version ?? CaseVersion(sent) ?? form.page.file.version
    let meanwhile: [PieceView] =
      changed.map {
        [
          .notice("您打开这一页之后，本案又有了下面的记录。您填写的内容都还在。", .soon),
          .timeline($0.since.map { MomentView($0, people: form.page.people) }),
        ]
      } ?? []
    return asked.page(
      form.kind.text,
      trail: [LinkView("复议和诉讼", "/office/remedies"), LinkView("本案", path)],
      status: changed != nil
        ? .conflict : errors == nil || asked.request.method == .get ? .ok : .unprocessableContent,
      meanwhile + (errors.map { [.errors($0)] } ?? [])
        + [
          .form(
            FormView(
              "\(path)/act/\(form.kind.rawValue)", token: asked.token, submit: form.kind.text,
              fields: fields, cancelHref: path,
              hidden: [HiddenView(name: "seen", value: "\(seen)")]))
        ])
  }
}

extension RemedyGround {
  /// What was filled in wrongly, where it is that.
  var fieldFault: FieldFault? {
    if case .field(let fault) = self { fault } else { nil }
  }
}

extension [RemedyGround] {
  /// What is wrong with a field, in words.
  func fault(of name: String) -> String? {
    compactMap(\.fieldFault).first { $0.field.rawValue == name }?.text.typeset
  }
}
