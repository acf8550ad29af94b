/// Finds years and days in folded text.
enum Dates {
  /// The years named with 年 in a folded text, in order: `2024年`, `二〇二四年`, `2024年度`.
  static func years(_ text: ArraySlice<UInt16>) -> [Int] {
    var years: [Int] = []
    for index in text.indices where text[index] == 0x5E74 {
      if let year = year(before: index, in: text) { years.append(year) }
    }
    return years
  }

  /// The four digits that end before an index.
  static func year(before end: Int, in text: ArraySlice<UInt16>) -> Int? {
    guard end - text.startIndex >= 4 else { return nil }
    var year = 0
    for unit in text[(end - 4)..<end] {
      guard let digit = digit(unit) else { return nil }
      year = year * 10 + digit
    }
    if end - text.startIndex >= 5, digit(text[end - 5]) != nil { return nil }
    return (1990...2100).contains(year) ? year : nil
  }

  /// The years of the first stated period: two days joined by 至, 到 or a dash.
  static func period(_ text: ArraySlice<UInt16>) -> (from: Int, through: Int?)? {
    let joints: Set<UInt16> = [0x81F3, 0x5230, 0x2D, 0x7E]
    for index in text.indices where joints.contains(text[index]) {
      let before = text[text.startIndex..<index].suffix(16)
      let after = text[(index + 1)...].prefix(14)
      guard let from = years(before).last ?? dotted(before),
        before.contains(0x6708) || dotted(before) != nil
      else { continue }
      let through = years(after).first ?? dotted(after)
      guard through != nil || after.contains(0x6708) else { continue }
      return (from, through)
    }
    return nil
  }

  /// The year of a day written `2024.1.1` or `2024-01-01`.
  private static func dotted(_ text: ArraySlice<UInt16>) -> Int? {
    for index in text.indices where [0x2E, 0x2F, 0x2D].contains(text[index]) {
      guard index + 1 < text.endIndex, digit(text[index + 1]) != nil else { continue }
      if let year = year(before: index, in: text) { return year }
    }
    return nil
  }

  private static func digit(_ unit: UInt16) -> Int? {
    if unit >= 0x30, unit <= 0x39 { return Int(unit - 0x30) }
    return chinese[unit]
  }

  private static let chinese: [UInt16: Int] = {
    var digits: [UInt16: Int] = [:]
    for (value, unit) in "〇一二三四五六七八九".utf16.enumerated() { digits[unit] = value }
    for unit in "零○Ｏ".utf16 { digits[unit] = 0 }
    return digits
  }()
}
