/// Reads plain text and Markdown: lines of prose, rows set off by bars or tabs, and lines whose
/// columns are set by spaces.
enum TextSource {
  /// The source that a UTF-8 text is.
  static func document(_ bytes: [UInt8]) -> SourceDocument {
    bytes.withUnsafeBufferPointer { bytes in
      let lines = split(bytes)
      let isLayout = lines.lazy.filter { hasColumns(bytes, $0) }.prefix(3).count == 3
      var bars = BarLines(bytes: bytes)
      bars.areClosed = bars.closeRows(lines)
      var state = Writer(bars: bars, isLayout: isLayout, opensRows: bars.openRows(lines))
      for (index, line) in lines.enumerated() { state.add(line, number: index + 1) }
      state.endOpenRow()
      return state.builder.document
    }
  }

  private static func split(_ bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for index in bytes.indices where bytes[index] == 0x0A || bytes[index] == 0x0C {
      lines.append(start..<index)
      start = index + 1
    }
    lines.append(start..<bytes.count)
    return lines
  }

  /// Whether a line has at least three pieces set apart by several spaces.
  private static func hasColumns(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    var gaps = 0
    var spaces = 0
    var seen = false
    for index in line where bytes[index] != 0x0D {
      if bytes[index] == 0x20 {
        spaces += 1
      } else {
        if seen, spaces >= 2 { gaps += 1 }
        seen = true
        spaces = 0
      }
    }
    return gaps >= 2
  }

  private struct Writer {
    let bars: BarLines
    let bytes: UnsafeBufferPointer<UInt8>
    let isLayout: Bool
    /// Whether a bar alone on its line begins a row whose cells have the lines below it.
    let opensRows: Bool
    var builder = SourceBuilder()
    private var table = 0
    private var row = 0
    private var inTable = false
    private var open: (cells: [Range<Int>], number: Int)?

    init(bars: BarLines, isLayout: Bool, opensRows: Bool) {
      self.bars = bars
      bytes = bars.bytes
      self.isLayout = isLayout
      self.opensRows = opensRows
    }

    mutating func add(_ line: Range<Int>, number: Int) {
      let line = trimmed(line)
      let tabs = line.count { bytes[$0] == 0x09 }
      if line.contains(where: { bytes[$0] == 0x7C }) {
        let cells = bars.cells(line)
        if opensRows, line.count == 1 {
          endOpenRow()
          open = ([], number)
        } else if open != nil {
          open?.cells += cells
        } else {
          addRow(cells, number)
        }
      } else if tabs > 0, !isLayout {
        addRow(bars.cells(line, separator: 0x09), number)
      } else {
        // A blank line inside a table of bars does not end it; a line of text does.
        if !line.isEmpty {
          endOpenRow()
          inTable = false
        }
        addText(line, number)
      }
    }

    /// Ends a row whose cells stand on lines of their own.
    mutating func endOpenRow() {
      guard let row = open else { return }
      open = nil
      if !row.cells.isEmpty { addRow(row.cells, row.number) }
    }

    private mutating func addRow(_ cells: [Range<Int>], _ number: Int) {
      if bars.isRule(cells) { return }
      if !inTable {
        table += 1
        row = 0
        inTable = true
      }
      row += 1
      builder.beginLine(table: table, row: row, sourceLine: number)
      for (column, cell) in cells.enumerated() {
        builder.add(bytes, cell, column: column, sourceLine: number)
      }
      builder.endLine()
    }

    private mutating func addText(_ line: Range<Int>, _ number: Int) {
      builder.beginLine(sourceLine: number, hasExtent: isLayout)
      var column = 0
      var start: (byte: Int, column: Int)?
      var index = line.lowerBound
      func isSpace(_ unit: UInt16) -> Bool { Folding.fold(unit) == 0 && unit != 0xFEFF }
      while index < line.upperBound {
        let at = index
        let unit = Folding.decode(bytes, &index, line.upperBound)
        if isSpace(unit) {
          if let open = start {
            builder.add(
              bytes, open.byte..<at, left: open.column, right: column, sourceLine: number)
            start = nil
          }
        } else if start == nil {
          start = (at, column)
        }
        column += unit < 0x1100 ? 1 : 2
      }
      if let open = start {
        builder.add(
          bytes, open.byte..<line.upperBound, left: open.column, right: column,
          sourceLine: number)
      }
      builder.endLine()
    }

    private func trimmed(_ line: Range<Int>) -> Range<Int> {
      var line = line
      while let last = line.last, bytes[last] == 0x0D || bytes[last] == 0x20 {
        line = line.lowerBound..<last
      }
      guard line.count >= 3, bytes[line.lowerBound] == 0xEF, bytes[line.lowerBound + 1] == 0xBB,
        bytes[line.lowerBound + 2] == 0xBF
      else { return line }
      return (line.lowerBound + 3)..<line.upperBound
    }
  }
}
