import CBenchSQLite

/// A database by the SQLite library alone, with the store's settings.
final class PlainSQLite {
  private var database: OpaquePointer?

  init(_ path: String) {
    check(sqlite3_open(path, &database))
    for setting in [
      "journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", "secure_delete = ON",
    ] {
      run("PRAGMA \(setting)")
    }
  }

  deinit { sqlite3_close_v2(database) }

  func run(_ sql: String) { check(sqlite3_exec(database, sql, nil, nil, nil)) }

  func prepare(_ sql: String) -> OpaquePointer {
    var statement: OpaquePointer?
    check(sqlite3_prepare_v2(database, sql, -1, &statement, nil))
    guard let statement else { preconditionFailure("no statement") }
    return statement
  }

  /// Runs a statement once with these values.
  func run(_ statement: OpaquePointer, _ values: [Value]) {
    for (index, value) in values.enumerated() {
      let place = Int32(index + 1)
      switch value {
      case .null: check(sqlite3_bind_null(statement, place))
      case .integer(let number): check(sqlite3_bind_int64(statement, place, number))
      case .text(let text): check(sqlite3_bind_text(statement, place, text, -1, transient))
      case .bytes(let bytes):
        check(sqlite3_bind_blob(statement, place, bytes, Int32(bytes.count), transient))
      }
    }
    precondition(sqlite3_step(statement) == SQLITE_DONE, "the statement was not done")
    sqlite3_reset(statement)
  }

  enum Value {
    case null
    case integer(Int64)
    case text(String)
    case bytes([UInt8])
  }

  private let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  private func check(_ result: Int32) {
    precondition(result == SQLITE_OK, String(cString: sqlite3_errstr(result)))
  }
}
