/// A number of any length in PostgreSQL's binary form, such as a sum of whole numbers is.
struct PostgresNumeric {
  /// A whole number where it is one and fits; otherwise a floating-point number.
  let value: SQLValue?

  /// Reads four numbers of 16 bits (count of digits, weight of the first, sign, scale), then the
  /// digits to the base of 10,000.
  init(_ bytes: UnsafeRawBufferPointer) {
    func word(_ index: Int) -> Int {
      Int(Int16(truncatingIfNeeded: Int(bytes[index * 2]) << 8 | Int(bytes[index * 2 + 1])))
    }
    guard bytes.count >= 8, word(0) >= 0, bytes.count >= 8 + word(0) * 2 else {
      value = nil
      return
    }
    let weight = word(1)
    let isNegative = word(2) == 0x4000
    guard word(2) == 0 || isNegative else {
      value = .real(.nan)
      return
    }
    let digits = (0..<word(0)).map { word(4 + $0) }
    let whole = PostgresNumeric.whole(digits, weight: weight, isNegative: isNegative)
    value = whole.map { .integer($0) } ?? .real(PostgresNumeric.real(digits, weight, isNegative))
  }

  private static func whole(_ digits: [Int], weight: Int, isNegative: Bool) -> Int64? {
    guard digits.count <= max(0, weight + 1), weight < 6 else { return nil }
    var number: Int64 = 0
    for place in stride(from: 0, through: weight, by: 1) {
      let digit = place < digits.count ? Int64(digits[place]) : 0
      let (product, isTooLarge) = number.multipliedReportingOverflow(by: 10_000)
      let (sum, isStillTooLarge) = product.subtractingReportingOverflow(digit)
      guard !isTooLarge, !isStillTooLarge else { return nil }
      number = sum
    }
    // Counted downwards, for the lowest number has no opposite.
    guard !isNegative else { return number }
    return number == .min ? nil : -number
  }

  private static func real(_ digits: [Int], _ weight: Int, _ isNegative: Bool) -> Double {
    var text = "0."
    for digit in digits {
      let part = String(digit)
      text += String(repeating: "0", count: 4 - part.count) + part
    }
    let magnitude = Double("\(text)e\((weight + 1) * 4)") ?? .nan
    return isNegative ? -magnitude : magnitude
  }
}
