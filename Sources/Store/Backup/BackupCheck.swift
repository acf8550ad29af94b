/// Reads a backup and compares it with its manifest.
struct BackupCheck {
  let folder: String
  let progress: @Sendable (BackupProgress) -> Void

  /// - Throws: `StoreFault` of kind `damaged`, naming the first file that is not what was written.
  func run(_ manifest: BackupManifest) throws {
    let doing = "checking the backup in \(folder)"
    let files =
      manifest.tables.map { ("\(folder)/tables/\($0.name)", $0.hash) }
      + manifest.files.map { (FileStore.path(of: $0.hash, in: "\(folder)/files"), $0.hash) }
    for (index, (path, hash)) in files.enumerated() {
      guard try FileCopy.hash(of: path, doing: doing) == hash else {
        throw StoreFault(
          doing: doing, kind: .damaged, detail: "\(path) is not what was written")
      }
      progress(BackupProgress(step: .checking, done: index + 1, all: files.count))
    }
  }
}
