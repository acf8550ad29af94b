extension Session {
  /// Lets rows come in any order within this transaction.
  func deferForeignKeys() throws {
    switch dialect {
    case .sqlite: _ = try execute("PRAGMA defer_foreign_keys = ON")
    case .postgres: try alterForeignKeys(to: "DEFERRABLE INITIALLY DEFERRED")
    }
  }

  /// Compares all that was left for later; SQLite does so when it commits.
  func checkForeignKeys() throws {
    guard dialect == .postgres else { return }
    _ = try execute("SET CONSTRAINTS ALL IMMEDIATE")
    try alterForeignKeys(to: "NOT DEFERRABLE")
  }

  /// What a new position is counted from.
  func afterLoading() throws {
    guard dialect == .postgres else { return }
    _ = try rows(
      """
      SELECT setval('event_position', max(position)) FROM event HAVING max(position) IS NOT NULL
      """, atMost: 1)
  }

  private func alterForeignKeys(to behaviour: String) throws {
    let keys = try rows(
      """
      SELECT conrelid::regclass::text, conname::text FROM pg_constraint
      WHERE contype = 'f' AND connamespace = current_schema()::regnamespace ORDER BY 1, 2
      """, atMost: .max)
    for key in keys {
      let table: String = try key.get(0)
      let name: String = try key.get(1)
      _ = try execute(
        SQL(trusted: "ALTER TABLE \(table) ALTER CONSTRAINT \"\(name)\" \(behaviour)"))
    }
  }
}
