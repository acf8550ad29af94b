/// What is wrong with a calendar file, with the line it stands on.
public struct CalendarProblem: Hashable, Sendable {
  /// The kinds of problem.
  public enum Fault: Hashable, Sendable {
    /// The first line is not `date,kind,holiday_name`.
    case header
    /// The line has another number of fields than three.
    case fields(Int)
    /// There is no such day, or it is not written as 2027-01-01.
    case impossibleDate(String)
    /// Two days are given in one line; each day has a line of its own.
    case range(String)
    /// The day belongs to another year than the file.
    case wrongYear(CivilDate)
    /// The kind is neither `holiday` nor `makeup_workday`.
    case unknownKind(String)
    /// The holiday has no name.
    case noName
    /// The day was given before.
    case duplicate(CivilDate, firstLine: Int)
    /// A loaded year's notice has already said something about the day.
    case alreadyFixed(CivilDate)
    /// A working weekend that is a Monday to Friday.
    case makeupOnWeekday(CivilDate)
    /// The file says nothing of a public holiday of the year; it stands on line 0.
    case missingPublicHoliday(CivilDate)
    /// The file's year does not follow the last one loaded; it stands on line 0.
    case notNextYear(expected: Int)
  }

  /// The line, the first being 1; 0 for the file as a whole.
  public let line: Int

  /// What is wrong.
  public let fault: Fault

  /// A problem on a line.
  public init(line: Int, fault: Fault) {
    self.line = line
    self.fault = fault
  }
}

/// A calendar file that was not loaded, with everything that is wrong with it.
public struct CalendarFileRefusal: Error, Hashable, Sendable {
  /// The problems, by line.
  public let problems: [CalendarProblem]
}

extension WorkdayCalendar {
  /// The calendar with one more year, read from lines of `date,kind,holiday_name`.
  ///
  /// The year must follow the last one loaded. Days of the December before are taken for New Year
  /// (元旦) only, since its notice may reach back over the turn of the year.
  ///
  /// - Throws: `CalendarFileRefusal` with all problems at once; nothing is loaded then.
  public func adding(
    year: Int, csv: String, notice: Notice
  ) throws(CalendarFileRefusal) -> WorkdayCalendar {
    var reader = CalendarFileReader(year: year, calendar: self)
    reader.read(csv)
    guard reader.problems.isEmpty else {
      throw CalendarFileRefusal(problems: reader.problems.sorted { $0.line < $1.line })
    }
    let next = CalendarYear(year: year, notices: [notice], exceptions: reader.exceptions)
    return WorkdayCalendar(years: years + [next])
  }
}

private struct CalendarFileReader {
  let year: Int
  let calendar: WorkdayCalendar
  var exceptions: [CalendarException] = []
  var problems: [CalendarProblem] = []
  private var lineOfDay: [CivilDate: Int] = [:]

  init(year: Int, calendar: WorkdayCalendar) {
    self.year = year
    self.calendar = calendar
  }

  mutating func read(_ csv: String) {
    let expected = calendar.certainThrough.year + 1
    guard year == expected else { return report(.notNextYear(expected: expected), line: 0) }
    let lines = csv.split(omittingEmptySubsequences: false) { $0.isNewline }
    let header = lines.first.map { trimmed($0) } ?? ""
    guard header == "date,kind,holiday_name" || header == "\u{FEFF}date,kind,holiday_name" else {
      return report(.header, line: 1)
    }
    for (index, line) in lines.enumerated().dropFirst() where !trimmed(line).isEmpty {
      read(line: trimmed(line), number: index + 1)
    }
    requirePublicHolidays()
  }

  private mutating func read(line: String, number: Int) {
    let fields = line.split(separator: ",", omittingEmptySubsequences: false).map { trimmed($0) }
    guard fields.count == 3 else { return report(.fields(fields.count), line: number) }
    guard let day = day(from: fields[0], line: number) else { return }
    let kind = CalendarException.Kind(rawValue: fields[1])
    if kind == nil { report(.unknownKind(fields[1]), line: number) }
    if fields[2].isEmpty { report(.noName, line: number) }
    if !belongs(day, holiday: fields[2]) { report(.wrongYear(day), line: number) }
    if kind == .makeupWorkday, !day.weekday.isWeekend {
      report(.makeupOnWeekday(day), line: number)
    }
    if let firstLine = lineOfDay[day] {
      report(.duplicate(day, firstLine: firstLine), line: number)
    } else {
      lineOfDay[day] = number
    }
    if calendar.exceptions[day.dayNumber] != nil { report(.alreadyFixed(day), line: number) }
    guard let kind else { return }
    exceptions.append(CalendarException(day: day, kind: kind, holiday: fields[2]))
  }

  private mutating func day(from text: String, line: Int) -> CivilDate? {
    if let day = CivilDate(text) { return day }
    let isRange = text.contains("~") || text.contains("至") || text.contains("/")
    let head = text.prefix(10)
    report(
      isRange && CivilDate(String(head)) != nil ? .range(text) : .impossibleDate(text), line: line)
    return nil
  }

  private func belongs(_ day: CivilDate, holiday: String) -> Bool {
    let (dayYear, month, _) = day.parts
    return dayYear == year || (dayYear == year - 1 && month == 12 && holiday == "元旦")
  }

  private mutating func requirePublicHolidays() {
    for fixed in PublicHolidays.fixed {
      for dayOfMonth in fixed.days {
        let day = CivilDate(year, fixed.month, dayOfMonth)
        let isHoliday = exceptions.contains { $0.day == day && $0.kind == .holiday }
        if !isHoliday { report(.missingPublicHoliday(day), line: 0) }
      }
    }
  }

  private mutating func report(_ fault: CalendarProblem.Fault, line: Int) {
    problems.append(CalendarProblem(line: line, fault: fault))
  }
}

private func trimmed(_ text: some StringProtocol) -> String {
  let isPadding: (Character) -> Bool = { $0 == " " || $0 == "\t" || $0 == "\r" }
  let tail = text.drop(while: isPadding)
  return String(tail.reversed().drop(while: isPadding).reversed())
}
