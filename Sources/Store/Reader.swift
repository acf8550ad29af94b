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

  final var searchIndex: BlockSearchIndex { BlockSearchIndex(session: session) }

  /// All rows that a statement answers with.
  public final func rows(_ sql: SQL) throws -> [Row] {
    try session.rows(sql, atMost: .max)
  }

  /// The first row, or nothing.
  public final func row(_ sql: SQL) throws -> Row? {
    try session.rows(sql, atMost: 1).first
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
  /// The statement must only read; others may run between two rows.
  public final func each(_ sql: SQL, _ body: (Row) throws -> Void) throws {
    try session.each(sql, body)
  }
}
