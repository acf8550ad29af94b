/// Work within a transaction on a PostgreSQL connection.
final class PostgresSession: Session {
  let dialect = Dialect.postgres
  private let connection: PostgresConnection
  private let doing: String
  private var failure: (any Error)?
  private var cursors = 0

  /// How many rows a cursor hands over at a time.
  private static let rowsAtOnce = 500

  init(_ connection: PostgresConnection, doing: String) {
    self.connection = connection
    self.doing = doing
  }

  func rows(_ sql: SQL, atMost limit: Int) throws -> [Row] {
    try run(sql).rows(atMost: limit)
  }

  func execute(_ sql: SQL) throws -> Int { try run(sql).changedRows }

  /// Through a cursor, so that other statements can run between two rows.
  func each(_ sql: SQL, _ body: (Row) throws -> Void) throws {
    cursors += 1
    let cursor = "c\(cursors)"
    let (text, values) = dialect.render(sql)
    _ = try guarded {
      try connection.runOnce("DECLARE \(cursor) NO SCROLL CURSOR FOR \(text)", values, doing: doing)
    }
    var count = PostgresSession.rowsAtOnce
    while count == PostgresSession.rowsAtOnce {
      let rows = try guarded {
        try connection.runOnce("FETCH \(count) FROM \(cursor)", [], doing: doing)
          .rows(atMost: count)
      }
      count = rows.count
      for row in rows { try body(row) }
    }
    _ = try guarded { try connection.run("CLOSE \(cursor)", doing: doing) }
  }

  /// The work's value, unless a statement failed: its failure is not to be passed over.
  func finish<Value>(_ value: Value) throws -> Value {
    if let failure { throw failure }
    return value
  }

  private func run(_ sql: SQL) throws -> PostgresResult {
    let (text, values) = dialect.render(sql)
    return try guarded { try connection.run(text, values, doing: doing) }
  }

  private func guarded<Value>(_ work: () throws -> Value) throws -> Value {
    if let failure { throw failure }
    do { return try work() } catch {
      failure = error
      throw error
    }
  }
}
