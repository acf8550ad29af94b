import AnnualReport
import OfficeFiles
import ReportFiles

/// One of the three tables, redrawn as the law prints it, with marks on its cells.
struct TableView: Sendable {
  var caption: String
  /// The table's own class: `ii`, `iii` or `iv`.
  var kind: String
  /// Whether the report has the table.
  var isFound: Bool
  var head: [RowView]
  var body: [RowView]

  init(_ table: Table, of report: Report, marks: CellMarks) {
    caption = table.section.heading
    kind = table.name.lowercased()
    isFound = report.tables.contains(table)
    let parts = isFound ? PrintedTable(table, of: report).headAndBody : ([], [])
    head = parts.0.map { RowView($0, report, marks) }
    body = parts.1.map { RowView($0, report, marks) }
  }
}

/// A row of a table.
struct RowView: Sendable {
  var boxes: [BoxView]

  init(_ boxes: [PrintedTable.Box], _ report: Report, _ marks: CellMarks) {
    let hasFigures = boxes.contains { $0.cell != nil }
    self.boxes = boxes.map { box in
      guard let cell = box.cell else { return BoxView(label: box, inRowOfFigures: hasFigures) }
      return BoxView(cell, report[cell], columns: box.columns, marks)
    }
  }
}

/// A box of a table: a label, or a figure with its marks.
struct BoxView: Sendable {
  var rowspan: Int?
  var colspan: Int?
  var label: LabelView?
  var figure: FigureView?

  init(label box: PrintedTable.Box, inRowOfFigures: Bool) {
    rowspan = box.rowSpan
    colspan = box.columnSpan
    label = LabelView(
      text: box.text.typeset, scope: box.scope(inRowOfFigures: inRowOfFigures))
  }

  init(_ cell: Cell, _ reading: Reading, columns: Int, _ marks: CellMarks) {
    colspan = columns > 1 ? columns : nil
    figure = FigureView(cell, reading, marks)
  }
}

/// A heading or a row's label.
struct LabelView: Sendable {
  var text: String
  var scope: String
}

/// A figure as the report has it.
struct FigureView: Sendable {
  var classes: String?
  var text: String
  /// What a screen reader says where the text alone does not tell.
  var hint: String?
  var numbers: String?
  var anchors: [AnchorView]
  var changes: [CellChangeView]

  init(_ cell: Cell, _ reading: Reading, _ marks: CellMarks) {
    var classes = marks.classes(of: cell)
    hint = reading.doubt?.words.typeset
    switch reading.value {
    case .number(let number):
      text = reading.doubt == nil || reading.raw.isEmpty ? "\(number)" : reading.raw
      if number == .zero { classes.append("zero") }
    case .blank:
      text = reading.raw.isEmpty ? "空" : reading.raw
      classes.append("blank")
    case .text:
      text = reading.raw
      classes.append("word")
    case .unread:
      text = reading.raw.isEmpty ? "?" : reading.raw
      classes.append("unread")
    }
    text = String(text.prefix(40))
    if reading.doubt != nil { classes.append("doubt") }
    let numbers = marks.numbers(of: cell)
    self.numbers = numbers.isEmpty ? nil : numbers
    self.classes = classes.isEmpty ? nil : classes.joined(separator: " ")
    anchors = marks.anchors(of: cell)
    changes = marks.changes(of: cell)
  }
}
