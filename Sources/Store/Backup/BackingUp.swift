import Foundation
import Glibc

extension Store {
  /// Copies all records and files into a new folder, as they stand in one moment, while the store is
  /// in use.
  ///
  /// The copy is the same for both engines and can be restored into either. It is written under
  /// another name and gets its own only once it has been read again and found whole.
  ///
  /// - Parameters:
  ///   - folder: Where it goes; must not be there yet.
  ///   - includingKey: Whether the key for personal data goes with it. Who has both can read all.
  public func backUp(
    into folder: String, includingKey: Bool = false,
    progress: @escaping @Sendable (BackupProgress) -> Void = { _ in }
  ) async throws -> BackupSummary {
    let doing = "backing up into \(folder)"
    let partial = folder + ".partial"
    for path in [folder, partial] where access(path, F_OK) == 0 {
      throw StoreFault(doing: doing, kind: .file, detail: "\(path) is there already")
    }
    let files = self.files
    // Nothing may be swept between the moment of the rows and the copying of the files they name.
    let lock = try await files.work {
      try Folders.make(files.folder, doing: doing)
      return try SweepLock(folder: files.folder, isExclusive: false)
    }
    defer { lock.release() }
    do {
      let key = includingKey ? context.keyFile : nil
      let manifest = try await read(doing) { reader in
        try BackupWriter(folder: partial, doing: doing, progress: progress)
          .writeRows(of: reader, holdsKey: key != nil)
      }
      try await files.work {
        let writer = BackupWriter(folder: partial, doing: doing, progress: progress)
        try writer.copyFiles(manifest.files, from: files)
        if let key { try writer.copyKey(key) }
        try DurableFile.make(
          "\(partial)/\(BackupManifest.name)", bytes: manifest.json(), doing: doing)
        try BackupCheck(folder: partial, progress: progress).run(manifest)
        guard rename(partial, folder) == 0 else { throw DurableFile.fault(folder, doing) }
        try DurableFile.syncFolder(of: folder, doing: doing)
      }
      return BackupSummary(manifest, holdsKey: manifest.holdsKey)
    } catch {
      try? FileManager.default.removeItem(atPath: partial)
      throw error
    }
  }
}

/// Writes the parts of a backup.
struct BackupWriter {
  let folder: String
  let doing: String
  let progress: @Sendable (BackupProgress) -> Void

  /// Writes a file of rows for each table.
  func writeRows(of reader: Reader, holdsKey: Bool) throws -> BackupManifest {
    let catalog = Catalog(session: reader.session)
    let names = try catalog.tables()
    try Folders.make("\(folder)/tables", doing: doing)
    let all = try names.reduce(0) { sum, name in
      sum + (try reader.value("SELECT count(*) FROM \(SQL(trusted: "\"\(name)\""))") ?? 0)
    }
    var done = 0
    let tables = try names.map { name in
      let columns = try catalog.columns(of: name)
      var writer = try RowFileWriter("\(folder)/tables/\(name)", doing: doing)
      try reader.session.eachRow(of: name, columns: columns) { row in
        try writer.write(row)
        done += 1
        if done.isMultiple(of: 1000) {
          progress(BackupProgress(step: .rows, done: done, all: all))
        }
      }
      return BackupManifest.Table(
        name: name, columns: columns, rows: writer.rows, hash: try writer.finish())
    }
    progress(BackupProgress(step: .rows, done: done, all: all))
    try DurableFile.syncFolder(of: "\(folder)/tables/", doing: doing)
    return BackupManifest(
      takenAt: reader.now, migrations: try steps(reader), tables: tables,
      files: try files(reader), holdsKey: holdsKey)
  }

  private func steps(_ reader: Reader) throws -> [BackupManifest.Step] {
    try reader.rows("SELECT area, number FROM migration ORDER BY area, number").map { row in
      BackupManifest.Step(area: try row.get(0), number: try row.get(1))
    }
  }

  private func files(_ reader: Reader) throws -> [BackupManifest.StoredFile] {
    try reader.rows("SELECT DISTINCT hash, size FROM file ORDER BY hash").map { row in
      BackupManifest.StoredFile(hash: try row.get(0), size: try row.get(1))
    }
  }

  /// Copies the files that rows name.
  func copyFiles(_ files: [BackupManifest.StoredFile], from store: FileStore) throws {
    for (index, file) in files.enumerated() {
      try FileCopy.copy(
        from: store.path(of: file.hash), to: FileStore.path(of: file.hash, in: "\(folder)/files"),
        hash: file.hash, doing: doing)
      progress(BackupProgress(step: .files, done: index + 1, all: files.count))
    }
  }

  func copyKey(_ key: KeyFile) throws {
    guard let bytes = try key.read() else { return }
    try KeyFile(in: folder).write(bytes)
  }
}
