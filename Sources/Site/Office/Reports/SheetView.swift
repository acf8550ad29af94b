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
    let rows = PrintedTable(table, of: report).rows
    let isHead: ([PrintedTable.Box]) -> Bool = { $0.allSatisfy { $0.cell == nil } }
    // Table II has headings between its rows: they stay among them.
    let split = table == .ii ? 0 : rows.firstIndex { !isHead($0) } ?? rows.count
    let lines = rows.map { boxes in
      let hasFigures = boxes.contains { $0.cell != nil }
      return SheetLineView(
        sheetBoxes: boxes.map { box in
          SheetBoxView(
            box, isInRowOfFigures: hasFigures, isMarked: box.cell.map(marked.contains) ?? false,
            isDoubtful: box.cell.map { report[$0].doubt != nil } ?? false,
            href: box.cell.flatMap(address))
        })
    }
    headLines = Array(lines[..<split])
    bodyLines = Array(lines[split...])
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
    boxRows = box.rows > 1 ? box.rows : nil
    boxColumns = box.columns > 1 ? box.columns : nil
    boxHref = href
    if isLabel {
      boxScope =
        isInRowOfFigures
        ? (box.rows > 1 ? "rowgroup" : "row") : (box.columns > 1 ? "colgroup" : "col")
    }
    let classes = [isMarked ? "marked" : nil, isDoubtful ? "doubt" : nil].compactMap(\.self)
    boxClass = classes.isEmpty ? nil : classes.joined(separator: " ")
  }
}

/// The tables of a report.
struct SheetsView: Sendable { var sheets: [SheetView] }
