extension Store {
  /// The steps that were taken, by area.
  func appliedMigrations() async throws -> [String: [Int: String]] {
    try await read("reading which migrations were applied") { reader in
      try reader.appliedMigrations()
    }
  }

  /// Takes the steps that have not been taken yet, each in a transaction of its own.
  ///
  /// - Returns: The steps taken.
  /// - Throws: `StoreFault` of kind `migration` where the store is ahead of this program.
  @discardableResult
  func migrate(_ migrations: [Migration]) async throws -> [Migration] {
    try MigrationList.check(migrations)
    try await write("preparing the schema") { transaction in
      try transaction.execute(
        """
        CREATE TABLE IF NOT EXISTS migration (
          area TEXT NOT NULL,
          number BIGINT NOT NULL,
          name TEXT NOT NULL,
          applied_at BIGINT NOT NULL,
          PRIMARY KEY (area, number))
        """)
    }
    try await read("comparing the schema with the program") { reader in
      try MigrationList.check(applied: reader.appliedMigrations(), against: migrations)
    }
    var taken: [Migration] = []
    for migration in migrations {
      let isNew = try await write("migrating \(migration.area) to step \(migration.number)") {
        transaction in try transaction.apply(migration)
      }
      if isNew { taken.append(migration) }
    }
    return taken
  }
}

extension Reader {
  fileprivate func appliedMigrations() throws -> [String: [Int: String]] {
    var applied: [String: [Int: String]] = [:]
    for row in try rows("SELECT area, number, name FROM migration ORDER BY area, number") {
      applied[try row.get("area"), default: [:]][try row.get("number")] = try row.get("name")
    }
    return applied
  }
}

extension Transaction {
  /// Takes a step, unless another process took it meanwhile.
  fileprivate func apply(_ migration: Migration) throws -> Bool {
    let taken: Int? = try value(
      "SELECT number FROM migration WHERE area = \(migration.area) AND number = \(migration.number)"
    )
    guard taken == nil else { return false }
    for statement in migration.statements(session.dialect) { try execute(statement) }
    try execute(
      """
      INSERT INTO migration (area, number, name, applied_at)
      VALUES (\(migration.area), \(migration.number), \(migration.name), \(now))
      """)
    return true
  }
}

/// What must hold of a list of migrations.
enum MigrationList {
  /// In each area the steps are numbered 1, 2, 3 … in order.
  static func check(_ migrations: [Migration]) throws {
    var last: [String: Int] = [:]
    for migration in migrations {
      let expected = last[migration.area, default: 0] + 1
      guard migration.number == expected else {
        throw StoreFault(
          doing: "reading the program's migrations", kind: .migration,
          detail: "\(migration.area): step \(migration.number) where \(expected) is due")
      }
      last[migration.area] = expected
    }
  }

  /// The program knows each step that was taken.
  static func check(applied: [String: [Int: String]], against migrations: [Migration]) throws {
    var known: [String: Int] = [:]
    for migration in migrations { known[migration.area] = migration.number }
    for (area, steps) in applied.sorted(by: { $0.key < $1.key }) {
      guard let newest = steps.keys.max(), newest > known[area, default: 0] else { continue }
      throw StoreFault(
        doing: "comparing the schema with the program", kind: .migration,
        detail: "\(area) is at step \(newest) (\(steps[newest, default: ""])), "
          + "this program knows \(known[area, default: 0]): a newer program has used the store")
    }
  }
}
