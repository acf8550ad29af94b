/// A number as a workbook stores it, written as its sheet shows it.
enum SheetNumber {
  /// The day from which a workbook counts days.
  enum DayCount {
    /// 31 December 1899, with a 29 February 1900 that never was.
    case from1900
    /// 1 January 1904, from the first Macintosh.
    case from1904
  }

  /// The number in plain decimal digits, rounded to the 15 that a sheet keeps; text that is no number
  /// stays as it is.
  static func plain(_ stored: String) -> String {
    guard let value = Double(stored), value.isFinite else { return stored }
    if value == value.rounded(), abs(value) < 1e15 { return "\(Int(value))" }
    let (digits, exponent) = Decimal.digits(of: abs(value))
    let sign = value < 0 ? "-" : ""
    guard (-20...30).contains(exponent) else { return stored }
    if exponent <= 0 { return sign + "0." + String(repeating: "0", count: -exponent) + digits }
    if exponent >= digits.count {
      return sign + digits + String(repeating: "0", count: exponent - digits.count)
    }
    return sign + digits.prefix(exponent) + "." + digits.dropFirst(exponent)
  }

  /// The day of a number, as `2024-12-31`; nil for one that is no day.
  static func day(_ stored: String, _ count: DayCount) -> String? {
    guard let value = Double(stored), value >= 1, value < 2_958_466 else { return nil }
    var number = Int(value)
    switch count {
    case .from1900:
      // Day 60 is the 29 February that never was.
      guard number != 60 else { return nil }
      number -= number > 60 ? 25_569 : 25_568
    case .from1904: number -= 24_107
    }
    let (year, month, day) = civil(daysSince1970: number)
    return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  /// The civil date of a day, in years that begin in March and eras of 400 years.
  private static func civil(daysSince1970 days: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }

  private enum Decimal {
    /// The significant digits of a positive number, at most 15, and the power of ten by which a point
    /// before them is to be moved.
    static func digits(of value: Double) -> (digits: String, exponent: Int) {
      // Swift writes the shortest digits that give the number back: 665.94, 1e-07, 1.5e+20.
      let parts = "\(value)".split(separator: "e")
      let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
      var exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
      let fraction = mantissa.count > 1 && mantissa[1] != "0" ? mantissa[1] : ""
      let all = mantissa[0] + fraction
      exponent += mantissa[0].count
      let leading = all.prefix { $0 == "0" }.count
      return rounded(all.utf8.dropFirst(leading).map { $0 - 0x30 }, exponent: exponent - leading)
    }

    private static func rounded(
      _ digits: [UInt8], exponent: Int
    ) -> (digits: String, exponent: Int) {
      var kept = Array(digits.prefix(15))
      var exponent = exponent
      if digits.count > 15, digits[15] >= 5 {
        var position = kept.count - 1
        while position >= 0, kept[position] == 9 { position -= 1 }
        if position < 0 {
          kept = [1]
          exponent += 1
        } else {
          kept[position] += 1
          kept.removeSubrange((position + 1)...)
        }
      }
      while kept.count > 1, kept.last == 0 { kept.removeLast() }
      return (String(decoding: kept.map { $0 + 0x30 }, as: UTF8.self), exponent)
    }
  }
}
