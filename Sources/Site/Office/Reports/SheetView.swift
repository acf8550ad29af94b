import AnnualReport
import Desks
import OfficeFiles
import ReportFiles

/// A table of a report as the law prints it, each number a link.
struct SheetView: Sendable {
  var sheetCaption: String
  /// The table's own class: `ii`, `iii` or `iv`.
  var sheetKind: String
  var headLines: [SheetLineView]
  var bodyLines: [SheetLineView]

  /// A report's table.
  ///
  /// - Parameters:
  ///   - address: where a cell's number leads.
  ///   - marked: cells that are to be looked at, such as those of a finding.
  init(
    _ table: Table, of report: Report, marked: Set<Cell> = [], address: (Cell) -> String?
  ) {
    sheetCaption = table.section.heading
    sheetKind = table.name.lowercased()
    let line = { (boxes: [PrintedTable.Box]) in
      let hasFigures = boxes.contains { $0.cell != nil }
      return SheetLineView(
        sheetBoxes: boxes.map { box in
          SheetBoxView(
            box, isInRowOfFigures: hasFigures, isMarked: box.cell.map(marked.contains) ?? false,
            isDoubtful: box.cell.map { report[$0].doubt != nil } ?? false,
            href: box.cell.flatMap(address))
        })
    }
    let (head, body) = PrintedTable(table, of: report).headAndBody
    headLines = head.map(line)
    bodyLines = body.map(line)
  }
}

/// A row of such a table.
struct SheetLineView: Sendable { var sheetBoxes: [SheetBoxView] }

/// A box of it: a label with its scope, or a number.
struct SheetBoxView: Sendable {
  var boxText: String
  /// What a label is the heading of; nil for a number.
  var boxScope: String?
  var isLabel: Bool
  var boxHref: String?
  var boxClass: String?
  var boxRows: Int?
  var boxColumns: Int?

  fileprivate init(
    _ box: PrintedTable.Box, isInRowOfFigures: Bool, isMarked: Bool, isDoubtful: Bool,
    href: String?
  ) {
    isLabel = box.cell == nil
    boxText = isLabel ? box.text.typeset : box.text.isEmpty ? "–" : box.text
    boxRows = box.rowSpan
    boxColumns = box.columnSpan
    boxHref = href
    if isLabel { boxScope = box.scope(inRowOfFigures: isInRowOfFigures) }
    let classes = [isMarked ? "marked" : nil, isDoubtful ? "doubt" : nil].compactMap(\.self)
    boxClass = classes.isEmpty ? nil : classes.joined(separator: " ")
  }
}

/// The tables of a report.
struct SheetsView: Sendable { var sheets: [SheetView] }
