internal import AnnualReport

/// Reads the text of a cell as a value: what is a number for certain becomes one, a blank stays
/// a blank, and everything else keeps its doubt.
enum ValueText {
  /// A cell's value and why it is doubtful.
  struct Result: Equatable {
    var value: Value
    var doubt: Doubt?
  }

  /// Reads the UTF-8 text of a cell.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>, isAmount: Bool = false) -> Result {
    if bytes.count == 1, bytes[0] >= 0x30, bytes[0] <= 0x39 {
      return Result(value: .number(Quantity(Int(bytes[0] - 0x30))))
    }
    var scan = Scan(bytes)
    if scan.units.isEmpty || scan.isMark { return Result(value: .blank) }
    return scan.number(isAmount: isAmount)
  }

  /// Reads the text of a cell.
  static func read(_ text: String, isAmount: Bool = false) -> Result {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { read($0, isAmount: isAmount) }
  }

  /// Marks that stand for «nothing to report»; folded, without white space.
  static let marks: Set<[UInt16]> = Set(
    [
      "空", "无", "空白", "不涉及", "不适用", "未涉及", "N/A", "n/a", "NA", "na", "n.a.", "无数据",
      "无内容", "暂无", "没有",
    ].map { Array($0.utf16) })

  /// Units that may follow a number without changing what it says.
  fileprivate static let units: [[UInt16]] = [
    "件次", "件", "条", "个", "项", "次", "份", "宗", "起", "篇", "家", "人次", "人", "部", "例",
  ].map { Array($0.utf16) }
  fileprivate static let tenThousandYuan = Array("万元".utf16)
  fileprivate static let yuan: [[UInt16]] = ["元", "圆", "人民币元"].map { Array($0.utf16) }
  fileprivate static let remarks: [[UInt16]] = ["其中", "含", "注", "包括"].map { Array($0.utf16) }
  fileprivate static let prefixes: [[UInt16]] = ["共计", "合计", "总计", "共", "计"].map {
    Array($0.utf16)
  }
}

/// The folded characters of a cell with the gaps between them.
private struct Scan {
  var units: [UInt16] = []
  /// Whether white space stood before the unit.
  var gaps: [Bool] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var index = 0
    var gap = false
    while index < bytes.count {
      let unit = Folding.fold(Folding.decode(bytes, &index, bytes.count))
      if unit == 0 {
        gap = true
      } else {
        units.append(unit)
        gaps.append(gap && units.count > 1)
        gap = false
      }
    }
  }

  /// Whether the cell holds one of the marks for «nothing».
  var isMark: Bool {
    units.allSatisfy { Self.strokes.contains($0) } || ValueText.marks.contains(units)
  }

  mutating func number(isAmount: Bool) -> ValueText.Result {
    let text = ValueText.Result(value: .text, doubt: .notNumber)
    if units == Array("零".utf16) || units == Array("〇".utf16) {
      return ValueText.Result(value: .number(.zero))
    }
    var index = 0
    for prefix in ValueText.prefixes where units.starts(with: prefix) {
      index = prefix.count
      break
    }
    var negative = false
    if index < units.count, units[index] == 0x2D || units[index] == 0x2B {
      negative = units[index] == 0x2D
      index += 1
    }
    guard let digits = Digits(units, gaps, &index) else { return text }
    guard digits.isCertain else { return ValueText.Result(value: .unread, doubt: .splitDigits) }
    guard
      let quantity = Quantity(digits: negative ? -digits.value : digits.value, scale: digits.scale)
    else { return text }
    switch rest(from: index, isAmount: isAmount) {
    case nil: return ValueText.Result(value: .number(quantity))
    case .notNumber: return text
    case .severalNumbers: return ValueText.Result(value: .unread, doubt: .severalNumbers)
    case let doubt?: return ValueText.Result(value: .number(quantity), doubt: doubt)
    }
  }

  /// The doubt that what follows the number raises.
  private func rest(from start: Int, isAmount: Bool) -> Doubt? {
    var index = start
    if units[index...].starts(with: ValueText.tenThousandYuan) {
      index += 2
      if !isAmount { return .unit }
    } else if let unit = ValueText.yuan.first(where: { units[index...].starts(with: $0) }) {
      index += unit.count
      return .unit
    } else if let unit = ValueText.units.first(where: { units[index...].starts(with: $0) }) {
      index += unit.count
    }
    let rest = units[index...]
    if rest.isEmpty || rest.elementsEqual([0x2E]) { return nil }
    if let opener = rest.first, opener == 0x28 || opener == 0x5B { return .remark }
    let remarks = rest.first == 0x2C ? rest.dropFirst() : rest
    if ValueText.remarks.contains(where: { remarks.starts(with: $0) }) { return .remark }
    return rest.contains(where: isDigit) ? .severalNumbers : .notNumber
  }

  /// Strokes that a cell may hold instead of a number; the hyphen has every dash folded to it.
  static let strokes: Set<UInt16> = [0x2D, 0x2F, 0x5C, 0x5F, 0x2500, 0x2027, 0xB7, 0x2A, 0x7E]
}

/// A run of digits with its separators.
private struct Digits {
  var value = 0
  var scale = 0
  /// Whether the separators leave no doubt that it is one number.
  var isCertain = true

  init?(_ units: [UInt16], _ gaps: [Bool], _ index: inout Int) {
    var groups: [Int] = [0]
    var byComma = false
    var byGap = false
    let start = index
    var digits = 0
    while index < units.count {
      let unit = units[index]
      if unit >= 0x30, unit <= 0x39 {
        if gaps[index], index > start, isDigit(units[index - 1]) {
          groups.append(0)
          byGap = true
        }
        guard digits < 18 else { return nil }
        value = value * 10 + Int(unit - 0x30)
        digits += 1
        groups[groups.count - 1] += 1
        index += 1
      } else if unit == 0x2C, index + 1 < units.count, isDigit(units[index + 1]), digits > 0 {
        groups.append(0)
        byComma = true
        index += 1
      } else {
        break
      }
    }
    guard digits > 0 else { return nil }
    let thousands = groups.dropFirst().allSatisfy { $0 == 3 } && (1...3).contains(groups[0])
    if byComma {
      isCertain = thousands
    } else if byGap {
      isCertain = thousands || groups.allSatisfy { $0 == 1 }
    }
    guard index + 1 < units.count, units[index] == 0x2E, isDigit(units[index + 1]) else { return }
    index += 1
    while index < units.count, isDigit(units[index]) {
      guard digits < 18, scale < 9 else { return nil }
      value = value * 10 + Int(units[index] - 0x30)
      scale += 1
      digits += 1
      index += 1
    }
  }
}

private func isDigit(_ unit: UInt16) -> Bool { unit >= 0x30 && unit <= 0x39 }
