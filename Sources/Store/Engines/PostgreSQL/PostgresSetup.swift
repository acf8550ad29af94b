extension PostgresConnection {
  /// A connection whose settings are those that the store relies on.
  ///
  /// - Throws: `StoreFault` of kind `setup` where the database is not as the store needs it.
  static func open(_ string: String, isDurable: Bool, doing: String) throws -> PostgresConnection {
    let connection = try PostgresConnection(string, doing: doing)
    try connection.checkServer(isDurable: isDurable, doing: doing)
    for setting in [
      "lock_timeout = '5s'",
      "idle_in_transaction_session_timeout = '60s'",
      // What is read through a cursor is read to its end.
      "cursor_tuple_fraction = 1.0",
      "timezone = 'UTC'",
    ] {
      _ = try connection.run("SET \(setting)", doing: doing)
    }
    if !isDurable { _ = try connection.run("SET synchronous_commit = off", doing: doing) }
    return connection
  }

  private func checkServer(isDurable: Bool, doing: String) throws {
    let row = try run(
      """
      SELECT current_setting('server_encoding'), datcollate, current_setting('fsync'),
        current_setting('full_page_writes'), current_setting('synchronous_commit')
      FROM pg_database WHERE datname = current_database()
      """, [], doing: doing
    ).rows(atMost: 1).first
    let settings = try (0..<5).map { try row?.get($0, as: String.self) ?? "" }
    let faults = PostgresSetup.faults(
      encoding: settings[0], collation: settings[1],
      switches: [
        "fsync": settings[2], "full_page_writes": settings[3],
        "synchronous_commit": settings[4],
      ], isDurable: isDurable)
    guard faults.isEmpty else {
      throw StoreFault(doing: doing, kind: .setup, detail: faults.joined(separator: "; "))
    }
  }
}

/// What a database must be like.
enum PostgresSetup {
  /// What is wrong with it, with how to put it right.
  static func faults(
    encoding: String, collation: String, switches: [String: String], isDurable: Bool
  ) -> [String] {
    var faults: [String] = []
    if encoding != "UTF8" {
      faults.append("the database's encoding is \(encoding), not UTF8")
    }
    // Other collations sort texts in another order than SQLite, and change with the system.
    if !["C", "POSIX", "C.UTF-8", "C.utf8"].contains(collation) {
      faults.append(
        "the database's collation is \(collation): create it with LC_COLLATE 'C' TEMPLATE template0"
      )
    }
    if isDurable {
      for (name, value) in switches.sorted(by: { $0.key < $1.key }) where value == "off" {
        faults.append("\(name) is off: what the server acknowledges could be lost")
      }
    }
    return faults
  }
}
