import Desks
import LawWording
import Workdays

/// What an applicant can do at a case, as forms.
struct StatusForms {
  private let status: StatusPage
  private let frame: PageFrame
  /// What was just sent and could not be done.
  private let sent: StatusSent?

  init(_ status: StatusPage, _ frame: PageFrame, _ sent: StatusSent? = nil) {
    self.status = status
    self.frame = frame
    self.sent = sent
  }

  /// What waits for the applicant.
  func todos(_ particulars: Particulars?) -> [PieceView] {
    let refusals = sent?.refusals ?? []
    var pieces = ErrorSummaryView([], others: refusals).map { [PieceView.errors($0)] } ?? []
    if let wanted = status.correctionWanted, status.can.contains(where: \.isCorrecting) {
      pieces.append(.heading("请补正申请", id: "correct"))
      if !wanted.what.isEmpty { pieces.append(.notice(wanted.what, .soon)) }
      let last = wanted.until.map { "最迟 \($0.longText)。" } ?? ""
      pieces += answering(
        .correct, "补正内容", submit: "提交补正",
        hint: last + "无正当理由逾期不补正的，视为放弃申请。补正通知只有一次，请尽量写全。")
    }
    if status.can.contains(.giveReasons) {
      pieces.append(.heading("请说明理由", id: "reasons"))
      pieces += answering(
        .reasons, "申请数量、频次合理的理由", submit: "提交说明", hint: "理由合理的，机关继续办理；不合理的，可以不予处理。")
    }
    if let wanted = status.fee { pieces += StatusFee.pieces(wanted, particulars) }
    return pieces
  }

  /// Whether the answer helped: asked once there is one, and thanked for once it was said.
  var feedback: [PieceView] {
    if let helped = status.helped {
      return [.notice(helped ? "您评价：这次答复有帮助。" : "您评价：这次答复没有帮助。", .good)]
    }
    guard status.can.contains(.rate) else { return [] }
    let fields = [
      FieldView.radios("helped", "这次答复对您有帮助吗", [("yes", "有帮助"), ("no", "没有帮助")])
        .flawed(sent?.flaws["helped"]),
      .area(
        "comment", "还想说的话", value: sent?.typed["comment"] ?? "",
        hint: "这里不是申诉的渠道；不服答复的，请看上面的救济途径。", lines: 3, optional: true,
        most: StatusSent.commentLimit
      ).flawed(sent?.flaws["comment"]),
    ]
    return errors(fields, .feedback) + [
      .form(
        FormView(
          public: frame.link(StatusAct.feedback.path), submit: "提交评价", fields: fields,
          hidden: own))
    ]
  }

  /// The page that asks once more before a case is withdrawn.
  var withdrawal: [PieceView] {
    [
      .paragraph("撤回以后，\(status.organName)不再办理这件申请，也不能恢复；需要时可以重新申请。"),
      .facts([FactView("编号", status.number), FactView("申请内容", status.request.heading)]),
      .form(
        FormView(
          public: frame.link(StatusAct.withdraw.path), submit: "确认撤回", hidden: own,
          cancelHref: frame.link("/status/case"), isGrave: true)),
    ]
  }

  /// The case's number goes along, so that a page of one case does nothing to another.
  private var own: [HiddenView] { [HiddenView(name: "number", value: status.number)] }

  private func answering(
    _ act: StatusAct, _ label: String, submit: String, hint: String
  ) -> [PieceView] {
    let sent = self.sent.flatMap { $0.kind == act ? $0 : nil }
    let fields = [
      FieldView.area(
        act.rawValue, label, value: sent?.typed[act.rawValue] ?? "", hint: hint, lines: 6,
        most: CaseField.text.limit
      ).flawed(sent?.flaws[act.rawValue]),
      FileQuestion().field.flawed(sent?.flaws["files"]),
    ]
    return errors(fields, act) + [
      .form(FormView(public: frame.link(act.path), submit: submit, fields: fields, hidden: own))
    ]
  }

  private func errors(_ fields: [FieldView], _ act: StatusAct) -> [PieceView] {
    guard sent?.kind == act else { return [] }
    return ErrorSummaryView(fields).map { [.errors($0)] } ?? []
  }
}

extension StatusPage.Possibility {
  fileprivate var isCorrecting: Bool {
    if case .correct = self { true } else { false }
  }
}
