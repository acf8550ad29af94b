/// A set of kinds of tokens, as the bits of two words: looking into it costs next to nothing.
struct TokenKinds: Sendable, ExpressibleByArrayLiteral {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init(arrayLiteral kinds: Token.Kind...) {
    for kind in kinds { insert(kind) }
  }

  /// The kinds that tokens have.
  init(of tokens: ArraySlice<Token>) {
    for token in tokens { insert(token.kind) }
  }

  @inline(__always)
  func contains(_ kind: Token.Kind) -> Bool {
    kind.rawValue < 64
      ? low >> UInt64(kind.rawValue) & 1 == 1 : high >> UInt64(kind.rawValue & 63) & 1 == 1
  }

  /// Whether the sets have no kind in common.
  func isDisjoint(with other: TokenKinds) -> Bool { low & other.low | high & other.high == 0 }

  private mutating func insert(_ kind: Token.Kind) {
    if kind.rawValue < 64 {
      low |= 1 << UInt64(kind.rawValue)
    } else {
      high |= 1 << UInt64(kind.rawValue & 63)
    }
  }
}
