import Glibc

/// The key for personal data: a file of its own, so that the database alone tells nothing.
struct KeyFile: Sendable {
  let path: String

  /// The key's file in a store's folder.
  init(in folder: String) { path = folder + "/key" }

  /// A file of which someone says that it holds a key.
  init(path: String) { self.path = path }

  /// The key; nothing where there is no file.
  func read() throws -> [UInt8]? {
    guard access(path, F_OK) == 0 else { return nil }
    let text = String(decoding: try DurableFile.read(path, doing: doing), as: UTF8.self)
    let parts = text.split(whereSeparator: \.isWhitespace)
    guard parts.count == 2, parts[0] == "gongkai-key-1", let key = Hexadecimal.bytes(parts[1]),
      key.count == 32
    else {
      throw StoreFault(doing: doing, kind: .key, detail: "\(path) holds no key")
    }
    return key
  }

  /// The key in the file; a new one where there is no file.
  func readOrMake() throws -> [UInt8] {
    if let key = try read() { return key }
    var generator = SystemRandomNumberGenerator()
    try write((0..<32).map { _ in UInt8.random(in: 0...255, using: &generator) })
    // Another process may have been first; its key counts.
    guard let key = try read() else {
      throw StoreFault(doing: doing, kind: .key, detail: "\(path) was written and is not there")
    }
    return key
  }

  /// Writes a key; leaves one that is there alone.
  func write(_ key: [UInt8]) throws {
    try DurableFile.make(
      path, bytes: Array("gongkai-key-1 \(Hexadecimal.text(key))\n".utf8), doing: doing)
  }

  private var doing: String { "reading the key for personal data" }
}
