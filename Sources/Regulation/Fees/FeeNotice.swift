/// The notice by which a fee is asked for.
public struct FeeNotice: Hashable, Sendable {
  /// What a notice must state [K].
  public enum Statement: String, CaseIterable, Sendable {
    /// The rule on which the fee rests (依据).
    case basis
    /// The schedule that was chosen (标准).
    case standard
    /// The amount (数额).
    case amount
    /// How to pay (缴纳方式).
    case payment
    /// Until when, and what follows if it is not paid.
    case deadline
  }

  /// The fee.
  public let fee: Fee

  /// Whether the reply only tells where published information is (36(1), 36(2)).
  public let onlyPoints: Bool

  /// A notice of a fee.
  public init(fee: Fee, onlyPoints: Bool = false) {
    self.fee = fee
    self.onlyPoints = onlyPoints
  }
}
