/// A file that inputs are made from.
public struct Seed: Sendable {
  /// The file's name; its ending tells the kind.
  public var name: String
  /// Its content.
  public var bytes: [UInt8]

  /// A seed.
  public init(_ name: String, _ bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// Whether the file is an archive of parts (DOCX, XLSX).
  public var isArchive: Bool { bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) }
}

/// A mutated file, which its number and the seeds make anew at any time.
public struct Input: Sendable {
  /// Its number.
  public var number: Int
  /// How many times its seed has had its turn before.
  public var round: Int
  /// The name of its seed.
  public var name: String
  /// Its content.
  public var bytes: [UInt8]
}
