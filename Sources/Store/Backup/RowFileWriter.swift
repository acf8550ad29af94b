import Crypto
import Glibc

/// Writes rows into a file, each value in the canonical encoding, and hashes what it writes.
struct RowFileWriter: ~Copyable {
  private let file: Int32
  private let path: String
  private let doing: String
  private var hash = SHA256()
  private var pending: [UInt8] = []
  private(set) var rows = 0

  init(_ path: String, doing: String) throws {
    self.path = path
    self.doing = doing
    file = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw DurableFile.fault(path, doing) }
  }

  deinit { close(file) }

  mutating func write(_ row: Row) throws {
    var encoding = CanonicalEncoding()
    for value in row.values { encoding.append(value) }
    pending += encoding.bytes
    rows += 1
    if pending.count >= 1 << 18 { try flush() }
  }

  /// The hash of the file, which is on the disk then.
  mutating func finish() throws -> String {
    try flush()
    guard fsync(file) == 0 else { throw DurableFile.fault(path, doing) }
    return Hexadecimal.text(hash.finalize())
  }

  private mutating func flush() throws {
    hash.update(data: pending)
    guard DurableFile.writeAll(pending[...], to: file) else { throw DurableFile.fault(path, doing) }
    pending.removeAll(keepingCapacity: true)
  }
}
