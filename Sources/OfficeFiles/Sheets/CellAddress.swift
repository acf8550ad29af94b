/// A cell of a sheet, both numbers from 1.
struct CellAddress: Hashable {
  let row: Int
  let column: Int

  init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// Reads `B12`; nil for anything else, and beyond the last cell that a sheet can have.
  init?(_ name: UnsafeBufferPointer<UInt8>) {
    var column = 0
    var row = 0
    for byte in name {
      switch byte {
      case 0x41...0x5A where row == 0: column = column * 26 + Int(byte - 0x40)
      case 0x61...0x7A where row == 0: column = column * 26 + Int(byte - 0x60)
      case 0x30...0x39: row = row * 10 + Int(byte - 0x30)
      case 0x24: continue
      default: return nil
      }
      guard column <= 16_384, row <= 1_048_576 else { return nil }
    }
    guard column > 0, row > 0 else { return nil }
    self.init(row: row, column: column)
  }

  /// Its name in the sheet.
  var name: String {
    var letters = ""
    var rest = column
    while rest > 0, let scalar = Unicode.Scalar(0x41 + (rest - 1) % 26) {
      letters = String(scalar) + letters
      rest = (rest - 1) / 26
    }
    return "\(letters)\(row)"
  }
}

/// A rectangle of cells.
struct CellArea: Hashable {
  let rows: ClosedRange<Int>
  let columns: ClosedRange<Int>

  init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    self.rows = rows
    self.columns = columns
  }

  /// Reads `A1:C3` or `A1`.
  init?(_ name: UnsafeBufferPointer<UInt8>) {
    let ends = name.split(separator: 0x3A, maxSplits: 1).map { part in
      CellAddress(UnsafeBufferPointer(rebasing: part))
    }
    guard let first = ends.first ?? nil, let last = ends.last ?? nil else { return nil }
    rows = min(first.row, last.row)...max(first.row, last.row)
    columns = min(first.column, last.column)...max(first.column, last.column)
  }
}
