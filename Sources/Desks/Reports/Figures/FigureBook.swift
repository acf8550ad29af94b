import AnnualReport

/// All figures that there are, by name.
struct FigureBook: Sendable {
  private let definitions: [String: any FigureDefinition]
  private let byCell: [Cell: any FigureDefinition]
  /// The figures that have a name of their own, in the order in which pages list them.
  let named: [Figure]

  /// The figures of the desks that there are.
  static let standard = FigureBook(CountedFigure.applications + CountedFigure.remedies)

  /// Named figures, beside one for each cell of the form.
  ///
  /// A figure that is exactly one cell of table II takes the place of what a person would enter there.
  init(_ named: [any FigureDefinition]) {
    self.named = named.map(\.figure)
    var byCell: [Cell: any FigureDefinition] = [:]
    for cell in Form.of(.y2021).cells {
      byCell[cell] = cell.table == .ii ? EnteredFigure(cell) : CountedFigure(cell)
    }
    for definition in named where definition.figure.cells.count == 1 {
      guard let cell = definition.figure.cells.first, cell.table == .ii else { continue }
      byCell[cell] = definition
    }
    var all = Dictionary(uniqueKeysWithValues: byCell.map { ($0.key.description, $0.value) })
    for definition in named { all[definition.figure.name] = definition }
    self.byCell = byCell
    definitions = all
  }

  /// The figure of a name; nothing where there is none.
  subscript(name: String) -> (any FigureDefinition)? { definitions[name] }

  /// The figure that a cell of the form of 2021 shows.
  subscript(cell: Cell) -> (any FigureDefinition)? { byCell[cell] }

  /// The cells that a person has to enter, in the order of the form.
  var enteredCells: [Cell] {
    Form.of(.y2021).cells.filter { byCell[$0] is EnteredFigure }
  }
}
