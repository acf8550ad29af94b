import Testing
import Workdays

struct CountingTests {
  let calendar = WorkdayCalendar.stateCouncil

  @Test func `the day itself is not counted forward`() {
    #expect(calendar.day(1, workingDaysAfter: CivilDate(2026, 3, 2)) == CivilDate(2026, 3, 3))
    #expect(calendar.day(20, workingDaysAfter: CivilDate(2026, 3, 2)) == CivilDate(2026, 3, 30))
  }

  @Test func `the day itself is not counted back`() {
    #expect(calendar.day(1, workingDaysBefore: CivilDate(2026, 3, 2)) == CivilDate(2026, 2, 28))
    #expect(calendar.day(20, workingDaysBefore: CivilDate(2026, 3, 30)) == CivilDate(2026, 3, 2))
  }

  @Test func `counting from a day includes it, counting after it does not`() {
    let (monday, friday) = (CivilDate(2026, 3, 2), CivilDate(2026, 3, 6))
    #expect(calendar.workingDays(from: monday, through: friday) == 5)
    #expect(calendar.workingDays(after: monday, through: friday) == 4)
    #expect(calendar.workingDays(after: friday, through: monday) == -4)
  }

  @Test func `a count of nothing stays where it is, day off or not`() {
    #expect(calendar.day(0, workingDaysAfter: CivilDate(2026, 3, 1)) == CivilDate(2026, 3, 1))
    #expect(calendar.day(0, workingDaysBefore: CivilDate(2026, 3, 1)) == CivilDate(2026, 3, 1))
  }

  @Test func `counting there and back again returns from every day of every year`() {
    for dayNumber in CivilDate(2019, 1, 1).dayNumber...CivilDate(2030, 12, 31).dayNumber {
      let day = CivilDate(dayNumber: dayNumber)
      for count in [1, 7, 20, 40] {
        let end = calendar.day(count, workingDaysAfter: day)
        #expect(calendar.isWorkingDay(end))
        #expect(calendar.workingDays(after: day, through: end) == count)
        if calendar.isWorkingDay(day) {
          #expect(calendar.day(count, workingDaysBefore: end) == day)
        }
      }
    }
  }

  @Test func `the table and stepping one by one agree where the table ends`() {
    let from = CivilDate(2029, 11, 1)
    var (day, count) = (from, 0)
    while count < 80 {
      day = day.advanced(by: 1)
      guard calendar.isWorkingDay(day) else { continue }
      count += 1
      #expect(calendar.day(count, workingDaysAfter: from) == day)
      #expect(calendar.workingDays(after: from, through: day) == count)
    }
  }

  @Test(arguments: [
    (CivilDate(2017, 5, 3), CivilDate(2019, 3, 1)), (CivilDate(2017, 5, 3), CivilDate(2018, 1, 1)),
    (CivilDate(2029, 12, 1), CivilDate(2034, 2, 3)), (CivilDate(2031, 1, 1), CivilDate(2034, 2, 3)),
    (CivilDate(2015, 1, 1), CivilDate(2040, 12, 31)),
    (CivilDate(2018, 12, 30), CivilDate(2019, 1, 2)),
  ])
  func `a span that leaves the table is counted as one by one`(from: CivilDate, to: CivilDate) {
    let count = (from.dayNumber + 1...to.dayNumber).count {
      calendar.isWorkingDay(CivilDate(dayNumber: $0))
    }
    #expect(calendar.workingDays(after: from, through: to) == count)
    #expect(calendar.workingDays(after: to, through: from) == -count)
  }

  @Test func `a span of centuries is counted at once`() {
    let days = calendar.workingDays(after: CivilDate(1, 1, 1), through: CivilDate(9999, 12, 31))
    #expect((2_500_000...2_600_000).contains(days))
  }

  @Test func `beyond the last year loaded only weekends and fixed holidays are known`() {
    #expect(calendar.certainThrough == CivilDate(2026, 12, 31))
    #expect(!calendar.isCertain(CivilDate(2027, 1, 1)))
    #expect(calendar.kind(of: CivilDate(2027, 1, 1)) == .holiday("元旦"))
    #expect(calendar.kind(of: CivilDate(2027, 5, 2)) == .holiday("劳动节"))
    #expect(calendar.kind(of: CivilDate(2027, 10, 4)) == .weekday)
    #expect(calendar.day(20, workingDaysAfter: CivilDate(2026, 12, 21)) == CivilDate(2027, 1, 19))
  }

  @Test func `plain counting refuses beyond the last year loaded`() {
    let refusal = CountRefusal.beyondCertain(through: CivilDate(2026, 12, 31))
    #expect(throws: refusal) {
      try calendar.certainDay(20, workingDaysAfter: CivilDate(2026, 12, 21))
    }
    #expect(throws: refusal) {
      try calendar.certainWorkingDays(
        after: CivilDate(2026, 12, 21), through: CivilDate(2027, 1, 4))
    }
    #expect(throws: refusal) {
      try calendar.certainDay(.max, workingDaysAfter: CivilDate(2019, 1, 1))
    }
  }

  @Test func `plain counting refuses before the first year loaded`() {
    let refusal = CountRefusal.beforeCertain(from: CivilDate(2019, 1, 1))
    #expect(throws: refusal) {
      try calendar.certainDay(-5, workingDaysAfter: CivilDate(2019, 1, 3))
    }
    #expect(throws: refusal) {
      try calendar.certainWorkingDays(from: CivilDate(2018, 12, 31), through: CivilDate(2019, 1, 4))
    }
    #expect(throws: refusal) {
      try calendar.certainWorkingDays(
        after: CivilDate(2018, 12, 30), through: CivilDate(2019, 1, 4))
    }
  }

  @Test func `the day after which is counted may be the last before the years loaded`() throws {
    let (before, first) = (CivilDate(2018, 12, 31), CivilDate(2019, 1, 4))
    #expect(try calendar.certainWorkingDays(after: before, through: first) == 3)
    #expect(try calendar.certainWorkingDays(after: first, through: before) == -3)
  }

  @Test func `plain counting goes both ways within the years loaded`() throws {
    #expect(
      try calendar.certainDay(5, workingDaysAfter: CivilDate(2026, 2, 12)) == CivilDate(2026, 2, 26)
    )
    #expect(
      try calendar.certainDay(-2, workingDaysAfter: CivilDate(2026, 2, 24))
        == CivilDate(2026, 2, 13))
    #expect(
      try calendar.certainWorkingDays(
        after: CivilDate(2026, 2, 12), through: CivilDate(2026, 2, 28)) == 7)
  }
}
