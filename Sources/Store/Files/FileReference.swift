/// A stored file, named by what is in it.
public struct FileReference: Sendable, Hashable {
  /// The SHA-256 of its bytes in hexadecimal.
  public let hash: String
  /// How many bytes it has.
  public let size: Int
  /// What it is, by its content.
  public let kind: FileKind

  /// A reference to a file that was stored before.
  ///
  /// - Returns: Nothing where the hash is none.
  public init?(hash: String, size: Int, kind: FileKind) {
    guard hash.utf8.count == 64, Hexadecimal.bytes(hash) != nil, size >= 0 else { return nil }
    self.hash = hash
    self.size = size
    self.kind = kind
  }

  init(digest: [UInt8], size: Int, kind: FileKind) {
    hash = Hexadecimal.text(digest)
    self.size = size
    self.kind = kind
  }
}
