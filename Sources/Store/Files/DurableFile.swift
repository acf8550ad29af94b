import Glibc

/// Files that are on the disk when the call returns.
enum DurableFile {
  /// Makes a file with these bytes, readable by the owner only; leaves one that is there alone.
  static func make(_ path: String, bytes: [UInt8], doing: String) throws {
    let temporary = "\(path).\(getpid()).\(UInt64.random(in: 0...UInt64.max))"
    defer { unlink(temporary) }
    let file = open(temporary, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw fault(temporary, doing) }
    let isWritten = writeAll(bytes[...], to: file) && fsync(file) == 0
    let error = errno
    close(file)
    errno = error
    guard isWritten else { throw fault(temporary, doing) }
    guard link(temporary, path) == 0 || errno == EEXIST else { throw fault(path, doing) }
    try syncFolder(of: path, doing: doing)
  }

  /// All bytes of a file.
  static func read(_ path: String, doing: String) throws -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw fault(path, doing) }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(file, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw fault(path, doing) }
      guard count > 0 else { return bytes }
      bytes += buffer[..<count]
    }
  }

  /// Some bytes of a file; fewer at its end.
  static func read(_ path: String, from offset: Int, count: Int, doing: String) throws -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw fault(path, doing) }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let step = bytes.withUnsafeMutableBytes { buffer in
        pread(file, buffer.baseAddress?.advanced(by: filled), count - filled, offset + filled)
      }
      if step < 0, errno == EINTR { continue }
      guard step >= 0 else { throw fault(path, doing) }
      guard step > 0 else { break }
      filled += step
    }
    bytes.removeSubrange(filled...)
    return bytes
  }

  /// Makes the names in a path's folder last.
  static func syncFolder(of path: String, doing: String) throws {
    let name = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    let folder = open(name.isEmpty ? "/" : name, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw fault(name, doing) }
    defer { close(folder) }
    guard fsync(folder) == 0 else { throw fault(name, doing) }
  }

  /// Writes all of the bytes; false, with `errno` set, where that failed.
  static func writeAll(_ bytes: ArraySlice<UInt8>, to file: Int32) -> Bool {
    var rest = bytes
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if written < 0 {
        if errno == EINTR { continue }
        return false
      }
      rest = rest.dropFirst(written)
    }
    return true
  }

  /// What the system said about a path.
  static func fault(_ path: String, _ doing: String) -> StoreFault {
    StoreFault(doing: doing, kind: .file, detail: "\(path): \(String(cString: strerror(errno)))")
  }
}
