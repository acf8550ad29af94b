/// The calendar of working days: the State Council's notices over the ordinary week.
///
/// Counting costs the same for one day as for a thousand: a table holds the number of working days
/// before each day, another the day of each working day. Days outside the years loaded follow
/// weekends and the fixed public holidays; `isCertain(_:)` tells them apart.
public struct WorkdayCalendar: Sendable {
  /// The years loaded, in order and without a gap.
  public let years: [CalendarYear]

  /// The first day that the loaded years cover.
  public let certainFrom: CivilDate

  /// The last day that the loaded years cover; beyond it a count is provisional.
  public let certainThrough: CivilDate

  let exceptions: [Int32: CalendarException]

  /// At `day − certainFrom`: the working days from `certainFrom` up to and including the day.
  private let ordinals: [Int32]

  /// At *n* − 1: the day number of the *n*th working day from `certainFrom` on.
  private let workingDays: [Int32]

  private let first: Int32

  /// The calendar of 2019 to 2026.
  public static let stateCouncil = WorkdayCalendar(years: CalendarYear.stateCouncil)

  /// A calendar of successive years.
  ///
  /// - Precondition: at least one year, each following the one before.
  init(years: [CalendarYear]) {
    guard let earliest = years.first?.year, let latest = years.last?.year,
      years.map(\.year) == Array(earliest...latest)
    else { preconditionFailure("years must follow one another") }
    self.years = years
    certainFrom = CivilDate(earliest, 1, 1)
    certainThrough = CivilDate(latest, 12, 31)
    first = certainFrom.dayNumber
    let rows = years.flatMap(\.exceptions).map { ($0.day.dayNumber, $0) }
    let exceptions = Dictionary(rows, uniquingKeysWith: { _, later in later })
    self.exceptions = exceptions

    let horizon = certainThrough.dayNumber + WorkdayCalendar.daysBeyond
    var ordinals: [Int32] = []
    var workingDays: [Int32] = []
    for dayNumber in first...horizon {
      let day = CivilDate(dayNumber: dayNumber)
      if WorkdayCalendar.kind(of: day, exceptions).isWorkingDay { workingDays.append(dayNumber) }
      ordinals.append(Int32(workingDays.count))
    }
    self.ordinals = ordinals
    self.workingDays = workingDays
  }

  /// How far the tables reach beyond the last year loaded; later days are counted one by one.
  private static let daysBeyond: Int32 = 3 * 366

  /// What the day is.
  public func kind(of day: CivilDate) -> DayKind {
    WorkdayCalendar.kind(of: day, exceptions)
  }

  /// Whether work is done on the day.
  public func isWorkingDay(_ day: CivilDate) -> Bool {
    guard let index = index(of: day) else { return kind(of: day).isWorkingDay }
    return ordinals[index] != (index == 0 ? 0 : ordinals[index - 1])
  }

  /// Whether the day lies within the years loaded.
  public func isCertain(_ day: CivilDate) -> Bool {
    certainFrom <= day && day <= certainThrough
  }

  /// The working days after the first day up to and including the last; negative backwards.
  public func workingDays(after day: CivilDate, through last: CivilDate) -> Int {
    guard day <= last else { return -workingDays(after: last, through: day) }
    if let from = index(of: day), let to = index(of: last) {
      return Int(ordinals[to] - ordinals[from])
    }
    let start = CivilDate(dayNumber: first - 1)
    let end = start.advanced(by: ordinals.count)
    let (from, to) = (min(max(day, start), end), max(min(last, end), start))
    let known = from < to ? ordinal(of: to) - ordinal(of: from) : 0
    return known + PublicHolidays.workingDays(after: day, through: min(last, start))
      + PublicHolidays.workingDays(after: max(day, end), through: last)
  }

  /// The working days from the first day to the last, both included.
  public func workingDays(from day: CivilDate, through last: CivilDate) -> Int {
    workingDays(after: day.advanced(by: -1), through: last)
  }

  /// The day on which the count ends when the day itself is not counted.
  ///
  /// For a count of zero it is the day itself, working day or not.
  public func day(_ count: Int, workingDaysAfter day: CivilDate) -> CivilDate {
    guard count > 0 else { return day }
    if let index = index(of: day) {
      let position = Int(ordinals[index]) + count - 1
      if position < workingDays.count { return CivilDate(dayNumber: workingDays[position]) }
    }
    return step(count, from: day, by: 1)
  }

  /// The day from which the count runs so as to end before the given day, which is not counted.
  public func day(_ count: Int, workingDaysBefore day: CivilDate) -> CivilDate {
    guard count > 0 else { return day }
    if let index = index(of: day.advanced(by: -1)) {
      let position = Int(ordinals[index]) - count
      if position >= 0 { return CivilDate(dayNumber: workingDays[position]) }
    }
    return step(count, from: day, by: -1)
  }

  /// The day itself where it is worked, otherwise the next working day.
  public func workingDay(onOrAfter day: CivilDate) -> CivilDate {
    isWorkingDay(day) ? day : self.day(1, workingDaysAfter: day)
  }

  /// The days of the span that a notice takes out of the ordinary week, in order.
  public func exceptions(after day: CivilDate, through last: CivilDate) -> [CalendarException] {
    guard day < last else { return [] }
    return (day.dayNumber..<last.dayNumber).compactMap { dayNumber in
      let next = CivilDate(dayNumber: dayNumber + 1)
      if let exception = exceptions[next.dayNumber] { return exception }
      guard !isCertain(next), let name = PublicHolidays.name(on: next) else { return nil }
      return CalendarException(day: next, kind: .holiday, holiday: name)
    }
  }

  private func ordinal(of day: CivilDate) -> Int {
    index(of: day).map { Int(ordinals[$0]) } ?? 0
  }

  private func index(of day: CivilDate) -> Int? {
    let index = Int(day.dayNumber) - Int(first)
    return ordinals.indices.contains(index) ? index : nil
  }

  private func step(_ count: Int, from day: CivilDate, by direction: Int) -> CivilDate {
    var (left, day) = (count, day)
    while left > 0 {
      day = day.advanced(by: direction)
      if isWorkingDay(day) { left -= 1 }
    }
    return day
  }

  private static func kind(
    of day: CivilDate, _ exceptions: [Int32: CalendarException]
  ) -> DayKind {
    if let exception = exceptions[day.dayNumber] {
      return switch exception.kind {
      case .holiday: .holiday(exception.holiday)
      case .makeupWorkday: .makeupWorkday(exception.holiday)
      }
    }
    // Within the years loaded every fixed holiday stands among the exceptions already.
    if let name = PublicHolidays.name(on: day) { return .holiday(name) }
    return day.weekday.isWeekend ? .weekend : .weekday
  }
}
