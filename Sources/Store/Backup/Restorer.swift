import Glibc

/// Puts the parts of a backup back.
struct Restorer: Sendable {
  let folder: String
  let manifest: BackupManifest
  let progress: @Sendable (BackupProgress) -> Void

  func copyFiles(to store: FileStore) throws {
    for (index, file) in manifest.files.enumerated() {
      try FileCopy.copy(
        from: FileStore.path(of: file.hash, in: "\(folder)/files"),
        to: store.path(of: file.hash), hash: file.hash, doing: doing)
      progress(BackupProgress(step: .files, done: index + 1, all: manifest.files.count))
    }
  }

  /// Puts all rows back, makes the index for searching, and compares the tables with the backup.
  func load(into session: any Session) throws {
    let catalog = Catalog(session: session)
    let tables = try catalog.tables()
    guard tables == manifest.tables.map(\.name) else {
      throw StoreFault(
        doing: doing, kind: .migration, detail: "the tables are not those of the backup")
    }
    guard try session.rows("SELECT 1 FROM event", atMost: 1).isEmpty else {
      throw StoreFault(doing: doing, kind: .setup, detail: "the store holds records already")
    }
    try session.deferForeignKeys()
    for table in tables { _ = try session.execute("DELETE FROM \(SQL(trusted: "\"\(table)\""))") }
    var done = 0
    let all = manifest.tables.reduce(0) { $0 + $1.rows }
    for table in manifest.tables {
      try load(table, into: session) { count in
        done += count
        progress(BackupProgress(step: .rows, done: done, all: all))
      }
    }
    try session.checkForeignKeys()
    try session.afterLoading()
    try index(session)
    for table in manifest.tables { try compare(table, with: session) }
  }

  private func load(
    _ table: BackupManifest.Table, into session: any Session, loaded: (Int) -> Void
  ) throws {
    var reader = try RowFileReader("\(folder)/tables/\(table.name)", doing: doing)
    let names = table.columns.map { SQL(trusted: "\"\($0)\"") }.joined(separator: ", ")
    let into: SQL = "INSERT INTO \(SQL(trusted: "\"\(table.name)\"")) (\(names)) VALUES "
    let rowsAtOnce = max(1, 900 / max(1, table.columns.count))
    while true {
      var rows: [SQL] = []
      while rows.count < rowsAtOnce, let row = try reader.next(columns: table.columns.count) {
        rows.append("\(list: row)")
      }
      guard !rows.isEmpty else { return }
      _ = try session.execute(into + rows.joined(separator: ", "))
      loaded(rows.count)
    }
  }

  /// Makes the index for searching anew, some thousand entries at a time.
  private func index(_ session: any Session) throws {
    let all = manifest.tables.first { $0.name == "search_entry" }?.rows ?? 0
    let index = BlockSearchIndex(session: session)
    var done = 0
    var waiting: [StoredEntry] = []
    func add() throws {
      try index.add(waiting)
      done += waiting.count
      waiting = []
      progress(BackupProgress(step: .searchIndex, done: done, all: all))
    }
    try session.each("SELECT \(StoredEntry.columns) FROM search_entry ORDER BY key") { row in
      waiting.append(try StoredEntry(row: row))
      if waiting.count == BlockSearchIndex.entriesAtOnce { try add() }
    }
    try add()
  }

  private func compare(_ table: BackupManifest.Table, with session: any Session) throws {
    var hash = RowHash()
    try session.eachRow(of: table.name, columns: table.columns) { hash.update($0) }
    guard hash.rows == table.rows, hash.text == table.hash else {
      throw StoreFault(
        doing: doing, kind: .damaged, detail: "\(table.name) did not come back as it was")
    }
  }

  /// Whether the key is there then.
  func copyKey(_ path: String?, to target: KeyFile) throws -> Bool {
    let source = path.map(KeyFile.init(path:)) ?? KeyFile(in: folder)
    if let key = try source.read() {
      try target.write(key)
    } else if let path {
      throw StoreFault(doing: doing, kind: .key, detail: "\(path) is not there")
    }
    return try target.read() != nil
  }

  private var doing: String { "restoring the backup in \(folder)" }
}
