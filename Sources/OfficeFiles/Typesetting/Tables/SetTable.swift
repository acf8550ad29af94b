/// A table whose text is set: bands from top to bottom, and cells that reach over some of them.
///
/// A band is a row, or a part of a row that is higher than a page.
struct SetTable {
  /// The heights of the bands.
  private(set) var bands: [Double] = []
  /// The cells.
  private(set) var cells: [Cell] = []
  /// Where the columns begin and the last one ends.
  let edges: [Double]
  /// The head that is repeated on each page.
  private(set) var head = Paginator.TableHead()
  /// For each band, whether it stays with the next, since a cell reaches over both.
  private(set) var keeps: [Bool] = []

  /// A cell in its place.
  struct Cell {
    var bands: Range<Int>
    var columns: Range<Int>
    var lines: [SetLine]
    var alignment: Document.Alignment
    var mark: Mark?
  }

  /// From one line of a cell to the next.
  static let linePitch = 18.0
  /// The room above the first line and below the last.
  static let verticalPadding = 4.0
  /// The room at the sides of a cell.
  static let sidePadding = 4.0

  /// Sets a table in a width for pages of a height.
  init(_ table: Document.Table, width: Double, pageHeight: Double, setter: LineSetter) {
    let grid = TableGrid(table)
    edges = SetTable.edges(table, columns: grid.columns, width: width)
    let placed = SetTable.cells(of: table, grid, edges: edges, setter)
    let heights = SetTable.heights(placed, rows: table.rows.count, pageHeight: pageHeight)
    let headRows = SetTable.headRows(table, placed)
    head.height = heights[..<headRows].reduce(0, +)
    let room = max(pageHeight - head.height, SetTable.height(ofLines: 1))
    var starts: [Int] = []
    for height in heights {
      starts.append(bands.count)
      bands += SetTable.parts(of: height, room: room)
    }
    starts.append(bands.count)
    head.bands = starts[headRows]
    cells = placed.map { cell in
      var cell = cell
      cell.bands = starts[cell.bands.lowerBound]..<starts[cell.bands.upperBound]
      return cell
    }
    keeps = bands.indices.map { $0 < head.bands }
    for (row, height) in heights.enumerated() where height <= room {
      let spans = placed.contains { $0.bands.contains(row) && $0.bands.contains(row + 1) }
      if spans { keeps[starts[row]] = true }
    }
    if let last = keeps.indices.last { keeps[last] = false }
  }

  /// The height of a cell with so many lines.
  static func height(ofLines count: Int) -> Double {
    Double(max(count, 1)) * linePitch + 2 * verticalPadding
  }
}

extension SetTable {
  private static func edges(_ table: Document.Table, columns: Int, width: Double) -> [Double] {
    let shares = table.shares(columns: columns).map(Double.init)
    let total = shares.reduce(0, +)
    return shares.reduce(into: [0]) { edges, share in
      edges.append((edges.last ?? 0) + width * share / total)
    }
  }

  private static func cells(
    of table: Document.Table, _ grid: TableGrid, edges: [Double], _ setter: LineSetter
  ) -> [Cell] {
    var cells: [Cell] = []
    for (row, slots) in grid.rows.enumerated() {
      var column = 0
      for slot in slots {
        let columns = column..<column + slot.columns
        column = columns.upperBound
        switch slot {
        case .continued: continue
        case .empty:
          cells.append(
            Cell(bands: row..<row + 1, columns: columns, lines: [], alignment: .left))
        case .cell(let number, _):
          let cell = table.rows[row].cells[number]
          let end = min(row + max(cell.rowSpan, 1), table.rows.count)
          var style = TextStyle.table
          style.isBold = cell.mark == .error
          style.isSlanted = cell.mark == .warning
          let room = edges[columns.upperBound] - edges[columns.lowerBound] - 2 * sidePadding
          cells.append(
            Cell(
              bands: row..<end, columns: columns,
              lines: setter.lines(
                cell.text, style, width: max(room, style.size), justifies: false),
              alignment: cell.alignment, mark: cell.mark))
        }
      }
    }
    return cells
  }

  /// The heights of the rows, such that every cell has room for its lines.
  private static func heights(_ cells: [Cell], rows: Int, pageHeight: Double) -> [Double] {
    var heights = Array(repeating: height(ofLines: 1), count: rows)
    for cell in cells where cell.bands.count == 1 {
      let row = cell.bands.lowerBound
      heights[row] = max(heights[row], height(ofLines: cell.lines.count))
    }
    for cell in cells where cell.bands.count > 1 {
      var needed = height(ofLines: cell.lines.count)
      let room = heights[cell.bands].reduce(0, +)
      // Each page on which the cell goes on may cost it a line.
      if max(needed, room) > pageHeight {
        needed += (max(needed, room) / pageHeight + 1) * height(ofLines: 1)
      }
      if room < needed { heights[cell.bands.upperBound - 1] += needed - room }
    }
    return heights
  }

  /// How many rows at the top are the head; none where a cell reaches out of it.
  private static func headRows(_ table: Document.Table, _ cells: [Cell]) -> Int {
    let rows = table.rows.prefix(while: \.isHeader).count
    let reachesOut = cells.contains { $0.bands.lowerBound < rows && $0.bands.upperBound > rows }
    return reachesOut || rows == table.rows.count ? 0 : rows
  }

  /// A height in parts that a page can hold, each a whole number of lines.
  private static func parts(of height: Double, room: Double) -> [Double] {
    guard height > room else { return [height] }
    let lines = max(((room - 2 * verticalPadding) / linePitch).rounded(.down), 1)
    let part = lines * linePitch + 2 * verticalPadding
    var parts: [Double] = []
    var rest = (height - 2 * verticalPadding) / linePitch
    while rest > lines {
      parts.append(part)
      rest -= lines
    }
    return parts + [rest.rounded(.up) * linePitch + 2 * verticalPadding]
  }
}
