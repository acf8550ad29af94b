/// Where a store is.
public struct StoreConfiguration: Sendable, Hashable {
  /// The folder of the files, of the key for personal data and, with SQLite, of the database.
  public let folder: String

  /// False only in tests of what is not durability: commits then do not wait for the disk.
  public var isDurable = true

  /// Whether opening brings the schema up to date; where not, an old schema is a fault.
  public var migratesOnOpening = true

  /// Whether the store may be opened without its key: all but personal data can be used then.
  public var isKeyOptional = false

  let engine: EngineChoice

  enum EngineChoice: Sendable, Hashable {
    case sqlite
    case postgres(connection: String, connections: Int)
  }

  /// One file in the folder, no server: `gongkai.db`.
  public static func sqlite(folder: String) -> StoreConfiguration {
    StoreConfiguration(folder: folder, engine: .sqlite)
  }

  /// A PostgreSQL server, or one of several, as libpq's connection string says.
  public static func postgres(connection: String, folder: String, connections: Int = 8)
    -> StoreConfiguration
  {
    StoreConfiguration(
      folder: folder, engine: .postgres(connection: connection, connections: max(1, connections)))
  }

  private init(folder: String, engine: EngineChoice) {
    self.folder = folder
    self.engine = engine
  }
}

extension StoreConfiguration {
  /// The engine, connected.
  func open() throws -> any Engine {
    switch engine {
    case .sqlite: try SQLiteEngine(self)
    case .postgres(let connection, let connections):
      PostgresEngine(connection: connection, connections: connections, isDurable: isDurable)
    }
  }
}
