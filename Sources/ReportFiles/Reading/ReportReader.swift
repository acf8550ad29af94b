/// Reads a published annual report from a file's bytes.
public struct ReportReader: Sendable {
  /// A reader.
  public init() {}

  /// Reads a report.
  public func read(_ bytes: [UInt8], named name: String) throws(Unreadable) -> ReadReport {
    let document = TextSource.document(bytes)
    return ReadReport(report: try Recogniser.report(in: document), document: document)
  }
}
