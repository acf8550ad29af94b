public import AnnualReport
import OfficeFiles

/// A report as a workbook: a sheet for each table, headings merged as the law prints them.
public struct ReportWorkbook: Sendable {
  private let tables: [PrintedTable]

  /// The workbook of a report.
  public init(_ report: Report) {
    tables = Table.allCases.filter(report.tables.contains).map { PrintedTable($0, of: report) }
  }

  /// The workbook as XLSX.
  public var bytes: [UInt8] {
    get throws { try Workbook(sheets: tables.map(\.sheet)).xlsx() }
  }
}

extension PrintedTable {
  fileprivate var sheet: Workbook.Sheet {
    let places = places
    var values = rows.map { _ in [Workbook.Cell](repeating: Workbook.Cell(.blank), count: width) }
    var merges: [Workbook.Merge] = []
    for (row, boxes) in zip(rows.indices, rows) {
      for (box, column) in zip(boxes, places[row]) {
        values[row][column] = Workbook.Cell(box.value)
        guard box.rows * box.columns > 1 else { continue }
        merges.append(
          Workbook.Merge(row: row, column: column, rows: box.rows, columns: box.columns))
      }
    }
    let titles = (values.first ?? []).map(\.title)
    return Workbook.Sheet(
      name: table.section.title, columns: titles.map { Workbook.Column($0, width: 14) },
      rows: Array(values.dropFirst()), freezesHeader: false, filters: false, merges: merges)
  }
}

extension PrintedTable.Box {
  fileprivate var value: Workbook.Value {
    guard cell != nil, !text.isEmpty else { return text.isEmpty ? .blank : .text(text) }
    return Quantity(written: text).map { .number($0.description) } ?? .text(text)
  }
}

extension Workbook.Cell {
  fileprivate var title: String {
    guard case .text(let text) = value else { return "" }
    return text
  }
}
