import AnnualReport
public import Desks
public import OfficeFiles
import ReportFiles

/// A round as files that are taken away.
public enum RoundSheets {
  /// All figures of all reports, an organ a row, with the totals below.
  public static func figures(_ collection: CollectedRound) -> Workbook {
    let cells = Form.of(.y2021).cells
    let sheets = Table.allCases.map { table in
      let own = cells.filter { $0.table == table }
      let parts = collection.aggregate.parts
      let rows = parts.map { part in
        [Workbook.Cell(.text(collection.names[part.organ] ?? ""))]
          + own.map { Workbook.Cell(value(part.cells[$0])) }
      }
      let totals =
        [Workbook.Cell(.text("合计"))]
        + own.map { cell in
          Workbook.Cell(
            collection.aggregate.total(of: cell).map { .number($0.description) } ?? .blank)
        }
      return Workbook.Sheet(
        name: "表\(table.chinese)",
        columns: [Workbook.Column("单位", width: 26)]
          + own.map { Workbook.Column($0.label, width: 14) },
        rows: rows + [totals])
    }
    return Workbook(sheets: sheets)
  }

  /// What was found in all reports, as one workbook.
  public static func findings(_ collected: [CollectedReport]) throws -> [UInt8] {
    try FindingsWorkbook(collected.map(\.checked)).bytes
  }

  /// All reports as they were handed in, in one archive, each under its organ's name.
  public static func archive(_ collected: [CollectedReport]) throws -> [UInt8] {
    var taken: Set<String> = []
    let files = collected.map { report in
      let name = fileName(report, avoiding: taken)
      taken.insert(name)
      return PackedFile(name: name, bytes: report.bytes)
    }
    return try PackedFiles.zip(files)
  }

  private static func fileName(_ report: CollectedReport, avoiding taken: Set<String>) -> String {
    let ending = report.fileName.split(separator: ".").last.map(String.init) ?? ""
    let kind = ending.utf8.count <= 5 && ending.utf8.allSatisfy(\.isLetterOrDigit) ? ending : "bin"
    let stem = String(report.organName.filter { !"/\\:*?\"<>|\0".contains($0) })
    var name = "\(stem).\(kind)"
    var count = 2
    while taken.contains(name) {
      name = "\(stem)(\(count)).\(kind)"
      count += 1
    }
    return name
  }

  private static func value(_ value: Value) -> Workbook.Value {
    switch value {
    case .number(let number): .number(number.description)
    case .blank: .blank
    case .text, .unread: .text("?")
    }
  }
}

extension Table {
  fileprivate var chinese: String {
    switch self {
    case .ii: "二"
    case .iii: "三"
    case .iv: "四"
    }
  }
}

extension UInt8 {
  fileprivate var isLetterOrDigit: Bool {
    (48...57).contains(self) || (65...90).contains(self) || (97...122).contains(self)
  }
}
