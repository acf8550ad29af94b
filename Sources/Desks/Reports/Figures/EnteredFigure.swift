import AnnualReport

/// A figure of table II that a person enters with its source, for no desk holds the records.
struct EnteredFigure: FigureDefinition {
  let figure: Figure
  private let cell: Cell

  init(_ cell: Cell) {
    self.cell = cell
    figure = Figure(
      cell.description, unit: cell.isAmount ? "万元" : "件", counts: cell.label, cells: [cell])
  }

  func value(in run: FigureRun) throws -> Quantity? { run.entered[cell]?.value }
}
