/// A day of the civil calendar, without a time of day and without a time zone.
///
/// It is held as the number of days since 1970-01-01, so that comparing and adding are one machine
/// instruction. Years run from 1 to 9999 in text.
public struct CivilDate: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01, negative before it.
  public let dayNumber: Int32

  /// The day that lies this many days after 1970-01-01.
  public init(dayNumber: Int32) {
    self.dayNumber = dayNumber
  }

  /// The named day, or nothing where the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= CivilDate.length(ofMonth: month, year: year)
    else { return nil }
    dayNumber = CivilDate.dayNumber(year, month, day)
  }

  /// The named day, for dates written out in source code.
  ///
  /// - Precondition: the calendar has such a day. For input use `init(year:month:day:)`.
  public init(_ year: Int, _ month: Int, _ day: Int) {
    guard let date = CivilDate(year: year, month: month, day: day) else {
      preconditionFailure("no such day: \(year)-\(month)-\(day)")
    }
    self = date
  }

  /// Whether the first day lies before the second.
  public static func < (left: CivilDate, right: CivilDate) -> Bool {
    left.dayNumber < right.dayNumber
  }

  /// The day this many days later, earlier where the number is negative.
  public func advanced(by days: Int) -> CivilDate {
    CivilDate(dayNumber: dayNumber + Int32(days))
  }

  /// The number of days from this day to another, negative where the other is earlier.
  public func days(to other: CivilDate) -> Int {
    Int(other.dayNumber) - Int(dayNumber)
  }

  /// Year, month and day of the month.
  public var parts: (year: Int, month: Int, day: Int) {
    // Howard Hinnant's civil_from_days: eras of 400 years that begin on 1 March.
    let shifted = Int(dayNumber) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    )
  }

  /// The year.
  public var year: Int { parts.year }

  /// The month, 1 to 12.
  public var month: Int { parts.month }

  /// The day of the month, 1 to 31.
  public var day: Int { parts.day }

  /// The day of the week.
  public var weekday: Weekday {
    let sinceMonday = (Int(dayNumber) % 7 + 10) % 7
    return Weekday.allCases[sinceMonday]
  }

  /// The last day of the month.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  private static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> Int32 {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Int32(era * 146_097 + dayOfEra - 719_468)
  }
}

/// A day of the week, Monday first.
public enum Weekday: Int, CaseIterable, Sendable {
  /// A day of the week.
  case monday = 1
  /// A day of the week.
  case tuesday, wednesday, thursday, friday, saturday, sunday

  /// Whether it is Saturday or Sunday.
  public var isWeekend: Bool { self == .saturday || self == .sunday }
}
