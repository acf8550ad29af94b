/// Bytes as text of letters, digits, `-` and `_`, without padding (RFC 4648, section 5).
enum Base64URL {
  static func encode(_ bytes: some Sequence<UInt8>) -> String {
    var text = ""
    var held = 0
    var bits = 0
    for byte in bytes {
      held = held << 8 | Int(byte)
      bits += 8
      while bits >= 6 {
        bits -= 6
        text.unicodeScalars.append(alphabet[held >> bits & 63])
      }
      held &= 63
    }
    if bits > 0 { text.unicodeScalars.append(alphabet[held << (6 - bits) & 63]) }
    return text
  }

  /// The bytes; nothing where a character or a bit is there that encoding would not have written.
  static func decode(_ text: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    var held = 0
    var bits = 0
    for scalar in text.unicodeScalars {
      guard let value = alphabet.firstIndex(of: scalar) else { return nil }
      held = held << 6 | value
      bits += 6
      if bits >= 8 {
        bits -= 8
        bytes.append(UInt8(held >> bits & 255))
      }
      held &= 255
    }
    guard bits < 6, held & ((1 << bits) - 1) == 0 else { return nil }
    return bytes
  }

  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".unicodeScalars)
}

/// Bytes as text of capitals and the digits 2 to 7, without padding (RFC 4648, section 6): what
/// authenticator apps take, and what can be read out.
enum Base32 {
  static func encode(_ bytes: some Sequence<UInt8>) -> String {
    var text = ""
    var held = 0
    var bits = 0
    for byte in bytes {
      held = held << 8 | Int(byte)
      bits += 8
      while bits >= 5 {
        bits -= 5
        text.unicodeScalars.append(alphabet[held >> bits & 31])
      }
      held &= 31
    }
    if bits > 0 { text.unicodeScalars.append(alphabet[held << (5 - bits) & 31]) }
    return text
  }

  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".unicodeScalars)
}

extension String {
  /// The text in groups of four, for people who copy it.
  func inFours(_ separator: String) -> String {
    var groups: [Substring] = []
    var rest = self[...]
    while !rest.isEmpty {
      groups.append(rest.prefix(4))
      rest = rest.dropFirst(4)
    }
    return groups.joined(separator: separator)
  }
}
