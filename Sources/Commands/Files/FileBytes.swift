import Glibc
import ReportFiles

/// Reads files whole, up to a limit.
enum FileBytes {
  /// The bytes of a file, or of the standard input for `-`; at most `limit` of them.
  static func read(_ path: FilePath, limit: Int) throws(Unreadable) -> [UInt8] {
    guard path != .standardInput else { return try read(STDIN_FILENO, limit: limit) }
    let file = path.withSystemPath { open($0, O_RDONLY | O_CLOEXEC) }
    guard file >= 0 else { throw .inaccessible(AccessTrouble(errno)) }
    defer { close(file) }
    var facts = stat()
    guard fstat(file, &facts) == 0 else { throw .inaccessible(AccessTrouble(errno)) }
    if facts.st_mode & S_IFMT == S_IFREG, facts.st_size > limit { throw .tooLarge(limit: limit) }
    return try read(file, limit: limit, expecting: Int(facts.st_size))
  }

  private static func read(
    _ file: Int32, limit: Int, expecting size: Int = 0
  ) throws(Unreadable) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(size, limit) + 1)
    let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { chunk.deallocate() }
    while true {
      let count = Glibc.read(file, chunk.baseAddress, chunk.count)
      if count == 0 { return bytes }
      guard count > 0 else {
        if errno == EINTR { continue }
        throw .inaccessible(AccessTrouble(errno))
      }
      guard bytes.count + count <= limit else { throw .tooLarge(limit: limit) }
      bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: chunk[..<count]))
    }
  }
}

extension FileBytes {
  /// Writes a file anew; what was there stays until all of it is written.
  static func write(_ bytes: [UInt8], to path: FilePath) throws(OutputFault) {
    let draft = FilePath(bytes: path.bytes + Array(".\(getpid()).part".utf8))
    let file = draft.withSystemPath { open($0, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644) }
    guard file >= 0 else { throw OutputFault(path) }
    guard writeAll(bytes, to: file), close(file) == 0,
      draft.withSystemPath({ from in path.withSystemPath { rename(from, $0) } }) == 0
    else {
      let fault = OutputFault(path)
      _ = draft.withSystemPath { unlink($0) }
      throw fault
    }
  }
}

/// A file could not be written; what the system said.
struct OutputFault: Error, CustomStringConvertible {
  var description: String

  init(_ path: FilePath) {
    description = "\(path.text.safeForTerminal): \(String(cString: strerror(errno)))"
  }
}

extension AccessTrouble {
  /// What the system's number means.
  init(_ number: Int32) {
    switch number {
    case ENOENT, ENOTDIR: self = .missing
    case EACCES, EPERM: self = .forbidden
    case EISDIR: self = .folder
    default: self = .other(number)
    }
  }
}
