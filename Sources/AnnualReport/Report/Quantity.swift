/// An exact decimal number as a report prints it; a count, or an amount in 万元.
///
/// At most 18 digits in all, of which at most nine after the point; trailing zeros after the
/// point are dropped, so equal numbers are equal values.
public struct Quantity: Hashable, Sendable, CustomStringConvertible {
  /// The digits as a whole number.
  public let digits: Int
  /// How many of them stand after the point; 0…9.
  public let scale: Int

  /// A whole number.
  public init(_ whole: Int) {
    digits = whole
    scale = 0
  }

  /// A number of `digits` × 10^-`scale`; nil beyond nine places or 18 digits.
  public init?(digits: Int, scale: Int) {
    guard (0...9).contains(scale), digits.magnitude < 1_000_000_000_000_000_000 else { return nil }
    var digits = digits
    var scale = scale
    while scale > 0, digits % 10 == 0 {
      digits /= 10
      scale -= 1
    }
    self.digits = digits
    self.scale = scale
  }

  /// The number zero.
  public static let zero = Quantity(0)

  /// The whole number, where the quantity is one.
  public var whole: Int? { scale == 0 ? digits : nil }

  /// Whether the number is below zero.
  public var isNegative: Bool { digits < 0 }

  /// The plain decimal notation, as JSON writes it.
  public var description: String {
    guard scale > 0 else { return String(digits) }
    let magnitude = String(digits.magnitude)
    let padded = String(repeating: "0", count: max(0, scale + 1 - magnitude.count)) + magnitude
    return (digits < 0 ? "-" : "") + padded.dropLast(scale) + "." + padded.suffix(scale)
  }

  /// The sum; nil where it cannot be held exactly.
  public func adding(_ other: Quantity) -> Quantity? {
    let scale = max(scale, other.scale)
    guard let left = scaled(to: scale), let right = other.scaled(to: scale) else { return nil }
    let (sum, overflow) = left.addingReportingOverflow(right)
    return overflow ? nil : Quantity(digits: sum, scale: scale)
  }

  /// The difference; nil where it cannot be held exactly.
  public func subtracting(_ other: Quantity) -> Quantity? { adding(other.negated) }

  /// The number with the other sign.
  public var negated: Quantity { Quantity(unchecked: -digits, scale: scale) }

  private func scaled(to scale: Int) -> Int? {
    var result = digits
    for _ in self.scale..<scale {
      let (next, overflow) = result.multipliedReportingOverflow(by: 10)
      guard !overflow else { return nil }
      result = next
    }
    return result
  }

  private init(unchecked digits: Int, scale: Int) {
    self.digits = digits
    self.scale = scale
  }
}
