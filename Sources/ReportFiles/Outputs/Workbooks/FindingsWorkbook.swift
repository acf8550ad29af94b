import AnnualReport
import OfficeFiles

/// What was found in a batch of files, as a workbook: a sheet of findings, a sheet of files.
public struct FindingsWorkbook: Sendable {
  private let rows: FindingsRows

  /// What was found in these files.
  public init(_ files: [CheckedFile]) { rows = FindingsRows(files) }

  /// The workbook as XLSX.
  public var bytes: [UInt8] {
    get throws {
      try Workbook(sheets: [
        sheet("校验发现", FindingsRows.findingHeadings, widths: [26, 18, 8, 9, 18, 60], rows.findings),
        sheet(
          "文件汇总", FindingsRows.fileHeadings, widths: [26, 18, 8, 8, 8, 8, 8, 50], rows.summaries),
      ]).xlsx()
    }
  }

  private func sheet(
    _ name: String, _ headings: [String], widths: [Double], _ rows: [[SheetValue]]
  ) -> Workbook.Sheet {
    let columns = headings.enumerated().map { index, heading in
      let width = index < widths.count ? widths[index] : heading.count == 1 ? 10 : 40
      return Workbook.Column(heading, width: width)
    }
    return Workbook.Sheet(name: name, columns: columns, rows: rows.map { $0.map(\.cell) })
  }
}

extension SheetValue {
  /// The value as a workbook holds it; what weighs as an error or a doubt is marked.
  var cell: Workbook.Cell {
    switch self {
    case .empty: Workbook.Cell(.blank)
    case .number(let number): Workbook.Cell(.number(number.description))
    case .text(Severity.error.label): Workbook.Cell(.text(Severity.error.label), mark: .error)
    case .text(Severity.warning.label):
      Workbook.Cell(.text(Severity.warning.label), mark: .warning)
    case .text(let text): Workbook.Cell(.text(text))
    }
  }
}
