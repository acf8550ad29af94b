/// The public holidays that fall on fixed days of the civil calendar.
///
/// Those of the lunar calendar and Qingming are fixed by each year's notice and cannot be foreseen
/// here, which is why a count beyond the last year loaded is only provisional.
///
/// - SeeAlso: 全国年节及纪念日放假办法 (revision of 2024-11-10) 第二条
public enum PublicHolidays {
  /// A public holiday by month and day.
  public struct Fixed: Hashable, Sendable {
    /// The holiday's name.
    public let name: String
    /// The month.
    public let month: Int
    /// The days of that month.
    public let days: ClosedRange<Int>
  }

  /// New Year, Labour Day and National Day.
  public static let fixed = [
    Fixed(name: "元旦", month: 1, days: 1...1),
    Fixed(name: "劳动节", month: 5, days: 1...2),
    Fixed(name: "国庆节", month: 10, days: 1...3),
  ]

  /// The name of the fixed public holiday on this day, if it is one.
  public static func name(on day: CivilDate) -> String? {
    let (_, month, dayOfMonth) = day.parts
    return fixed.first { $0.month == month && $0.days.contains(dayOfMonth) }?.name
  }

  /// The days of a span that are neither at a weekend nor a fixed public holiday.
  ///
  /// Counted by weeks and years, so that a span of centuries costs no more than it should.
  static func workingDays(after day: CivilDate, through last: CivilDate) -> Int {
    guard day < last else { return 0 }
    let weekdays = weekdays(through: last) - weekdays(through: day)
    let holidays = (day.year...last.year).reduce(0) { count, year in
      count + days(in: year).count { day < $0 && $0 <= last && !$0.weekday.isWeekend }
    }
    return weekdays - holidays
  }

  /// The days from Monday to Friday since an arbitrary Monday up to and including the day.
  private static func weekdays(through day: CivilDate) -> Int {
    let (monday, length) = (CivilDate(1, 1, 1), 7)
    let count = monday.days(to: day) + 1
    let weeks = count >= 0 ? count / length : (count - length + 1) / length
    return weeks * 5 + min(count - weeks * length, 5)
  }

  private static func days(in year: Int) -> [CivilDate] {
    fixed.flatMap { holiday in
      holiday.days.compactMap { CivilDate(year: year, month: holiday.month, day: $0) }
    }
  }
}
