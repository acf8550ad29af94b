public import AnnualReport

extension Doubt { var words: String { "\(self)" } }
extension Finding { var words: String { "\(self.fact)" } }
extension Proposal { var words: String { "\(self.grounds)" } }
extension Place { var words: String { "\(self.line)" } }
extension Unreadable { var words: String { "\(self)" } }
extension Undecided { var words: String { rule.rawValue } }
extension FileRemark { var words: String { "\(self)" } }
public struct ReportWorkbook {
  public init(_ report: Report) {}; public var bytes: [UInt8] { get throws { [] } }
}
extension PrintedReport { public var docx: [UInt8] { get throws { [] } } }
extension ComparisonGrid { public var workbook: [UInt8] { get throws { [] } } }
public struct FindingsWorkbook {
  public init(_ files: [CheckedFile]) {}; public var bytes: [UInt8] { get throws { [] } }
}
