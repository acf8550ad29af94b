public import Desks
import LawWording
import Regulation

extension RemedyKind {
  /// The kind in words, as table IV heads its rows.
  public var text: String {
    switch self {
    case .reconsideration: "行政复议"
    case .directLitigation: "行政诉讼(未经复议直接起诉)"
    case .litigationAfterReconsideration: "行政诉讼(复议后起诉)"
    }
  }
}

extension RemedyAbout {
  /// What it is brought against, in words.
  public var text: String {
    switch self {
    case .decision: "不服答复"
    case .silence: "逾期未答复"
    case .other: "其他政府信息公开行为"
    }
  }
}

extension RemedyResult {
  /// The result in words.
  public var text: String {
    switch self {
    case .upheld: "维持"
    case .requestDismissed: "驳回请求"
    case .suitDismissed: "驳回申请或者起诉"
    case .revoked: "撤销"
    case .altered: "变更"
    case .declaredUnlawful: "确认违法或者无效"
    case .orderedToPerform: "责令履行"
    case .mediated: "调解"
    case .withdrawn: "撤回"
    case .terminated: "终止"
    case .notAccepted: "不予受理"
    case .transferred: "移送"
    case .appealDismissed: "驳回上诉,维持原判"
    }
  }
}

extension RemedyParty {
  /// The party in words.
  public var text: String {
    switch self {
    case .applicant: "申请人"
    case .organ: "本机关"
    }
  }
}

extension RemedyAct.Kind {
  /// The act as a button says it.
  public var text: String {
    switch self {
    case .answer: "提交答复或者答辩"
    case .decide: "登记结果"
    case .receiveDecision: "登记申请人收到裁决"
    case .appeal: "登记上诉"
    case .becomeFinal: "登记生效"
    case .note: "加备注"
    case .attach: "归入材料"
    case .handleAnew: "重新办理"
    case .strike: "更正记录"
    }
  }
}

extension RemedyFact.Kind {
  /// What happened, in words.
  public var text: String {
    switch self {
    case .opened: "收到复议或者诉讼材料"
    case .answered: "提交答复或者答辩"
    case .decided: "作出裁决"
    case .received: "申请人收到裁决"
    case .appealed: "上诉"
    case .becameFinal: "裁判生效"
    case .noted: "备注"
    case .attached: "归入材料"
    case .remanded: "重新办理"
    case .struck: "更正记录"
    }
  }
}

extension RemedyEntry {
  /// What happened, in a few words with what matters of its particulars.
  public var sentence: String {
    switch fact {
    case .opened(let intake): "收到\(intake.kind.text)材料"
    case .decided(let result, _): "作出裁决:\(result.text)"
    case .appealed(let party): "\(party.text)上诉"
    default: fact.kind.text
    }
  }
}

extension RemedyGround {
  /// The reason as a sentence.
  public var text: String {
    switch self {
    case .access(let contacts): CaseGround.access(contacts).text
    case .field(let fault): fault.text
    case .dayInFuture: "日期还没有到。"
    case .dayTooEarly: "日期早于收到材料或者前一步骤之日。"
    case .noSuchCase: "没有这件申请,或者属于其他机关。"
    case .noSuchRemedy: "没有这件行政复议。"
    case .reconsiderationMissing: "复议后起诉的,应当选择此前的行政复议;其他情形不选择。"
    case .law(let refusal): refusal.text
    case .alreadyAnswered: "已经提交答复或者答辩。"
    case .notDecided: "还没有结果。"
    case .alreadyDecided: "结果已经登记;上诉后另有结果的,请先登记上诉。"
    case .notAppealable: "这一结果不能上诉,或者已经生效。"
    case .alreadyAppealed: "已经登记上诉。"
    case .noAppeal: "没有上诉,不能登记驳回上诉。"
    case .nothingToHandleAnew: "结果没有要求重新处理,或者已经重新办理。"
    case .noSuchFact: "没有这条记录,或者不能更正。"
    }
  }
}

extension RemedyRefusal {
  /// All reasons, a line each.
  public var text: String { reasons.map(\.text).joined(separator: "\n") }
}
