public import Workdays

/// A day on the way of a clock to its due day, and what the count makes of it.
public struct CountedDay: Hashable, Sendable {
  /// What the count makes of a day.
  public enum Place: Hashable, Sendable {
    /// The day after which it is counted.
    case start
    /// Counted, as the first, the second, and so on.
    case counted(Int)
    /// Worked and not counted, since somebody is consulted.
    case excluded
    /// Not worked, and so not counted.
    case off
  }

  /// The day.
  public let on: CivilDate
  /// What it is in the calendar of work.
  public let kind: DayKind
  /// What the count makes of it.
  public let place: Place
}

extension Progress {
  /// The days of a clock that counts working days, from the day after which it counts to the last
  /// in time; none of a clock that waits, or that counts by the civil calendar.
  public func days(of clock: Clock, under law: Law) -> [CountedDay] {
    guard let due = clock.due, let start = start(of: clock), start <= due else { return [] }
    let spans = clock.name == .reply ? excludedSpans(under: law) : []
    var ordinal = 0
    return (start.dayNumber...due.dayNumber).map { dayNumber in
      let day = CivilDate(dayNumber: dayNumber)
      let kind = law.calendar.kind(of: day)
      guard day != start else { return CountedDay(on: day, kind: kind, place: .start) }
      guard kind.isWorkingDay else { return CountedDay(on: day, kind: kind, place: .off) }
      guard !spans.contains(where: { $0.from <= day && day <= $0.through }) else {
        return CountedDay(on: day, kind: kind, place: .excluded)
      }
      ordinal += 1
      return CountedDay(on: day, kind: kind, place: .counted(ordinal))
    }
  }

  /// The day after which a clock counts its working days.
  private func start(of clock: Clock) -> CivilDate? {
    switch clock.name {
    case .reply: period?.start
    case .correctionNotice: receiptDay
    case .correction: correctionNoticedOn
    case .thirdParty, .organ:
      consultations.filter { ($0.kind == .thirdParty) == (clock.name == .thirdParty) }
        .dropFirst(clock.index).first.map { $0.receivedOn ?? $0.consultedOn }
    case .feePayment: feeNotifiedOn
    case .reconsiderationAnswer, .reconsideration, .directLitigation,
      .litigationAfterReconsideration:
      nil
    }
  }
}
