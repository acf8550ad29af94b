internal import AnnualReport
internal import OfficeFiles

/// Turns the words of a PDF's pages into a source: a line of the page is a line, with the places
/// of its words in tenths of a point; a row of a table that the page draws is a row.
struct PageSource {
  private var builder = SourceBuilder()
  private var tableNumber = 0
  /// The last row of a table that may go on at the top of the next page.
  private var open: OpenRow?

  private struct OpenRow {
    var cells: [PDFText.Table.Cell]
    var columns: [Double]
    var page: Int
    var number: Int
  }

  /// The source that a PDF's text is.
  static func document(_ text: PDFText) -> SourceDocument {
    var source = PageSource()
    for page in text.pages { source.add(page) }
    source.closeRow()
    return source.builder.document
  }

  private mutating func add(_ page: PDFText.Page) {
    var lines = page.lines.enumerated().makeIterator()
    var next = lines.next()
    for table in page.tables {
      while let line = next, line.element.box.y0 < table.box.y0 {
        add(line.element, number: line.offset + 1, page: page.number)
        next = lines.next()
      }
      add(table, page: page.number)
    }
    while let line = next {
      add(line.element, number: line.offset + 1, page: page.number)
      next = lines.next()
    }
  }

  private mutating func add(_ line: PDFText.Line, number: Int, page: Int) {
    // Between two parts of a table there may be the number of the page.
    if line.text.utf8.count > 24 { closeRow() }
    builder.beginLine(page: page, sourceLine: number, hasExtent: true)
    for word in line.words {
      add(word.text, left: Self.tenths(word.box.x0), right: Self.tenths(word.box.x1), line: number)
    }
    builder.endLine()
  }

  private mutating func add(_ table: PDFText.Table, page: Int) {
    var rows = table.rows[...]
    if let before = open, before.page < page, let first = rows.first,
      Self.isSame(before.columns, table.columns),
      let joined = SplitRow.joined(before.cells, first)
    {
      open?.cells = joined
      rows = rows.dropFirst()
    } else {
      closeRow()
      tableNumber += 1
    }
    for (offset, cells) in rows.enumerated() where !cells.isEmpty {
      closeRow()
      open = OpenRow(cells: cells, columns: table.columns, page: page, number: offset + 1)
    }
  }

  private mutating func closeRow() {
    guard let row = open else { return }
    open = nil
    builder.beginLine(
      table: tableNumber, row: row.number, page: row.page, sourceLine: row.number, hasGrid: true)
    for cell in row.cells {
      add(cell.text, column: cell.column, span: cell.columnSpan, line: row.number)
    }
    builder.endLine()
  }

  private mutating func add(
    _ text: String, column: Int = -1, span: Int = 1, left: Int = 0, right: Int = 0, line: Int
  ) {
    let bytes = Array(text.utf8)
    bytes.withUnsafeBufferPointer {
      builder.add(
        $0, 0..<$0.count, column: column, span: span, left: left, right: right, sourceLine: line)
    }
  }

  /// Whether two tables have their first and last edge at the same places.
  private static func isSame(_ one: [Double], _ two: [Double]) -> Bool {
    guard let left = one.first, let right = one.last, let first = two.first, let last = two.last
    else { return false }
    return abs(left - first) < 4 && abs(right - last) < 4
  }

  private static func tenths(_ points: Double) -> Int {
    points.isFinite ? Int((min(max(points, 0), 100_000) * 10).rounded()) : 0
  }
}

/// A row of a table that the end of a page cut in two.
enum SplitRow {
  typealias Cells = [PDFText.Table.Cell]

  /// The whole row; nil where the two parts are rows of their own.
  static func joined(_ upper: Cells, _ lower: Cells) -> Cells? {
    let above = Parts(upper)
    let below = Parts(lower)
    guard above.values.count == below.values.count, upper.count > above.values.count,
      !above.label.isEmpty || !below.label.isEmpty,
      zip(above.values, below.values).allSatisfy({ $0.text.isEmpty || $1.text.isEmpty })
    else { return nil }
    let whole = match(above.label + below.label)
    let first = match(above.label)
    let second = match(below.label)
    let completes = whole?.strength == .exact && first?.strength != .exact
    let repeats = first != nil && first?.row == second?.row
    let goesOn = second == nil && !above.hasValue && (below.hasValue || below.label.isEmpty)
    let isNumbered = hasNumber(above.label) && !hasNumber(below.label)
    let ends = whole != nil && isNumbered && first == nil
    guard completes || repeats || goesOn || ends else { return nil }
    var row = upper
    for (offset, cell) in zip(0..., below.values) where !cell.text.isEmpty {
      row[row.count - above.values.count + offset].text = cell.text
    }
    row[row.count - above.values.count - 1].text = above.label + below.label
    return row
  }

  /// Whether a label begins with the number that the form gives it.
  private static func hasNumber(_ label: String) -> Bool {
    guard let first = Folding.fold(label).first(where: { $0 != 0x28 }) else { return false }
    return RowLabel.isNumeral(first)
  }

  private static func match(_ label: String) -> RowLabel.Match? {
    let folded = Folding.fold(label)[...]
    return Table.allCases.reversed().lazy.compactMap { RowLabel.match(folded, in: $0) }
      .max { $0.strength < $1.strength }
  }

  /// A row's label with what stands behind it.
  private struct Parts {
    var label = ""
    var values: Cells = []

    var hasValue: Bool { values.contains { !$0.text.isEmpty } }

    init(_ cells: Cells) {
      let index =
        cells.lastIndex { cell in
          switch ValueText.read(cell.text).value {
          case .text: true
          default: false
          }
        } ?? 0
      guard cells.indices.contains(index) else { return }
      label = cells[index].text
      values = Array(cells[(index + 1)...])
    }
  }
}
