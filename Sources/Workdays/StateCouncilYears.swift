extension CalendarYear {
  /// The State Council's calendar of 2019 to 2026.
  ///
  /// Each year stands as its notice put it. A document number is given only where it was read.
  public static let stateCouncil: [CalendarYear] = [
    CalendarYear(
      2019,
      [
        annualNotice(2019),
        Notice(
          title: "国务院办公厅关于调整2019年劳动节假期安排的通知", documentNumber: "国办发明电〔2019〕3号",
          issuedOn: CivilDate(2019, 3, 22)),
      ],
      off: [
        DaysOff("元旦", (1, 1)), DaysOff("春节", (2, 4), (2, 10)),
        DaysOff("清明节", (4, 5), (4, 7)), DaysOff("劳动节", (5, 1), (5, 4)),
        DaysOff("端午节", (6, 7), (6, 9)), DaysOff("中秋节", (9, 13), (9, 15)),
        DaysOff("国庆节", (10, 1), (10, 7)),
      ],
      worked: [
        ("春节", [(2, 2), (2, 3)]), ("劳动节", [(4, 28), (5, 5)]), ("国庆节", [(9, 29), (10, 12)]),
      ]),
    // The Spring Festival was extended to 02-02, which took back the working Saturday 02-01.
    CalendarYear(
      2020,
      [
        annualNotice(2020, number: "国办发明电〔2019〕16号", on: CivilDate(2019, 11, 21)),
        Notice(title: "国务院办公厅关于延长2020年春节假期的通知", documentNumber: "国办发明电〔2020〕1号"),
      ],
      off: [
        DaysOff("元旦", (1, 1)), DaysOff("春节", (1, 24), (2, 2)),
        DaysOff("清明节", (4, 4), (4, 6)), DaysOff("劳动节", (5, 1), (5, 5)),
        DaysOff("端午节", (6, 25), (6, 27)), DaysOff("国庆节", (10, 1), (10, 8)),
      ],
      worked: [
        ("春节", [(1, 19)]), ("劳动节", [(4, 26), (5, 9)]), ("端午节", [(6, 28)]),
        ("国庆节", [(9, 27), (10, 10)]),
      ]),
    CalendarYear(
      2021, [annualNotice(2021, number: "国办发明电〔2020〕27号", on: CivilDate(2020, 11, 25))],
      off: [
        DaysOff("元旦", (1, 1), (1, 3)), DaysOff("春节", (2, 11), (2, 17)),
        DaysOff("清明节", (4, 3), (4, 5)), DaysOff("劳动节", (5, 1), (5, 5)),
        DaysOff("端午节", (6, 12), (6, 14)), DaysOff("中秋节", (9, 19), (9, 21)),
        DaysOff("国庆节", (10, 1), (10, 7)),
      ],
      worked: [
        ("春节", [(2, 7), (2, 20)]), ("劳动节", [(4, 25), (5, 8)]), ("中秋节", [(9, 18)]),
        ("国庆节", [(9, 26), (10, 9)]),
      ]),
    CalendarYear(
      2022, [annualNotice(2022, number: "国办发明电〔2021〕11号", on: CivilDate(2021, 10, 25))],
      off: [
        DaysOff("元旦", (1, 1), (1, 3)), DaysOff("春节", (1, 31), (2, 6)),
        DaysOff("清明节", (4, 3), (4, 5)), DaysOff("劳动节", (4, 30), (5, 4)),
        DaysOff("端午节", (6, 3), (6, 5)), DaysOff("中秋节", (9, 10), (9, 12)),
        DaysOff("国庆节", (10, 1), (10, 7)),
      ],
      worked: [
        ("春节", [(1, 29), (1, 30)]), ("清明节", [(4, 2)]), ("劳动节", [(4, 24), (5, 7)]),
        ("国庆节", [(10, 8), (10, 9)]),
      ]),
    CalendarYear(
      2023, [annualNotice(2023, number: "国办发明电〔2022〕16号", on: CivilDate(2022, 12, 8))],
      off: [
        DaysOff("元旦", (-1, 31), (-1, 31)), DaysOff("元旦", (1, 1), (1, 2)),
        DaysOff("春节", (1, 21), (1, 27)), DaysOff("清明节", (4, 5)),
        DaysOff("劳动节", (4, 29), (5, 3)), DaysOff("端午节", (6, 22), (6, 24)),
        DaysOff("中秋节", (9, 29)), DaysOff("国庆节", (9, 30), (10, 6)),
      ],
      worked: [
        ("春节", [(1, 28), (1, 29)]), ("劳动节", [(4, 23), (5, 6)]), ("端午节", [(6, 25)]),
        ("国庆节", [(10, 7), (10, 8)]),
      ]),
    CalendarYear(
      2024, [annualNotice(2024, number: "国办发明电〔2023〕7号", on: CivilDate(2023, 10, 25))],
      off: [
        DaysOff("元旦", (-1, 30), (-1, 31)), DaysOff("元旦", (1, 1)),
        DaysOff("春节", (2, 10), (2, 17)), DaysOff("清明节", (4, 4), (4, 6)),
        DaysOff("劳动节", (5, 1), (5, 5)), DaysOff("端午节", (6, 10)),
        DaysOff("中秋节", (9, 15), (9, 17)), DaysOff("国庆节", (10, 1), (10, 7)),
      ],
      worked: [
        ("春节", [(2, 4), (2, 18)]), ("清明节", [(4, 7)]), ("劳动节", [(4, 28), (5, 11)]),
        ("中秋节", [(9, 14)]), ("国庆节", [(9, 29), (10, 12)]),
      ]),
    CalendarYear(
      2025,
      [annualNotice(2025, number: "国办发明电〔2024〕12号", on: CivilDate(2024, 11, 12))],
      off: [
        DaysOff("元旦", (1, 1)), DaysOff("春节", (1, 28), (2, 4)),
        DaysOff("清明节", (4, 4), (4, 6)), DaysOff("劳动节", (5, 1), (5, 5)),
        DaysOff("端午节", (5, 31), (6, 2)), DaysOff("国庆节", (10, 1), (10, 5)),
        DaysOff("中秋节", (10, 6)), DaysOff("国庆节", (10, 7), (10, 8)),
      ],
      worked: [
        ("春节", [(1, 26), (2, 8)]), ("劳动节", [(4, 27)]), ("国庆节", [(9, 28), (10, 11)]),
      ]),
    CalendarYear(
      2026, [annualNotice(2026, number: "国办发明电〔2025〕7号", on: CivilDate(2025, 11, 4))],
      off: [
        DaysOff("元旦", (1, 1), (1, 3)), DaysOff("春节", (2, 15), (2, 23)),
        DaysOff("清明节", (4, 4), (4, 6)), DaysOff("劳动节", (5, 1), (5, 5)),
        DaysOff("端午节", (6, 19), (6, 21)), DaysOff("中秋节", (9, 25), (9, 27)),
        DaysOff("国庆节", (10, 1), (10, 7)),
      ],
      worked: [
        ("元旦", [(1, 4)]), ("春节", [(2, 14), (2, 28)]), ("劳动节", [(5, 9)]),
        ("国庆节", [(9, 20), (10, 10)]),
      ]),
  ]

  private static func annualNotice(
    _ year: Int, number: String? = nil, on day: CivilDate? = nil
  ) -> Notice {
    Notice(title: "国务院办公厅关于\(year)年部分节假日安排的通知", documentNumber: number, issuedOn: day)
  }

  private init(
    _ year: Int, _ notices: [Notice], off: [DaysOff],
    worked: [(holiday: String, days: [DaysOff.MonthDay])]
  ) {
    let holidays = off.flatMap { $0.exceptions(in: year) }
    let makeups = worked.flatMap { holiday, days in
      days.map {
        CalendarException(
          day: CivilDate(year, $0.month, $0.day), kind: .makeupWorkday, holiday: holiday)
      }
    }
    self.init(year: year, notices: notices, exceptions: holidays + makeups)
  }
}

/// A run of days off within a year; month −1 is December of the year before.
private struct DaysOff {
  typealias MonthDay = (month: Int, day: Int)

  let name: String
  let first: MonthDay
  let last: MonthDay

  init(_ name: String, _ first: MonthDay, _ last: MonthDay? = nil) {
    self.name = name
    self.first = first
    self.last = last ?? first
  }

  func exceptions(in year: Int) -> [CalendarException] {
    (date(first, in: year).dayNumber...date(last, in: year).dayNumber).map {
      CalendarException(day: CivilDate(dayNumber: $0), kind: .holiday, holiday: name)
    }
  }

  private func date(_ monthDay: MonthDay, in year: Int) -> CivilDate {
    monthDay.month == -1
      ? CivilDate(year - 1, 12, monthDay.day) : CivilDate(year, monthDay.month, monthDay.day)
  }
}
