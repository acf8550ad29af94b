extension Document {
  /// The document as a `.docx`, on A4 with the margins and the type of GB/T 9704 (党政机关公文格式).
  ///
  /// The same document gives the same bytes.
  public func docx() throws(WritingFault) -> [UInt8] {
    try ArchiveWriter.pack([
      .init("[Content_Types].xml", WordParts.contentTypes),
      .init("_rels/.rels", WordParts.relationships),
      .init("docProps/core.xml", WordParts.properties(title: title)),
      .init("word/_rels/document.xml.rels", WordParts.documentRelationships),
      .init("word/document.xml", documentPart),
      .init("word/styles.xml", WordParts.styles),
      .init("word/fontTable.xml", WordParts.fonts),
      .init("word/settings.xml", WordParts.settings),
      .init("word/footer1.xml", WordParts.footer(isEven: false)),
      .init("word/footer2.xml", WordParts.footer(isEven: true)),
    ])
  }

  private var documentPart: String {
    var part = MarkupWriter(declaration: WordParts.declaration)
    part.element("w:document", ["xmlns:w": WordParts.word, "xmlns:r": WordParts.links]) { part in
      part.element("w:body") { part in
        part.paragraph(title, style: "Title")
        for block in blocks { part.block(block) }
        part.section()
      }
    }
    return part.text
  }
}

extension MarkupWriter {
  fileprivate mutating func block(_ block: Document.Block) {
    switch block {
    case .heading(let text, let level):
      paragraph(text, style: "Heading\(min(max(level, 1), 3))")
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

  fileprivate mutating func paragraph(_ text: String, style: String) {
    element("w:p") { part in
      part.element("w:pPr") { $0.empty("w:pStyle", ["w:val": style]) }
      part.runs(text, mark: nil)
    }
  }

  /// The text as runs, a line break for each of its own.
  private mutating func runs(_ text: String, mark: Mark?) {
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
    let shares = (0..<grid.columns).map { column in
      max(
        table.columnWidths.indices.contains(column)
          ? table.columnWidths[column] : table.columnWidths.last ?? 1, 1)
    }
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

  /// The page: A4, margins of 37, 26, 35 and 28 mm (GB/T 9704—2012, 5.2.1).
  fileprivate mutating func section() {
    element("w:sectPr") { part in
      part.empty("w:footerReference", ["w:type": "default", "r:id": "footer1"])
      part.empty("w:footerReference", ["w:type": "even", "r:id": "footer2"])
      part.empty("w:pgSz", ["w:w": "11906", "w:h": "16838"])
      part.empty(
        "w:pgMar",
        [
          "w:top": "2098", "w:right": "1474", "w:bottom": "1984", "w:left": "1587",
          "w:header": "851", "w:footer": "1588", "w:gutter": "0",
        ])
    }
  }
}
