internal import AnnualReport
internal import OfficeFiles

/// Reads a published annual report from a file's bytes.
public struct ReportReader: Sendable {
  /// A reader.
  public init() {}

  /// Reads a report.
  public func read(_ bytes: [UInt8], named name: String) throws(Unreadable) -> ReadReport {
    let document: SourceDocument
    if bytes.prefix(200).contains(UInt8(ascii: "<")) {
      do {
        document = ContentSource.document(try HTMLReader.read(bytes))
      } catch { throw .damaged }
    } else {
      document = TextSource.document(DecodedText(bytes).utf8)
    }
    return ReadReport(report: try Recogniser.report(in: document), document: document)
  }
}
