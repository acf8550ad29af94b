/// The number of an official document (发文字号): the organ's sign, the year, the serial number.
///
/// - SeeAlso: GB/T 9704—2012, 7.2.5
public struct DocumentNumber: Hashable, Sendable, CustomStringConvertible {
  /// The organ's sign (机关代字), such as 常数公开.
  public let sign: String
  /// The year, written out.
  public let year: Int
  /// The serial number of the year, without 第 and without zeros before it.
  public let serial: Int

  /// A number, or nothing where a part of it cannot be.
  public init?(sign: String, year: Int, serial: Int) {
    guard !sign.allSatisfy(\.isWhitespace), (1900...9999).contains(year), serial > 0 else {
      return nil
    }
    self.sign = sign
    self.year = year
    self.serial = serial
  }

  /// The number as it is printed: 常数公开〔2026〕12号.
  public var description: String { "\(sign)〔\(year)〕\(serial)号" }

  /// Reads a number that someone typed, whatever brackets were at hand: `[2026]`, `【2026】`,
  /// `(2026)` or the right ones, with 第 or without.
  public init?(_ text: String) {
    let typed = text.filter { !$0.isWhitespace }
    guard let open = typed.firstIndex(where: { "〔[［【(（".contains($0) }),
      let close = typed[open...].firstIndex(where: { "〕]］】)）".contains($0) }),
      let year = Self.plainNumber(typed[typed.index(after: open)..<close])
    else { return nil }
    var rest = typed[typed.index(after: close)...]
    guard rest.popLast() == "号" else { return nil }
    if rest.first == "第" { rest.removeFirst() }
    guard let serial = Self.plainNumber(rest) else { return nil }
    self.init(sign: String(typed[..<open]), year: year, serial: serial)
  }

  private static func plainNumber(_ digits: Substring) -> Int? {
    guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(digits)
  }
}
