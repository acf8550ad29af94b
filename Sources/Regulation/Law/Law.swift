public import Workdays

/// The law as this organ applies it: the calendar, its practice, and the provisions by date.
///
/// A class, though immutable: every application refers to it, and nobody needs a copy.
public final class Law: Sendable {
  /// The calendar of working days.
  public let calendar: WorkdayCalendar

  /// What the organ does where the law is silent.
  public let practice: Practice

  private let editions: [Edition]

  private struct Edition {
    let from: CivilDate
    let limits: Limits
  }

  /// The law on the State Council's calendar with the practice of the field.
  public static let standard = Law()

  /// The law on a calendar, with a practice.
  public init(
    calendar: WorkdayCalendar = .stateCouncil, practice: Practice = Practice()
  ) {
    self.calendar = calendar
    self.practice = practice
    let days = Set(Provision.all.map { practice.effectiveFrom($0) }).sorted()
    editions = days.map { day in
      let limits = Limits(practice: practice) { id in
        Law.version(of: id, on: day, practice: practice)
      }
      return Edition(from: day, limits: limits)
    }
  }

  /// The Regulation's first day.
  public var firstDay: CivilDate { Law.firstDay }

  private static let firstDay = Provision.latest(.inForce).effectiveFrom

  /// The numbers that apply on the day that counts.
  public func limits(on day: CivilDate) -> Limits {
    var index = editions.count - 1
    while index > 0, day < editions[index].from { index -= 1 }
    return editions[index].limits
  }

  /// The version of a rule that applies on the day that counts, if it was in force by then.
  public func provision(_ id: Provision.ID, on day: CivilDate) -> Provision? {
    Law.version(of: id, on: day, practice: practice)
  }

  private static func version(
    of id: Provision.ID, on day: CivilDate, practice: Practice
  ) -> Provision? {
    Provision.versions(of: id).last { practice.effectiveFrom($0) <= day }
  }

  /// Where a rule stands in the version of the day, or in its first where it is older than all.
  func citation(_ id: Provision.ID, on day: CivilDate) -> Citation {
    (provision(id, on: day) ?? Provision.latest(id)).citation
  }
}
