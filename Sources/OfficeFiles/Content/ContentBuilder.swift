/// Builds a `Content` from the events of a file: text, breaks, tables opened and closed.
///
/// A table that holds a table with data only lays out the page. It is dissolved when the inner table
/// closes: what its cells held so far becomes paragraphs, and so does what follows. A table of a
/// single column is a frame around text, and a table without text is nothing.
struct ContentBuilder: ~Copyable {
  private var content = Content()
  private var buffer: TextBuffer
  private var tables: [OpenTable] = []
  private let cellsAtMost: Int

  private var paragraphStart = 0
  private var paragraphLine = 0
  private var waitingSpace = false

  /// The heading level of the paragraph being written.
  var headingLevel = 0
  /// Whether a line break in the source ends the paragraph.
  var keepsLineBreaks = false

  init(expecting bytes: Int, limits: Limits) {
    buffer = TextBuffer(capacity: bytes)
    cellsAtMost = limits.cells
  }

  /// Whether the tables have more cells than the limits allow; nothing more should be added then.
  var isOverfull: Bool { content.cells.count > cellsAtMost }

  /// How many tables are open.
  var openTables: Int { tables.count }

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
    var position = 0
    while position < run.count {
      let start = buffer.count
      let first = position
      position = buffer.appendCollapsed(
        run, from: position, paragraphStart: paragraphStart, space: &waitingSpace,
        stopsAtLineBreak: keepsLineBreaks)
      if start == paragraphStart, buffer.count > start {
        paragraphLine = line - Self.lineBreaks(in: run, from: first)
      }
      if keepsLineBreaks, run[position - 1] == 0x0A { endParagraph() }
    }
  }

  /// Writes text that has no place in the source's lines.
  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append($0, endingOnLine: 0) }
  }

  /// A space that is not in the source, such as one for a tab.
  mutating func appendSpace() {
    waitingSpace = true
  }

  /// The line breaks of a run after the white space that it begins with.
  private static func lineBreaks(in run: UnsafeBufferPointer<UInt8>, from first: Int) -> Int {
    var position = first
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
  private struct OpenTable {
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

  /// Changes the open cell, whose properties some formats give after its start.
  mutating func changeCell(_ change: (inout Content.Cell) -> Void) {
    guard let table = tables.last, table.cellStart != nil, !content.cells.isEmpty else { return }
    change(&content.cells[content.cells.count - 1])
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

  /// Ends the innermost table and decides whether it holds data.
  mutating func closeTable() {
    closeRow()
    guard let table = tables.popLast(), !table.isLayout else { return }
    if holdsData(table) {
      keep(dissolvingOutwards(table))
    } else {
      dissolve(table)
    }
  }

  /// A column of single cells is no table, and a cell with dozens of paragraphs holds an article.
  private func holdsData(_ table: OpenTable) -> Bool {
    guard content.pieces.count > table.firstPiece else { return false }
    return content.rows[table.firstRow...].contains { $0.cells.count > 1 }
      && !content.cells[table.firstCell...].contains { $0.pieces.count > 40 }
  }

  /// Leaves a table's paragraphs to the cell or the text around it.
  private mutating func dissolve(_ table: OpenTable) {
    content.rows.removeSubrange(table.firstRow...)
    content.cells.removeSubrange(table.firstCell...)
    guard let outer = tables.last, !outer.isLayout else {
      content.blocks += content.pieces[table.firstPiece...].map { .paragraph($0) }
      content.pieces.removeSubrange(table.firstPiece...)
      return
    }
    if outer.cellStart == nil {
      tables[tables.count - 1].loosePieces += content.pieces.count - table.firstPiece
    }
  }

  /// Dissolves the tables around one that holds data, and gives that one with its new place.
  private mutating func dissolvingOutwards(_ table: OpenTable) -> OpenTable {
    guard let outermost = tables.firstIndex(where: { !$0.isLayout }) else { return table }
    let outer = tables[outermost]
    for position in outermost..<tables.count {
      tables[position].isLayout = true
    }
    content.blocks += content.pieces[outer.firstPiece..<table.firstPiece].map { .paragraph($0) }

    let cellShift = table.firstCell - outer.firstCell
    let pieceShift = table.firstPiece - outer.firstPiece
    content.rows.removeSubrange(outer.firstRow..<table.firstRow)
    content.cells.removeSubrange(outer.firstCell..<table.firstCell)
    content.pieces.removeSubrange(outer.firstPiece..<table.firstPiece)
    for row in outer.firstRow..<content.rows.count {
      content.rows[row].cells = content.rows[row].cells.moved(by: -cellShift)
    }
    for cell in outer.firstCell..<content.cells.count {
      content.cells[cell].pieces = content.cells[cell].pieces.moved(by: -pieceShift)
    }
    return OpenTable(
      line: table.line, firstRow: outer.firstRow, firstCell: outer.firstCell,
      firstPiece: outer.firstPiece, loosePieces: table.loosePieces)
  }

  private mutating func keep(_ table: OpenTable) {
    if table.loosePieces > 0 { keepLoosePieces(of: table) }
    let rows = table.firstRow..<content.rows.count
    for row in rows {
      for cell in content.rows[row].cells {
        content.cells[cell].rowSpan = min(content.cells[cell].rowSpan, rows.upperBound - row)
      }
    }
    content.blocks.append(.table(content.tables.count))
    content.tables.append(Content.Table(rows: rows, line: table.line))
  }

  /// Captions and text that stands in no cell come before the table, as a browser shows them.
  private mutating func keepLoosePieces(of table: OpenTable) {
    var next = table.firstPiece
    for cell in content.cells[table.firstCell...] {
      content.blocks += content.pieces[next..<max(next, cell.pieces.lowerBound)].map {
        .paragraph($0)
      }
      next = max(next, cell.pieces.upperBound)
    }
    content.blocks += content.pieces[next...].map { .paragraph($0) }
  }

  /// Ends everything that is still open and gives the content.
  consuming func finish() -> Content {
    endParagraph()
    while !tables.isEmpty { closeTable() }
    content.text = buffer.bytes()
    return content
  }
}

extension Range<Int> {
  fileprivate func moved(by distance: Int) -> Range<Int> {
    lowerBound + distance..<upperBound + distance
  }
}
