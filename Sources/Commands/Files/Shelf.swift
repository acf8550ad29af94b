import OfficeFiles
import ReportFiles

/// Reads reports from files, within limits.
struct Shelf: Sendable {
  private let reader: ReportReader

  /// Reads files of at most `maxBytes`.
  init(maxBytes: Int) {
    var limits = Limits()
    limits.fileBytes = maxBytes
    reader = ReportReader(limits: limits)
  }

  /// The report in a file.
  func report(in path: FilePath) throws(Unreadable) -> ReadReport {
    try report(in: FileBytes.read(path, limit: reader.limits.fileBytes), named: path.name)
  }

  /// The report in a file's bytes.
  func report(in bytes: [UInt8], named name: String) throws(Unreadable) -> ReadReport {
    try reader.read(bytes, named: name)
  }
}
