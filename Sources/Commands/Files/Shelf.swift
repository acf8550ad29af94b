import ReportFiles

/// Reads reports from files, within a limit.
struct Shelf: Sendable {
  /// The largest file that is read, in bytes.
  var maxBytes: Int

  /// The report in a file.
  func report(in path: FilePath) throws(Unreadable) -> ReadReport {
    try report(in: FileBytes.read(path, limit: maxBytes), named: path.name)
  }

  /// The report in a file's bytes.
  func report(in bytes: [UInt8], named name: String) throws(Unreadable) -> ReadReport {
    guard bytes.count <= maxBytes else { throw .tooLarge(limit: maxBytes) }
    if ReportJSONReader.recognises(bytes) { return try ReportJSONReader.read(bytes) }
    return try ReportReader().read(bytes, named: name)
  }
}
