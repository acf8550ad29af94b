public import AnnualReport

extension Doubt { var words: String { "\(self)" } }
extension Finding { var words: String { "\(self.fact)" } }
extension Proposal { var words: String { "\(self.grounds)" } }
extension Place { var words: String { "\(self.line)" } }
extension Unreadable { var words: String { "\(self)" } }
public struct CheckContext: Hashable, Sendable {
  public var mayIssueRules: Bool?;
  public init(mayIssueRules: Bool? = nil) { self.mayIssueRules = mayIssueRules }
}
extension Report {
  func checkup(previous: Report?, context: CheckContext) -> Checkup {
    Checkup(findings: [], proposals: [], undecided: [])
  }
}
public struct Undecided: Hashable, Sendable { public var rule: Rule }
extension Checkup {
  var reasons: [Undecided] {
    get { [] }
    set {}
  }
}
extension Undecided { var words: String { rule.rawValue } }
public struct ReportReader: Sendable {
  public init(maxBytes: Int = 0) {}
  public func read(bytes: [UInt8], named: String) throws(Unreadable) -> ReadReport {
    try ReportJSONReader.read(bytes)
  }
}
extension FileRemark { var words: String { "\(self)" } }
public struct ReportWorkbook {
  public init(_ report: Report) {}; public var bytes: [UInt8] { get throws { [] } }
}
extension PrintedReport { public var docx: [UInt8] { get throws { [] } } }
extension ComparisonGrid { public var workbook: [UInt8] { get throws { [] } } }
public struct FindingsWorkbook {
  public init(_ files: [CheckedFile]) {}; public var bytes: [UInt8] { get throws { [] } }
}
