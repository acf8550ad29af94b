import AnnualReport
import OfficeFiles

extension ComparisonGrid {
  /// The comparison as a workbook: a row for each figure, what differs marked.
  public var workbook: [UInt8] {
    get throws {
      let rows = comparison.lines.map { line -> [Workbook.Cell] in
        let mark: Mark? = line.left.value == line.right.value ? nil : .warning
        return [
          Workbook.Cell(.text(line.cell.label)),
          Workbook.Cell(value(line.left, of: comparison.left), mark: mark),
          Workbook.Cell(value(line.right, of: comparison.right), mark: mark),
          SheetValue(line.difference).cell,
        ]
      }
      let columns = [
        Workbook.Column("数据项", width: 44), Workbook.Column(names.0, width: 24),
        Workbook.Column(names.1, width: 24), Workbook.Column("增减"),
      ]
      return try Workbook(sheets: [
        Workbook.Sheet(name: "年度报告对比", columns: columns, rows: rows)
      ]).xlsx()
    }
  }

  private func value(_ side: Comparison.Side, of report: Report) -> Workbook.Value {
    if let number = side.value.number { return .number(number.description) }
    return side.value == .blank ? .blank : .text(shown(side, of: report))
  }
}
