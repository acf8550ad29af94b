import DeskWording
import Desks
import HTTPTypes
import Hummingbird
import LawWording
import OfficeFiles
import Regulation
import Workdays

/// The page of an act: why it cannot be where it cannot, its form, and the letter it would send.
struct ActScreen {
  let form: ActForm
  let asked: ActAsked
  /// What is wrong with fields, by name.
  var flaws: [String: String] = [:]
  /// Why it was refused.
  var refused: [CaseGround] = []
  /// What happened while the form was being filled in.
  var changed: CaseChanged?
  /// The letter as it would be.
  var preview: LetterPreview?

  private var path: String { "/office/cases/\(asked.page.file.id)" }

  func answer() async throws -> Response {
    let standing = asked.page.acts.first { $0.act == form.kind }?.reasons ?? []
    let grounds = refused.isEmpty && !asked.isSent ? standing : refused
    let isPossible = standing.allSatisfy(\.canChange)
    let view = isPossible ? try await formView(grounds) : nil
    var pieces: [PieceView] = meanwhile
    let names = Set(view?.fields.map(\.name) ?? [])
    let others = grounds.filter { ground in
      ground.fieldFault.map { !names.contains($0.field.rawValue) } ?? true
    }
    if !others.isEmpty { pieces.append(reasons(others)) }
    if let view, let errors = ErrorSummaryView(view.fields) { pieces.append(.errors(errors)) }
    pieces += standingPieces
    if isPossible { pieces += try await form.above(asked) }
    if let preview { pieces.append(.paper(PaperPiece(preview))) }
    pieces += view.map { [.form($0)] } ?? [.links([LinkView("回到本件", path)], isLead: true)]
    return asked.asked.page(
      form.kind.text, lead: form.advice,
      trail: [LinkView("办件", "/office/cases"), LinkView(asked.page.row.number, path)],
      status: status, pieces)
  }

  private var status: HTTPResponse.Status {
    changed != nil ? .conflict : flaws.isEmpty && refused.isEmpty ? .ok : .unprocessableContent
  }

  /// What happened meanwhile, so that whoever filled in the form can decide anew.
  private var meanwhile: [PieceView] {
    guard let changed else { return [] }
    return [
      .notice("您打开这一页之后，本件又有了下面的办理记录。您填写的内容都还在，请看过之后再决定是否提交。", .soon),
      .timeline(changed.since.map { MomentView($0, people: asked.page.people) }),
    ]
  }

  /// Where the case stands, in a line.
  private var standingPieces: [PieceView] {
    [
      .facts(
        [
          FactView("申请人", asked.page.applicant.name), FactView("内容", asked.page.row.heading),
          FactView("状态", asked.page.row.state.text.typeset),
        ]
          + (asked.page.row.due.map {
            [FactView("期限", $0.description, badge: BadgeView(asked.page.row))]
          } ?? []))
    ]
  }

  private func reasons(_ grounds: [CaseGround]) -> PieceView {
    let view = ErrorSummaryView([], others: grounds.map(\.text.typeset))
    return view.map { .errors($0) } ?? .notice("", .late)
  }

  private func formView(_ grounds: [CaseGround]) async throws -> FormView {
    var fields: [FieldView] = []
    if let day = form.day {
      fields.append(
        .day("on", day, value: asked.kept("on", else: asked.today.description)))
    }
    fields += try await form.fields(asked)
    if form.hasLetter { fields += LetterFields.fields(asked) }
    if grounds.contains(where: \.canBeOverridden) || !asked.text("override").isEmpty {
      fields.append(
        .area(
          "override", "负责人决定照办的理由", value: asked.kept("override"),
          hint: "以上是建议，不是法律的禁止。公开工作机构负责人可以写明理由照办。", lines: 3, optional: true,
          most: CaseField.reason.limit))
    }
    let faults = refused.compactMap(\.fieldFault)
    fields = fields.map { field in
      field.flawed(
        flaws[field.name] ?? faults.first { $0.field.rawValue == field.name }?.text.typeset)
    }
    return FormView(
      "\(path)/act/\(form.kind.rawValue)", token: asked.asked.token,
      submit: form.button ?? form.kind.text, fields: fields, cancelHref: path,
      isGrave: form.isGrave,
      hidden: [HiddenView(name: "seen", value: "\(changed?.version ?? asked.seen)")],
      others: others)
  }

  private var others: [OtherSubmitView] {
    switch form.kind {
    case .draft:
      [
        OtherSubmitView(otherWord: "按所选种类填写", otherValue: "kind"),
        OtherSubmitView(otherWord: "预览文书", otherValue: "preview"),
        OtherSubmitView(otherWord: "保存并提交审核", otherValue: "submit"),
      ]
    case .draftCorrection: [OtherSubmitView(otherWord: "预览文书", otherValue: "preview")]
    default: form.hasLetter ? [OtherSubmitView(otherWord: "预览文书", otherValue: "preview")] : []
    }
  }
}

extension CaseGround {
  /// Whether another day or other particulars could take it away, so that the form is worth filling
  /// in.
  var canChange: Bool {
    switch self {
    case .law, .field, .dayInFuture, .laterFacts: true
    default: false
    }
  }

  /// What was filled in wrongly, where it is that.
  var fieldFault: FieldFault? {
    if case .field(let fault) = self { fault } else { nil }
  }
}
