import Crypto

/// Bytes to be hashed, in which each part carries its kind and its length, so that no two lists of
/// parts are alike (docs/decisions/0024-chain.md).
struct CanonicalEncoding {
  private(set) var bytes: [UInt8] = []

  /// Begins with nothing, for rows that stand in a file of their own.
  init() {}

  /// Begins with what it is that is hashed, so that nothing passes for something else.
  init(label: String) { append(label) }

  /// Forgets all, and keeps the memory.
  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// Begins anew, in the same memory.
  mutating func restart(label: String) {
    removeAll()
    append(label)
  }

  /// `t`, the length in UTF-8 in eight bytes, the highest first, and the text.
  mutating func append(_ text: String) {
    bytes.append(UInt8(ascii: "t"))
    append(UInt64(text.utf8.count))
    bytes.append(contentsOf: text.utf8)
  }

  /// `b`, their number in eight bytes, and the bytes.
  mutating func append(_ part: [UInt8]) {
    bytes.append(UInt8(ascii: "b"))
    append(UInt64(part.count))
    bytes.append(contentsOf: part)
  }

  /// `i` and the number in eight bytes.
  mutating func append(_ number: Int64) {
    bytes.append(UInt8(ascii: "i"))
    append(UInt64(bitPattern: number))
  }

  /// A value as it stands in a column; `n` where there is none.
  mutating func append(_ value: SQLValue) {
    switch value {
    case .null: bytes.append(UInt8(ascii: "n"))
    case .integer(let number): append(number)
    case .text(let text): append(text)
    case .bytes(let part): append(part)
    case .real(let number):
      bytes.append(UInt8(ascii: "r"))
      append(number.bitPattern)
    }
  }

  private mutating func append(_ number: UInt64) {
    withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
  }

  /// The SHA-256 of the bytes so far.
  var sha256: [UInt8] { Array(SHA256.hash(data: bytes)) }

  /// Whether that is the SHA-256 of the bytes so far.
  func hasSHA256(_ hash: [UInt8]) -> Bool {
    SHA256.hash(data: bytes).withUnsafeBytes { $0.elementsEqual(hash) }
  }
}
