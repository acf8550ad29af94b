extension CheckRun {
  /// Checks each value by itself: value.negative, .fraction, .notNumber, and blanks by table.
  mutating func checkValues() {
    var blanks: [[Cell]] = Array(repeating: [], count: Table.allCases.count)
    for cell in report.cells {
      switch report.value(cell) {
      case .number(let number):
        if number.isNegative, cell.column != .change { add(.negative, at: cell) }
        if number.whole == nil, !cell.isAmount { add(.fraction, at: cell) }
      case .text: add(.notNumber, at: cell)
      case .blank: blanks[Int(cell.table.rawValue)].append(cell)
      case .unread: break
      }
    }
    for table in Table.allCases {
      let cells = blanks[Int(table.rawValue)]
      guard !cells.isEmpty else { continue }
      add(
        Finding(
          .blank, .note, otherCells: cells, places: Array(report.places(of: cells).prefix(1)),
          fact: .blanks(table, count: cells.count)))
    }
  }

  private mutating func add(_ rule: Rule, at cell: Cell) {
    let reading = report[cell]
    let printed = reading.raw.isEmpty ? reading.value.number?.description ?? "" : reading.raw
    add(
      Finding(
        rule, .error, otherCells: [cell], places: report.places(of: [cell]),
        fact: .printed(printed)))
  }
}
