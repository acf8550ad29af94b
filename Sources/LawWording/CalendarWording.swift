public import Workdays

extension CountRefusal {
  /// Why the count is not given.
  public var text: String {
    switch self {
    case .beforeCertain(let from): "工作日历自 \(from) 起收录,此前的日期不能计算。"
    case .beyondCertain(let through):
      "工作日历收录至 \(through),此后的放假安排尚未公布,不能计算。"
    }
  }
}

extension CalendarProblem {
  /// The problem with its line.
  public var text: String {
    line == 0 ? fault.text : "第 \(line) 行:\(fault.text)"
  }
}

extension CalendarProblem.Fault {
  /// The problem as a sentence.
  public var text: String {
    switch self {
    case .header: "首行应为 date,kind,holiday_name。"
    case .fields(let count): "应有 3 栏,实有 \(count) 栏。"
    case .impossibleDate(let text): "“\(text)”不是有效的日期,应写作 2027-01-01。"
    case .range(let text): "“\(text)”是一段日期,请每天一行。"
    case .wrongYear(let day): "\(day) 不属于这一年。"
    case .unknownKind(let text): "“\(text)”不是 holiday 或 makeup_workday。"
    case .noName: "缺少节日名称。"
    case .duplicate(let day, let firstLine): "\(day) 与第 \(firstLine) 行重复。"
    case .alreadyFixed(let day): "\(day) 已由上一年的通知安排。"
    case .makeupOnWeekday(let day): "\(day) 是周一至周五,不能是调休工作日。"
    case .missingPublicHoliday(let day): "缺少法定节假日 \(day)。"
    case .notNextYear(let expected): "应为 \(expected) 年的安排。"
    }
  }
}
