internal import AnnualReport

/// A row of figures as the source shows it, before it is known for certain which row of the
/// form it is.
struct ValueRow {
  /// The folded label, pieces of it joined; empty where none was found.
  var label: [UInt16]
  /// The row that the label next to the figures names.
  var match: RowLabel.Match?
  /// The rows that the pieces of the label around the figures may belong to.
  var hints: Set<Row> = []
  /// Its cells, where there are as many as the form has columns; otherwise what was found.
  var cells: [FoundCell]
  /// Whether `cells` has one entry a column.
  var isComplete: Bool
  /// Whether its numbers stand on the line of the label that names it.
  var isInline = false
  /// Why its numbers may belong to another row; nil where nothing speaks for that.
  var uncertainty: Uncertainty?
  /// The line it begins at.
  var line: Int
}

/// Why the figures of a row may belong to another one.
enum Uncertainty {
  /// Several labels stand before figures that are set apart from them.
  case severalLabels
  /// More figures than a row has stand together without a label.
  case severalRows
}

/// A cell that was found in the source, or whose place on the page shows that it is empty.
struct FoundCell: Equatable {
  /// The piece; nil for a cell that is empty because nothing stands at its place.
  var piece: Int?
  /// The line.
  var line: Int
}

/// Chooses the cells of a row where it has more of them than the form has columns.
///
/// Filler cells stand where a label spans several columns: behind the label or at the row's end.
/// A row whose first and last figure are as far apart as the form's columns leaves no choice,
/// and teaches where the figures of its table begin.
struct CellWindow {
  let width: Int
  /// At which column of its grid the figures of a table begin; −1 where its rows disagree.
  private var beginnings: [Int32: Int32] = [:]
  /// How many fillers stand behind a label, by table and number of cells; −1 where rows disagree.
  private var fillers: [FillerKey: Int] = [:]

  private struct FillerKey: Hashable {
    var table: Int32
    var count: Int
  }

  init(width: Int) { self.width = width }

  /// Learns from a row, if it leaves no choice.
  mutating func learn(_ document: SourceDocument, _ line: SourceDocument.Line, _ cells: [Int]) {
    guard cells.count >= width,
      let first = cells.firstIndex(where: { !document.pieces[$0].isEmpty }),
      let last = cells.lastIndex(where: { !document.pieces[$0].isEmpty }),
      last - first + 1 == width
    else { return }
    if line.hasGrid {
      let column = document.pieces[cells[first]].column
      let known = beginnings[line.table] ?? column
      beginnings[line.table] = known == column ? column : -1
    }
    let key = FillerKey(table: line.table, count: cells.count)
    let known = fillers[key] ?? first
    fillers[key] = known == first ? first : -1
  }

  /// The cells of a row; nil where it is not certain which they are.
  func choose(_ document: SourceDocument, _ line: SourceDocument.Line, _ cells: [Int]) -> [Int]? {
    guard cells.count >= width else { return nil }
    guard cells.count > width else { return cells }
    guard let first = cells.firstIndex(where: { !document.pieces[$0].isEmpty }),
      let last = cells.lastIndex(where: { !document.pieces[$0].isEmpty })
    else { return Array(cells.prefix(width)) }
    let lowest = max(0, last - width + 1)
    let highest = min(first, cells.count - width)
    guard lowest <= highest else { return nil }
    var choice = lowest == highest ? lowest : nil
    if choice == nil, line.hasGrid, let beginning = beginnings[line.table] {
      choice = (lowest...highest).first { document.pieces[cells[$0]].column == beginning }
    }
    if choice == nil, let count = fillers[FillerKey(table: line.table, count: cells.count)] {
      choice = (lowest...highest).contains(count) ? count : nil
    }
    return choice.map { Array(cells[$0..<($0 + width)]) }
  }
}
