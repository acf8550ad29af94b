// Paragraphs and tables as Word has them.
extension MarkupWriter {
  /// A part of the text.
  mutating func block(_ block: Document.Block) {
    switch block {
    case .heading(let text, let level):
      paragraph(text, style: "Heading\(min(max(level, 1), 4))")
    case .paragraph(let text, let style):
      switch style {
      case .body: paragraph(text, style: "BodyText")
      case .flush: paragraph(text, style: "Normal")
      case .centred: paragraph(text, style: "Centred")
      case .signature: paragraph(text, style: "Signature")
      }
    case .table(let table):
      self.table(table)
      // Word wants a paragraph between tables, and after the last.
      paragraph("", style: "TableText")
    }
  }

  /// A paragraph of a style.
  mutating func paragraph(_ text: String, style: String) {
    element("w:p") { part in
      part.element("w:pPr") { $0.empty("w:pStyle", ["w:val": style]) }
      part.runs(text, mark: nil)
    }
  }

  /// The text as runs, a line break for each of its own.
  mutating func runs(_ text: String, mark: Mark?) {
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      guard number > 0 || !line.isEmpty else { continue }
      element("w:r") { part in
        if let mark {
          part.element("w:rPr") { $0.empty(mark == .error ? "w:b" : "w:i") }
        }
        if number > 0 { part.empty("w:br") }
        part.element("w:t", ["xml:space": "preserve"], text: String(line))
      }
    }
  }

  /// The width of the text: A4 without its margins, in twentieths of a point.
  private static let textWidth = 11_906 - 1_587 - 1_474

  private mutating func table(_ table: Document.Table) {
    let grid = TableGrid(table)
    guard grid.columns > 0 else { return }
    let shares = table.shares(columns: grid.columns)
    let total = shares.reduce(0, +)
    let widths = shares.map { $0 * Self.textWidth / total }
    element("w:tbl") { part in
      part.element("w:tblPr") { part in
        part.empty("w:tblStyle", ["w:val": "TableGrid"])
        part.empty("w:tblW", ["w:w": "5000", "w:type": "pct"])
        part.empty("w:jc", ["w:val": "center"])
        part.empty("w:tblLayout", ["w:type": "fixed"])
      }
      part.element("w:tblGrid") { part in
        for width in widths { part.empty("w:gridCol", ["w:w": "\(width)"]) }
      }
      for (row, slots) in zip(table.rows, grid.rows) {
        part.row(row, slots: slots, widths: widths)
      }
    }
  }

  private mutating func row(_ row: Document.Row, slots: [TableGrid.Slot], widths: [Int]) {
    element("w:tr") { part in
      part.element("w:trPr") { part in
        part.empty("w:cantSplit")
        if row.isHeader { part.empty("w:tblHeader") }
      }
      var column = 0
      for slot in slots {
        let end = min(column + slot.columns, widths.count)
        part.slot(slot, of: row, width: widths[column..<end].reduce(0, +))
        column = end
      }
    }
  }

  private mutating func slot(_ slot: TableGrid.Slot, of row: Document.Row, width: Int) {
    var cell = Document.Cell("")
    var merge: String?
    switch slot {
    case .cell(let number, _):
      cell = row.cells[number]
      if cell.rowSpan > 1 { merge = "restart" }
    case .continued: merge = "continue"
    case .empty: break
    }
    element("w:tc") { part in
      part.element("w:tcPr") { part in
        part.empty("w:tcW", ["w:w": "\(width)", "w:type": "dxa"])
        if slot.columns > 1 { part.empty("w:gridSpan", ["w:val": "\(slot.columns)"]) }
        if let merge { part.empty("w:vMerge", ["w:val": merge]) }
        if let mark = cell.mark {
          let fill = mark == .error ? "FDE7E9" : "FFF4CE"
          part.empty("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": fill])
        }
        part.empty("w:vAlign", ["w:val": "center"])
      }
      for line in cell.text.split(separator: "\n", omittingEmptySubsequences: false) {
        part.element("w:p") { part in
          part.element("w:pPr") { part in
            part.empty("w:pStyle", ["w:val": "TableText"])
            part.empty("w:jc", ["w:val": Self.justification(cell.alignment)])
          }
          part.runs(String(line), mark: cell.mark)
        }
      }
    }
  }

  private static func justification(_ alignment: Document.Alignment) -> String {
    switch alignment {
    case .left: "left"
    case .centre: "center"
    case .right: "right"
    }
  }
}
