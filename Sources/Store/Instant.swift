import Glibc
public import Workdays

/// A moment, to the millisecond.
public struct Instant: Hashable, Comparable, Sendable {
  /// Milliseconds since 1970-01-01 in UTC, negative before it.
  public let milliseconds: Int64

  /// The moment this many milliseconds after 1970-01-01 in UTC.
  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  /// What the machine's clock shows.
  public static func now() -> Instant {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Instant(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
  }

  /// The moment this much later, earlier where the duration is negative.
  public func advanced(by duration: Duration) -> Instant {
    let (seconds, attoseconds) = duration.components
    return Instant(
      milliseconds: milliseconds + seconds * 1000 + attoseconds / 1_000_000_000_000_000)
  }

  /// The day that it is in China in this moment: UTC+8, without summer time since 1992.
  public var dayInChina: CivilDate {
    CivilDate(dayNumber: Int32(floorDivide(milliseconds + 8 * 3_600_000, 86_400_000).quotient))
  }

  /// Whether the first lies before the second.
  public static func < (left: Instant, right: Instant) -> Bool {
    left.milliseconds < right.milliseconds
  }
}

extension Instant: CustomStringConvertible, LosslessStringConvertible {
  /// Such as `2026-03-02T08:30:00.000Z`.
  public var description: String {
    let (day, rest) = floorDivide(milliseconds, 86_400_000)
    let date = CivilDate(dayNumber: Int32(day))
    let time =
      "\(padded(rest / 3_600_000, 2)):\(padded(rest / 60_000 % 60, 2)):\(padded(rest / 1000 % 60, 2))"
    return "\(date)T\(time).\(padded(rest % 1000, 3))Z"
  }

  /// Reads `2026-03-02T08:30:00.000Z` and nothing else.
  public init?(_ description: String) {
    let bytes = Array(description.utf8)
    guard bytes.count == 24, let date = CivilDate(String(description.prefix(10))),
      bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      bytes[16] == UInt8(ascii: ":"), bytes[19] == UInt8(ascii: "."),
      bytes[23] == UInt8(ascii: "Z"), let hours = number(bytes[11...12]), hours < 24,
      let minutes = number(bytes[14...15]), minutes < 60, let seconds = number(bytes[17...18]),
      seconds < 60, let rest = number(bytes[20...22])
    else { return nil }
    milliseconds =
      Int64(date.dayNumber) * 86_400_000 + ((hours * 60 + minutes) * 60 + seconds) * 1000 + rest
  }
}

extension Instant: Codable {
  /// Reads the text that `description` writes.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let instant = Instant(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "a moment is written 2026-03-02T08:30:00.000Z")
    }
    self = instant
  }

  /// Writes it as a text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

extension Instant: SQLBindable, SQLReadable {
  /// A whole number of milliseconds.
  public var sqlValue: SQLValue { .integer(milliseconds) }

  /// The moment that the number of milliseconds tells.
  public init?(sqlValue: SQLValue) {
    guard case .integer(let milliseconds) = sqlValue else { return nil }
    self.milliseconds = milliseconds
  }
}

private func floorDivide(_ number: Int64, _ divisor: Int64) -> (quotient: Int64, rest: Int64) {
  let (quotient, rest) = number.quotientAndRemainder(dividingBy: divisor)
  return rest < 0 ? (quotient - 1, rest + divisor) : (quotient, rest)
}

private func padded(_ number: Int64, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

private func number(_ digits: ArraySlice<UInt8>) -> Int64? {
  var value: Int64 = 0
  for digit in digits {
    guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
    value = value * 10 + Int64(digit - UInt8(ascii: "0"))
  }
  return value
}
