@testable import OfficeFiles

/// Measures as if every Chinese character filled its square and every other one half of it, so that
/// a test depends on no font.
struct SquareMeasure: TextMeasure {
  func clusters(of text: String, in style: TextStyle) -> [Cluster] {
    var start = 0
    return text.unicodeScalars.map { scalar in
      let isWide = scalar.value >= 0x2E80 || "“”‘’—…".unicodeScalars.contains(scalar)
      let end = start + UTF8.width(scalar)
      defer { start = end }
      return Cluster(
        scalar: scalar, bytes: start..<end,
        width: isWide ? style.pitch ?? style.size : (style.pitch ?? style.size) / 2,
        isFullWidth: isWide, mayBegin: false)
    }
  }

  /// The clusters of a text in type of one point.
  static func clusters(_ text: String) -> [Cluster] {
    SquareMeasure().clusters(of: text, in: TextStyle(role: .body, size: 1))
  }
}

/// Random numbers that a seed repeats.
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}

extension [Cluster] {
  /// The text of a line.
  func text(_ line: BrokenLine) -> String {
    String(String.UnicodeScalarView(self[line.clusters].map(\.scalar)))
  }
}
