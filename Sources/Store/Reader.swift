/// What a piece of work reads with: one consistent state of the store.
///
/// It is of use only within the closure that it was handed to, on the thread that runs it.
public class Reader {
  let session: any Session
  let context: StoreContext

  init(session: any Session, context: StoreContext) {
    self.session = session
    self.context = context
  }

  /// What the store's clock shows.
  public final var now: Instant { context.clock() }

  /// All rows that a statement answers with.
  public final func rows(_ sql: SQL) throws -> [Row] {
    var rows: [Row] = []
    try session.each(sql) { row in
      rows.append(row)
      return true
    }
    return rows
  }

  /// The first row, or nothing.
  public final func row(_ sql: SQL) throws -> Row? {
    var first: Row?
    try session.each(sql) { row in
      first = row
      return false
    }
    return first
  }

  /// The first column of the first row, or nothing where there is no row or it is null.
  public final func value<Value: SQLReadable>(_ sql: SQL, as type: Value.Type = Value.self) throws
    -> Value?
  {
    guard let row = try row(sql) else { return nil }
    return try row.get(0, as: Value?.self)
  }

  /// Hands the rows out one by one, so that no list of them is ever held.
  ///
  /// On PostgreSQL no other statement may run before the last row has been handed out.
  public final func each(_ sql: SQL, _ body: (Row) throws -> Void) throws {
    try session.each(sql) { row in
      try body(row)
      return true
    }
  }
}
