/// The merged areas of a sheet, cut to where it has values.
struct SheetCovers {
  private var spans: [CellAddress: CellArea] = [:]
  private var covered: Set<CellAddress> = []
  private var rowsInAreas: Set<Int> = []

  /// Cuts the areas to the sheet's values and lists what each covers.
  ///
  /// An area of whole columns is as large as the sheet has rows with values; one that would still
  /// cover more than 10,000 cells is left aside.
  init(_ areas: [CellArea], in columns: ClosedRange<Int>, to lastRow: Int) {
    var total = 0
    for area in areas {
      let cut = CellArea(
        rows: area.rows.lowerBound...max(area.rows.lowerBound, min(area.rows.upperBound, lastRow)),
        columns: area.columns.clamped(to: columns))
      guard area.columns.overlaps(columns), area.rows.lowerBound <= lastRow else { continue }
      let size = cut.rows.count * cut.columns.count
      total += size
      guard size <= 10_000, total <= 1_000_000 else { continue }
      let first = CellAddress(row: cut.rows.lowerBound, column: cut.columns.lowerBound)
      guard !covered.contains(first), spans[first] == nil else { continue }
      spans[first] = cut
      rowsInAreas.formUnion(cut.rows)
      for row in cut.rows {
        for column in cut.columns {
          let cell = CellAddress(row: row, column: column)
          if cell != first { covered.insert(cell) }
        }
      }
    }
  }

  /// The rows that are to be written: those with values, and those of merged areas.
  func rows(with values: some Sequence<Int>) -> [Int] {
    rowsInAreas.union(values).sorted()
  }

  /// The empty cell of a place, with its spans.
  func cell(row: Int, column: Int) -> Content.Cell {
    let address = CellAddress(row: row, column: column)
    let area = spans[address]
    var cell = Content.Cell(
      columnSpan: area?.columns.count ?? 1, rowSpan: area?.rows.count ?? 1, line: row,
      column: column)
    cell.isCovered = covered.contains(address)
    return cell
  }
}
