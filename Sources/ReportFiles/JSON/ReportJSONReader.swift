import AnnualReport
import FoundationEssentials

/// Reads a report out of the JSON that `Report.json(file:)` writes.
///
/// The members may stand in any order; members that the form does not know are left aside. A
/// figure of the wrong type is a doubt about its cell, never a number.
public enum ReportJSONReader {
  /// Reads the report; of an array of reports the first.
  public static func read(_ bytes: [UInt8]) throws(Unreadable) -> ReadReport {
    let file = try decode(bytes)
    guard let first = file.reports.first, let edition = Edition(rawValue: first.edition) else {
      throw .noTables
    }
    guard !first.tables.isEmpty else { throw .noTables }
    var report = Report(edition: edition)
    report.organ = first.organ.flatMap { $0.isEmpty ? nil : $0 }
    report.year = first.year
    report.givesText = false
    var source = ReportSource()
    for table in Table.allCases {
      guard let figures = first.tables[table.name] else { continue }
      report.tables.insert(table)
      if table == .iii, edition == .y2021, Cell.abridged.contains(where: { figures[$0.key] != nil })
      {
        report.printsOtherAsOneRow = true
      }
      read(table, figures, of: first, into: &report, source: &source)
    }
    guard !report.tables.isEmpty else { throw .noTables }
    return ReadReport(
      report: report, source: source.lines, remarks: file.reports.count > 1 ? [.severalReports] : []
    )
  }

  private static func decode(_ bytes: [UInt8]) throws(Unreadable) -> ReportsInFile {
    guard !bytes.isEmpty else { throw .empty }
    do {
      return try JSONDecoder().decode(ReportsInFile.self, from: Data(bytes))
    } catch let error as DecodingError {
      if case .dataCorrupted = error { throw .damaged }
      throw .noTables
    } catch {
      throw .damaged
    }
  }

  private static func read(
    _ table: Table, _ figures: [String: JSONFigure], of file: ReportInFile,
    into report: inout Report, source: inout ReportSource
  ) {
    let blank = Set(file.blank)
    let doubts = Dictionary(file.doubts.map { ($0.cell, $0) }) { first, _ in first }
    let cells = report.cells.filter { $0.table == table }
    let rows = cells.map(\.row).reduce(into: [Row]()) { if $0.last != $1 { $0.append($1) } }
    source.begin(table)
    for row in rows {
      let inRow = cells.filter { $0.row == row }
      source.add([row.shortLabel] + inRow.map { figures[$0.key]?.shown ?? "" })
      for (index, cell) in inRow.enumerated() {
        let address = cell.description
        report[cell] = reading(
          of: figures[cell.key], isBlank: blank.contains(address), doubt: doubts[address],
          at: source.place(column: index + 2))
      }
    }
  }

  private static func reading(
    of figure: JSONFigure?, isBlank: Bool, doubt: DoubtInFile?, at place: Place
  ) -> Reading {
    guard let figure else { return Reading(.unread, doubt: .rowMissing) }
    let why = doubt.map { Doubt(words: $0.why) ?? .notNumber }
    switch figure {
    case .number(let number):
      return Reading(
        .number(number), raw: doubt?.raw ?? number.description, place: place, doubt: why)
    case .other(let raw):
      return Reading(.text, raw: raw, place: place, doubt: .notNumber)
    case .null where isBlank:
      return Reading(.blank, raw: doubt?.raw ?? "", place: place, doubt: why)
    case .null:
      guard let doubt, let why else { return Reading(.unread, doubt: .columnMissing) }
      return Reading(
        why == .notNumber ? .text : .unread, raw: doubt.raw,
        place: doubt.raw.isEmpty ? nil : place, doubt: why)
    }
  }
}

extension Cell {
  /// The cells that (六)其他处理 has where a 2021 report prints it as one row.
  static let abridged = (Column.applicants + [.total]).map { Cell(.other, $0) }
}

/// The lines that a report without a page of its own is shown as.
private struct ReportSource {
  private(set) var lines: [SourceLine] = []
  private var table = 0
  private var row = 0

  mutating func begin(_ table: Table) {
    self.table += 1
    row = 0
    lines.append(SourceLine([table.name], isRow: false))
  }

  mutating func add(_ cells: [String]) {
    row += 1
    lines.append(SourceLine(cells, isRow: true))
  }

  func place(column: Int) -> Place {
    Place(table: table, row: row, column: column, shown: lines.count)
  }
}
