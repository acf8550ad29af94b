import Glibc

/// Folders on disk.
enum Folders {
  /// Makes a folder, with those above it, that only the owner can enter; leaves an existing one alone.
  static func make(_ path: String, doing: String) throws {
    var made = ""
    for part in path.split(separator: "/", omittingEmptySubsequences: false) {
      made += made.isEmpty && part.isEmpty ? "/" : (made.isEmpty || made == "/" ? part : "/" + part)
      if mkdir(made, 0o700) != 0, errno != EEXIST, errno != EISDIR {
        throw StoreFault(
          doing: doing, kind: .file, detail: "\(made): \(String(cString: strerror(errno)))")
      }
    }
  }
}
