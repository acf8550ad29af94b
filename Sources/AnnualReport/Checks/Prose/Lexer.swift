/// Cuts the text of a report into the tokens that the checks know, in one pass over its bytes.
struct Lexer {
  private let organ: [(bytes: [UInt8], kind: Token.Kind)]
  /// The last bytes of the names' first characters, which tell most other characters apart.
  private let organStarts: UInt64
  private let vocabulary = Cues.vocabulary

  init(organ: String?) {
    let names = OwnNames.of(organ).map { (bytes: Array($0.name.utf8), kind: $0.kind) }
    self.organ = names
    organStarts = names.reduce(0) { $0 | 1 << UInt64($1.bytes[2] & 0x3F) }
  }

  /// The tokens of a text, in order; text that is no token lies between them.
  func tokens(of text: ProseText) -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(text.bytes.count / 5)
    text.bytes.withUnsafeBufferPointer { bytes in
      var offset = 0
      while offset < bytes.count { offset = scan(bytes, at: offset, into: &tokens) }
    }
    return tokens
  }

  /// Reads on at an offset; gives the offset to go on from.
  private func scan(
    _ bytes: UnsafeBufferPointer<UInt8>, at offset: Int, into tokens: inout [Token]
  ) -> Int {
    let byte = bytes[offset]
    if byte < 0x80 {
      if Self.isDigit(byte) { return NumberLexer(bytes).number(at: offset, into: &tokens) }
      if let mark = Self.mark(byte) {
        if mark == .open, let kind = template(bytes, at: offset) {
          tokens.append(Token(kind: .template, start: offset, end: offset + kind))
        }
        tokens.append(Token(kind: mark, start: offset, end: offset + 1))
        return offset + 1
      }
      if Self.isCross(byte), offset + 1 < bytes.count, Self.isCross(bytes[offset + 1]) {
        var end = offset
        while end < bytes.count, Self.isCross(bytes[end]) { end += 1 }
        tokens.append(Token(kind: .template, start: offset, end: end))
        return end
      }
    } else if byte == 0xE3, offset + 2 < bytes.count, bytes[offset + 1] == 0x80 {
      if bytes[offset + 2] == 0x82 { return mark(.stop, at: offset, into: &tokens) }
      if bytes[offset + 2] == 0x81 { return mark(.listComma, at: offset, into: &tokens) }
    }
    if offset + 2 < bytes.count, organStarts >> UInt64(bytes[offset + 2] & 0x3F) & 1 == 1,
      let name = organ.first(where: { Self.matches($0.bytes, bytes, at: offset) })
    {
      tokens.append(Token(kind: name.kind, start: offset, end: offset + name.bytes.count))
      return offset + name.bytes.count
    }
    if let word = vocabulary.match(bytes, at: offset) {
      tokens.append(Token(kind: word.meaning, start: offset, end: offset + word.count))
      return offset + word.count
    }
    if let last = tokens.indices.last, tokens[last].end == offset,
      let end = NumberLexer(bytes).chineseNumber(at: offset, into: &tokens)
    {
      return end
    }
    return offset + Self.length(byte)
  }

  /// Whether the byte is an X, which templates print where a name or number belongs.
  private static func isCross(_ byte: UInt8) -> Bool { byte | 0x20 == UInt8(ascii: "x") }

  private func template(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int? {
    guard let word = vocabulary.match(bytes, at: offset), word.meaning == .template else {
      return nil
    }
    return word.count
  }

  private func mark(_ kind: Token.Kind, at offset: Int, into tokens: inout [Token]) -> Int {
    tokens.append(Token(kind: kind, start: offset, end: offset + 3))
    return offset + 3
  }

  private static func matches(
    _ word: [UInt8], _ bytes: UnsafeBufferPointer<UInt8>, at offset: Int
  ) -> Bool {
    guard bytes[offset] == word[0], offset + word.count <= bytes.count else { return false }
    for index in word.indices where word[index] != bytes[offset + index] { return false }
    return true
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  static func length(_ byte: UInt8) -> Int {
    switch byte {
    case ..<0x80: 1
    case ..<0xE0: 2
    case ..<0xF0: 3
    default: 4
    }
  }

  private static func mark(_ byte: UInt8) -> Token.Kind? {
    switch byte {
    case ProseText.newline, UInt8(ascii: "!"), UInt8(ascii: "?"): .stop
    case UInt8(ascii: ";"): .semicolon
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: ":"): .colon
    case UInt8(ascii: "("), UInt8(ascii: "["): .open
    case UInt8(ascii: ")"), UInt8(ascii: "]"): .close
    default: nil
    }
  }
}
