import Testing
import Workdays

struct CivilDateTests {
  @Test func `every day from 1600 to 2400 survives being taken apart and put together`() {
    let first = CivilDate(1600, 1, 1).dayNumber
    let wrong = (first...CivilDate(2400, 12, 31).dayNumber).first { dayNumber in
      let (year, month, day) = CivilDate(dayNumber: dayNumber).parts
      return CivilDate(year: year, month: month, day: day)?.dayNumber != dayNumber
    }
    #expect(wrong == nil)
  }

  @Test(arguments: [
    ("1970-01-01", Weekday.thursday), ("2000-02-29", .tuesday), ("2026-02-14", .saturday),
    ("2019-05-15", .wednesday), ("1600-01-01", .saturday), ("1969-12-31", .wednesday),
  ])
  func `a day knows its weekday`(text: String, weekday: Weekday) throws {
    #expect(try #require(CivilDate(text)).weekday == weekday)
  }

  @Test(arguments: ["2026-03-02", "0001-01-01", "9999-12-31", "2024-02-29"])
  func `a day is written as it was read`(text: String) throws {
    #expect(try #require(CivilDate(text)).description == text)
  }

  @Test(
    arguments: [
      "", "2026-3-2", "2026-02-29", "2026-13-01", "2026-00-10", "2026-01-00", "2026-04-31",
      "0000-01-01", "2026/03/02", "20260302", "2026-03-02 ", " 2026-03-02", "2026-03-02T00",
      "+026-03-02", "2026-03-0２", "-001-01-01", "2100-02-29",
    ])
  func `what is no day or not written strictly is not read`(text: String) {
    #expect(CivilDate(text) == nil)
  }

  @Test(arguments: [
    ("2025-08-31", 6, "2026-02-28", "February is shorter"),
    ("2023-08-31", 6, "2024-02-29", "February of a leap year"),
    ("2025-03-31", 1, "2025-04-30", "April is shorter"),
    ("2025-10-15", 6, "2026-04-15", "over the turn of the year"),
    ("2024-02-29", 12, "2025-02-28", "a year from a leap day"),
    ("2025-02-28", 6, "2025-08-28", "the last day of a month is only a number"),
    ("2025-01-31", 0, "2025-01-31", "no month at all"),
  ])
  func `months end on the day of the same number or on the last of the month`(
    from: String, months: Int, to: String, why: String
  ) throws {
    let day = try #require(CivilDate(from))
    #expect(
      day.adding(months: months, rounding: .lastDayOfMonth).description == to, "\(why)")
  }
}
