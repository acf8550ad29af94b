/// Reads plain text and Markdown: lines of prose, rows set off by bars or tabs, and lines whose
/// columns are set by spaces.
enum TextSource {
  /// The source that a UTF-8 text is.
  static func document(_ bytes: [UInt8]) -> SourceDocument {
    bytes.withUnsafeBufferPointer { bytes in
      let lines = split(bytes)
      let isLayout = lines.lazy.filter { hasColumns(bytes, $0) }.prefix(3).count == 3
      var state = Writer(bytes: bytes, isLayout: isLayout)
      for (index, line) in lines.enumerated() { state.add(line, number: index + 1) }
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
    let bytes: UnsafeBufferPointer<UInt8>
    let isLayout: Bool
    var builder = SourceBuilder()
    private var table = 0
    private var row = 0
    private var inTable = false

    init(bytes: UnsafeBufferPointer<UInt8>, isLayout: Bool) {
      self.bytes = bytes
      self.isLayout = isLayout
    }

    mutating func add(_ line: Range<Int>, number: Int) {
      let line = trimmed(line)
      let bars = line.count { bytes[$0] == 0x7C }
      let tabs = line.count { bytes[$0] == 0x09 }
      if bars > 0 {
        addRow(cells(line, separator: 0x7C), number)
      } else if tabs > 0, !isLayout {
        addRow(cells(line, separator: 0x09), number)
      } else {
        // A blank line inside a table of bars does not end it; a line of text does.
        if !line.isEmpty { inTable = false }
        addText(line, number)
      }
    }

    private mutating func addRow(_ cells: [Range<Int>], _ number: Int) {
      if isRule(cells) { return }
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

    /// The cells between separators; the one before a leading and the one behind a closing
    /// separator are none.
    private func cells(_ line: Range<Int>, separator: UInt8) -> [Range<Int>] {
      var cells: [Range<Int>] = []
      var start = line.lowerBound
      for index in line where bytes[index] == separator {
        cells.append(start..<index)
        start = index + 1
      }
      cells.append(start..<line.upperBound)
      if separator == 0x7C {
        if cells.first?.isEmpty == true { cells.removeFirst() }
        if cells.last?.isEmpty == true { cells.removeLast() }
      }
      return cells.map(withoutEmphasis)
    }

    private func withoutEmphasis(_ cell: Range<Int>) -> Range<Int> {
      var cell = cell
      let outer: Set<UInt8> = [0x20, 0x09, 0x2A, 0x60]
      while let first = cell.first, outer.contains(bytes[first]) {
        cell = (first + 1)..<cell.upperBound
      }
      while let last = cell.last, outer.contains(bytes[last]) { cell = cell.lowerBound..<last }
      return cell
    }

    /// Whether a row is Markdown's rule between head and body, which holds nothing.
    private func isRule(_ cells: [Range<Int>]) -> Bool {
      let filled = cells.filter { !$0.isEmpty }
      return !filled.isEmpty
        && filled.allSatisfy { cell in
          cell.count >= 3 && cell.allSatisfy { bytes[$0] == 0x2D || bytes[$0] == 0x3A }
        }
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
