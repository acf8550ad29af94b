public import Desks
import LawWording
import Regulation
import Workdays

extension QueueView {
  /// The view in words.
  public var text: String {
    switch self {
    case .open: "全部在办"
    case .mine: "我经办的"
    case .unassigned: "未分办"
    case .overdue: "已逾期"
    case .within2: "剩 2 个工作日以内"
    case .within5: "剩 5 个工作日以内"
    case .awaitingMe: "待我审签"
    case .news: "有新来件"
    case .waiting: "等待外部"
    case .closed: "已办结"
    }
  }
}

extension BoundedCount {
  /// The number: `12`, or `1000+` where there are more than are worth counting.
  public var text: String {
    switch self {
    case .exact(let count): "\(count)"
    case .atLeast(let count): "\(count)+"
    }
  }
}

extension Urgency {
  /// The urgency in words.
  public var text: String {
    switch self {
    case .none: "无期限"
    case .normal: "正常"
    case .within5: "临期"
    case .within2: "紧急"
    case .overdue: "逾期"
    }
  }
}

extension WaitingFor {
  /// What is waited for, in words.
  public var text: String {
    switch self {
    case .receipt: "确认收到申请"
    case .correction: "申请人补正"
    case .payment: "申请人缴费"
    case .consultation: "征求意见答复"
    }
  }
}

extension AwaitedStep {
  /// What is waited for at the office, in words.
  public var text: String {
    switch self {
    case .consent: "待负责人同意延期"
    case .extensionNotice: "待告知延期"
    case .review: "待审核"
    case .legalityReview: "待合法性审查"
    case .signature: "待签发"
    case .sealing: "待上传签章扫描件"
    case .delivery: "待送达"
    }
  }
}

extension Waiting {
  /// What is waited for, and until when.
  public var text: String {
    let what =
      switch (forWhat, consulted) {
      case (.consultation, .organ?): "等待其他机关意见"
      case (.consultation, _): "等待第三方意见"
      default: "等待\(forWhat.text)"
      }
    return until.map { "\(what)(\($0.longText)前)" } ?? what
  }
}

extension CaseState {
  /// Where the case stands, in words.
  public var text: String {
    switch self {
    case .arrived: "待登记"
    case .running: "办理中"
    case .waits(let waiting): waiting.text
    case .awaits(let step): step.text
    case .ended(let ending):
      switch ending {
      case "decided": "已答复"
      case "lapsed": "已视为放弃"
      case "withdrawn": "已撤回"
      case "settled": "已答复更正申请"
      case "transferred": "已转送"
      default: "已办结"
      }
    }
  }
}

extension QueueRow {
  /// How much time is left: `还有 4 个工作日`.
  public var timeText: String {
    guard let daysLeft else { return endedOn == nil ? "未起算" : "" }
    return switch daysLeft {
    case ..<0: "逾期 \(-daysLeft) 个工作日"
    case 0: "今日到期"
    default: "还有 \(daysLeft) 个工作日"
    }
  }
}

extension MondaySheet {
  /// The title of the sheet.
  public var title: String {
    "\(from.longText)至\(through.longText)到期办件"
  }
}

extension DueDay {
  /// The title of the day in a calendar.
  public var title: String {
    "\(clock?.text ?? "期限"):政府信息公开申请 \(number)"
  }
}
