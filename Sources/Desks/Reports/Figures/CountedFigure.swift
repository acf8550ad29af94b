import AnnualReport
import Store

/// A figure of tables III and IV: a cell, or several cells of one column added up.
struct CountedFigure: FigureDefinition {
  let figure: Figure

  init(_ name: String, counts: String, _ cells: Cell...) {
    figure = Figure(name, counts: counts, cells: cells)
  }

  /// A cell, by its own address.
  init(_ cell: Cell) {
    figure = Figure(cell.description, counts: cell.label, cells: [cell])
  }

  func value(in run: FigureRun) throws -> Quantity? {
    let tables = try run.tables()
    return Quantity(figure.cells.reduce(0) { $0 + tables[$1] })
  }

  /// The records of the cells one behind the other; the cursor says in which of them it stands.
  func records(in run: FigureRun, _ page: FigurePageRequest) throws -> FigurePage {
    var index = page.after?.part ?? 0
    var after = page.after
    while figure.cells.indices.contains(index) {
      let found = try run.reader.records(
        run.organs, run.period, cell: figure.cells[index], after: after, limit: page.limit,
        on: page.today, run.laws)
      if let next = found.next {
        return FigurePage(
          cases: found.cases, remedies: found.remedies, next: next.within(part: index))
      }
      index += 1
      after = nil
      if !found.cases.isEmpty || !found.remedies.isEmpty {
        let isLast = !figure.cells.indices.contains(index)
        return FigurePage(
          cases: found.cases, remedies: found.remedies,
          next: isLast ? nil : .beginning(ofPart: index))
      }
    }
    return FigurePage(cases: [], remedies: [], next: nil)
  }
}
