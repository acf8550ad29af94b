public import AnnualReport

public struct ReportWorkbook {
  public init(_ report: Report) {}; public var bytes: [UInt8] { get throws { [] } }
}
extension PrintedReport { public var docx: [UInt8] { get throws { [] } } }
extension ComparisonGrid { public var workbook: [UInt8] { get throws { [] } } }
public struct FindingsWorkbook {
  public init(_ files: [CheckedFile]) {}; public var bytes: [UInt8] { get throws { [] } }
}
extension ReturnLetter { public var docx: [UInt8] { get throws { [] } } }
