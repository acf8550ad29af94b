public import Workdays

/// A step of a derivation that a citizen can follow: on a day, a fact, and its place in the law.
public struct Step: Hashable, Sendable {
  /// The day the step is about; of a span, its first.
  public let on: CivilDate
  /// What it says.
  public let fact: Fact
  /// Where the rule stands; nothing for a mere reading of the calendar.
  public let citation: Citation?

  /// What a step says; the words are the shell's.
  public enum Fact: Hashable, Sendable {
    /// The application came in by a channel, and the day of receipt is still to be fixed.
    case arrived(Channel)
    /// The day is the day of receipt.
    case received(Channel)
    /// The clock waits: something is missing for the day of receipt.
    case missing(Receipt.Missing)
    /// The clock waits for the correction.
    case waitsForCorrection
    /// The clock waits for the payment.
    case waitsForPayment
    /// The clock waits for the decision to be delivered.
    case waitsForDelivery
    /// The clock waits for the reconsideration decision.
    case waitsForReconsideration
    /// The reply period starts anew.
    case restarted(ReplyPeriod.Cause)
    /// Something happened from which the period is counted.
    case happened(EventKind)
    /// The count begins on this day, for so long; the day before it is not counted.
    case counts(Period)
    /// A run of days off, through its last day.
    case daysOff(holiday: String, through: CivilDate)
    /// A weekend day that is worked and counted.
    case makeupWorkday(holiday: String)
    /// Days that are not counted, through the last of them, with the working days among them.
    case excluded(by: [ConsultedKind], through: CivilDate, workingDays: Int)
    /// The consulted did not answer in time.
    case silent(Silence)
    /// The reply period was extended.
    case extended(workingDays: Int)
    /// The reply was put off to a day.
    case delayed(until: CivilDate)
    /// The remedy was not told, so that the longest time runs.
    case notTold
    /// The period ends on this day by mere counting, which is a day off.
    case endsOnDayOff
    /// The notice names this day.
    case named
    /// The last day in time.
    case due
    /// The due day is provisional: the calendar is certain only through a day.
    case provisional(certainThrough: CivilDate)
    /// Done on this day, in time or not.
    case done(EventKind, inTime: Bool)
  }

  init(_ day: CivilDate, _ fact: Fact, _ citation: Citation? = nil) {
    on = day
    self.fact = fact
    self.citation = citation
  }
}
