internal import OfficeFiles

/// Turns what a web page, a Word document or a workbook says into a source: its paragraphs as
/// lines, its tables' rows as lines of cells with their columns in the table's grid.
struct ContentSource {
  private let content: Content
  private var builder = SourceBuilder()
  private var tableNumber = 0

  /// The source that a file's content is.
  static func document(_ content: Content) -> SourceDocument {
    var source = ContentSource(content)
    source.build()
    return source.builder.document
  }

  private init(_ content: Content) { self.content = content }

  private mutating func build() {
    let title = content.string(content.title)
    let sheets = content.tables.compactMap(\.sheet)
    let undecodable = content.remarks.contains {
      if case .undecodable = $0 { true } else { false }
    }
    builder.describe {
      $0.windowTitle = title
      $0.sheets = sheets
      if undecodable { $0.remarks.append(.undecodableBytes) }
    }
    content.text.withUnsafeBufferPointer { bytes in
      for block in content.blocks {
        switch block {
        case .paragraph(let paragraph): add(paragraph, bytes)
        case .table(let index): add(content.tables[index], bytes)
        }
      }
    }
  }

  private mutating func add(
    _ paragraph: Content.Paragraph, _ bytes: UnsafeBufferPointer<UInt8>
  ) {
    builder.beginLine(sourceLine: paragraph.line)
    if paragraph.text.count <= 160 {
      // Columns that a page sets by spaces are pieces, as they are in a text file.
      var start = paragraph.text.lowerBound
      for index in paragraph.text where bytes[index] == 0x20 {
        if index > start { builder.add(bytes, start..<index, sourceLine: paragraph.line) }
        start = index + 1
      }
      builder.add(bytes, start..<paragraph.text.upperBound, sourceLine: paragraph.line)
    } else {
      builder.add(bytes, paragraph.text, sourceLine: paragraph.line)
    }
    builder.endLine()
  }

  private mutating func add(_ table: Content.Table, _ bytes: UnsafeBufferPointer<UInt8>) {
    guard !table.isHidden else { return }
    tableNumber += 1
    let sheet =
      table.sheet.flatMap { builder.document.sheets.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    var grid = Grid()
    for (offset, row) in content.rows(of: table).enumerated() {
      let cells = content.cells(of: row)
      if addAsText(cells, bytes) {
        grid.endRow()
        continue
      }
      let isSheet = table.sheet != nil
      builder.beginLine(
        table: tableNumber, row: isSheet ? row.line : offset + 1, sheet: sheet,
        sourceLine: isSheet ? 0 : row.line, hasGrid: true)
      for cell in cells where !cell.isCovered {
        let column = grid.place(
          columns: cell.columnSpan, rows: cell.rowSpan, at: cell.column > 0 ? cell.column - 1 : nil)
        let line = isSheet ? 0 : cell.line
        if let apart = digitsApart(cell, bytes) {
          apart.withUnsafeBufferPointer {
            builder.add(
              $0, 0..<$0.count, column: column, span: cell.columnSpan, sourceLine: line)
          }
        } else {
          builder.add(bytes, cell.text, column: column, span: cell.columnSpan, sourceLine: line)
        }
      }
      grid.endRow()
      builder.endLine()
    }
  }

  /// The text of a cell whose paragraphs are all digits, a space between them; else nil.
  ///
  /// They may be one number or several, which joining them would hide.
  private func digitsApart(
    _ cell: Content.Cell, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> [UInt8]? {
    guard cell.pieces.count > 1, cell.text.allSatisfy({ bytes[$0] >= 0x30 && bytes[$0] <= 0x39 })
    else { return nil }
    return Array(content.pieces(of: cell).map { content.bytes($0.text) }.joined(separator: [0x20]))
  }

  /// Adds the paragraphs of a row whose only filled cell holds several, as an article laid out
  /// by a table does; false for every other row.
  private mutating func addAsText(
    _ cells: ArraySlice<Content.Cell>, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var filled: Content.Cell?
    for cell in cells where !cell.text.isEmpty {
      guard filled == nil else { return false }
      filled = cell
    }
    guard let filled, filled.pieces.count > 1, filled.text.count > 120 else { return false }
    for piece in content.pieces(of: filled) { add(piece, bytes) }
    return true
  }

  /// Where the cells of a row stand in the table's grid, with those above that reach down.
  private struct Grid {
    private var reach: [Int] = []
    private var next = 0

    /// The column of a cell; `at` where the source tells it.
    mutating func place(columns: Int, rows: Int, at known: Int?) -> Int {
      if let known { return known }
      while next < reach.count, reach[next] > 0 { next += 1 }
      let column = next
      let end = min(column + columns, 256)
      while reach.count < end { reach.append(0) }
      if rows > 1 {
        for index in column..<max(column, end) { reach[index] = rows }
      }
      next = column + columns
      return column
    }

    mutating func endRow() {
      for index in reach.indices where reach[index] > 0 { reach[index] -= 1 }
      next = 0
    }
  }
}
