import Testing
import Workdays

private let header = "date,kind,holiday_name\n"
private let publicHolidays = """
  2027-01-01,holiday,元旦
  2027-05-01,holiday,劳动节
  2027-05-02,holiday,劳动节
  2027-10-01,holiday,国庆节
  2027-10-02,holiday,国庆节
  2027-10-03,holiday,国庆节

  """

struct CalendarFileTests {
  let calendar = WorkdayCalendar.stateCouncil
  let notice = Notice(title: "a notice")

  @Test func `a further year makes certain what was provisional`() throws {
    let lines = header + publicHolidays + "2027-01-02,holiday,元旦\n2027-01-04,holiday,元旦\n"
    let next = try calendar.adding(year: 2027, csv: lines, notice: notice)
    #expect(next.certainThrough == CivilDate(2027, 12, 31))
    #expect(next.years.last?.notices == [notice])
    let day = CivilDate(2026, 12, 31)
    #expect(try next.certainDay(1, workingDaysAfter: day) == CivilDate(2027, 1, 5))
    #expect(calendar.day(1, workingDaysAfter: day) == CivilDate(2027, 1, 4))
  }

  @Test func `line ends of any kind, a mark at the start and blank lines do no harm`() throws {
    let lines = "\u{FEFF}" + (header + publicHolidays + "\n\n").replacing("\n", with: "\r\n")
    #expect(try calendar.adding(year: 2027, csv: lines, notice: notice).years.count == 9)
  }

  @Test func `New Year may take days of the December before`() throws {
    let lines = header + publicHolidays + "2026-12-31,holiday,元旦\n"
    let next = try calendar.adding(year: 2027, csv: lines, notice: notice)
    #expect(!next.isWorkingDay(CivilDate(2026, 12, 31)))
    #expect(calendar.isWorkingDay(CivilDate(2026, 12, 31)))
  }

  @Test(arguments: [
    ("2027-02-29,holiday,春节", CalendarProblem.Fault.impossibleDate("2027-02-29")),
    ("27-2-3,holiday,春节", .impossibleDate("27-2-3")),
    ("2027-02-06~2027-02-12,holiday,春节", .range("2027-02-06~2027-02-12")),
    ("2027-02-06至12日,holiday,春节", .range("2027-02-06至12日")),
    ("2028-02-06,holiday,春节", .wrongYear(CivilDate(2028, 2, 6))),
    ("2026-12-31,holiday,春节", .wrongYear(CivilDate(2026, 12, 31))),
    ("2027-02-06,workday,春节", .unknownKind("workday")),
    ("2027-02-06,Holiday,春节", .unknownKind("Holiday")),
    ("2027-02-06,holiday,", .noName),
    ("2027-02-06,holiday", .fields(2)),
    ("2027-02-06,holiday,春节,note", .fields(4)),
    ("2027-02-05,makeup_workday,春节", .makeupOnWeekday(CivilDate(2027, 2, 5))),
    ("2027-01-01,holiday,元旦", .duplicate(CivilDate(2027, 1, 1), firstLine: 2)),
  ])
  func `a wrong line is refused by its number`(line: String, fault: CalendarProblem.Fault) {
    let refusal = #expect(throws: CalendarFileRefusal.self) {
      try calendar.adding(year: 2027, csv: header + publicHolidays + line, notice: notice)
    }
    #expect(refusal?.problems.map(\.fault) == [fault])
    #expect(refusal?.problems.map(\.line) == [8])
  }

  @Test func `everything that is wrong is told at once`() {
    let refusal = #expect(throws: CalendarFileRefusal.self) {
      try calendar.adding(
        year: 2027, csv: header + "2027-01-01,holiday,\nrubbish\n2027-05-01,holiday,劳动节\n",
        notice: notice)
    }
    #expect(
      refusal?.problems.map(\.line) == [0, 0, 0, 0, 2, 3], "four holidays missing, two lines wrong")
  }

  @Test(arguments: [("", 1), ("2027-01-01,holiday,元旦", 1), ("日期,kind,holiday_name", 1)])
  func `a file without its heading is no calendar`(text: String, line: Int) {
    let refusal = #expect(throws: CalendarFileRefusal.self) {
      try calendar.adding(year: 2027, csv: text, notice: notice)
    }
    #expect(refusal?.problems == [CalendarProblem(line: line, fault: .header)])
  }

  @Test(arguments: [2026, 2028])
  func `a year that does not follow the last is refused`(year: Int) {
    let refusal = #expect(throws: CalendarFileRefusal.self) {
      try calendar.adding(year: year, csv: header + publicHolidays, notice: notice)
    }
    #expect(refusal?.problems.map(\.fault) == [.notNextYear(expected: 2027)])
  }

  @Test func `a day that the year before has fixed is not fixed again`() throws {
    let first = try calendar.adding(
      year: 2027, csv: header + publicHolidays + "2027-12-31,holiday,元旦\n", notice: notice)
    let lines = header + publicHolidays.replacing("2027", with: "2028") + "2027-12-31,holiday,元旦\n"
    let refusal = #expect(throws: CalendarFileRefusal.self) {
      try first.adding(year: 2028, csv: lines, notice: notice)
    }
    #expect(refusal?.problems.map(\.fault) == [.alreadyFixed(CivilDate(2027, 12, 31))])
  }
}
