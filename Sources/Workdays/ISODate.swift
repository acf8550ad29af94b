extension CivilDate: CustomStringConvertible, LosslessStringConvertible {
  /// Reads `2026-03-02` and nothing else: ten ASCII characters that name a day there is.
  public init?(_ text: String) {
    var utf8 = text.utf8.makeIterator()
    guard text.utf8.count == 10, let year = utf8.number(digits: 4), utf8.next() == dash,
      let month = utf8.number(digits: 2), utf8.next() == dash,
      let day = utf8.number(digits: 2)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The day as `2026-03-02`.
  public var description: String {
    let (year, month, day) = parts
    return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }
}

private let dash = UInt8(ascii: "-")

private func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

extension String.UTF8View.Iterator {
  fileprivate mutating func number(digits: Int) -> Int? {
    var value = 0
    for _ in 0..<digits {
      guard let byte = next(), (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else {
        return nil
      }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }
}
