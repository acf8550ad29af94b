/// The text of a report in one run of bytes that is easy to scan: white space dropped, full-width
/// digits, letters and marks made ASCII.
///
/// Line breaks stay where a paragraph ends; a line that was broken inside a sentence is joined.
struct ProseText {
  /// A paragraph, or a line of one, as the source has it.
  struct Piece {
    var start: Int
    var place: Place
    var role: Role
  }

  /// What a piece of text is in the report.
  enum Role: Hashable {
    case title, preamble, heading
    case body(SectionKind)
  }

  private(set) var bytes: [UInt8] = []
  private(set) var pieces: [Piece] = []
  /// Where white space or a line to write on was dropped within a line, in ascending order.
  private(set) var gaps: [Int] = []

  init(_ report: Report) {
    bytes.reserveCapacity(16_384)
    if let title = report.title { append(title, .title) }
    for paragraph in report.preamble { append(paragraph, .preamble) }
    for section in report.sections {
      append(section.heading, .heading)
      for paragraph in section.paragraphs { append(paragraph, .body(section.kind)) }
    }
    endParagraph()
  }

  /// The piece that an offset lies in.
  func piece(at offset: Int) -> Piece? {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? pieces[low - 1] : nil
  }

  /// The text of a range, the breaks between paragraphs left out.
  func quote(_ range: Range<Int>) -> String {
    String(decoding: bytes[range].filter { $0 != Self.newline }, as: UTF8.self)
  }

  /// Whether white space stood in the source directly before an offset.
  func hasGap(at offset: Int) -> Bool {
    var low = 0
    var high = gaps.count
    while low < high {
      let middle = (low + high) / 2
      if gaps[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low < gaps.count && gaps[low] == offset
  }

  static let newline: UInt8 = 0x0A

  private mutating func append(_ paragraph: Paragraph, _ role: Role) {
    if !continues(role) { endParagraph() }
    pieces.append(Piece(start: bytes.count, place: paragraph.place, role: role))
    var text = paragraph.text
    text.withUTF8 { append($0) }
  }

  /// Whether the next piece goes on where a long line was broken inside its sentence.
  private func continues(_ role: Role) -> Bool {
    guard let last = pieces.last, last.role == role, role != .heading,
      bytes.count - last.start >= Self.brokenLine, bytes.count >= 3
    else { return false }
    switch bytes[bytes.count - 1] {
    case UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"): return false
    default: return !bytes.suffix(3).elementsEqual("。".utf8)
    }
  }

  /// Bytes of a line that is broken because it is full: 20 Chinese characters.
  private static let brokenLine = 60

  private mutating func endParagraph() {
    if let last = bytes.last, last != Self.newline { bytes.append(Self.newline) }
  }

  private mutating func append(_ source: UnsafeBufferPointer<UInt8>) {
    var plain = 0
    var index = 0
    while index < source.count {
      let length = Self.specialLength(source, at: index)
      guard length > 0 else {
        index += 1
        continue
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[plain..<index]))
      if length == 3 {
        append(source[index], source[index + 1], source[index + 2])
      } else {
        noteGap()
      }
      index += length
      plain = index
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[plain...]))
  }

  /// How many bytes at an index need another look: white space, a line to write on, a full-width
  /// form; 0 for all other text.
  private static func specialLength(_ source: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let byte = source[index]
    switch byte {
    case 0x09...0x0D, 0x20, UInt8(ascii: "_"): return 1
    case 0xC2: return index + 1 < source.count && source[index + 1] == 0xA0 ? 2 : 0
    case 0xE2, 0xE3, 0xEF:
      guard index + 2 < source.count else { return 0 }
      if byte == 0xE3 { return source[index + 1] == 0x80 && source[index + 2] == 0x80 ? 3 : 0 }
      return 3
    default: return 0
    }
  }

  private mutating func append(_ one: UInt8, _ two: UInt8, _ three: UInt8) {
    switch (one, two, three) {
    case (0xE3, 0x80, 0x80), (0xE2, 0x80, 0x80...0x8A): noteGap()
    case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): break
    case (0xEF, 0xBC, 0x81...0xBF): bytes.append(three - 0x60)
    case (0xEF, 0xBD, 0x80...0x9E): bytes.append(three - 0x20)
    default: bytes.append(contentsOf: [one, two, three])
    }
  }

  private mutating func noteGap() {
    if gaps.last != bytes.count { gaps.append(bytes.count) }
  }
}
