/// What a period of months ends on where the last month has no day of that number.
public enum MonthEnd: Sendable {
  /// The period ends on the last day of its last month: 08-31 and six months give 02-28.
  ///
  /// - SeeAlso: 民法典 第二百零二条
  case lastDayOfMonth
}

extension CivilDate {
  /// The same day of the month so many months later, under the named rounding.
  public func adding(months: Int, rounding: MonthEnd) -> CivilDate {
    let (year, month, day) = parts
    let count = year * 12 + (month - 1) + months
    let (lastYear, lastMonth) = (count / 12, count % 12 + 1)
    let length = CivilDate.length(ofMonth: lastMonth, year: lastYear)
    switch rounding {
    case .lastDayOfMonth:
      let first = CivilDate(dayNumber: dayNumber - Int32(day - 1))
      let lengths = (0..<months).reduce(0) { sum, offset in
        let position = year * 12 + (month - 1) + offset
        return sum + CivilDate.length(ofMonth: position % 12 + 1, year: position / 12)
      }
      return first.advanced(by: lengths + min(day, length) - 1)
    }
  }

  /// The same day so many years later; 02-29 ends on 02-28 under the named rounding.
  public func adding(years: Int, rounding: MonthEnd) -> CivilDate {
    adding(months: years * 12, rounding: rounding)
  }
}
