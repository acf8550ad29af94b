/// One sheet: the cells that have a value, wherever they stand, and the areas that are merged.
final class SheetGrid: MarkupEvents {
  private struct Value {
    let row: Int
    let column: Int
    let text: Range<Int>
  }

  /// How a cell's stored value is to be understood.
  private enum Kind {
    case number, shared, written, truth
  }

  private let strings: SharedStrings
  private let styles: SheetStyles
  private let days: SheetNumber.DayCount
  private let limits: Limits

  private var values: [Value] = []
  private var bytes: [UInt8] = []
  private var merges: [CellArea] = []
  private var unresolved: [CellAddress] = []

  private var row = 0
  private var column = 0
  private var kind = Kind.number
  private var style = 0
  private var hasFormula = false
  private var stored: [UInt8] = []
  private var isStoring = false
  private var isPhonetic = false
  private var open: [Element] = []
  private var elements = NameCache<Element>(Element.init)

  private enum Element {
    case other, row, cell, formula, value, inlineText, phonetic, merge

    init(_ name: String) {
      switch name {
      case "row": self = .row
      case "c": self = .cell
      case "f": self = .formula
      case "v": self = .value
      case "t": self = .inlineText
      case "rPh": self = .phonetic
      case "mergeCell": self = .merge
      default: self = .other
      }
    }
  }

  init(
    strings: SharedStrings, datesIn days: SheetNumber.DayCount, styles: SheetStyles,
    limits: Limits
  ) {
    self.strings = strings
    self.styles = styles
    self.days = days
    self.limits = limits
  }

  override func start(_ name: MarkupName, _ attributes: MarkupAttributes) {
    let element = elements[name.bytes]
    switch element {
    case .row:
      row = attributes.number("r") ?? row + 1
      column = 0
    case .cell: startCell(attributes)
    case .formula: hasFormula = true
    case .phonetic: isPhonetic = true
    case .merge: startMerge(attributes)
    case .other, .value, .inlineText: break
    }
    open.append(element)
    isStoring = element == .value || (element == .inlineText && kind == .written && !isPhonetic)
  }

  override func end() {
    isStoring = false
    switch open.popLast() {
    case .cell: endCell()
    case .phonetic: isPhonetic = false
    default: break
    }
  }

  override func text(_ run: UnsafeBufferPointer<UInt8>) {
    if isStoring { stored += run }
  }

  private func startCell(_ attributes: MarkupAttributes) {
    // Both addresses may be left out; a cell then follows the one before.
    let address = attributes.value("r").flatMap(CellAddress.init)
    row = address?.row ?? max(row, 1)
    column = address?.column ?? column + 1
    style = attributes.number("s") ?? 0
    hasFormula = false
    stored.removeAll(keepingCapacity: true)
    switch attributes.string("t") {
    case "s": kind = .shared
    case "inlineStr", "str", "e", "d": kind = .written
    case "b": kind = .truth
    default: kind = .number
    }
  }

  private func endCell() {
    guard !stored.isEmpty else {
      if hasFormula, unresolved.count < 100 {
        unresolved.append(CellAddress(row: row, column: column))
      }
      return
    }
    guard values.count < limits.cells else {
      refuse(.tooManyCells(limit: limits.cells))
      return
    }
    guard bytes.count < limits.unpackedBytes else {
      refuse(.tooMuchText(limit: limits.unpackedBytes))
      return
    }
    let first = bytes.count
    switch kind {
    case .shared:
      let number = stored.withUnsafeBufferPointer(decimal) ?? -1
      strings.with(number) { bytes += $0 }
    case .written: bytes += stored
    case .truth: bytes += (stored == [0x31] ? "TRUE" : "FALSE").utf8
    case .number:
      let text = String(decoding: stored, as: UTF8.self)
      let day = styles.isDate(style) ? SheetNumber.day(text, days) : nil
      bytes += (day ?? SheetNumber.plain(text)).utf8
    }
    values.append(Value(row: row, column: column, text: first..<bytes.count))
  }

  private func startMerge(_ attributes: MarkupAttributes) {
    guard let area = attributes.value("ref").flatMap(CellArea.init) else { return }
    guard merges.count < limits.cells else {
      refuse(.tooManyCells(limit: limits.cells))
      return
    }
    merges.append(area)
  }
}

extension SheetGrid {
  /// Writes the sheet as one table.
  func write(
    _ sheet: SheetReader.Sheet, to builder: inout ContentBuilder
  ) throws(FileRefusal) {
    for cell in unresolved {
      builder.add(.formulaWithoutResult(sheet: sheet.name, cell: cell.name))
    }
    guard let firstColumn = values.map(\.column).min(),
      let lastColumn = values.map(\.column).max(), let lastRow = values.map(\.row).max()
    else { return }
    values.sort { ($0.row, $0.column) < ($1.row, $1.column) }
    let covers = SheetCovers(merges, in: firstColumn...lastColumn, to: lastRow)

    builder.openTable(line: values[0].row)
    builder.keepsLineBreaks = true
    defer { builder.keepsLineBreaks = false }
    var next = 0
    for row in covers.rows(with: values.lazy.map(\.row)) {
      builder.openRow(line: row)
      for column in firstColumn...lastColumn {
        if let ground = builder.overfull { throw ground }
        builder.openCell(covers.cell(row: row, column: column))
        guard next < values.count, values[next].row == row, values[next].column == column
        else { continue }
        bytes[values[next].text].withUnsafeBufferPointer { builder.append($0, endingOnLine: row) }
        next += 1
        // A damaged sheet may hold a cell twice.
        while next < values.count, values[next].row == row, values[next].column == column {
          next += 1
        }
      }
    }
    builder.closeSheet(named: sheet.name, isHidden: sheet.isHidden)
  }
}
