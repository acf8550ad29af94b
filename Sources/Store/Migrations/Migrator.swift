/// Takes the steps that a store has not taken yet.
struct Migrator {
  let engine: any Engine
  let migrations: [Migration]

  /// Takes the steps, each in a transaction of its own.
  ///
  /// - Parameter whetherAny: Where false, a step that is due is a fault.
  /// - Returns: The steps taken.
  /// - Throws: `StoreFault` of kind `migration` where the store is ahead of this program.
  @discardableResult
  func run(at moment: Instant, whetherAny: Bool = true) async throws -> [Migration] {
    try MigrationList.check(migrations)
    try await makeTable()
    let applied = try await applied()
    try MigrationList.check(applied: applied, against: migrations)
    let due = migrations.filter { applied[$0.area]?[$0.number] == nil }
    if let first = due.first, !whetherAny {
      throw StoreFault(
        doing: "comparing the schema with the program", kind: .migration,
        detail: "\(due.count) steps are due, first \(first.area) \(first.number): "
          + "run gongkai migrate")
    }
    var taken: [Migration] = []
    for migration in due where try await take(migration, at: moment) { taken.append(migration) }
    return taken
  }

  private func makeTable() async throws {
    try await engine.write("preparing the schema", lane: .exclusive) { session in
      _ = try session.execute(
        """
        CREATE TABLE IF NOT EXISTS migration (
          area TEXT NOT NULL,
          number BIGINT NOT NULL,
          name TEXT NOT NULL,
          applied_at BIGINT NOT NULL,
          PRIMARY KEY (area, number))
        """)
    }
  }

  /// The names of the steps that were taken, by area and number.
  private func applied() async throws -> [String: [Int: String]] {
    try await engine.read("reading which migrations were applied") { session in
      var applied: [String: [Int: String]] = [:]
      try session.each("SELECT area, number, name FROM migration") { row in
        applied[try row.get("area"), default: [:]][try row.get("number")] = try row.get("name")
      }
      return applied
    }
  }

  /// Takes a step, unless another process takes it at the same time.
  private func take(_ migration: Migration, at moment: Instant) async throws -> Bool {
    let doing = "migrating \(migration.area) to step \(migration.number)"
    return try await engine.write(doing, lane: .exclusive) { session in
      let isNew = try session.execute(
        """
        INSERT INTO migration (area, number, name, applied_at)
        VALUES (\(migration.area), \(migration.number), \(migration.name), \(moment))
        ON CONFLICT DO NOTHING
        """)
      guard isNew == 1 else { return false }
      for statement in migration.statements(session.dialect) { _ = try session.execute(statement) }
      return true
    }
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
