import Desks

/// Makes the pages of the application form to one organ.
struct ApplyPages: Sendable {
  let organ: Organ.ID
  let organName: String
  /// The form's own number, by which a form that is sent twice makes one case.
  let submission: String
  let isLarge: Bool

  /// The page before the questions: what is done with one's data.
  func notice(_ notice: DataNotice, _ answers: ApplyAnswers = ApplyAnswers()) -> ApplyPage {
    page(
      "填写前请阅读：您的信息怎样使用", place: 2, before: [.facts(notice.facts)],
      ApplyFormView(
        action: action, otherSizeAction: action(isLarge: !isLarge),
        hidden: hidden(ApplyPages.noticeName, answers, besides: .check), fields: [],
        submit: "已阅读，开始填写", here: ApplyPages.noticeName, draftKey: draftKey,
        hasSummary: false),
      after: [.links([LinkView("换一个机关", link("/apply"))])]
        + OrganContact.pieces(organName, notice.particulars))
  }

  /// A page of questions; `faults` are shown only where the page itself was sent.
  func questions(
    _ step: ApplyStep, _ answers: ApplyAnswers, _ faults: ApplyFaults?, returns: Bool
  ) -> ApplyPage {
    let fields = ApplySteps.fields(of: step, answers, faults)
    var hidden = hidden(step.rawValue, answers, besides: step)
    if returns { hidden.append(HiddenView(name: "return", value: "check")) }
    let errors = ErrorSummaryView(fields).map { [PieceView.errors($0)] } ?? []
    return page(
      step.title, place: step.place, before: errors + (step == .what ? ApplyPages.examples : []),
      ApplyFormView(
        action: action, otherSizeAction: action(isLarge: !isLarge), hidden: hidden, fields: fields,
        submit: returns ? "返回检查" : "继续",
        back: returns ? nil : step.back?.rawValue ?? ApplyPages.noticeName,
        here: step.rawValue, draftKey: draftKey, asksForNumber: step == .who, hasSummary: false),
      after: [])
  }

  /// The page on which everything stands once more, with the attachments and the button that sends.
  func check(
    _ answers: ApplyAnswers, files: FileQuestion, errors: [String] = [], notice: String? = nil
  ) -> ApplyPage {
    let field = files.field
    var before = ErrorSummaryView([field], others: errors).map { [PieceView.errors($0)] } ?? []
    if let notice { before.append(.notice(notice, .soon)) }
    before += DescriptionAdvice.all(for: answers).map { .notice("建议：\($0.sentence)", .soon) }
    return page(
      ApplyStep.check.title, place: ApplyStep.check.place, before: before,
      ApplyFormView(
        action: action, otherSizeAction: action(isLarge: !isLarge),
        encoding: "multipart/form-data",
        hidden: hidden(ApplyStep.check.rawValue, answers, besides: .check), fields: [field],
        submit: "提交申请", back: ApplyStep.what.rawValue, here: ApplyStep.check.rawValue,
        draftKey: draftKey, hasTrap: true, summary: AnswerSummary.rows(answers), hasSummary: true),
      after: [])
  }

  private func page(
    _ title: String, place: Int, before: [PieceView], _ form: ApplyFormView, after: [PieceView]
  ) -> ApplyPage {
    ApplyPage(
      frame: PageFrame(applicant: "申请政府信息公开：\(title)", "/apply/\(organ)", isLarge: isLarge),
      title: title, progress: "第 \(place) 步，共 \(ApplyStep.pages) 步", organName: organName,
      before: before, apply: form, after: after)
  }

  private func hidden(
    _ here: String, _ answers: ApplyAnswers, besides step: ApplyStep
  ) -> [HiddenView] {
    [HiddenView(name: "submission", value: submission), HiddenView(name: "step", value: here)]
      + answers.hidden(besides: step)
  }

  /// The page before the questions, as the form calls it.
  static let noticeName = "notice"

  private var action: String { action(isLarge: isLarge) }
  private func action(isLarge: Bool) -> String {
    "/apply/\(organ)" + (isLarge ? "?size=large" : "")
  }
  private func link(_ path: String) -> String { path + (isLarge ? "?size=large" : "") }
  private var draftKey: String { organ.description }

  private static let examples: [PieceView] = [
    .facts([
      FactView("写得清楚", "市自然资源和规划局 2023 年对青禾镇东风村批准征收土地的批复和补偿安置方案。"),
      FactView("不够清楚", "东风村征地的全部材料。"),
    ])
  ]
}
