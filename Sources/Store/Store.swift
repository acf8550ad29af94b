public import Logging

/// The records of an installation, on SQLite or PostgreSQL.
public final class Store: Sendable {
  let engine: any Engine
  let context: StoreContext

  /// Opens a store, makes it where there is none, and brings its schema up to date.
  ///
  /// - Parameters:
  ///   - migrations: Those of all areas above the store's own.
  ///   - projections: The tables that appending keeps up to date.
  ///   - clock: What time it is; tests set it.
  /// - Throws: `StoreFault`.
  public static func open(
    _ configuration: StoreConfiguration, migrations: [Migration] = [],
    projections: [any Projection] = [],
    clock: @escaping @Sendable () -> Instant = { Instant.now() }, logger: Logger
  ) async throws -> Store {
    let engine = try configuration.open()
    do {
      // With PostgreSQL nothing else has made it yet.
      try Folders.make(configuration.folder, doing: "opening the store")
      let migrator = Migrator(engine: engine, migrations: StoreMigrations.all + migrations)
      try await migrator.run(at: clock(), whetherAny: configuration.migratesOnOpening)
      let sealer = try await sealer(
        configuration.folder, engine: engine, isOptional: configuration.isKeyOptional)
      let context = StoreContext(
        clock: clock, projections: projections, sealer: sealer,
        keyFile: KeyFile(in: configuration.folder), files: FileStore(in: configuration.folder),
        logger: logger)
      return Store(engine: engine, context: context)
    } catch {
      await engine.close()
      throw error
    }
  }

  /// Brings a store's schema up to date, or makes the store, and does nothing else.
  ///
  /// - Returns: The steps taken; none where it was up to date.
  public static func migrate(
    _ configuration: StoreConfiguration, migrations: [Migration],
    clock: @escaping @Sendable () -> Instant = { Instant.now() }
  ) async throws -> [Migration] {
    let engine = try configuration.open()
    do {
      let migrator = Migrator(engine: engine, migrations: StoreMigrations.all + migrations)
      let taken = try await migrator.run(at: clock())
      await engine.close()
      return taken
    } catch {
      await engine.close()
      throw error
    }
  }

  private init(engine: any Engine, context: StoreContext) {
    self.engine = engine
    self.context = context
  }

  /// The files beside the records.
  public var files: FileStore { context.files }

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
    try await engine.write(doing, lane: .shared) { [context] session in
      try body(Transaction(session: session, context: context))
    }
  }

  /// Finishes what is under way and lets go of the database.
  public func close() async { await engine.close() }
}
