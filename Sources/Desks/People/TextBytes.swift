/// Bytes as text of letters, digits, `-` and `_`, without padding (RFC 4648, section 5).
enum Base64URL {
  static func encode(_ bytes: some Sequence<UInt8>) -> String {
    text(of: bytes, bits: 6, alphabet)
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
    text(of: bytes, bits: 5, alphabet)
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

/// The bytes in characters of so many bits each, the last filled up with zeros.
private func text(
  of bytes: some Sequence<UInt8>, bits width: Int, _ alphabet: [Unicode.Scalar]
) -> String {
  let mask = (1 << width) - 1
  var text = ""
  var held = 0
  var bits = 0
  for byte in bytes {
    held = held << 8 | Int(byte)
    bits += 8
    while bits >= width {
      bits -= width
      text.unicodeScalars.append(alphabet[held >> bits & mask])
    }
    held &= mask
  }
  if bits > 0 { text.unicodeScalars.append(alphabet[held << (width - bits) & mask]) }
  return text
}
