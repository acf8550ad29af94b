internal import AnnualReport

/// Finds table III in a source and reads its cells.
struct TableThreeReader {
  let document: SourceDocument

  /// What was found: the lines from the first row to the last, and the rows with their cells.
  struct Found {
    var lines: Range<Int>
    var rows: [ValueRow]
    var pairs: [RowAlignment.Pair]
    /// Whether (六)其他处理 is one row.
    var hasSingleOther: Bool
    /// The lines with the column headings, for the places of columns on a page.
    var headings: Range<Int>
  }

  /// Finds the table: from the row 本年新收 to the row 结转下年度 with its figures.
  ///
  /// - Parameter limit: lines that belong to later sections are not looked at.
  func find() -> Found? {
    guard let start = firstRow() else { return nil }
    let end = lastLine(from: start)
    var rows = RowCollector.rows(document, lines: start..<end, table: .iii, width: 7)
    let headings = max(0, start - 40)..<start
    if figuresStandBeforeLabels(start, rows) {
      for index in rows.indices where !rows[index].isInline {
        rows[index].uncertainty = .severalRows
      }
    }
    // A label that stands apart from its figures may look like a row without any.
    let filled = rows.filter { !$0.cells.isEmpty }
    if filled.count == Self.fullRows.count || filled.count == Self.singleRows.count {
      rows = filled
    }
    resolve(&rows, headings: headings)
    let full = RowAlignment.align(rows, to: Self.fullRows)
    let single = RowAlignment.align(rows, to: Self.singleRows)
    let hasSingleOther = single.score > full.score
    return Found(
      lines: start..<end, rows: rows, pairs: hasSingleOther ? single.pairs : full.pairs,
      hasSingleOther: hasSingleOther, headings: headings)
  }

  /// Whether the figures of a row stand before its label: those of the first before the table's
  /// first label, and none behind its last.
  private func figuresStandBeforeLabels(_ start: Int, _ rows: [ValueRow]) -> Bool {
    guard !document.lines[start].isRow else { return false }
    var leading = 0
    for index in (max(0, start - 8)..<start).reversed() {
      let shape = LineShape(document, line: index, in: .iii)
      guard shape.label.isEmpty, !document.lines[index].isRow else { break }
      if !document.isPageNumber(document.lines[index]) { leading += shape.values.count }
    }
    if leading >= 3 { return true }
    guard let last = rows.last(where: { $0.match?.row == .carriedOut }) else { return false }
    return last.cells.isEmpty && rows.contains { !$0.isInline && !$0.cells.isEmpty }
  }

  private static let fullRows = Form.of(.y2021).rows(of: .iii)
  private static let singleRows = Form.of(.y2019).rows(of: .iii)

  /// The line at which the label of the first row stands, with figures behind or below it.
  private func firstRow() -> Int? {
    var candidates: [(line: Int, followers: Int)] = []
    for index in document.lines.indices where isLabel(of: .received, at: index) {
      let window = index..<min(document.lines.count, index + 400)
      var followers: Set<Row> = []
      for follower in window {
        if let row = labelRow(at: follower) { followers.insert(row) }
        if followers.contains(.carriedOut) { break }
      }
      candidates.append((index, followers.count))
      if followers.count >= 20 { return index }
    }
    return candidates.max { $0.followers < $1.followers }.flatMap {
      $0.followers >= 4 ? $0.line : nil
    }
  }

  private func isLabel(of row: Row, at index: Int) -> Bool { labelRow(at: index) == row }

  /// The row that a line's label names, if the line may be one of a table.
  private func labelRow(at index: Int) -> Row? {
    let shape = LineShape(document, line: index, in: .iii)
    guard shape.label.count <= 60, !shape.label.contains(0x3002),
      let match = RowLabel.match(shape.label, in: .iii), match.strength > .likeness
    else { return nil }
    return match.row
  }

  /// The line after the table's last.
  ///
  /// That is the one at which the row 结转下年度 has its figures, and at the latest the next
  /// section's heading.
  private func lastLine(from start: Int) -> Int {
    var end = start
    var afterLast = false
    var figures = 0
    for index in start..<min(document.lines.count, start + 600) {
      if index > start, SectionHeading.kind(document, line: index) == .remedies { break }
      let row = labelRow(at: index)
      if afterLast {
        let shape = LineShape(document, line: index, in: .iii)
        if !shape.label.isEmpty || figures >= 7 { break }
        figures += shape.values.count
      } else if row == .carriedOut {
        afterLast = true
        let shape = LineShape(document, line: index, in: .iii)
        figures = shape.values.count
      }
      end = index + 1
    }
    return end
  }

  /// Gives the rows with empty cells their columns by the places on the page.
  private func resolve(_ rows: inout [ValueRow], headings: Range<Int>) {
    guard rows.contains(where: { !$0.isComplete }) else { return }
    var places: [Int32: ColumnPlaces] = [:]
    let any = ColumnPlaces(headingsOf: document, lines: headings)
    for index in rows.indices where !rows[index].isComplete {
      let page = document.lines[rows[index].line].page
      if places[page] == nil {
        places[page] = ColumnPlaces(document, rows: rows, page: page, width: 7) ?? any
      }
      if rows[index].cells.isEmpty {
        guard rows[index].uncertainty == nil, document.lines[rows[index].line].hasExtent else {
          continue
        }
        rows[index].cells = Array(
          repeating: FoundCell(piece: nil, line: rows[index].line), count: 7)
        rows[index].isComplete = true
      } else if let cells = places[page]?.place(document, rows[index].cells) {
        rows[index].cells = cells
        rows[index].isComplete = true
      }
    }
  }
}
