import Glibc

extension Store {
  /// Makes a store of a backup, on either engine, and brings its schema up to date.
  ///
  /// Nothing is written before the backup has been read as a whole and found to be what was written;
  /// the rows come back in one transaction, in which they are compared with the backup again.
  ///
  /// - Parameters:
  ///   - folder: The backup.
  ///   - configuration: Where the store goes; must hold no records yet.
  ///   - migrations: Those of all areas above the store's own, as for `open`.
  ///   - key: A file with the key for personal data; nothing takes the one in the backup, if any.
  public static func restore(
    from folder: String, to configuration: StoreConfiguration, migrations: [Migration] = [],
    key: String? = nil, clock: @escaping @Sendable () -> Instant = { Instant.now() },
    progress: @escaping @Sendable (BackupProgress) -> Void = { _ in }
  ) async throws -> BackupSummary {
    let manifest = try BackupManifest.read(in: folder)
    let all = StoreMigrations.all + migrations
    let files = FileStore(in: configuration.folder)
    try await files.work { try BackupCheck(folder: folder, progress: progress).run(manifest) }
    let steps = try manifest.steps(among: all)
    let engine = try configuration.open()
    do {
      try await Migrator(engine: engine, migrations: steps).run(at: clock())
      let restorer = Restorer(folder: folder, manifest: manifest, progress: progress)
      try await files.work { try restorer.copyFiles(to: files) }
      try await engine.write("restoring the backup in \(folder)", lane: .exclusive) { session in
        try restorer.load(into: session)
      }
      let holdsKey = try restorer.copyKey(key, to: KeyFile(in: configuration.folder))
      try await Migrator(engine: engine, migrations: all).run(at: clock())
      await engine.close()
      return BackupSummary(manifest, holdsKey: holdsKey)
    } catch {
      await engine.close()
      throw error
    }
  }
}

extension BackupManifest {
  /// The steps that had been taken when the backup was made.
  ///
  /// - Throws: `StoreFault` of kind `migration` where this program does not know them all.
  fileprivate func steps(among known: [Migration]) throws -> [Migration] {
    let taken = Set(migrations)
    let steps = known.filter { taken.contains(Step(area: $0.area, number: $0.number)) }
    guard steps.count == taken.count else {
      let unknown = taken.subtracting(steps.map { Step(area: $0.area, number: $0.number) })
      let first = unknown.min { ($0.area, $0.number) < ($1.area, $1.number) }
      throw StoreFault(
        doing: "comparing the backup with the program", kind: .migration,
        detail: "\(first?.area ?? "") step \(first?.number ?? 0) is not known: "
          + "a newer program made the backup")
    }
    return steps
  }
}
