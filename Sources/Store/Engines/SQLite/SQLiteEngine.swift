import GRDB
import Glibc

/// SQLite in one file, with one writer and several readers.
struct SQLiteEngine: Engine {
  let dialect = Dialect.sqlite
  private let pool: DatabasePool

  init(_ configuration: StoreConfiguration) throws {
    let opening = "opening the store in \(configuration.folder)"
    let path = configuration.folder + "/gongkai.db"
    try makePrivateFile(at: path, in: configuration.folder, doing: opening)
    var settings = GRDB.Configuration()
    settings.busyMode = .timeout(5)
    settings.maximumReaderCount = 8
    settings.prepareDatabase { database in
      // What was erased is overwritten, and texts compare as on PostgreSQL.
      try database.execute(sql: "PRAGMA secure_delete = ON")
      try database.execute(sql: "PRAGMA case_sensitive_like = ON")
    }
    do {
      pool = try DatabasePool(path: path, configuration: settings)
      // The pool relaxes this for WAL; the store's commits are durable when they return.
      try pool.writeWithoutTransaction { database in
        try database.execute(
          sql: "PRAGMA synchronous = \(configuration.isDurable ? "FULL" : "OFF")")
      }
    } catch {
      throw SQLiteSession.fault(error, doing: opening)
    }
  }

  func read<Value: Sendable>(
    _ doing: String, _ body: @escaping @Sendable (any Session) throws -> Value
  ) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
      pool.asyncRead { result in
        continuation.resume(
          with: Result {
            do {
              let database = try result.get()
              let session = SQLiteSession(database, doing: doing)
              return try session.finish(try body(session))
            } catch { throw SQLiteSession.fault(error, doing: doing) }
          })
      }
    }
  }

  func write<Value: Sendable>(
    _ doing: String, lane: Lane, _ body: @escaping @Sendable (any Session) throws -> Value
  ) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
      pool.asyncWriteWithoutTransaction { database in
        continuation.resume(
          with: Result {
            try SQLiteEngine.retrying {
              do {
                return try SQLiteEngine.transaction(database, doing: doing, body)
              } catch { throw SQLiteSession.fault(error, doing: doing) }
            }
          })
      }
    }
  }

  func close() async {
    // Fails where statements are still open; the process's end closes them as well.
    try? pool.close()
  }

  /// The pool, for copying the database while it is in use.
  var database: DatabasePool { pool }

  private static func transaction<Value>(
    _ database: Database, doing: String, _ body: (any Session) throws -> Value
  ) throws -> Value {
    var value: Value?
    try database.inTransaction(.immediate) {
      let session = SQLiteSession(database, doing: doing)
      value = try session.finish(try body(session))
      return .commit
    }
    guard let value else { preconditionFailure("a committed transaction has a value") }
    return value
  }

  /// The engine has waited for others by itself; three more times are enough.
  private static func retrying<Value>(_ work: () throws -> Value) throws -> Value {
    for _ in 1...3 {
      do { return try work() } catch let fault as StoreFault where fault.kind.isWorthRetrying {}
    }
    return try work()
  }
}

/// Makes the folder and an empty file that only the owner can read; leaves what is there alone.
private func makePrivateFile(at path: String, in folder: String, doing: String) throws {
  try Folders.make(folder, doing: doing)
  let descriptor = open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
  guard descriptor >= 0 else {
    throw StoreFault(
      doing: doing, kind: .file, detail: "\(path): \(String(cString: strerror(errno)))")
  }
  Glibc.close(descriptor)
}
