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
    guard let start = firstRow() else { return findInPieces() }
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
    if LabelledFigures.areIn(document, lines: start..<end), !areClean(rows) {
      return readStream(start..<end, headings: headings)
    }
    resolve(&rows, headings: headings)
    let full = RowAlignment.align(rows, to: Self.fullRows)
    let single = RowAlignment.align(rows, to: Self.singleRows)
    let hasSingleOther = single.score > full.score
    return Found(
      lines: start..<end, rows: rows, pairs: hasSingleOther ? single.pairs : full.pairs,
      hasSingleOther: hasSingleOther, headings: headings)
  }

  /// Whether every row of the form stands there whole, behind its own label.
  private func areClean(_ rows: [ValueRow]) -> Bool {
    let form = rows.count == Self.fullRows.count ? Self.fullRows : Self.singleRows
    return rows.count == form.count
      && zip(rows, form).allSatisfy { found, row in
        found.isComplete && found.uncertainty == nil && found.match?.row == row
          && (found.match?.strength ?? .likeness) > .likeness
          && StreamRows.hasUsualLines(document, found.cells)
      }
  }

  /// Finds a table whose first label is cut too: all of the section, if most labels are there.
  private func findInPieces() -> Found? {
    let headings = document.lines.indices.filter {
      SectionHeading.kind(document, line: $0) == .applications
    }
    guard let heading = headings.last else { return nil }
    let start = heading + 1
    let end =
      (start..<min(document.lines.count, start + 600)).first {
        SectionHeading.kind(document, line: $0) != nil
      } ?? document.lines.count
    guard start < end, LabelledFigures.areIn(document, lines: start..<end) else { return nil }
    let found = readStream(start..<end, headings: start..<end)
    return found.pairs.count { $0.isCertain } * 2 >= found.pairs.count ? found : nil
  }

  /// Reads a table whose labels are cut in pieces.
  private func readStream(_ lines: Range<Int>, headings: Range<Int>) -> Found {
    let full = StreamRows(document, lines: lines, form: Self.fullRows)
    let single = StreamRows(document, lines: lines, form: Self.singleRows)
    let hasSingleOther = single.score > full.score
    var found = Found(
      lines: lines, rows: hasSingleOther ? single.rows : full.rows,
      pairs: hasSingleOther ? single.pairs : full.pairs, hasSingleOther: hasSingleOther,
      headings: headings)
    resolve(&found.rows, headings: headings, isStream: true)
    return found
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

  /// The line at which the label of the first row stands, with the other labels below it.
  ///
  /// Prose may name the first row too; of several such lines the last counts that the table
  /// still follows.
  private func firstRow() -> Int? {
    let labels = document.lines.indices.map(labelRow)
    var candidates: [(line: Int, followers: Int)] = []
    for index in labels.indices where labels[index] == .received {
      var followers: Set<Row> = []
      for row in labels[index..<min(labels.count, index + 400)] {
        if let row { followers.insert(row) }
        if row == .carriedOut { break }
      }
      candidates.append((index, followers.count))
    }
    guard let most = candidates.map(\.followers).max(), most >= 4 else { return nil }
    return candidates.last { $0.followers >= most - 1 }?.line
  }

  /// The row that a line's label names, if the line may be one of a table.
  private func labelRow(at index: Int) -> Row? {
    let line = document.lines[index]
    guard line.isRow || RowLabel.mayHold(document.folded(line), of: .iii) else { return nil }
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
  ///
  /// - Parameter isStream: the rows are all of the form; one without figures is blank.
  private func resolve(
    _ rows: inout [ValueRow], headings: Range<Int>, isStream: Bool = false
  ) {
    guard rows.contains(where: { !$0.isComplete }) else { return }
    var places: [Int32: ColumnPlaces] = [:]
    let any = ColumnPlaces(headingsOf: document, lines: headings)
    for index in rows.indices where !rows[index].isComplete {
      let page = document.lines[rows[index].line].page
      if places[page] == nil {
        places[page] =
          ColumnPlaces(document, rows: rows, page: page, width: 7) ?? (page > 0 ? any : nil)
      }
      if rows[index].cells.isEmpty {
        guard isStream || document.lines[rows[index].line].hasExtent,
          rows[index].uncertainty == nil
        else { continue }
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
