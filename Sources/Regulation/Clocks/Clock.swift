public import Workdays

/// A time limit in a case on a day: where it stands, when it ends, how much of it is left.
public struct Clock: Hashable, Sendable {
  /// The time limits.
  public enum Name: String, CaseIterable, Sendable {
    /// The organ's reply.
    case reply
    /// The organ's notice to correct; a power that ends, not a duty.
    case correctionNotice
    /// The applicant's correction.
    case correction
    /// A third party's answer; a clock for each.
    case thirdParty
    /// A co-making organ's answer; a clock for each.
    case organ
    /// The applicant's payment.
    case feePayment
    /// The organ's answer in a reconsideration.
    case reconsiderationAnswer
    /// The applicant's reconsideration.
    case reconsideration
    /// The applicant's direct suit.
    case directLitigation
    /// The applicant's suit after reconsideration.
    case litigationAfterReconsideration
  }

  /// Where a time limit stands.
  public enum State: String, CaseIterable, Sendable {
    /// It runs.
    case running
    /// It stands still over a consultation, and goes on afterwards.
    case suspended
    /// What it was for was done in time.
    case met
    /// It has ended, and what it was for was not done or was done later.
    case overdue
    /// It has not begun, or begins anew after something that is waited for.
    case waiting
  }

  /// Which time limit it is.
  public let name: Name
  /// Among the consultations, the one it belongs to, from 0; 0 for all else.
  public let index: Int
  /// Where it stands.
  public let state: State
  /// The last day in time; nothing while it waits.
  public let due: CivilDate?
  /// Working days left after the day asked about, days not counted left out; negative overdue.
  ///
  /// Of a clock that is met or was missed, it is what was left when that was done.
  public let daysLeft: Int?
  /// Whether the due day lies beyond the last year of the calendar that is loaded.
  public let isProvisional: Bool
}

extension Clock {
  static func waiting(_ name: Name) -> Clock {
    Clock(name: name, index: 0, state: .waiting, due: nil, daysLeft: nil, isProvisional: false)
  }
}

extension Law {
  /// A clock that neither waits nor stands still.
  func clock(
    _ name: Clock.Name, index: Int = 0, due: CivilDate, start: CivilDate, doneOn: CivilDate?,
    today: CivilDate
  ) -> Clock {
    let day = max(doneOn ?? today, start)
    return Clock(
      name: name, index: index, state: day > due ? .overdue : doneOn == nil ? .running : .met,
      due: due, daysLeft: calendar.daysLeft(from: day, to: due),
      isProvisional: !calendar.isCertain(due))
  }
}

extension WorkdayCalendar {
  /// Working days left after a day until a due day, that one included; negative once it has passed.
  public func daysLeft(from day: CivilDate, to due: CivilDate) -> Int {
    // A day off after the due day is late although no working day has passed.
    day > due
      ? min(-1, -workingDays(after: due, through: day)) : workingDays(after: day, through: due)
  }
}
