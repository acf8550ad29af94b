import Glibc

/// Keeps the sweep from taking away a file that is just being stored again, in other processes too.
struct SweepLock {
  private let file: Int32

  /// Waits until it has the lock: many who store, or one who sweeps.
  init(folder: String, isExclusive: Bool) throws {
    let path = folder + "/.lock"
    file = open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw DurableFile.fault(path, "locking the files") }
    while flock(file, isExclusive ? LOCK_EX : LOCK_SH) != 0 {
      guard errno == EINTR else {
        close(file)
        throw DurableFile.fault(path, "locking the files")
      }
    }
  }

  /// Lets go of it.
  func release() { close(file) }
}
