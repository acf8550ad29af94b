/// What the State Council's notices say about one year.
public struct CalendarYear: Hashable, Sendable {
  /// The year.
  public let year: Int

  /// The notices that fixed the year, the first one first.
  public let notices: [Notice]

  /// The days off and the working weekends, by day.
  public let exceptions: [CalendarException]

  /// A year as its notices gave it.
  public init(year: Int, notices: [Notice], exceptions: [CalendarException]) {
    self.year = year
    self.notices = notices
    self.exceptions = exceptions.sorted { $0.day < $1.day }
  }
}

/// A notice of the State Council's office that arranges holidays.
public struct Notice: Hashable, Sendable {
  /// Its title.
  public let title: String

  /// Its document number, where it was read and not only remembered.
  public let documentNumber: String?

  /// Its day, where it was read and not only remembered.
  public let issuedOn: CivilDate?

  /// A notice by its title, with number and day as far as they are known.
  public init(title: String, documentNumber: String? = nil, issuedOn: CivilDate? = nil) {
    self.title = title
    self.documentNumber = documentNumber
    self.issuedOn = issuedOn
  }
}

/// A day that a notice takes out of the ordinary week.
public struct CalendarException: Hashable, Sendable {
  /// What the notice makes of a day.
  public enum Kind: String, CaseIterable, Sendable {
    /// A day off, on a weekday or at a weekend.
    case holiday
    /// A Saturday or Sunday that is worked (调休).
    case makeupWorkday = "makeup_workday"
  }

  /// The day.
  public let day: CivilDate

  /// What the notice makes of it.
  public let kind: Kind

  /// The holiday's name; for a working weekend, of the holiday that it makes up for.
  public let holiday: String

  /// A day that a notice takes out of the ordinary week.
  public init(day: CivilDate, kind: Kind, holiday: String) {
    self.day = day
    self.kind = kind
    self.holiday = holiday
  }
}
