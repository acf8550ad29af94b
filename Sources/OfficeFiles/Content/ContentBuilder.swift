/// Builds a `Content` from the events of a file: text, breaks, tables opened and closed.
///
/// A table that holds a table with data only lays out the page. It is dissolved when the inner table
/// closes: what its cells held so far becomes paragraphs, and so does what follows. A table of a
/// single column is a frame around text, and a table without text is nothing.
struct ContentBuilder: ~Copyable {
  var content = Content()
  private var buffer: TextBuffer
  var tables: [OpenTable] = []
  private let limits: Limits

  private var paragraphStart = 0
  private var paragraphLine = 0
  private var waitingSpace = false

  /// The heading level of the paragraph being written.
  var headingLevel = 0
  /// Whether a line break in the source ends the paragraph.
  var keepsLineBreaks = false

  init(expecting bytes: Int, limits: Limits) {
    buffer = TextBuffer(capacity: bytes)
    self.limits = limits
  }

  /// Why nothing more should be added; nil while there is room.
  var overfull: FileRefusal? {
    let count = max(content.cells.count, content.pieces.count, content.blocks.count)
    if count > limits.cells { return .tooManyCells(limit: limits.cells) }
    if buffer.count > limits.unpackedBytes { return .tooMuchText(limit: limits.unpackedBytes) }
    return nil
  }

  /// Whether the paragraph being written has text.
  var hasText: Bool { buffer.count > paragraphStart }

  mutating func add(_ remark: Content.Remark) {
    content.remarks.append(remark)
  }
}

// MARK: - Text

extension ContentBuilder {
  /// Writes a run of text that ends on the given line of the source.
  mutating func append(_ run: UnsafeBufferPointer<UInt8>, endingOnLine line: Int) {
    guard keepsLineBreaks else {
      appendPart(run, from: 0, endingOnLine: line)
      return
    }
    var linesBelow = run.count { $0 == 0x0A }
    var position = 0
    while position < run.count, overfull == nil {
      let isLast = linesBelow == 0
      position = appendPart(run, from: position, endingOnLine: line - linesBelow)
      if !isLast {
        linesBelow -= 1
        endParagraph()
      }
    }
  }

  /// Writes a run up to its end, or up to its next line break where those are kept.
  @discardableResult
  private mutating func appendPart(
    _ run: UnsafeBufferPointer<UInt8>, from first: Int, endingOnLine line: Int
  ) -> Int {
    let start = buffer.count
    let end = buffer.appendCollapsed(
      run, from: first, paragraphStart: paragraphStart, space: &waitingSpace,
      stopsAtLineBreak: keepsLineBreaks)
    if start == paragraphStart, buffer.count > start {
      paragraphLine = keepsLineBreaks ? line : line - Self.lineBreaks(in: run)
    }
    return end
  }

  /// Writes text that stands on the given line, or in none.
  mutating func append(_ text: String, line: Int = 0) {
    var text = text
    text.withUTF8 { append($0, endingOnLine: line) }
  }

  /// A space that is not in the source, such as one for a tab.
  mutating func appendSpace() {
    waitingSpace = true
  }

  /// The line breaks of a run after the white space that it begins with.
  private static func lineBreaks(in run: UnsafeBufferPointer<UInt8>) -> Int {
    var position = 0
    while position < run.count, run[position] <= 0x20 { position += 1 }
    var breaks = 0
    while position < run.count {
      if run[position] == 0x0A { breaks += 1 }
      position += 1
    }
    return breaks
  }

  /// Ends the paragraph being written; without text it leaves no trace.
  mutating func endParagraph() {
    waitingSpace = false
    guard hasText else { return }
    let paragraph = Content.Paragraph(
      text: paragraphStart..<buffer.count, line: paragraphLine, headingLevel: headingLevel)
    paragraphStart = buffer.count
    guard let table = tables.last, !table.isLayout else {
      content.blocks.append(.paragraph(paragraph))
      return
    }
    content.pieces.append(paragraph)
    if table.cellStart == nil { tables[tables.count - 1].loosePieces += 1 }
  }

  /// Takes what was written since the last paragraph as the document's title; the first one counts.
  mutating func endTitle() {
    waitingSpace = false
    guard hasText else { return }
    if content.title.isEmpty {
      content.title = paragraphStart..<buffer.count
      paragraphStart = buffer.count
    } else {
      buffer.cut(to: paragraphStart)
    }
  }
}

// MARK: - Tables

extension ContentBuilder {
  /// A table whose end has not been seen.
  struct OpenTable {
    let line: Int
    let firstRow: Int
    let firstCell: Int
    let firstPiece: Int
    var isLayout = false
    /// The first piece of the open cell; nil where none is open.
    var cellStart: Int?
    var rowStart: Int?
    /// Paragraphs of the table that stand in no cell.
    var loosePieces = 0
    /// Whether cells continue the cell above, which does not know yet how many rows it spans.
    var hasCoveredCells = false
  }

  /// Opens a table, in the open cell where there is one.
  mutating func openTable(line: Int) {
    endParagraph()
    tables.append(
      OpenTable(
        line: line, firstRow: content.rows.count, firstCell: content.cells.count,
        firstPiece: content.pieces.count))
  }

  /// Opens a row of the innermost table.
  mutating func openRow(line: Int) {
    closeRow()
    guard let table = tables.last, !table.isLayout else { return }
    tables[tables.count - 1].rowStart = content.cells.count
    content.rows.append(
      Content.Row(cells: content.cells.count..<content.cells.count, line: line))
  }

  /// Opens a cell of the innermost table; a row is opened where the source forgot it.
  mutating func openCell(_ cell: Content.Cell) {
    closeCell()
    guard let table = tables.last, !table.isLayout else { return }
    if table.rowStart == nil { openRow(line: cell.line) }
    tables[tables.count - 1].cellStart = content.pieces.count
    content.cells.append(cell)
  }

  /// Gives the open cell its columns, for formats that tell them after its start.
  mutating func spanColumns(_ count: Int) {
    guard let table = tables.last, table.cellStart != nil, !table.isLayout else { return }
    content.cells[content.cells.count - 1].columnSpan = min(max(count, 1), 1000)
  }

  /// Makes the open cell a continuation of the one above.
  mutating func continueCellAbove() {
    guard let table = tables.last, table.cellStart != nil, !table.isLayout else { return }
    content.cells[content.cells.count - 1].isCovered = true
    tables[tables.count - 1].hasCoveredCells = true
  }

  /// Ends the innermost table's open cell.
  mutating func closeCell() {
    endParagraph()
    guard let table = tables.last, let start = table.cellStart else { return }
    tables[tables.count - 1].cellStart = nil
    guard !table.isLayout else { return }
    let pieces = start..<content.pieces.count
    let last = content.cells.count - 1
    content.cells[last].pieces = pieces
    if let first = content.pieces[pieces].first, let end = content.pieces[pieces].last {
      content.cells[last].text = first.text.lowerBound..<end.text.upperBound
    } else {
      content.cells[last].text = paragraphStart..<paragraphStart
    }
  }

  /// Ends the innermost table's open row.
  mutating func closeRow() {
    closeCell()
    guard let table = tables.last, let start = table.rowStart else { return }
    tables[tables.count - 1].rowStart = nil
    guard !table.isLayout else { return }
    content.rows[content.rows.count - 1].cells = start..<content.cells.count
  }

  /// Ends everything that is still open and gives the content.
  consuming func finish() -> Content {
    endParagraph()
    while !tables.isEmpty { closeTable() }
    content.text = buffer.bytes()
    return content
  }
}
