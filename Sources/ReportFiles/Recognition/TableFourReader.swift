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
    var groups = FourGroups()
    var blanks: [Blank] = []
    var run: [FoundCell] = []
    func touch(_ index: Int) { found.lines = found.lines.lowerBound..<(index + 1) }
    for index in lines where !document.isPageNumber(document.lines[index]) {
      if isHead(index) {
        found.isPresent = true
        touch(index)
        groups.breakOff()
      }
      let shape = LineShape(document, line: index, in: .iv)
      let label = RowLabel.match(shape.label, in: .iv)
      if document.lines[index].isRow, document.lines[index].pieces.count == 1 {
        if shape.label.isEmpty {
          run.append(FoundCell(piece: Int(document.lines[index].pieces.lowerBound), line: index))
          if shape.hasValue { touch(index) }
        } else {
          addRun(run, to: &groups)
          run = []
          if let label, label.strength == .exact { groups.name([label.row]) }
        }
      } else if document.lines[index].isRow {
        groups.name(namedRows(document.lines[index]))
        guard shape.hasValue else {
          if let blank = blankRow(shape, index, label?.row) { blanks.append(blank) }
          continue
        }
        touch(index)
        addRow(shape, index, label?.row, to: &groups)
      } else if shape.label.count <= 24 {
        if let label, label.strength == .exact, shape.values.isEmpty { groups.name([label.row]) }
        guard shape.hasValue, shape.label.isEmpty || isKind(label, shape) else {
          groups.breakOff()
          continue
        }
        touch(index)
        let cells = shape.values.map { FoundCell(piece: $0, line: index) }
        if let label, cells.count == 5 {
          groups.add([cells], row: label.row)
        } else {
          groups.add(cells)
        }
      }
    }
    addRun(run, to: &groups)
    assign(groups, in: lines, &found)
    fill(&found, groups, blanks)
    if !found.rows.isEmpty || found.odd != nil { found.isPresent = true }
    return found
  }

  private typealias Blank = (row: Row?, cells: [FoundCell])

  private func addRow(_ shape: LineShape, _ index: Int, _ row: Row?, to groups: inout FourGroups) {
    let cells = shape.values.map { FoundCell(piece: $0, line: index) }
    if let taken = Self.take(cells, document) {
      groups.add(taken, row: row)
    } else {
      groups.add(cells.filter { document.pieces[$0.piece ?? 0].isEmpty == false })
    }
  }

  /// Adds the cells that stand one a line, without the empty ones that end a row as fillers.
  private func addRun(_ run: [FoundCell], to groups: inout FourGroups) {
    guard run.contains(where: { !isEmpty($0) }) else { return }
    let fillers = min(run.count % 5, run.reversed().prefix { isEmpty($0) }.count)
    groups.add(run.dropLast(fillers))
  }

  private func isEmpty(_ cell: FoundCell) -> Bool {
    cell.piece.map { document.pieces[$0].isEmpty } ?? true
  }

  /// Whether a label with figures on its line names a kind: alone, or with a row's five.
  private func isKind(_ label: RowLabel.Match?, _ shape: LineShape) -> Bool {
    guard let label else { return false }
    return label.strength == .exact || shape.values.count == 5
  }

  /// Gives the groups to the rows of the form that they are.
  private func assign(_ groups: FourGroups, in lines: Range<Int>, _ found: inout Found) {
    if let kinds = groups.kinds(orElse: Self.order), groups.rest.isEmpty, !groups.isBroken {
      for (row, group) in zip(kinds, groups.groups) { found.rows[row] = group.cells }
      return
    }
    let labelled = groups.groups.filter { $0.row != nil }
    if !labelled.isEmpty, Set(labelled.compactMap(\.row)).count == labelled.count {
      for group in labelled { found.rows[group.row ?? .reconsideration] = group.cells }
      if labelled.count < groups.groups.count || !groups.rest.isEmpty { found.odd = groups.count }
    } else if groups.running.count == groups.count, let first = groups.running.first,
      document.lines[first.line].page > 0, groups.running.allSatisfy({ $0.line == first.line }),
      let placed = ColumnPlaces(tableFour: document, lines: lines)?.place(
        document, groups.running)
    {
      for (row, start) in zip(Self.order, [0, 5, 10]) {
        found.rows[row] = Array(placed[start..<(start + 5)])
      }
    } else if !groups.isEmpty {
      found.odd = groups.count
    }
  }

  /// Fills the rows whose cells are all blank.
  private func fill(_ found: inout Found, _ groups: FourGroups, _ blanks: [Blank]) {
    if groups.isEmpty, let blank = blanks.first(where: { $0.row == nil }) {
      for (row, start) in zip(Self.order, [0, 5, 10]) {
        found.rows[row] = Array(blank.cells[start..<(start + 5)])
      }
    }
    let isLabelled = groups.groups.contains { $0.row != nil }
    for blank in blanks {
      guard let row = blank.row, found.rows[row] == nil,
        found.odd == nil || groups.groups.count < 3,
        isLabelled || blanks.count(where: { $0.row != nil }) == 3
      else { continue }
      found.rows[row] = blank.cells
      found.odd = nil
    }
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
  private func blankRow(_ shape: LineShape, _ index: Int, _ row: Row?) -> Blank? {
    let filled = document.pieces(of: document.lines[index]).filter { !$0.isEmpty }
    let width = row == nil ? 15 : 5
    guard filled.count == (row == nil ? 0 : 1), shape.values.count >= width else { return nil }
    return (row, shape.values.prefix(width).map { FoundCell(piece: $0, line: index) })
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
