public import Desks
import LawWording
import Regulation

extension StatusPage.Stage {
  /// Where the case stands, as an applicant reads it.
  public var text: String {
    switch self {
    case .arrived: "已收到,等待登记"
    case .handled: "办理中"
    case .awaitsYou: "等待您办理"
    case .decided: "已作出答复,等待送达"
    case .delivered: "已送达"
    case .closed: "已办结"
    case .sentOn: "已转送其他机关"
    }
  }
}

extension StatusPage.Entry {
  /// What happened, as an applicant reads it.
  public var sentence: String {
    switch kind {
    case .received: "我们收到了您的申请。"
    case .registered: "您的申请已经登记。"
    case .signed: "我们签收了您的信件。"
    case .confirmed: "我们与您确认了收到申请。"
    case .correctionNoticed: "申请内容不明确,我们请您补正:\(text)"
    case .corrected: "我们收到了您的补正。"
    case .reasonsAsked: "我们请您说明理由:\(text)"
    case .reasonsGiven: "我们收到了您说明的理由。"
    case .consulted: "我们正在征求有关方面的意见,征求意见的时间不计入答复期限。"
    case .consultationAnswered: "有关方面作出了答复。"
    case .extended: "答复期限已经延长。"
    case .delayed: "答复将延迟作出:\(text)"
    case .feeNotified: "我们发出了收费通知。"
    case .feePaid: "我们收到了您缴纳的费用。"
    case .transferred: "您的申请已经转送其他机关办理。"
    case .forwarded: "您的申请已经转送\(text)。"
    case .split: "您的申请包含几项内容,已经分别编号办理。"
    case .decided: "我们作出了答复。"
    case .delivered: "答复已经送达。"
    case .letterCorrected: "我们制发了更正文书。"
    case .settled: "我们对您的更正申请作出了答复。"
    case .withdrawn: "您撤回了申请。"
    case .lapsed: "您没有在期限内补正或者缴费,视为放弃申请,我们不再处理。"
    case .rated: "您作出了评价。"
    default: kind.text
    }
  }
}

extension StatusPage.Possibility {
  /// What can be done, as a button says it.
  public var text: String {
    switch self {
    case .correct: "提交补正"
    case .giveReasons: "说明理由"
    case .withdraw: "撤回申请"
    case .rate: "评价答复"
    }
  }
}
