/// One connection, for as long as one piece of work has it.
///
/// A session belongs to the thread that runs the work and never leaves it.
protocol Session: AnyObject {
  /// What the engine's SQL is like.
  var dialect: Dialect { get }

  /// Runs a statement and hands its rows out one by one, until the answer is false.
  func each(_ sql: SQL, _ row: (Row) throws -> Bool) throws

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
  func write<Value: Sendable>(
    _ doing: String, _ body: @escaping @Sendable (any Session) throws -> Value
  ) async throws -> Value

  /// Lets go of all connections; work that is under way is finished first.
  func close() async
}
