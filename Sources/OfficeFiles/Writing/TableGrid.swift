/// The places that a table's cells take up once their spans are laid out.
struct TableGrid {
  /// A place in a row.
  enum Slot {
    /// A cell that begins here, by its number in the row.
    case cell(Int, columns: Int)
    /// The continuation of a cell of a row above.
    case continued(columns: Int)
    /// Columns that no cell takes up.
    case empty(columns: Int)
  }

  /// The slots of each row.
  private(set) var rows: [[Slot]] = []
  /// How many columns the widest row has.
  private(set) var columns = 0

  /// Lays the cells out as HTML does: each in the first column that is free.
  init(_ table: Document.Table) {
    /// For each column, how many rows a cell from above still reaches, and over how many columns.
    var reach: [(rows: Int, columns: Int)] = []
    for row in table.rows {
      var slots: [Slot] = []
      var column = 0
      func takeContinued() {
        while column < reach.count, reach[column].rows > 0 {
          let columns = max(reach[column].columns, 1)
          slots.append(.continued(columns: columns))
          for covered in column..<min(column + columns, reach.count) { reach[covered].rows -= 1 }
          column += columns
        }
      }
      for (number, cell) in row.cells.enumerated() {
        takeContinued()
        var columns = max(cell.columnSpan, 1)
        // A cell may not reach under one that comes down from above.
        for next in column..<min(column + columns, reach.count) where reach[next].rows > 0 {
          columns = next - column
          break
        }
        while reach.count < column + columns { reach.append((0, 1)) }
        for covered in column..<(column + columns) {
          reach[covered] = (max(cell.rowSpan, 1) - 1, columns)
        }
        slots.append(.cell(number, columns: columns))
        column += columns
      }
      while column < reach.count {
        takeContinued()
        guard column < reach.count else { break }
        let start = column
        while column < reach.count, reach[column].rows == 0 { column += 1 }
        slots.append(.empty(columns: column - start))
      }
      columns = max(columns, column)
      rows.append(slots)
    }
    // Rows above the widest one end short.
    for row in rows.indices {
      let width = rows[row].reduce(0) { $0 + $1.columns }
      if width < columns { rows[row].append(.empty(columns: columns - width)) }
    }
  }
}

extension Document.Table {
  /// The widths of so many columns against each other, none less than 1.
  func shares(columns: Int) -> [Int] {
    (0..<columns).map { column in
      max(
        columnWidths.indices.contains(column) ? columnWidths[column] : columnWidths.last ?? 1, 1)
    }
  }
}

extension TableGrid.Slot {
  /// How many columns it takes up.
  var columns: Int {
    switch self {
    case .cell(_, let columns), .continued(let columns), .empty(let columns): columns
    }
  }
}
