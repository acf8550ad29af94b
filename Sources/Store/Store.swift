public import Logging

/// The records of an installation, on SQLite or PostgreSQL.
public final class Store: Sendable {
  let engine: any Engine
  let context: StoreContext

  /// Opens a store, makes it where there is none, and brings its schema up to date.
  ///
  /// - Parameter clock: What time it is; tests set it.
  /// - Throws: `StoreFault`.
  public static func open(
    _ configuration: StoreConfiguration, migrations: [Migration] = [],
    clock: @escaping @Sendable () -> Instant = { Instant.now() },
    logger: Logger
  ) async throws -> Store {
    let engine: any Engine
    switch configuration.engine {
    case .sqlite: engine = try SQLiteEngine(configuration)
    case .postgres:
      throw StoreFault(doing: "opening the store", kind: .setup, detail: "no PostgreSQL yet")
    }
    let store = Store(
      engine: engine, context: StoreContext(clock: clock, logger: logger))
    try await store.migrate(StoreMigrations.all + migrations)
    return store
  }

  private init(engine: any Engine, context: StoreContext) {
    self.engine = engine
    self.context = context
  }

  /// Reads from one consistent state of the store.
  ///
  /// - Parameter doing: What is being done, for the log where it fails: "listing organs".
  public func read<Value: Sendable>(
    _ doing: String, _ body: @escaping @Sendable (Reader) throws -> Value
  ) async throws -> Value {
    try await engine.read(doing) { [context] session in
      try body(Reader(session: session, context: context))
    }
  }

  /// Does a piece of work as one transaction, durable when this returns.
  ///
  /// The body may run again from its start where it met the work of another process; so it changes
  /// nothing but the store. What it throws ends the transaction and reaches the caller as it is.
  ///
  /// - Parameter doing: What is being done, for the log where it fails: "registering an application".
  @discardableResult
  public func write<Value: Sendable>(
    _ doing: String, _ body: @escaping @Sendable (Transaction) throws -> Value
  ) async throws -> Value {
    try await engine.write(doing) { [context] session in
      try body(Transaction(session: session, context: context))
    }
  }

  /// Finishes what is under way and lets go of the database.
  public func close() async { await engine.close() }
}
