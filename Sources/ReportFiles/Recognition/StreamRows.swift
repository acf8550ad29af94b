internal import AnnualReport

/// The rows of table III in running text whose labels are cut in pieces: every figure belongs to
/// the label that had begun before it and was not yet followed by another.
struct StreamRows {
  /// The rows of the form, in its order, each with the figures found for it.
  private(set) var rows: [ValueRow] = []
  /// The form's row of each, and whether what stands around it leaves no doubt.
  private(set) var pairs: [RowAlignment.Pair] = []
  /// How well the text agrees with the form's labels.
  let score: Int

  private static let width = 7

  /// Reads a stretch of lines that are no rows of a table.
  init(_ document: SourceDocument, lines: Range<Int>, form: [Row]) {
    let source = LabelledFigures(document, lines: lines)
    let labels = form.map(Self.printed)
    let alignment = LabelAlignment(labels, in: source.text)
    score = alignment.score
    func owner(_ offset: Int) -> Int? {
      alignment.starts.lastIndex { $0.map { $0 < offset } ?? false }
    }
    var owned: [[LabelledFigures.Figure]] = Array(repeating: [], count: form.count)
    let behind = Self.figures(document, behind: lines.upperBound)
    var strays = behind
    for figure in source.figures {
      if let owner = owner(figure.offset) { owned[owner].append(figure) } else { strays += 1 }
    }
    for index in owned.indices { Self.dropFillers(document, &owned[index]) }
    // The columns of a page, copied one after another, leave more figures behind a label than a
    // row has.
    let isJumbled = strays > 0 || owned.contains { $0.count > Self.width }
    var torn = Set(source.fragments.compactMap(owner))
    if behind > 0 { torn.insert(form.count - 1) }
    // On a page, figures on several lines may be parts of one that a narrow column cut.
    let spread = owned.map { Self.isSpread(document, $0) }
    for index in form.indices where spread[index] && owned[index].count != Self.width {
      torn.insert(index)
    }
    for index in form.indices {
      let figures = owned[index]
      let isWhole = figures.count == Self.width && !spread[index]
      let isInline = isWhole && figures.allSatisfy(\.isInline)
      let neighbours = [index - 1, index + 1].filter(form.indices.contains)
      let isCertain =
        alignment.shares[index] >= 0.7 && neighbours.allSatisfy { alignment.shares[$0] >= 0.5 }
        && (isInline || (!isJumbled && Self.hasUsualLines(document, figures.map(\.cell))))
        && !torn.contains(index)
        && !neighbours.contains { torn.contains($0) || (spread[index] && spread[$0]) }
      let line =
        figures.first?.cell.line
        ?? alignment.starts[index].flatMap { source.line(at: $0) } ?? lines.lowerBound
      rows.append(
        ValueRow(
          label: labels[index], match: nil, cells: figures.map(\.cell), isComplete: isWhole,
          isInline: isInline, line: line))
      pairs.append(RowAlignment.Pair(found: index, row: form[index], isCertain: isCertain))
    }
  }

  /// Drops the empty cells with which a copy of a page ends a row.
  private static func dropFillers(
    _ document: SourceDocument, _ figures: inout [LabelledFigures.Figure]
  ) {
    while figures.count > width || figures.allSatisfy({ isEmpty(document, $0) }),
      let last = figures.last, isEmpty(document, last), figures.count != width
    {
      figures.removeLast()
    }
  }

  private static func isEmpty(
    _ document: SourceDocument, _ figure: LabelledFigures.Figure
  ) -> Bool {
    figure.cell.piece.map { document.pieces[$0].isEmpty } ?? true
  }

  private static func isSpread(
    _ document: SourceDocument, _ figures: [LabelledFigures.Figure]
  ) -> Bool {
    guard let first = figures.first, document.lines[first.cell.line].hasExtent else {
      return false
    }
    return figures.contains { $0.cell.line != first.cell.line }
  }

  /// Whether the figures of a row stand on one line, or each on its own, or all but the total on
  /// one; on a page, where their places are known, whether they stand on one line.
  static func hasUsualLines(_ document: SourceDocument, _ cells: [FoundCell]) -> Bool {
    var counts: [Int: Int] = [:]
    for cell in cells { counts[cell.line, default: 0] += 1 }
    guard let first = cells.first, counts.count > 1 else { return true }
    if document.lines[first.line].hasExtent { return false }
    return counts.values.allSatisfy { $0 == 1 }
      || (counts.count == 2 && counts[first.line] == cells.count - 1)
  }

  /// How many figures stand behind the table, before any other text.
  private static func figures(_ document: SourceDocument, behind end: Int) -> Int {
    var count = 0
    for index in end..<min(document.lines.count, end + 40) {
      if document.isPageNumber(document.lines[index]) { continue }
      let shape = LineShape(document, line: index, in: .iii)
      guard shape.label.isEmpty else { break }
      count += shape.values.count { !document.pieces[$0].isEmpty }
    }
    return count
  }

  /// A row's label as the form prints it, folded.
  private static func printed(_ row: Row) -> [UInt16] {
    switch row {
    case .received, .carriedIn, .carriedOut: Folding.fold("\(row.number)、\(row.label)")
    case .disclosed, .partlyDisclosed, .other, .concluded: Folding.fold(row.number + row.label)
    default: Folding.fold("\(row.number.suffix(1)).\(row.label)")
    }
  }
}
