internal import AnnualReport

/// Collects the rows of figures of one table from a stretch of lines.
///
/// A row of a real table has its cells. In running text the figures of a row may share a line
/// with the label, stand on lines of their own, or stand one a line; the label may be cut in
/// pieces before and after them. What counts is that a row has as many figures as the form has
/// columns, and that a label begins the next one.
struct RowCollector {
  private let document: SourceDocument
  private let table: Table
  private let width: Int
  private var window: CellWindow
  private var rows: [ValueRow] = []
  private var draft = Draft()

  private struct Draft {
    var label: [UInt16] = []
    /// Where the last piece of the label begins.
    var lastPiece = 0
    var cells: [FoundCell] = []
    var line = 0
    var isInline = false
    var uncertainty: Uncertainty?
    var isEmpty: Bool { label.isEmpty && cells.isEmpty }
  }

  /// The rows of `width` figures in a stretch of lines.
  static func rows(
    _ document: SourceDocument, lines: Range<Int>, table: Table, width: Int
  ) -> [ValueRow] {
    var collector = RowCollector(document, table, width)
    let shapes = lines.map { LineShape(document, line: $0, in: table) }
    for (index, shape) in zip(lines, shapes) where document.lines[index].isRow {
      collector.window.learn(document, document.lines[index], Array(shape.values))
    }
    for (index, shape) in zip(lines, shapes) { collector.take(shape, at: index) }
    collector.flush()
    return collector.rows
  }

  private init(_ document: SourceDocument, _ table: Table, _ width: Int) {
    self.document = document
    self.table = table
    self.width = width
    window = CellWindow(width: width)
  }

  private mutating func take(_ shape: LineShape, at index: Int) {
    let line = document.lines[index]
    if document.isPageNumber(line) { return }
    if line.isRow {
      takeRow(shape, line, index)
    } else {
      takeText(shape, index)
    }
  }

  private mutating func takeRow(_ shape: LineShape, _ line: SourceDocument.Line, _ index: Int) {
    var cells = Array(shape.values)
    if cells.count < width { cells = spread(cells) ?? cells }
    if cells.count >= width, !(shape.label.isEmpty && !shape.hasValue) {
      guard
        shape.hasValue || RowLabel.match(shape.label, in: table, byLikeness: true) != nil
      else { return addLabel(shape.label, index) }
      addLabel(shape.label, index)
      if !draft.cells.isEmpty { flush() }
      draft.isInline = true
      draft.cells = (window.choose(document, line, cells) ?? cells.filter(holdsText)).map {
        FoundCell(piece: $0 < 0 ? nil : $0, line: index)
      }
      flush()
    } else {
      addLabel(shape.label, index)
      addCells(cells.filter(holdsText), index)
    }
  }

  private func holdsText(_ piece: Int) -> Bool { piece >= 0 && !document.pieces[piece].isEmpty }

  /// The cells of a row with merged empty cells taken apart, −1 for each further part; nil where
  /// that does not give the form's number of columns.
  private func spread(_ cells: [Int]) -> [Int]? {
    var result: [Int] = []
    for cell in cells {
      let piece = document.pieces[cell]
      result.append(cell)
      guard piece.isEmpty, piece.span > 1 else { continue }
      result += Array(repeating: -1, count: min(Int(piece.span) - 1, width))
    }
    return result.count == width ? result : nil
  }

  private mutating func takeText(_ shape: LineShape, _ index: Int) {
    if !shape.label.isEmpty {
      let own = RowLabel.match(shape.label, in: table)
      if shape.values.isEmpty || (own?.strength ?? .likeness) < .phrase {
        addLabel(shape.label, index)
      } else {
        beginRow(Array(shape.label), index)
      }
    }
    addCells(Array(shape.values), index)
  }

  /// Begins a row whose label stands on the line of its figures, whatever stood before.
  private mutating func beginRow(_ label: [UInt16], _ index: Int) {
    let pending = RowLabel.match(draft.label[...], in: table)
    let own = RowLabel.match(label[...], in: table)
    if !draft.cells.isEmpty || (pending != nil && pending?.row != own?.row) { flush() }
    draft = Draft(label: label, cells: [], line: index, isInline: true)
  }

  private mutating func addLabel(_ label: ArraySlice<UInt16>, _ index: Int) {
    guard !label.isEmpty else { return }
    if !draft.cells.isEmpty {
      flush()
    } else if let own = RowLabel.match(label, in: table), own.strength > .likeness,
      let pending = RowLabel.match(draft.label[...], in: table), pending.strength > .likeness,
      pending.row != own.row
    {
      flush()
    }
    if draft.isEmpty { draft.line = index }
    if draft.label.count < 160 {
      draft.lastPiece = draft.label.count
      draft.label += label
    }
  }

  private mutating func addCells(_ cells: [Int], _ index: Int) {
    guard !cells.isEmpty else { return }
    if draft.cells.count == width {
      let stoodTogether = Set(draft.cells.map(\.line)).count == 1
      let continues = !stoodTogether || cells.count < width
      if continues { draft.uncertainty = .severalRows }
      flush()
      if continues { draft.uncertainty = .severalRows }
    } else if draft.cells.isEmpty, !draft.isInline, let last = rows.last, last.cells.isEmpty,
      last.match != nil, !draft.label.isEmpty
    {
      draft.uncertainty = .severalLabels
      rows[rows.count - 1].uncertainty = .severalLabels
    }
    if draft.cells.isEmpty, cells.count > width, cells.count % width == 0, draft.label.isEmpty {
      for start in stride(from: 0, to: cells.count, by: width) {
        addCells(Array(cells[start..<(start + width)]), index)
      }
      return
    }
    if draft.isEmpty { draft.line = index }
    draft.cells += cells.map { FoundCell(piece: $0, line: index) }
  }

  private mutating func flush() {
    defer { draft = Draft() }
    guard !draft.isEmpty else { return }
    let own = RowLabel.match(draft.label[draft.lastPiece...], in: table, byLikeness: true)
    let whole = draft.lastPiece == 0 ? own : RowLabel.match(draft.label[...], in: table)
    let hints = draft.lastPiece == 0 ? [] : RowLabel.hints(draft.label[...], in: table)
    let match = (own?.strength ?? .likeness) > .likeness ? own : certain(whole, hints)
    if draft.cells.isEmpty {
      // The end of a label whose beginning stands before the figures is no row of its own.
      if let last = rows.last, !last.cells.isEmpty, last.match?.row == (match ?? whole)?.row {
        return
      }
      // A label without figures is a row whose cells are all empty, or the name of a group.
      guard let match, match.strength > .likeness, match.row != .other else { return }
      if let last = rows.last, !last.cells.isEmpty, last.match == nil {
        draft.uncertainty = .severalLabels
      }
    }
    rows.append(
      ValueRow(
        label: draft.label, match: match ?? (draft.lastPiece == 0 ? own : nil),
        hints: hints,
        cells: draft.cells,
        isComplete: draft.cells.count == width,
        isInline: draft.isInline, uncertainty: draft.uncertainty, line: draft.line))
  }

  /// The row that a label in pieces names for certain.
  ///
  /// A piece may be the end of the label before; so the whole counts where it is the form's own,
  /// or where the row before is known and the pieces hold words of one other row alone.
  private func certain(_ whole: RowLabel.Match?, _ hints: Set<Row>) -> RowLabel.Match? {
    guard let whole, whole.strength > .likeness else { return nil }
    if whole.strength == .exact { return whole }
    guard hints == [whole.row], let last = rows.last, let before = last.match else { return nil }
    return before.row != whole.row ? whole : nil
  }
}
