import Crypto
import Glibc

/// Copies a file and compares its content with its hash on the way.
enum FileCopy {
  /// Copies to a path that is not there yet; what is there with the right content is left alone.
  static func copy(from source: String, to path: String, hash: String, doing: String) throws {
    try Folders.make(
      String(path.prefix(upTo: path.lastIndex(of: "/") ?? path.endIndex)), doing: doing)
    let input = open(source, O_RDONLY | O_CLOEXEC)
    guard input >= 0 else { throw DurableFile.fault(source, doing) }
    defer { close(input) }
    let temporary = "\(path).copy"
    unlink(temporary)
    let output = open(temporary, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard output >= 0 else { throw DurableFile.fault(temporary, doing) }
    defer {
      close(output)
      unlink(temporary)
    }
    let found = try FileCopy.hash(of: input, path: source, doing: doing) { piece in
      guard DurableFile.writeAll(piece, to: output) else {
        throw DurableFile.fault(temporary, doing)
      }
    }
    guard found == hash else {
      throw StoreFault(doing: doing, kind: .damaged, detail: "\(source) has another content")
    }
    guard fsync(output) == 0, rename(temporary, path) == 0 else {
      throw DurableFile.fault(path, doing)
    }
    try DurableFile.syncFolder(of: path, doing: doing)
  }

  /// The hash of a file.
  static func hash(of path: String, doing: String) throws -> String {
    let input = open(path, O_RDONLY | O_CLOEXEC)
    guard input >= 0 else { throw DurableFile.fault(path, doing) }
    defer { close(input) }
    return try hash(of: input, path: path, doing: doing) { _ in }
  }

  private static func hash(
    of input: Int32, path: String, doing: String, _ body: (ArraySlice<UInt8>) throws -> Void
  ) throws -> String {
    var hash = SHA256()
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = read(input, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw DurableFile.fault(path, doing) }
      guard count > 0 else { return Hexadecimal.text(hash.finalize()) }
      hash.update(data: buffer[..<count])
      try body(buffer[..<count])
    }
  }
}
