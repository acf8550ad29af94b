// What becomes of a table once its end is seen: whether it holds data, and where it then stands.
extension ContentBuilder {
  /// Ends the innermost table, which is a workbook's sheet: it holds data whatever it looks like.
  mutating func closeSheet(named name: String, isHidden: Bool) {
    closeRow()
    guard let table = tables.popLast() else { return }
    keep(table)
    content.tables[content.tables.count - 1].sheet = name
    content.tables[content.tables.count - 1].isHidden = isHidden
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
      firstPiece: outer.firstPiece, loosePieces: table.loosePieces,
      hasCoveredCells: table.hasCoveredCells)
  }

  private mutating func keep(_ table: OpenTable) {
    if table.loosePieces > 0 { keepLoosePieces(of: table) }
    let rows = table.firstRow..<content.rows.count
    if table.hasCoveredCells { joinCoveredCells(in: rows) }
    for row in rows {
      for cell in content.rows[row].cells {
        content.cells[cell].rowSpan = min(content.cells[cell].rowSpan, rows.upperBound - row)
      }
    }
    content.blocks.append(.table(content.tables.count))
    content.tables.append(Content.Table(rows: rows, line: table.line))
  }

  /// Lets each cell that is continued below span the rows of its continuations.
  private mutating func joinCoveredCells(in rows: Range<Int>) {
    var above: [Int: Int] = [:]
    for row in rows {
      var below: [Int: Int] = [:]
      var column = 0
      for cell in content.rows[row].cells {
        if content.cells[cell].isCovered, let origin = above[column] {
          content.cells[origin].rowSpan += 1
          below[column] = origin
        } else {
          content.cells[cell].isCovered = false
          below[column] = cell
        }
        column += content.cells[cell].columnSpan
      }
      above = below
    }
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
}

extension Range<Int> {
  fileprivate func moved(by distance: Int) -> Range<Int> {
    lowerBound + distance..<upperBound + distance
  }
}
