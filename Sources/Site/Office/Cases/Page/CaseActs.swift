import DeskWording
import Desks
import OfficeFiles

extension ActListPiece {
  /// The acts in a case.
  init(_ page: CasePage) {
    let open = page.acts.filter { $0.reasons.isEmpty && ActForm.all[$0.act] != nil }.map(\.act)
    let path = "/office/cases/\(page.file.id)/act/"
    let due = page.next.flatMap { next in open.contains(next) ? next : nil }
    self.init(
      due: due.map {
        DueActView(
          dueWord: $0.text, dueHref: path + $0.rawValue,
          dueHint: page.row.waiting?.text.typeset)
      },
      groups: ActGroup.allCases.map { group in
        ActGroupView(
          actGroup: group.rawValue,
          groupActs: open.filter { $0.group == group && $0 != due }
            .map { LinkView($0.text, path + $0.rawValue) })
      },
      shut: page.acts.filter { !$0.reasons.isEmpty && $0.act.isOfMatter(page.file.intake.matter) }
        .map { answer in
          ShutActView(shutWord: answer.act.text, shutReasons: answer.reasons.map(\.text.typeset))
        })
  }
}

/// What acts are for.
enum ActGroup: String, CaseIterable {
  case receipt = "收件"
  case clarity = "补正说明"
  case others = "征求意见"
  case time = "期限"
  case fee = "收费"
  case answer = "答复"
  case moving = "移送并办"
  case ending = "结束"
  case record = "记录"
}

extension CaseAct.Kind {
  /// What the act is for.
  var group: ActGroup {
    switch self {
    case .register, .sign, .confirmReceipt, .assign: .receipt
    case .noteCorrection, .correct, .askForReasons, .giveReasons: .clarity
    case .consult, .receiveConsultation, .answerConsultation, .tellThirdParty: .others
    case .askExtension, .consentToExtension, .declineExtension, .extend, .delay: .time
    case .notifyFee, .pay: .fee
    case .draft, .draftCorrection, .submit, .review, .reviewLegality, .approveOnPaper, .giveBack,
      .signLetter, .seal, .deliver, .settle:
      .answer
    case .transfer, .forward, .split, .join, .part: .moving
    case .withdraw, .lapse: .ending
    case .note, .attach, .amendApplicant, .recount, .strike: .record
    }
  }

  /// Whether the act has a meaning in a case about the matter, so that it is worth saying why not.
  fileprivate func isOfMatter(_ matter: Matter) -> Bool {
    (self == .settle) == (matter == .recordsCorrection) || group == .record || group == .receipt
  }
}

extension StageView {
  /// The stages of the organ's chain, and where the draft is.
  static func stages(of page: CasePage) -> [StageView] {
    guard let draft = page.file.draft else { return [] }
    return ([.drafting] + page.settings.chain).map { stage in
      let state: State = stage < draft.stage ? .done : stage == draft.stage ? .here : .ahead
      let people =
        stage == .drafting
        ? draft.drafters
        : draft.approvals.filter { $0.stage == stage }.map(\.by)
      let who = people.compactMap { page.people[$0]?.name }
      return StageView(
        stage.text, state, who: who.isEmpty ? nil : who.joined(separator: "、"))
    }
  }
}
