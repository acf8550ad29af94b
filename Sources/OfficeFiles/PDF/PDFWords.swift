/// The table of words that `pdftotext -tsv` writes.
struct PDFWords {
  /// The pages with their words put into lines.
  private(set) var pages: [Page] = []

  /// Reads the table.
  ///
  /// A row is: level, page, paragraph, block, line, word, left, top, width, height,
  /// confidence, text; level 1 is a page, level 5 a word.
  /// A page with its words, in no order.
  struct Page {
    var number: Int
    var width: Double
    var height: Double
    var words: [PDFText.Word]
  }

  init(_ table: [UInt8]) {
    var number = 0
    var width = 0.0
    var height = 0.0
    var words: [PDFText.Word] = []
    func endPage() -> Page? {
      number > 0 ? Page(number: number, width: width, height: height, words: words) : nil
    }
    for row in table.split(separator: 0x0A) {
      let columns = row.split(separator: 0x09, maxSplits: 11, omittingEmptySubsequences: false)
      guard columns.count == 12, let level = columns[0].first else { continue }
      guard let left = Self.number(columns[6]), let top = Self.number(columns[7]),
        let across = Self.number(columns[8]), let down = Self.number(columns[9])
      else { continue }
      if level == 0x31 {
        if let page = endPage() { pages.append(page) }
        number = Int(Self.number(columns[1]) ?? 0)
        width = across
        height = down
        words = []
      } else if level == 0x35 {
        let text = Self.text(columns[11])
        guard !text.isEmpty else { continue }
        let box = PDFText.Box(x0: left, y0: top, x1: left + across, y1: top + down)
        words.append(PDFText.Word(text: text, box: box))
      }
    }
    if let page = endPage() { pages.append(page) }
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Double? {
    Double(String(decoding: bytes, as: UTF8.self)).flatMap { $0.isFinite ? $0 : nil }
  }

  /// The word without white space and characters of no width.
  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    var buffer = TextBuffer(capacity: bytes.count)
    var space = false
    bytes.withUnsafeBufferPointer {
      _ = buffer.appendCollapsed(
        $0, from: 0, paragraphStart: 0, space: &space, stopsAtLineBreak: false)
    }
    return String(decoding: buffer.bytes(), as: UTF8.self)
  }
}
