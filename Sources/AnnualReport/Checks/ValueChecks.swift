extension CheckRun {
  /// Checks each value by itself: value.negative, .fraction, .notNumber, and blanks by table.
  mutating func checkValues() {
    var blanks: [Table: [Cell]] = [:]
    for cell in report.cells {
      let reading = report[cell]
      switch reading.value {
      case .number(let number):
        if number.isNegative, cell.column != .change { add(.negative, at: cell, reading) }
        if number.whole == nil, !cell.isAmount { add(.fraction, at: cell, reading) }
      case .text: add(.notNumber, at: cell, reading)
      case .blank: blanks[cell.table, default: []].append(cell)
      case .unread: break
      }
    }
    for table in Table.allCases {
      guard let cells = blanks[table] else { continue }
      add(
        Finding(
          .blank, .note, otherCells: cells, places: Array(report.places(of: cells).prefix(1)),
          fact: .blanks(table, count: cells.count)))
    }
  }

  private mutating func add(_ rule: Rule, at cell: Cell, _ reading: Reading) {
    let printed = reading.raw.isEmpty ? reading.value.number?.description ?? "" : reading.raw
    add(
      Finding(
        rule, .error, otherCells: [cell], places: report.places(of: [cell]),
        fact: .printed(printed)))
  }
}
