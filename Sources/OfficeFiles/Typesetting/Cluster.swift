/// What is set as one: a character with whatever sits on it.
struct Cluster: Hashable {
  /// The first scalar, which tells how the cluster behaves.
  var scalar: Unicode.Scalar
  /// Its bytes in the text.
  var bytes: Range<Int>
  /// The room it takes up, in points.
  var width: Double
  /// Whether it fills the square of a Chinese character.
  var isFullWidth: Bool
  /// Whether a line may begin with it as far as the library's rules for Latin text go.
  var mayBegin: Bool

  /// What the rules of Chinese see in it.
  var punctuation: Punctuation { Punctuation(scalar) }

  /// How much of its room can be given up.
  var squeezable: Double {
    isFullWidth && Punctuation.blankHalf(of: scalar) != nil ? width / 2 : 0
  }

  /// Whether a line may end with this cluster and the next begin with another.
  func mayPart(from next: Cluster) -> Bool {
    switch (punctuation, next.punctuation) {
    case (_, .space), (_, .closing), (.opening, _): return false
    case (.pair, .pair): return scalar != next.scalar
    case (.space, _): return true
    default: return isFullWidth || next.isFullWidth || next.mayBegin
    }
  }
}
