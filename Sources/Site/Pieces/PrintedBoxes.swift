import AnnualReport
import ReportFiles

extension PrintedTable {
  /// The rows above the figures, and the rest.
  var headAndBody: (head: ArraySlice<[Box]>, body: ArraySlice<[Box]>) {
    // Table II has headings between its rows: they stay among them.
    let split =
      table == .ii ? 0 : rows.firstIndex { row in row.contains { $0.cell != nil } } ?? rows.count
    return (rows[..<split], rows[split...])
  }
}

extension PrintedTable.Box {
  /// The rows that it spans, where it is more than one.
  var rowSpan: Int? { rows > 1 ? rows : nil }

  /// The columns that it spans, where it is more than one.
  var columnSpan: Int? { columns > 1 ? columns : nil }

  /// What a label is the heading of, as HTML says it.
  func scope(inRowOfFigures: Bool) -> String {
    inRowOfFigures
      ? (rows > 1 ? "rowgroup" : "row") : (columns > 1 ? "colgroup" : "col")
  }
}
