import Crypto

/// Bytes to be hashed, in which each part carries its length, so that no two lists of parts are alike.
struct CanonicalEncoding {
  private(set) var bytes: [UInt8] = []

  /// Begins with what it is that is hashed, so that nothing passes for something else.
  init(label: String) { append(label) }

  /// A text in UTF-8, with its length in bytes before it.
  mutating func append(_ text: String) {
    append(UInt64(text.utf8.count))
    bytes += text.utf8
  }

  /// Bytes, with their number before them.
  mutating func append(_ part: [UInt8]) {
    append(UInt64(part.count))
    bytes += part
  }

  /// A whole number in eight bytes, the highest first.
  mutating func append(_ number: Int64) { append(UInt64(bitPattern: number)) }

  /// A whole number, or that there is none.
  mutating func append(_ number: Int64?) {
    bytes.append(number == nil ? 0 : 1)
    append(number ?? 0)
  }

  private mutating func append(_ number: UInt64) {
    withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
  }

  /// The SHA-256 of the bytes so far.
  var sha256: [UInt8] { Array(SHA256.hash(data: bytes)) }
}

/// Bytes as text.
enum Hexadecimal {
  static func text(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  static func bytes(_ text: some StringProtocol) -> [UInt8]? {
    var bytes: [UInt8] = []
    var high: UInt8?
    for character in text.utf8 {
      guard let digit = Character(UnicodeScalar(character)).hexDigitValue else { return nil }
      if let first = high {
        bytes.append(first << 4 | UInt8(digit))
        high = nil
      } else {
        high = UInt8(digit)
      }
    }
    return high == nil ? bytes : nil
  }
}
