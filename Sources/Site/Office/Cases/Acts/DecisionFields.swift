import DeskWording
import Desks
import LawWording
import OfficeFiles
import Regulation
import Workdays

/// What a decision is drafted by: the kinds of its parts, what the letter must state of each, and
/// the papers that go with it.
enum DecisionFields {
  static func fields(_ asked: ActAsked) async throws -> [FieldView] {
    let draft = DraftedDecision(asked.page.file.draft?.draft)
    let kinds = chosen(asked, draft)
    var fields = kindFields(asked, kinds)
    guard !kinds.isEmpty else { return fields }
    let earlier = kinds.contains(.repeated) ? try await likelyRepeat(asked) : nil
    for kind in kinds {
      fields += DecisionPartFields.fields(
        kind, of: kinds, asked, draft.parts.first { $0.kind == kind }, earlier: earlier)
    }
    fields += papers(asked)
    fields += more(asked, kinds, draft)
    return fields
  }

  /// What the decision rests on, the row of table III that counts it, the remedy it names.
  static func counted(_ asked: ActAsked) -> [PieceView] {
    let kinds = chosen(asked, DraftedDecision(asked.page.file.draft?.draft))
    guard let first = kinds.first else { return [] }
    let decision = Decision(first, and: Array(kinds.dropFirst()))
    let notice = RemedyNotice(for: decision, on: asked.today, under: .standard)
    return [
      .facts([
        FactView("依据", decision.citations.map(\.shortText.typeset).joined(separator: "、")),
        FactView("计入表三", decision.outcome.text.typeset),
        FactView(
          "救济途径", notice.reconsiderationFirst ? "复议前置：应当先申请行政复议" : "可以申请行政复议，也可以直接起诉"),
      ])
    ]
  }

  /// The draft that was filled in.
  static func draft(_ asked: ActAsked) throws -> DecisionDraft {
    let kinds = chosen(asked, DraftedDecision(nil))
    guard !kinds.isEmpty else { throw FieldFlaws("kind", "请选择答复的种类。") }
    return DecisionDraft(
      parts: kinds.map { DecisionPartFields.part($0, asked) },
      majorPublicInterest: asked.isTicked("major"), thirdPartyTold: asked.text("told"),
      row: asked.text("row").isEmpty ? nil : try asked.choice("row", Outcome.self),
      rowReason: asked.text("rowReason"), body: asked.text("body"), files: try asked.files(),
      given: asked.asked.form.all("given"), form: LetterFormFields.choice(asked))
  }

  private static func kindFields(_ asked: ActAsked, _ kinds: [DecisionKind]) -> [FieldView] {
    let all = DecisionKind.allCases.map { ("\($0.rawValue)", $0.text.typeset) }
    return [
      .choice(
        "kind", "答复的种类", [("", "请选择")] + all, value: kinds.first.map { "\($0.rawValue)" } ?? "",
        hint: "选好后按“按所选种类填写”，下面列出这种答复必须写明的内容。"),
      .boxes(
        "others", "对其他部分的答复", all,
        values: Set(kinds.dropFirst().map { "\($0.rawValue)" }),
        hint: "一件申请的不同部分答复不同的，在这里补选（第三十七条区分处理）。"),
    ]
  }

  /// The kinds that are chosen, the one for the first part first.
  private static func chosen(_ asked: ActAsked, _ draft: DraftedDecision) -> [DecisionKind] {
    func kind(_ text: String) -> DecisionKind? {
      UInt8(text).flatMap(DecisionKind.init(rawValue:))
    }
    guard asked.isSent || !asked.kept("kind").isEmpty else { return draft.parts.map(\.kind) }
    guard let first = kind(asked.kept("kind")) else { return [] }
    let others = asked.asked.form.all("others").compactMap(kind).filter { $0 != first }
    return [first] + others.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  private static func likelyRepeat(_ asked: ActAsked) async throws -> RelatedCase? {
    try await asked.asked.cases.cases.related(
      try asked.asked.actor, to: asked.page.file.id
    ).likelyRepeat
  }

  private static func papers(_ asked: ActAsked) -> [FieldView] {
    let files = asked.page.file.files.filter { !$0.isFromApplicant }
    let given =
      asked.isSent
      ? Set(asked.asked.form.all("given"))
      : Set(asked.page.file.draft?.draft.files.map(\.hash) ?? [])
    let known: [FieldView] =
      files.isEmpty
      ? []
      : [.boxes("given", "本件已有的文件", files.map { ($0.file.hash, $0.file.name) }, values: given)]
    return [.section("随答复提供的文件")] + known + [ActForm.papers("上传新的文件")]
  }

  private static func more(
    _ asked: ActAsked, _ kinds: [DecisionKind], _ draft: DraftedDecision
  ) -> [FieldView] {
    let usual = Decision(kinds[0], and: Array(kinds.dropFirst())).outcome
    let publicInterest: [FieldView] =
      asked.page.file.consultations.isEmpty
      ? []
      : [
        .box(
          "major", "第三方不同意公开，但不公开可能对公共利益造成重大影响，决定公开（第十五条）",
          isTicked: asked.isTicked("major", else: draft.content?.majorPublicInterest ?? false)),
        .area(
          "told", "书面告知第三方的情况", value: asked.kept("told", else: draft.thirdPartyTold),
          hint: "决定公开的，把公开的内容和理由书面告知第三方（第三十二条）。", lines: 2, optional: true,
          most: CaseField.text.limit),
      ]
    return [.section("其他"), LetterFormFields.field(asked)] + publicInterest + [
      .choice(
        "row", "计入表三的栏目",
        [("", "按种类计入：\(usual.text.typeset)")]
          + Outcome.allCases.map { ($0.rawValue, $0.text.typeset) },
        value: asked.kept("row", else: draft.content?.row?.rawValue ?? ""),
        hint: "一般不改；改的应当写明理由。"),
      .text(
        "rowReason", "改计栏目的理由",
        value: asked.kept("rowReason", else: draft.content?.rowReason ?? ""),
        optional: true, width: 30, most: CaseField.reason.limit),
      .area(
        "body", "自行写定的正文", value: asked.kept("body", else: draft.body),
        hint: "不填的，按模板生成。填了的，以这里的正文代替模板的正文，可以使用模板的字段；必须写明的内容仍会核对。",
        lines: 6, optional: true, most: 40_000),
    ]
  }
}

/// What a draft says, where it is one of a decision.
struct DraftedDecision {
  var content: DecisionContent?
  var parts: [DecisionPart] = []
  var thirdPartyTold = ""
  var body = ""

  init(_ draft: CaseDraft?) {
    guard let draft, case .decision(let content, let parts, let told) = draft.purpose else {
      return
    }
    self.content = content
    self.parts = parts
    thirdPartyTold = told.text
    body = draft.body
  }
}
