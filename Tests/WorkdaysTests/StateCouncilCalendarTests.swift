import Testing
import Workdays

struct StateCouncilCalendarTests {
  let calendar = WorkdayCalendar.stateCouncil

  @Test func `the years in the code are the rows of the file, one for one`() throws {
    let rows = try fixtureLines("workdays.csv")
    let inCode = calendar.years.flatMap(\.exceptions).map {
      [$0.day.description, $0.kind.rawValue, $0.holiday]
    }
    #expect(rows.count == 290)
    #expect(inCode.sorted { $0[0] < $1[0] } == rows)
  }

  @Test func `every day of 2019 to 2026 is worked or not as the file says`() throws {
    let kinds = Dictionary(
      try fixtureLines("workdays.csv").map { ($0[0], $0[1]) }, uniquingKeysWith: { $1 })
    let first = CivilDate(2019, 1, 1).dayNumber
    for dayNumber in first...CivilDate(2026, 12, 31).dayNumber {
      let day = CivilDate(dayNumber: dayNumber)
      let expected =
        kinds[day.description].map { $0 == "makeup_workday" } ?? !day.weekday.isWeekend
      #expect(calendar.isWorkingDay(day) == expected, "\(day)")
      #expect(calendar.kind(of: day).isWorkingDay == expected, "\(day)")
    }
  }

  @Test(arguments: [
    (2019, 250), (2020, 249), (2021, 250), (2022, 249), (2023, 249), (2024, 251), (2025, 248),
    (2026, 248),
  ])
  func `a year has the working days that the notes count`(year: Int, count: Int) throws {
    let days = try calendar.certainWorkingDays(
      from: CivilDate(year, 1, 1), through: CivilDate(year, 12, 31))
    #expect(days == count)
  }

  @Test func `every year names the notice that fixed it`() {
    for year in calendar.years {
      #expect(year.notices.first?.title == "国务院办公厅关于\(year.year)年部分节假日安排的通知")
    }
    #expect(calendar.years.last?.notices.first?.issuedOn == CivilDate(2025, 11, 4))
  }

  @Test func `2020-02-01 was first to be worked and then was not`() {
    #expect(calendar.kind(of: CivilDate(2020, 2, 1)) == .holiday("春节"))
  }

  @Test func `New Year may reach back over the turn of the year`() {
    #expect(calendar.kind(of: CivilDate(2022, 12, 31)) == .holiday("元旦"))
    #expect(calendar.kind(of: CivilDate(2023, 12, 30)) == .holiday("元旦"))
  }

  @Test func `working weekends know what they make up for`() {
    #expect(calendar.kind(of: CivilDate(2026, 2, 14)) == .makeupWorkday("春节"))
    #expect(calendar.kind(of: CivilDate(2026, 2, 7)) == .weekend)
    #expect(calendar.kind(of: CivilDate(2026, 2, 6)) == .weekday)
  }
}
