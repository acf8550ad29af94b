internal import AnnualReport

/// Puts what was found into the cells of a report, each with its raw text, place and doubt.
struct CellFiller {
  let document: SourceDocument
  var report: Report

  private var form: Form { report.form }

  init(document: SourceDocument, report: Report) {
    self.document = document
    self.report = report
  }

  /// Fills table II.
  mutating func fill(_ found: TableTwoReader.Found) {
    guard !found.rows.isEmpty else { return }
    report.tables.insert(.ii)
    markMissingRows(.ii, found.rows.map(\.row))
    for row in found.rows {
      let columns = form.columns(of: row.row)
      guard row.isComplete, row.cells.count == columns.count else {
        doubt(row.row, .ambiguousColumns(found: row.cells.count), cells: row.cells, line: row.line)
        continue
      }
      for (column, cell) in zip(columns, row.cells) {
        set(Cell(row.row, column), cell, doubt: row.isScattered ? .displaced : nil)
      }
    }
  }

  /// Fills table III.
  mutating func fill(_ found: TableThreeReader.Found) {
    guard !found.pairs.isEmpty else { return }
    report.tables.insert(.iii)
    report.printsOtherAsOneRow = found.hasSingleOther && report.edition == .y2021
    markMissingRows(.iii, found.pairs.map(\.row))
    if report.printsOtherAsOneRow {
      for row in Row.otherParts {
        for column in form.columns(of: row) {
          report[Cell(row, column)] = Reading(.unread, doubt: .printedAsOneRow)
        }
      }
    }
    for pair in found.pairs {
      let row = found.rows[pair.found]
      guard pair.isCertain else {
        doubt(pair.row, .ambiguousRow, cells: row.cells, line: row.line)
        continue
      }
      guard row.isComplete else {
        doubt(pair.row, .ambiguousColumns(found: row.cells.count), cells: row.cells, line: row.line)
        continue
      }
      for (column, cell) in zip(form.columns(of: pair.row), row.cells) {
        set(Cell(pair.row, column), cell)
      }
    }
  }

  /// Fills table IV; where it is told in prose alone, the doubts quote the prose.
  mutating func fill(_ found: TableFourReader.Found, prose: [Paragraph]) {
    let rows = form.rows(of: .iv)
    guard found.isPresent else {
      guard let told = prose.first(where: { $0.text.contains("复议") || $0.text.contains("诉讼") })
      else { return }
      for row in rows {
        for column in form.columns(of: row) {
          report[Cell(row, column)] = Reading(
            .unread, raw: told.text, place: told.place, doubt: .onlyInProse)
        }
      }
      return
    }
    report.tables.insert(.iv)
    markMissingRows(.iv, Array(found.rows.keys))
    for row in rows {
      if let cells = found.rows[row] {
        for (column, cell) in zip(form.columns(of: row), cells) { set(Cell(row, column), cell) }
      } else if let odd = found.odd {
        doubt(row, .ambiguousColumns(found: odd), cells: [], line: found.lines.lowerBound)
      }
    }
  }

  private mutating func markMissingRows(_ table: Table, _ found: [Row]) {
    for row in form.rows(of: table) where !found.contains(row) {
      for column in form.columns(of: row) {
        report[Cell(row, column)] = Reading(.unread, doubt: .rowMissing)
      }
    }
  }

  private mutating func set(_ cell: Cell, _ found: FoundCell, doubt: Doubt? = nil) {
    guard let index = found.piece else {
      report[cell] = Reading(.blank, place: document.place(line: found.line))
      return
    }
    let piece = document.pieces[index]
    let place = document.place(piece, line: found.line)
    if piece.isEmpty {
      report[cell] = Reading(.blank, place: place)
      return
    }
    let result = document.value(piece, isAmount: cell.isAmount)
    report[cell] = Reading(
      result.value, raw: document.string(piece), place: place, doubt: result.doubt ?? doubt)
  }

  /// Leaves a row unread, with what was found of it.
  private mutating func doubt(_ row: Row, _ doubt: Doubt, cells: [FoundCell], line: Int) {
    let raw = cells.compactMap { $0.piece.map { document.string(document.pieces[$0]) } }
      .joined(separator: " ")
    guard document.lines.indices.contains(line) else { return }
    for column in form.columns(of: row) {
      report[Cell(row, column)] = Reading(
        .unread, raw: raw, place: document.place(line: line), doubt: doubt)
    }
  }
}
