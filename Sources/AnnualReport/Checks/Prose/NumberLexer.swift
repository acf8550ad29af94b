/// Reads a number of prose with its unit: `1,259件`, `665.94万元`, `七件`, `200余件`.
struct NumberLexer {
  private let bytes: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Reads the digits at an offset; gives the offset behind the number and its unit.
  func number(at start: Int, into tokens: inout [Token]) -> Int {
    var offset = start
    var digits = 0
    var count = 0
    var scale = 0
    var hasPoint = false
    while offset < bytes.count {
      let byte = bytes[offset]
      if Lexer.isDigit(byte) {
        digits = count < 17 ? digits * 10 + Int(byte - 0x30) : digits
        count += 1
        if hasPoint { scale += 1 }
      } else if byte == UInt8(ascii: "."), !hasPoint, digit(offset + 1), !isDotted(start, offset) {
        hasPoint = true
      } else if byte != UInt8(ascii: ",") || hasPoint || !isThousands(offset, from: start) {
        break
      }
      offset += 1
    }
    var token = Token(kind: .number, start: start, end: offset)
    token.number = Quantity(digits: digits, scale: min(scale, 9)) ?? .zero
    token.isVague = count > 17 || scale > 9 || isOrdinalOrAbout(start)
    readUnit(&token)
    tokens.append(token)
    return token.unitEnd
  }

  /// Reads a number in Chinese numerals that counts cases directly behind a cue (`申请七件`);
  /// nil where there is none.
  func chineseNumber(at start: Int, into tokens: inout [Token]) -> Int? {
    guard let last = tokens.last, last.end == start, !last.isMark, last.kind != .number,
      let first = numeral(start), first < 10
    else { return nil }
    var value = 0
    var offset = start
    while let digit = numeral(offset) {
      value = digit == 10 ? max(value, 1) * 10 : value + digit
      offset += 3
      guard offset - start <= 9 else { return nil }
    }
    var token = Token(kind: .number, start: start, end: offset)
    token.number = Quantity(value)
    token.isSpelled = true
    readUnit(&token)
    guard token.unit == .cases, !follows("事", token.unitEnd) else { return nil }
    tokens.append(token)
    return token.unitEnd
  }

  private func numeral(_ offset: Int) -> Int? {
    guard offset + 2 < bytes.count, bytes[offset] >= 0xE4 else { return nil }
    return Self.numerals.firstIndex { follows($0, offset) }.map { $0 == 11 ? 2 : $0 }
  }

  private static let numerals: [StaticString] = [
    "零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "两",
  ]

  private func readUnit(_ token: inout Token) {
    var offset = token.end
    token.unitEnd = offset
    guard offset < bytes.count, bytes[offset] >= 0x80 || bytes[offset] == UInt8(ascii: "%") else {
      return
    }
    for word in Self.vague where follows(word, offset) {
      token.isVague = true
      offset += word.utf8CodeUnitCount
    }
    token.unitEnd = offset
    if follows("%", offset) {
      token.unit = .percent
      token.unitEnd = offset + 1
    } else if let word = Units.vocabulary.match(bytes, at: offset) {
      token.unit = word.meaning
      token.unitEnd = offset + word.count
    }
  }

  private func follows(_ word: StaticString, _ offset: Int) -> Bool {
    let count = word.utf8CodeUnitCount
    guard offset >= 0, offset + count <= bytes.count else { return false }
    for index in 0..<count where word.utf8Start[index] != bytes[offset + index] { return false }
    return true
  }

  private func digit(_ offset: Int) -> Bool {
    offset < bytes.count && Lexer.isDigit(bytes[offset])
  }

  /// Whether the point belongs to a date such as 2024.1.1 or a section number such as 1.2.3.
  private func isDotted(_ start: Int, _ point: Int) -> Bool {
    if start > 0, bytes[start - 1] == UInt8(ascii: ".") { return true }
    var offset = point + 1
    while digit(offset) { offset += 1 }
    return offset < bytes.count && bytes[offset] == UInt8(ascii: ".") && digit(offset + 1)
  }

  /// Whether a comma parts thousands: one to three digits before it, just three behind.
  private func isThousands(_ comma: Int, from start: Int) -> Bool {
    guard comma > start, digit(comma + 1), digit(comma + 2), digit(comma + 3), !digit(comma + 4)
    else { return false }
    var before = 0
    while comma - before > start, Lexer.isDigit(bytes[comma - before - 1]) { before += 1 }
    return (1...3).contains(before)
  }

  private func isOrdinalOrAbout(_ start: Int) -> Bool {
    Self.about.contains { follows($0, start - $0.utf8CodeUnitCount) }
  }

  private static let about: [StaticString] = ["第", "近", "约", "超", "逾", "达到", "至少", "不少于"]
  private static let vague: [StaticString] = ["余", "多", "几"]
}
