import Crypto
import Glibc
import Synchronization

/// A file on its way in: written under a name of its own until its hash is known.
final class FileIntake: Sendable {
  private let folder: String
  private let temporary: String
  private let file: Int32
  private let state = Mutex(State())

  private struct State {
    var hash = SHA256()
    var size = 0
    var head: [UInt8] = []
  }

  init(folder: String) throws {
    self.folder = folder
    let incoming = folder + "/incoming"
    try Folders.make(incoming, doing: FileIntake.doing)
    temporary = "\(incoming)/\(getpid()).\(UInt64.random(in: 0...UInt64.max))"
    file = open(temporary, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw DurableFile.fault(temporary, FileIntake.doing) }
  }

  deinit {
    close(file)
    unlink(temporary)
  }

  var size: Int { state.withLock { $0.size } }

  func append(_ bytes: [UInt8]) throws {
    try state.withLock { state in
      guard DurableFile.writeAll(bytes[...], to: file) else {
        throw DurableFile.fault(temporary, FileIntake.doing)
      }
      state.hash.update(data: bytes)
      state.size += bytes.count
      state.head += bytes.prefix(max(0, FileKind.window - state.head.count))
    }
  }

  /// Moves the file to its place; afterwards it and its name are on the disk.
  func finish() throws -> FileReference {
    try state.withLock { state in
      let tail = try DurableFile.read(
        temporary, from: max(0, state.size - FileKind.window), count: FileKind.window,
        doing: FileIntake.doing)
      let reference = FileReference(
        digest: Array(state.hash.finalize()), size: state.size,
        kind: FileKind.detect(head: state.head, tail: tail))
      guard fsync(file) == 0 else { throw DurableFile.fault(temporary, FileIntake.doing) }
      try place(reference.hash)
      return reference
    }
  }

  private func place(_ hash: String) throws {
    let path = FileStore.path(of: hash, in: folder)
    try Folders.make(String(path.dropLast(63)), doing: FileIntake.doing)
    let lock = try SweepLock(folder: folder, isExclusive: false)
    defer { lock.release() }
    // One that is there keeps its bytes and becomes young, so that it is not swept meanwhile.
    if link(temporary, path) != 0 {
      guard errno == EEXIST, utimensat(AT_FDCWD, path, nil, 0) == 0 else {
        throw DurableFile.fault(path, FileIntake.doing)
      }
    }
    try DurableFile.syncFolder(of: path, doing: FileIntake.doing)
    try DurableFile.syncFolder(of: String(path.dropLast(63)), doing: FileIntake.doing)
  }

  private static let doing = "storing a file"
}
