/// A small random number generator with a seed, so that a failing history can be told by its seed.
///
/// - SeeAlso: Steele, Lea and Flood, Fast Splittable Pseudorandom Number Generators (2014)
public struct SplitMix: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// A generator; the same seed gives the same numbers.
  public init(seed: UInt64) {
    state = seed
  }

  /// The next number.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number of the range, near enough even for small ranges and faster than the library's.
  public mutating func number(_ range: ClosedRange<Int>) -> Int {
    let width = UInt64(range.upperBound - range.lowerBound + 1)
    return range.lowerBound + Int(((next() >> 32) &* width) >> 32)
  }

  /// True once in so many times.
  public mutating func once(in count: Int) -> Bool { number(1...count) == 1 }
}
