internal import AnnualReport

/// Finds the rows of table II and reads their cells.
struct TableTwoReader {
  let document: SourceDocument

  /// A row with its cells, as many as the form has columns where `isComplete`.
  struct FoundRow {
    var row: Row
    var cells: [FoundCell]
    var isComplete: Bool
    var isScattered: Bool
    var line: Int
  }

  /// What was found.
  struct Found {
    var edition: Edition?
    var rows: [FoundRow] = []
    var lines: [Range<Int>] = []
  }

  /// Reads the rows that stand in a stretch of lines.
  func read(in lines: Range<Int>) -> Found {
    var found = Found()
    found.edition = edition(in: lines)
    let form = Form.of(found.edition ?? .y2021)
    var index = lines.lowerBound
    while index < lines.upperBound {
      guard let row = labelled(at: index), !found.rows.contains(where: { $0.row == row }),
        form.rows(of: .ii).contains(row),
        let read = read(row, width: form.columns(of: row).count, from: index, to: lines.upperBound)
      else {
        index += 1
        continue
      }
      found.rows.append(read.row)
      found.lines.append(index..<read.end)
      index = read.end
    }
    return found
  }

  /// The edition that the column headings show; nil where they show none.
  func edition(in lines: Range<Int>) -> Edition? {
    for index in lines {
      let text = document.folded(document.lines[index])
      guard text.count <= 120 else { continue }
      if Self.words2019.contains(where: { RowLabel.contains(text, $0) }) { return .y2019 }
      if Self.words2021.contains(where: { RowLabel.contains(text, $0) }) { return .y2021 }
    }
    return nil
  }

  private static let words2019 = ["新制作数量", "新公开数量", "对外公开总数量", "上一年项目数量", "采购项目数量"].map {
    Folding.fold($0)
  }
  private static let words2021 = ["制发件数", "废止件数", "有效件数", "收费金额"].map { Folding.fold($0) }

  /// The row that a line is labelled as, if it may be one of the table.
  private func labelled(at index: Int) -> Row? {
    let shape = LineShape(document, line: index, in: .ii)
    guard !shape.label.isEmpty, shape.label.count <= 24,
      let match = RowLabel.match(shape.label, in: .ii)
    else { return nil }
    // Only the label itself, or one with its figures, is no prose; a sentence may be a cell too.
    let bare = shape.label.prefix { $0 != 0x28 }
    let isExact = RowLabel.match(bare, in: .ii)?.strength == .exact
    return match.strength == .exact || isExact || shape.hasValue ? match.row : nil
  }

  private func read(
    _ row: Row, width: Int, from start: Int, to limit: Int
  ) -> (row: FoundRow, end: Int)? {
    let shape = LineShape(document, line: start, in: .ii)
    let line = document.lines[start]
    if line.isRow, shape.values.count >= width || shape.hasValue {
      if let cells = rowCells(Array(shape.values), width: width),
        !cells.contains(where: { document.pieces[$0].isEmpty }) || !hasStrayFigure(start + 1, limit)
      {
        let found = cells.map { FoundCell(piece: $0, line: start) }
        return (
          FoundRow(row: row, cells: found, isComplete: true, isScattered: false, line: start),
          start + 1
        )
      }
    }
    var cells = shape.values.filter { !document.pieces[$0].isEmpty }.map {
      FoundCell(piece: $0, line: start)
    }
    var index = start + 1
    while index < min(limit, start + 12), cells.count < width {
      let next = document.lines[index]
      if document.isPageNumber(next) {
        index += 1
        continue
      }
      let shape = LineShape(document, line: index, in: .ii)
      let isRemark = shape.label.first == 0x28 && !shape.hasValue
      guard shape.label.isEmpty || isRemark, SectionHeading.kind(document, line: index) == nil
      else { break }
      // Where each cell has a line of its own, an empty one is a blank.
      let isAlone = line.isRow && document.lines[index].pieces.count == 1
      cells += shape.values.filter { isAlone || !document.pieces[$0].isEmpty }.map {
        FoundCell(piece: $0, line: index)
      }
      index += 1
    }
    if cells.count < width, let placed = place(row, cells, from: start, next: index) {
      return (
        FoundRow(row: row, cells: placed, isComplete: true, isScattered: false, line: start), index
      )
    }
    if !line.isRow, hasStrayFigure(index, limit) || !hasHeading(row, above: start) { return nil }
    let lines = Set(cells.map(\.line)).count
    let isScattered = lines > 1 && cells.contains { $0.line == start }
    if isScattered { cells = inOrder(cells) ?? cells }
    return (
      FoundRow(
        row: row, cells: cells,
        isComplete: cells.count == width,
        isScattered: isScattered && inOrder(cells) == nil, line: start), index
    )
  }

  /// Whether the headings of a row's columns stand between the heading of its block and the row,
  /// as they do unless a page was copied column by column; a text without headings passes.
  private func hasHeading(_ row: Row, above line: Int) -> Bool {
    let form = Form.of(edition(in: max(0, line - 60)..<line) ?? .y2021)
    let words = form.columns(of: row).compactMap { ColumnPlaces.wordsOfTableTwo[$0] }
    var text: [UInt16] = []
    for index in (max(0, line - 40)..<line).reversed() {
      let own = document.folded(document.lines[index])
      text = own + text
      if RowLabel.contains(own, Self.banner) || SectionHeading.kind(of: own) != nil { break }
    }
    if words.allSatisfy({ RowLabel.contains(text[...], $0) }) { return true }
    return !RowLabel.contains(text[...], Self.banner) && !RowLabel.contains(text[...], Self.content)
  }

  private static let banner = Folding.fold("第二十条第")
  private static let content = Folding.fold("信息内容")

  /// The cells of a row whose figures show their columns by their place; all blank where no
  /// figure stands on its line or on the next.
  private func place(
    _ row: Row, _ cells: [FoundCell], from start: Int, next: Int
  ) -> [FoundCell]? {
    guard document.lines[start].hasExtent else { return nil }
    let columns = Form.of(edition(in: max(0, start - 8)..<start) ?? .y2021).columns(of: row)
    guard !cells.isEmpty else {
      guard !hasStrayFigure(next, document.lines.count) else { return nil }
      return columns.map { _ in FoundCell(piece: nil, line: start) }
    }
    return ColumnPlaces(document, above: start, columns: columns)?.place(document, cells)
  }

  /// Whether the next line holds figures without a label: they may be those that a row before
  /// it lacks.
  private func hasStrayFigure(_ index: Int, _ limit: Int) -> Bool {
    guard index < limit else { return false }
    let shape = LineShape(document, line: index, in: .ii)
    return shape.label.isEmpty && shape.hasValue && !document.isPageNumber(document.lines[index])
  }

  /// The cells of a table's row: the first ones that may hold its figures; nil where figures
  /// stand further apart than the form's columns.
  private func rowCells(_ cells: [Int], width: Int) -> [Int]? {
    guard cells.count >= width else { return nil }
    if let once = withoutRepeats(cells, width: width) { return once }
    guard let first = cells.firstIndex(where: { !document.pieces[$0].isEmpty }),
      let last = cells.lastIndex(where: { !document.pieces[$0].isEmpty })
    else { return Array(cells.prefix(width)) }
    if last < width { return Array(cells.prefix(width)) }
    guard last - first < width else { return nil }
    if width == 1 { return [cells[first]] }
    return last - first + 1 == width ? Array(cells[first...last]) : nil
  }

  /// The cells of a row whose last one stands in several columns, as some converters copy a
  /// cell that spans them; nil for every other row.
  private func withoutRepeats(_ cells: [Int], width: Int) -> [Int]? {
    let texts = cells.map { document.folded(document.pieces[$0]) }
    guard width < 3, cells.count > width, !texts[width - 1].isEmpty,
      texts[width...].allSatisfy({ $0.isEmpty || $0.elementsEqual(texts[width - 1]) }),
      texts[width...].contains(where: { !$0.isEmpty })
    else { return nil }
    return Array(cells.prefix(width))
  }

  /// Cells of several lines from left to right; nil where their places do not show the order.
  private func inOrder(_ cells: [FoundCell]) -> [FoundCell]? {
    guard cells.allSatisfy({ document.lines[$0.line].hasExtent }) else { return nil }
    let sorted = cells.sorted { left($0) < left($1) }
    return zip(sorted, sorted.dropFirst()).allSatisfy { right($0) < left($1) } ? sorted : nil
  }

  private func left(_ cell: FoundCell) -> Int32 { cell.piece.map { document.pieces[$0].left } ?? 0 }
  private func right(_ cell: FoundCell) -> Int32 {
    cell.piece.map { document.pieces[$0].right } ?? 0
  }
}
