internal import AnnualReport

/// Finds the fifteen figures of table IV and says which is which.
struct TableFourReader {
  let document: SourceDocument

  /// What was found.
  struct Found {
    /// The cells of each row; five each where `isComplete`.
    var rows: [Row: [FoundCell]] = [:]
    /// Whether anything that belongs to the table was seen.
    var isPresent = false
    /// How many figures were found where they do not make up the table; else nil.
    var odd: Int?
    var lines: Range<Int>
  }

  /// Reads the table in a stretch of lines.
  func read(in lines: Range<Int>) -> Found {
    var found = Found(lines: lines.lowerBound..<lines.lowerBound)
    var groups: [(row: Row?, cells: [FoundCell])] = []
    var context: [Row] = []
    var running: [FoundCell] = []
    var blanks: [(row: Row?, cells: [FoundCell])] = []
    func touch(_ index: Int) { found.lines = found.lines.lowerBound..<(index + 1) }
    for index in lines {
      let line = document.lines[index]
      if document.isPageNumber(line) { continue }
      if isHead(index) {
        found.isPresent = true
        touch(index)
      }
      let shape = LineShape(document, line: index, in: .iv)
      let label = RowLabel.match(shape.label, in: .iv)
      if line.isRow {
        context += namedRows(line)
        guard shape.hasValue else {
          if let blank = blankRow(shape, line, index, label?.row) { blanks.append(blank) }
          continue
        }
        touch(index)
        let cells = shape.values.map { FoundCell(piece: $0, line: index) }
        if let row = Self.take(cells, document) {
          groups += row.map { (label?.row ?? nil, $0) }
        } else {
          running += cells.filter { document.pieces[$0.piece ?? 0].isEmpty == false }
        }
      } else {
        guard shape.label.count <= 24 else { continue }
        if let label, shape.values.isEmpty { context.append(label.row) }
        guard shape.hasValue, shape.label.isEmpty || label != nil else { continue }
        touch(index)
        let cells = shape.values.map { FoundCell(piece: $0, line: index) }
        if let label, cells.count == 5 {
          groups.append((label.row, cells))
        } else {
          running += cells
        }
      }
    }
    if groups.isEmpty, running.count != 15, Set(running.map(\.line)).count == 1,
      let placed = ColumnPlaces(tableFour: document, lines: lines)?.place(document, running)
    {
      running = placed
    }
    if running.count % 5 == 0, groups.isEmpty || running.isEmpty {
      for start in stride(from: 0, to: running.count, by: 5) {
        groups.append((nil, Array(running[start..<(start + 5)])))
      }
    } else if !running.isEmpty {
      found.odd = running.count + groups.count * 5
    }
    assign(groups, context, &found)
    if groups.isEmpty, running.isEmpty, let blank = blanks.first(where: { $0.row == nil }) {
      for (row, start) in zip(Self.order, [0, 5, 10]) {
        found.rows[row] = Array(blank.cells[start..<(start + 5)])
      }
    }
    for blank in blanks {
      guard let row = blank.row, found.rows[row] == nil, found.odd == nil || groups.count < 3,
        groups.contains(where: { $0.row != nil }) || blanks.count(where: { $0.row != nil }) == 3
      else { continue }
      found.rows[row] = blank.cells
      found.odd = nil
    }
    if !found.rows.isEmpty || found.odd != nil { found.isPresent = true }
    return found
  }

  /// The cells of a row in groups of five: fifteen, ten or five figures with empty cells before
  /// or behind them; nil where they do not divide so.
  private static func take(_ cells: [FoundCell], _ document: SourceDocument) -> [[FoundCell]]? {
    for width in [15, 10, 5] where cells.count >= width {
      guard cells.count < width + 5 || width == 15 else { continue }
      var window = CellWindow(width: width)
      let indexes = cells.compactMap(\.piece)
      guard let line = cells.first?.line else { return nil }
      window.learn(document, document.lines[line], indexes)
      guard
        let chosen = window.choose(document, document.lines[line], indexes)
          ?? leading(indexes, width, document)
      else { return nil }
      return stride(from: 0, to: width, by: 5).map { start in
        chosen[start..<(start + 5)].map { FoundCell(piece: $0, line: line) }
      }
    }
    return nil
  }

  /// The first cells, where nothing stands behind them.
  private static func leading(_ cells: [Int], _ width: Int, _ document: SourceDocument) -> [Int]? {
    cells[width...].allSatisfy { document.pieces[$0].isEmpty } ? Array(cells[..<width]) : nil
  }

  private static let order: [Row] = [
    .reconsideration, .directLitigation, .litigationAfterReconsideration,
  ]

  /// A row without a figure whose cells may be blank figures.
  ///
  /// Five stand behind the name of a kind, or fifteen behind nothing; a head's row names more
  /// than one kind, or none.
  private func blankRow(
    _ shape: LineShape, _ line: SourceDocument.Line, _ index: Int, _ row: Row?
  ) -> (row: Row?, cells: [FoundCell])? {
    let filled = document.pieces(of: line).filter { !$0.isEmpty }
    let width = row == nil ? 15 : 5
    guard filled.count == (row == nil ? 0 : 1), shape.values.count >= width else { return nil }
    return (row, shape.values.prefix(width).map { FoundCell(piece: $0, line: index) })
  }

  private func assign(
    _ groups: [(row: Row?, cells: [FoundCell])], _ context: [Row], _ found: inout Found
  ) {
    if groups.contains(where: { $0.row != nil }),
      Set(groups.compactMap(\.row)).count == groups.count
    {
      for group in groups { found.rows[group.row ?? .reconsideration] = group.cells }
      return
    }
    var named: [Row] = []
    for row in context where !named.contains(row) { named.append(row) }
    guard groups.count == 3 else {
      if !groups.isEmpty { found.odd = groups.count * 5 }
      return
    }
    let rows = Set(named).count == 3 && !interleaved(groups) ? named : Self.order
    for (row, group) in zip(rows, groups) { found.rows[row] = group.cells }
  }

  /// Whether the groups stand side by side in one row, where the form's order counts.
  private func interleaved(_ groups: [(row: Row?, cells: [FoundCell])]) -> Bool {
    Set(groups.compactMap { $0.cells.first?.line }).count < groups.count
  }

  /// The rows of the table that a line's pieces name.
  private func namedRows(_ line: SourceDocument.Line) -> [Row] {
    document.pieces(of: line).compactMap { piece in
      let text = document.folded(piece)
      return text.count <= 20 ? RowLabel.match(text, in: .iv)?.row : nil
    }
  }

  private func isHead(_ index: Int) -> Bool {
    let text = document.folded(document.lines[index])
    return text.count <= 200 && !text.contains(0x2E)
      && (RowLabel.contains(text, Self.upheld) || RowLabel.contains(text, Self.pending))
  }

  private static let upheld = Folding.fold("结果维持")
  private static let pending = Folding.fold("尚未审结")
}
