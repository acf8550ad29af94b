public import Regulation
public import Workdays

extension CivilDate {
  /// The day as a letter writes it: 2026 年 3 月 18 日.
  public var longText: String {
    let (year, month, day) = parts
    return "\(year) 年 \(month) 月 \(day) 日"
  }
}

extension ClockAnswer {
  /// The answer in one sentence: by when to reply, or why that cannot be said yet.
  public var headline: String {
    guard let reply = clocks.first(where: { $0.clock.name == .reply }) else {
      return "不适用现行条例,没有计算期限"
    }
    guard let due = reply.clock.due else { return headlineWithoutDue(reply) }
    let last = due.longText + (reply.clock.isProvisional ? "(暂定)" : "")
    switch (reply.clock.state, reply.done) {
    case (.overdue, let (kind, day)?):
      return "\(day.longText)\(kind.text),\(reply.remainingText ?? "")(最迟应为 \(last))"
    case (.overdue, nil): return "最迟应于 \(last)答复,已\(reply.remainingText ?? "")"
    case (.met, let (kind, day)?): return "\(day.longText)\(kind.text),在期限内"
    default: return "最迟 \(last)答复"
    }
  }

  private func headlineWithoutDue(_ reply: Derived) -> String {
    guard reply.clock.state == .waiting else {
      return reply.ended.map { "\($0.on.longText)\($0.kind.text)" } ?? "申请已经办结"
    }
    if let missing {
      return (missing == .signature ? "尚未签收" : "双方尚未确认收到申请") + ",答复期限还没有开始"
    }
    let (name, what): (Clock.Name, String) =
      reply.steps.contains { $0.fact == .waitsForPayment }
      ? (.feePayment, "缴费") : (.correction, "补正")
    guard let due = clocks.first(where: { $0.clock.name == name })?.clock.due else {
      return "等待\(what),此后重新计算答复期限"
    }
    return "等待\(what)(最迟 \(due.longText)),此后重新计算答复期限"
  }
}

extension ClockAnswer {
  /// What is to be said without anything standing against it, a line each.
  public var notes: [String] {
    remarks.map(\.text)
      + (dependsOnRefusal ? ["答复属于不予公开(条例第十四条至第十六条)的,应当先申请行政复议,不能直接起诉。"] : [])
      + ahead.map(\.aheadText)
  }
}

extension ClockAnswer.Derived {
  /// What ended it and when, where that happened.
  public var done: (kind: EventKind, on: CivilDate)? {
    for step in steps.reversed() {
      if case .done(let kind, _) = step.fact { return (kind, step.on) }
    }
    return nil
  }

  /// What closed the case while there was no time to reply, and when.
  var ended: (kind: EventKind, on: CivilDate)? {
    guard let last = steps.last, case .happened(let kind) = last.fact else { return nil }
    return (kind, last.on)
  }

  /// The state in words; a right or a power that has run out is over, only a duty is overdue.
  public var stateText: String {
    switch clock.state {
    case .overdue where !clock.name.isDutyOfOrgan: "已届满"
    case .met where clock.name == .correctionNotice && done == nil: "不再需要"
    default: clock.state.text
    }
  }

  /// What is left or has passed, in words; nothing while the clock waits.
  public var remainingText: String? {
    guard let left = clock.daysLeft else { return nil }
    switch clock.state {
    case .waiting: return nil
    case .running: return left == 0 ? "当天截止" : "还有 \(left) 个工作日"
    case .suspended: return "还有 \(left) 个工作日,征求意见期间不计"
    case .met where done == nil: return nil
    case .met: return left == 0 ? "在最后一天" : "提前 \(left) 个工作日"
    case .overdue:
      return clock.name.isDutyOfOrgan ? "逾期 \(-left) 个工作日" : "已过 \(-left) 个工作日"
    }
  }
}

extension Clock.Name {
  /// Whether the organ must have acted by the end, and not merely may.
  fileprivate var isDutyOfOrgan: Bool { self == .reply || self == .reconsiderationAnswer }
}

extension Remark {
  /// What is to be said of the event: 2026-03-31 延长答复期限:答复期限已经届满,不能再延长。(…).
  public var text: String { "\(on) \(act.text):" + reasons.map(\.text).joined() }
}

extension ClockQuestion.Event {
  /// That the event lies after the day asked about.
  public var aheadText: String { "\(on) \(kind.text):日期在所问之日以后,按届时发生计算。" }
}

extension Step {
  /// The step with its place in the law.
  public var citedText: String { text + (citation.map { "(\($0.shortText))" } ?? "") }
}
