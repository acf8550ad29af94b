import Desks
import LawWording
import OfficeFiles
import Regulation
import Workdays

/// Where a case stands, in one large line and a quieter one under it.
struct StatusHeadline: Hashable, Sendable {
  /// The one thing to know.
  let headline: String
  /// What explains it.
  let under: String?

  /// Where a case stands.
  init(_ status: StatusPage) {
    if let end = status.end {
      headline = "已于 \(end.on.longText)" + StatusHeadline.word(end.kind)
      // Of what ended without an answer the headline says it all.
      under = end.kind == .decided ? status.outcome.map { "办理结果：\($0.text.typeset)" } : nil
    } else if let correction = status.correctionWanted {
      headline = "等您补正" + StatusHeadline.last(correction.until)
      under = "收到补正后，重新计算答复期限。"
    } else if let wanted = status.fee {
      headline = "等您缴费 \(wanted.fee.amount) 元" + StatusHeadline.last(wanted.until)
      under = "缴费次日起，重新计算答复期限。"
    } else if let due = status.replyDue {
      headline = "最迟 \(due.longText)答复"
      under = status.clocks.first { $0.clock.name == .reply }.flatMap(StatusHeadline.remaining)
    } else if status.receivedOn == nil {
      headline = "等待机关确认收到"
      under = "双方确认之日为收到之日，答复期限从这一天起计算。"
    } else {
      headline = "正在办理"
      under = nil
    }
  }

  private static func last(_ day: CivilDate?) -> String {
    day.map { "，最迟 \($0.longText)" } ?? ""
  }

  private static func word(_ kind: CaseFact.Kind) -> String {
    switch kind {
    case .withdrawn: "撤回"
    case .lapsed: "视为放弃，不再处理"
    case .transferred: "转交其他机关"
    case .settled: "处理"
    default: "答复"
    }
  }

  private static func remaining(_ view: Desks.ClockView) -> String? {
    guard let left = view.clock.daysLeft else { return nil }
    switch view.clock.state {
    case .running: return left == 0 ? "今天是最后一天" : "还有 \(left) 个工作日"
    case .suspended: return "还有 \(left) 个工作日，征求意见期间不计"
    case .overdue:
      return "已经逾期 \(-left) 个工作日。您可以向机关或者政务公开主管部门反映，也可以申请行政复议或者提起行政诉讼。"
    case .met, .waiting: return nil
    }
  }
}

extension StatusPage {
  /// The fact that ended it; nothing while it is handled.
  fileprivate var end: Entry? {
    let ends: [CaseFact.Kind] = [.decided, .settled, .withdrawn, .lapsed, .transferred]
    guard [.decided, .delivered, .closed, .sentOn].contains(stage) else { return nil }
    return history.last { ends.contains($0.kind) }
  }
}
