import OfficeFiles

/// Turns filled lines into headings, paragraphs and tables.
///
/// Only the template's own text gives a line its form: a value that begins with `# ` or `|` is text.
struct LetterBlocks {
  /// What stands where the parts of a decision are named.
  var parts: [Document.Block] = []

  /// The blocks of the lines, blank lines left out.
  func blocks(of lines: [FilledLine]) -> [Document.Block] {
    var blocks: [Document.Block] = []
    var rows: [Document.Row] = []
    for line in lines {
      if let row = Self.row(line) {
        rows.append(row)
        continue
      }
      if !rows.isEmpty { blocks.append(Self.table(rows)) }
      rows = []
      if !line.isBlank { blocks += self.blocks(of: line) }
    }
    return rows.isEmpty ? blocks : blocks + [Self.table(rows)]
  }

  private func blocks(of filled: FilledLine) -> [Document.Block] {
    var line = filled
    if line.isParts { return parts }
    if line.take(prefix: "# ") { return [.heading(line.text, level: 1)] }
    if line.take(prefix: "## ") { return [.heading(line.text, level: 2)] }
    if line.take(prefix: "> ") { return [.paragraph(line.text, .flush)] }
    if let value = line.onlyValue { return value.paragraphs.map { .paragraph($0) } }
    return [.paragraph(line.text)]
  }

  private static func row(_ filled: FilledLine) -> Document.Row? {
    var line = filled
    guard line.take(prefix: "|") else { return nil }
    var cells = line.cells
    // The bar at the end closes the last cell and opens none.
    if cells.last?.pieces.isEmpty == true { cells.removeLast() }
    return Document.Row(
      cells.enumerated().map { place, cell in
        Document.Cell(
          cell.onlyValue.map { $0.paragraphs.joined(separator: "\n") } ?? cell.text,
          alignment: place == 0 ? .centre : .left)
      })
  }

  /// A table; of two columns the first names what the second holds.
  private static func table(_ rows: [Document.Row]) -> Document.Block {
    let columns = rows.map(\.cells.count).max() ?? 1
    return .table(
      Document.Table(
        rows: rows,
        columnWidths: columns == 2 ? [2, 5] : Array(repeating: 1, count: columns)))
  }
}
