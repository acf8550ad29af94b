/// One connection, for as long as one piece of work has it.
///
/// A session belongs to the thread that runs the work and never leaves it.
protocol Session: AnyObject {
  /// What the engine's SQL is like.
  var dialect: Dialect { get }

  /// Runs a statement and answers with its first rows.
  func rows(_ sql: SQL, atMost limit: Int) throws -> [Row]

  /// Runs a statement and hands its rows out one by one, without holding all of them.
  func each(_ sql: SQL, _ row: (Row) throws -> Void) throws

  /// Runs a statement and tells how many rows it changed.
  func execute(_ sql: SQL) throws -> Int
}

/// A database that runs work on threads of its own.
protocol Engine: Sendable {
  var dialect: Dialect { get }

  /// Runs work on one consistent state of the database.
  func read<Value: Sendable>(
    _ doing: String, _ body: @escaping @Sendable (any Session) throws -> Value
  ) async throws -> Value

  /// Runs work as one transaction, again from the start where it met another's.
  ///
  /// - Parameter lane: Whether others wait for it: all of those that ask so run one after another.
  func write<Value: Sendable>(
    _ doing: String, lane: Lane,
    _ body: @escaping @Sendable (any Session) throws -> Value
  ) async throws -> Value

  /// Lets go of all connections; work that is under way is finished first.
  func close() async
}

/// Whether a transaction runs beside others.
enum Lane: Sendable {
  /// Beside others, as far as the engine can; it begins again where it met one.
  case shared
  /// After all others of this lane: for changes of the schema.
  case exclusive
}
