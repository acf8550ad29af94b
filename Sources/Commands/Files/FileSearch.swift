import Glibc

/// Finds the files that are named on the command line or lie in the folders named there.
///
/// Folders are searched to any depth, each once, so that a link back to a folder above ends
/// nowhere. Hidden files, and those that word processors and systems leave behind, are skipped
/// in folders; a file that is named itself is always taken.
struct FileSearch {
  private var found: [FilePath] = []
  private var known: Set<FilePath> = []
  private var visited: Set<[UInt64]> = []

  /// The files, those of each folder in the order of their paths, none twice.
  static func files(in paths: [String]) -> [FilePath] {
    var search = FileSearch()
    for path in paths { search.add(FilePath(path)) }
    return search.found
  }

  private mutating func add(_ path: FilePath) {
    guard path != .standardInput, Self.isFolder(path) else {
      take([path])
      return
    }
    var files: [FilePath] = []
    var folders = [path]
    while let folder = folders.popLast() {
      guard let names = names(in: folder) else {
        files.append(folder)
        continue
      }
      for name in names where !Self.isLeftBehind(name) {
        let entry = folder.appending(name)
        switch Self.kind(of: entry) {
        case S_IFDIR: folders.append(entry)
        case S_IFREG, nil: files.append(entry)
        default: continue
        }
      }
    }
    take(files.sorted())
  }

  private mutating func take(_ paths: [FilePath]) {
    for path in paths where known.insert(path).inserted { found.append(path) }
  }

  /// The names in a folder; none where it was searched before, nil where it cannot be opened.
  private mutating func names(in folder: FilePath) -> [[UInt8]]? {
    guard let stream = folder.withSystemPath({ opendir($0) }) else { return nil }
    defer { closedir(stream) }
    var facts = stat()
    guard fstat(dirfd(stream), &facts) == 0,
      visited.insert([UInt64(facts.st_dev), UInt64(facts.st_ino)]).inserted
    else { return [] }
    var names: [[UInt8]] = []
    while let entry = readdir(stream) {
      names.append(
        withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) })
    }
    return names
  }

  private static func kind(of path: FilePath) -> mode_t? {
    var facts = stat()
    guard path.withSystemPath({ stat($0, &facts) }) == 0 else { return nil }
    return facts.st_mode & S_IFMT
  }

  private static func isFolder(_ path: FilePath) -> Bool { kind(of: path) == S_IFDIR }

  private static func isLeftBehind(_ name: [UInt8]) -> Bool {
    let name = String(decoding: name, as: UTF8.self).lowercased()
    return name.hasPrefix(".") || name.hasPrefix("~") || name.hasSuffix("~")
      || name.hasSuffix(".tmp") || name == "thumbs.db" || name == "desktop.ini"
  }
}
