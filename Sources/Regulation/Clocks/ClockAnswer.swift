public import Workdays

/// The answer: the day of receipt, the clocks with their derivations, and what could not be.
public struct ClockAnswer: Hashable, Sendable {
  /// A clock and how it comes to its due day.
  public struct Derived: Hashable, Sendable {
    /// The clock.
    public let clock: Clock
    /// Its derivation.
    public let steps: [Step]
    /// The days that it counts and those that it leaves out, where it counts working days.
    public let days: [CountedDay]
  }

  /// The day of receipt, once it can be fixed.
  public let receiptDay: CivilDate?
  /// What is missing for fixing it.
  public let missing: Receipt.Missing?
  /// The clocks, in the order of `Clock.Name`.
  public let clocks: [Derived]
  /// What the law or the facts stood against; it moved no clock.
  public let refusals: [Remark]
  /// What is to be remarked on without anything standing against it.
  public let remarks: [Remark]
  /// Whether the remedies would be others if the decision was a refusal under Arts 14 to 16, which
  /// the question does not say.
  public let dependsOnRefusal: Bool
  /// The events that lie after the day asked about; they were taken up as if they had happened.
  public let ahead: [ClockQuestion.Event]
}

extension ClockQuestion {
  /// The answer under a law.
  ///
  /// Events are taken by day, whatever the order in which they are given.
  public func answer(under law: Law = .standard) -> ClockAnswer {
    let history: AskedHistory
    do {
      history = try AskedHistory(of: self, under: law)
    } catch {
      let remark = Remark(
        act: error.act, on: error.on, grounds: error.reasons.map(\.ground))
      return ClockAnswer(
        receiptDay: nil, missing: nil, clocks: [], refusals: [remark], remarks: [],
        dependsOnRefusal: false, ahead: [])
    }
    let progress = history.progress
    let refusals = history.remarks.filter(\.isRefused)
    let ahead = events.filter { event in
      event.on > today && !refusals.contains { $0.act == event.kind && $0.on == event.on }
    }
    let clocks = progress.clocks(on: today, under: law).map {
      ClockAnswer.Derived(
        clock: $0, steps: progress.steps(of: $0, under: law),
        days: progress.days(of: $0, under: law))
    }
    var missing: Receipt.Missing?
    if case .missing(let what) = progress.receipt(under: law) { missing = what }
    return ClockAnswer(
      receiptDay: progress.receiptDay, missing: missing, clocks: clocks,
      refusals: refusals,
      remarks: history.remarks.filter { !$0.isRefused },
      dependsOnRefusal: decision == nil && progress.wouldComeFirst(under: law),
      ahead: ahead.sorted { $0.on < $1.on })
  }
}

extension Progress {
  /// Whether reconsideration would come before litigation if the decision were a refusal.
  fileprivate func wouldComeFirst(under law: Law) -> Bool {
    guard case .decided(_, let day) = ending else { return false }
    return law.limits(on: day).reconsiderationFirst
  }
}
