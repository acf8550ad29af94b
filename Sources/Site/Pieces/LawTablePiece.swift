import AnnualReport
import ReportFiles

/// A statutory table as the law prints it, every figure an address.
struct LawTablePiece: Sendable {
  var lawCaption: String
  var lawKind: String
  var lawHead: [LawRowView]
  var lawBody: [LawRowView]

  /// A table of a report.
  ///
  /// - Parameter href: where the records of a cell are listed; nil where there is nothing to open.
  init(_ caption: String, _ table: Table, of report: Report, href: (Cell) -> String?) {
    lawCaption = caption
    lawKind = table.name.lowercased()
    let (head, body) = PrintedTable(table, of: report).headAndBody
    lawHead = head.map { LawRowView($0, report, href: href) }
    lawBody = body.map { LawRowView($0, report, href: href) }
  }
}

/// A row of a statutory table.
struct LawRowView: Sendable {
  var lawBoxes: [LawBoxView]

  init(_ boxes: [PrintedTable.Box], _ report: Report, href: (Cell) -> String?) {
    let hasFigures = boxes.contains { $0.cell != nil }
    lawBoxes = boxes.map { LawBoxView($0, inRowOfFigures: hasFigures, report, href: href) }
  }
}

/// A label or a figure.
struct LawBoxView: Sendable {
  var rows: Int?
  var columns: Int?
  var label: String?
  var scope: String
  var lawFigure: LawFigureView?

  init(
    _ box: PrintedTable.Box, inRowOfFigures: Bool, _ report: Report, href: (Cell) -> String?
  ) {
    rows = box.rowSpan
    columns = box.columnSpan
    scope = box.scope(inRowOfFigures: inRowOfFigures)
    guard let cell = box.cell else {
      label = box.text
      return
    }
    let number = report[cell].value.number
    let isNothing = number == nil || number == .zero
    lawFigure = LawFigureView(
      lawNumber: number.map(String.init(describing:)) ?? "", lawLabel: cell.label,
      lawHref: isNothing ? nil : href(cell), isNothing: isNothing)
  }
}

/// A figure that opens its records.
struct LawFigureView: Sendable {
  var lawNumber: String
  /// What it counts, for those who hear the number alone.
  var lawLabel: String
  var lawHref: String?
  var isNothing: Bool
}
