/// A file in an archive.
public struct PackedFile: Hashable, Sendable {
  /// Its name in the archive.
  public let name: String
  /// Its bytes.
  public let bytes: [UInt8]

  /// A file in an archive.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

/// Several files in one.
public enum PackedFiles {
  /// The files as a zip archive; the same files give the same bytes.
  public static func zip(_ files: [PackedFile]) throws(WritingFault) -> [UInt8] {
    try ArchiveWriter.pack(files.map { ArchiveWriter.Entry($0.name, $0.bytes) })
  }
}
