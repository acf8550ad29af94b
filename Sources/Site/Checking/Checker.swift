public import ReportFiles

/// What the site asks of the floors below: reading a file, and writing the two papers.
///
/// Each works in memory only and may take a while; the site runs them off its event loops.
public struct Checker: Sendable {
  /// Reads a report from a file's bytes; its name tells nothing but the kind it claims to be.
  public var read: @Sendable ([UInt8], String) throws(Unreadable) -> ReadReport
  /// Writes the findings of several files as a workbook (XLSX).
  public var findingsSheet: @Sendable ([CheckedFile]) throws -> [UInt8]
  /// Writes the letter that returns a report with what is to be mended (DOCX).
  public var returnLetter: @Sendable (CheckedFile) throws -> [UInt8]

  /// A checker.
  public init(
    read: @escaping @Sendable ([UInt8], String) throws(Unreadable) -> ReadReport,
    findingsSheet: @escaping @Sendable ([CheckedFile]) throws -> [UInt8],
    returnLetter: @escaping @Sendable (CheckedFile) throws -> [UInt8]
  ) {
    self.read = read
    self.findingsSheet = findingsSheet
    self.returnLetter = returnLetter
  }
}
