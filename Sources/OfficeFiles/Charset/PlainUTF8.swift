/// Where bytes stop being UTF-8 that a parser can read.
enum PlainUTF8 {
  /// The number of bytes from the start that are valid UTF-8 without a NUL byte; a parser would take
  /// a NUL for the end of the file, in silence.
  static func prefix(of bytes: UnsafeBufferPointer<UInt8>, from first: Int = 0) -> Int {
    var position = first
    let count = bytes.count
    while position < count {
      let byte = bytes[position]
      if byte < 0x80 {
        guard byte != 0 else { return position }
        position += 1
        continue
      }
      let length = length(of: bytes, at: position)
      guard length > 0 else { return position }
      position += length
    }
    return position
  }

  /// The length of the character of several bytes at a position; 0 where there is no valid one.
  private static func length(of bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int {
    let rest = bytes.count - position
    let first = bytes[position]
    switch first {
    case 0xE1...0xEC, 0xEE, 0xEF:  // most of what is not ASCII in a Chinese text
      guard rest > 2, isTail(bytes[position + 1]), isTail(bytes[position + 2]) else { return 0 }
      return 3
    case 0xC2...0xDF:
      guard rest > 1, isTail(bytes[position + 1]) else { return 0 }
      return 2
    case 0xE0, 0xED:
      guard rest > 2, isTail(bytes[position + 1]), isTail(bytes[position + 2]) else { return 0 }
      return (first == 0xE0) == (bytes[position + 1] >= 0xA0) ? 3 : 0
    case 0xF0...0xF4:
      guard rest > 3, isTail(bytes[position + 1]), isTail(bytes[position + 2]),
        isTail(bytes[position + 3])
      else { return 0 }
      if first == 0xF0 { return bytes[position + 1] >= 0x90 ? 4 : 0 }
      if first == 0xF4 { return bytes[position + 1] < 0x90 ? 4 : 0 }
      return 4
    default:
      return 0
    }
  }

  @inline(__always)
  private static func isTail(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
