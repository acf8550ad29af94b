/// The path of a file as the system has it: bytes that may be no text in any encoding.
struct FilePath: Hashable, Comparable, Sendable {
  /// The bytes, without a closing zero.
  let bytes: [UInt8]

  init(_ string: String) { bytes = Array(string.utf8) }

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// The standard input.
  static let standardInput = FilePath("-")

  /// The path as text; bytes that are no UTF-8 show as U+FFFD.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The last part of the path.
  var name: String {
    String(decoding: bytes.split(separator: UInt8(ascii: "/")).last ?? [], as: UTF8.self)
  }

  /// The path of something in this folder.
  func appending(_ name: [UInt8]) -> FilePath {
    let separator: [UInt8] = bytes.last == UInt8(ascii: "/") ? [] : [UInt8(ascii: "/")]
    return FilePath(bytes: bytes + separator + name)
  }

  /// Calls `body` with the path as the system's functions want it.
  func withSystemPath<Result>(_ body: (UnsafePointer<CChar>) throws -> Result) rethrows -> Result {
    try (bytes.map { CChar(bitPattern: $0) } + [0]).withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { preconditionFailure("never empty") }
      return try body(start)
    }
  }

  static func < (left: FilePath, right: FilePath) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}
