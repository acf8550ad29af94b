import Synchronization

/// The identifier of one kind of thing: `Identifier<Organ>` is no `Identifier<Person>`.
///
/// Later ones are larger: 41 bits hold the milliseconds since 2020 (enough until 2089), 22 bits are
/// random. It names a thing and guards nothing: it can be guessed.
public struct Identifier<Subject>: Hashable, Comparable, Sendable {
  /// The number that stands in columns.
  public let value: Int64

  /// The identifier with this number.
  public init(value: Int64) { self.value = value }

  /// One that was not given before.
  public static func fresh(at instant: Instant) -> Identifier {
    Identifier(value: FreshNumbers.shared.next(at: instant))
  }

  /// The moment in which it was made, as far as the number tells.
  public var instant: Instant {
    Instant(milliseconds: (value >> FreshNumbers.randomBits) + FreshNumbers.start)
  }

  /// Whether the first was made before the second.
  public static func < (left: Identifier, right: Identifier) -> Bool { left.value < right.value }
}

extension Identifier: CustomStringConvertible, LosslessStringConvertible {
  /// The number in decimal, as it stands in addresses.
  public var description: String { String(value) }

  /// Reads a number in plain decimal: no sign, no leading zero.
  public init?(_ description: String) {
    guard let value = Int64(description), value >= 0, String(value) == description else {
      return nil
    }
    self.value = value
  }
}

extension Identifier: Codable {
  /// Reads the number from a text: as a number, JavaScript would round it.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let identifier = Identifier(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "an identifier is a number in plain decimal")
    }
    self = identifier
  }

  /// Writes the number as a text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

extension Identifier: SQLBindable, SQLReadable {
  /// A whole number.
  public var sqlValue: SQLValue { .integer(value) }

  /// The whole number's identifier.
  public init?(sqlValue: SQLValue) {
    guard case .integer(let value) = sqlValue else { return nil }
    self.value = value
  }
}

/// The numbers of one process, so that thousands made in one millisecond differ.
private final class FreshNumbers: Sendable {
  static let shared = FreshNumbers()
  static let randomBits: Int64 = 22
  /// 2020-01-01 in milliseconds since 1970.
  static let start: Int64 = 1_577_836_800_000

  private let last = Mutex<Int64>(0)

  func next(at instant: Instant) -> Int64 {
    let bits = FreshNumbers.randomBits
    let milliseconds = min(max(0, instant.milliseconds - FreshNumbers.start), (1 << 41) - 1)
    // The lower half of the random numbers, which leaves room to count upwards.
    let drawn = milliseconds << bits | Int64.random(in: 0..<(1 << (bits - 1)))
    return last.withLock { last in
      let isSameMoment = last >> bits == milliseconds
      last = isSameMoment ? last + Int64.random(in: 1...64) : drawn
      return last
    }
  }
}
