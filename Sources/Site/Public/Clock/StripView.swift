import LawWording
import Regulation
import Workdays

/// The days of a time limit as a calendar, a week a row, in which each day says what it counts for.
struct StripView: Sendable {
  var caption: String
  var weekdays: [String] = ["一", "二", "三", "四", "五", "六", "日"]
  var weeks: [WeekView]
  var legend: [LegendView]

  /// The calendar of a time limit that counts working days; nothing for another, or a longer one
  /// than anyone would look at.
  init?(_ derived: ClockAnswer.Derived, today: CivilDate) {
    let days = derived.days
    guard let first = days.first, let last = days.last, days.count <= 7 * StripView.mostWeeks
    else { return nil }
    let text = "从 \(first.on.longText)到 \(last.on.longText)"
    caption = "\(derived.clock.name.text)逐日计算：\(text)"
    let views = days.map { StripDayView($0, isDue: $0.on == last.on, isToday: $0.on == today) }
    let before = first.on.weekday.rawValue - 1
    let after = 7 - last.on.weekday.rawValue
    let cells =
      Array(repeating: StripDayView.none, count: before) + views
      + Array(repeating: StripDayView.none, count: after)
    weeks = stride(from: 0, to: cells.count, by: 7).map {
      WeekView(Array(cells[$0..<$0 + 7]))
    }
    let kinds = Set(views.map(\.sort))
    legend = StripDayView.Sort.allCases.filter(kinds.contains).map(LegendView.init)
  }

  private static let mostWeeks = 60
}

/// A week.
struct WeekView: Sendable {
  /// The month, in the first week that has a day of it.
  var month: String
  /// The week's first day, for those who do not see the columns.
  var begins: String
  var days: [StripDayView]

  fileprivate init(_ days: [StripDayView]) {
    self.days = days
    month = days.first { $0.opensMonth }?.month ?? ""
    begins = days.first { $0.isDay }.map { "\($0.month)\($0.number)日起" } ?? ""
  }
}

/// A day of the calendar.
struct StripDayView: Sendable {
  /// The ways in which a day counts or does not.
  enum Sort: String, CaseIterable {
    case start, counted, makeup, weekend, holiday, excluded, due
  }

  /// How it is drawn; empty where there is no day.
  var look: String
  /// The number of the day in its month.
  var number: String
  /// The day for programs.
  var iso: String
  /// What stands under the number: which day of the count it is, or why it is none.
  var mark: String
  /// What is read out in the place of the mark.
  var spoken: String
  var isToday: Bool
  var isDay: Bool
  fileprivate var month = ""
  fileprivate var opensMonth = false
  fileprivate var sort = Sort.counted

  fileprivate static let none = StripDayView()

  private init() {
    (look, number, iso, mark, spoken) = ("none", "", "", "", "")
    (isToday, isDay) = (false, false)
  }

  fileprivate init(_ day: CountedDay, isDue: Bool, isToday: Bool) {
    let (_, month, dayOfMonth) = day.on.parts
    sort = isDue && day.place != .start ? .due : Sort(day)
    look = sort.rawValue
    number = String(dayOfMonth)
    iso = day.on.description
    (mark, spoken) = StripDayView.words(day, sort)
    self.isToday = isToday
    isDay = true
    self.month = "\(month)月"
    opensMonth = dayOfMonth == 1 || day.place == .start
  }

  private static func words(_ day: CountedDay, _ sort: Sort) -> (String, String) {
    switch (sort, day.place, day.kind) {
    case (.start, _, _): ("起", "起算日，不计入")
    case (.due, .counted(let ordinal), _): ("截止", "第 \(ordinal) 个工作日，截止")
    case (.due, _, _): ("截止", "截止")
    case (.makeup, .counted(let ordinal), _): ("班 \(ordinal)", "调休工作日，第 \(ordinal) 个工作日")
    case (_, .counted(let ordinal), _): ("\(ordinal)", "第 \(ordinal) 个工作日")
    case (.excluded, _, _): ("不计", "征求意见期间，不计入")
    case (_, _, .holiday(let name)): (name, "\(name)放假，不计入")
    default: ("休", "双休日，不计入")
    }
  }
}

extension StripDayView.Sort {
  fileprivate init(_ day: CountedDay) {
    switch (day.place, day.kind) {
    case (.start, _): self = .start
    case (.excluded, _): self = .excluded
    case (.counted, .makeupWorkday): self = .makeup
    case (.counted, _): self = .counted
    case (.off, .holiday): self = .holiday
    case (.off, _): self = .weekend
    }
  }
}

/// What a way of drawing a day means.
struct LegendView: Sendable {
  var look: String
  var sample: String
  var meaning: String

  fileprivate init(_ sort: StripDayView.Sort) {
    look = sort.rawValue
    (sample, meaning) =
      switch sort {
      case .start: ("起", "起算日，当日不计")
      case .counted: ("1", "计入的工作日，数字是第几个")
      case .makeup: ("班", "调休上班的周末，计入")
      case .weekend: ("休", "双休日，不计")
      case .holiday: ("节", "放假，不计")
      case .excluded: ("不计", "征求意见期间的工作日，不计")
      case .due: ("截止", "最后一天，当日仍在期限内")
      }
  }
}
