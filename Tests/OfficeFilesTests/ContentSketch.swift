import OfficeFiles

/// Content as a few lines of text, so that a test can say what it expects at a glance: a paragraph a
/// line, a heading after `#` marks, a table's row as `[a|b]`, spans as `a{3x2}`.
func sketch(_ content: Content) -> [String] {
  content.blocks.flatMap { block -> [String] in
    switch block {
    case .paragraph(let paragraph):
      let marks = String(repeating: "#", count: paragraph.headingLevel)
      return [marks + (marks.isEmpty ? "" : " ") + content.string(paragraph.text)]
    case .table(let number):
      return content.rows(of: content.tables[number]).map { row in
        let cells = content.cells(of: row).map { cell in
          let spans =
            cell.columnSpan == 1 && cell.rowSpan == 1
            ? "" : "{\(cell.columnSpan)x\(cell.rowSpan)}"
          return content.string(cell.text) + spans + (cell.isCovered ? "^" : "")
        }
        return "[" + cells.joined(separator: "|") + "]"
      }
    }
  }
}

/// The sketch of a page given as a string.
func sketch(ofHTML page: String) throws -> [String] {
  sketch(try HTMLReader.read(Array(page.utf8)))
}
