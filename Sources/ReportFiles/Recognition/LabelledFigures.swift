internal import AnnualReport

/// The figures of a stretch of running text, each with how much of the labels' text stands
/// before it.
struct LabelledFigures {
  /// The labels' pieces, joined and folded.
  private(set) var text: [UInt16] = []
  /// The figures in the order of reading.
  private(set) var figures: [Figure] = []
  /// Offsets in `text` at which something stands that may be the rest of a figure.
  private(set) var fragments: [Int] = []
  private var lineStarts: [(offset: Int, line: Int)] = []

  /// A figure.
  struct Figure {
    var cell: FoundCell
    /// How much of `text` stands before it.
    var offset: Int
    /// Whether a piece of a label stands before it on its line.
    var isInline: Bool
  }

  /// Reads running text, or rows of one cell each; page numbers are left out.
  init(_ document: SourceDocument, lines: Range<Int>) {
    for index in lines where !document.isPageNumber(document.lines[index]) {
      let shape = LineShape(document, line: index, in: .iii)
      if !shape.label.isEmpty { lineStarts.append((text.count, index)) }
      let end = text.count + shape.label.count
      let label = Int(document.lines[index].pieces.lowerBound)..<shape.values.lowerBound
      if !document.lines[index].isRow,
        label.contains(where: { Self.isFragment(document, $0, isFirst: $0 == label.first) })
      {
        fragments.append(end)
      }
      text += shape.label
      figures += Self.cells(document, index, shape).map {
        Figure(
          cell: FoundCell(piece: $0, line: index), offset: end, isInline: !shape.label.isEmpty)
      }
    }
  }

  /// Whether lines are running text, or rows that hold one cell each and perhaps fillers.
  static func areIn(_ document: SourceDocument, lines: Range<Int>) -> Bool {
    lines.allSatisfy { index in
      let pieces = document.pieces(of: document.lines[index])
      return !document.lines[index].isRow || pieces.count < 2
        || (pieces.count < 7 && pieces.dropFirst().allSatisfy(\.isEmpty))
        || pieces.allSatisfy(\.isEmpty)
    }
  }

  /// The pieces of a line that are figures; in rows of one cell each an empty one is a blank.
  private static func cells(
    _ document: SourceDocument, _ index: Int, _ shape: LineShape
  ) -> [Int] {
    let pieces = document.lines[index].pieces
    guard document.lines[index].isRow else { return Array(shape.values) }
    if pieces.count == 1, shape.label.isEmpty { return [Int(pieces.lowerBound)] }
    return shape.values.filter { !document.pieces[$0].isEmpty }
  }

  /// The line on which an offset of the text stands.
  func line(at offset: Int) -> Int? { lineStarts.last { $0.offset <= offset }?.line }

  /// Whether a piece among a label's may be a figure, or the end of one: digits alone, or digits
  /// behind the comma of thousands.
  private static func isFragment(_ document: SourceDocument, _ piece: Int, isFirst: Bool) -> Bool {
    var text = document.folded(document.pieces[piece])
    if text.first == 0x2C { text = text.dropFirst() } else if isFirst { return false }
    return !text.isEmpty && text.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }
}
