import Foundation
import GRDB

/// Work on an SQLite connection.
final class SQLiteSession: Session {
  let dialect = Dialect.sqlite
  fileprivate let database: Database
  private let doing: String
  private var failure: (any Error)?

  init(_ database: Database, doing: String) {
    self.database = database
    self.doing = doing
  }

  func rows(_ sql: SQL, atMost limit: Int) throws -> [Row] {
    var rows: [Row] = []
    let cursor = try SQLiteCursor(self, sql, isShared: true)
    while rows.count < limit, let row = try cursor.next() { rows.append(row) }
    return rows
  }

  func each(_ sql: SQL, _ body: (Row) throws -> Void) throws {
    let cursor = try SQLiteCursor(self, sql, isShared: false)
    while let row = try cursor.next() { try body(row) }
  }

  func execute(_ sql: SQL) throws -> Int {
    let (text, values) = dialect.render(sql)
    return try guarded {
      let statement = try database.cachedStatement(sql: text)
      try statement.execute(arguments: SQLiteSession.arguments(values))
      return database.changesCount
    }
  }

  /// The work's value, unless a statement failed: its failure is not to be passed over.
  func finish<Value>(_ value: Value) throws -> Value {
    if let failure { throw failure }
    return value
  }

  fileprivate func guarded<Value>(_ work: () throws -> Value) throws -> Value {
    if let failure { throw failure }
    do { return try work() } catch {
      let fault = SQLiteSession.fault(error, doing: doing)
      failure = fault
      throw fault
    }
  }

  fileprivate static func arguments(_ values: [SQLValue]) throws -> StatementArguments {
    StatementArguments(
      try values.map { value -> DatabaseValue in
        switch value {
        case .null: .null
        case .integer(let value): value.databaseValue
        case .real(let value): value.databaseValue
        case .text(let value): try value.checkedForZero().databaseValue
        case .bytes(let value): Data(value).databaseValue
        }
      })
  }

  fileprivate static func value(_ value: DatabaseValue) -> SQLValue {
    switch value.storage {
    case .null: .null
    case .int64(let value): .integer(value)
    case .double(let value): .real(value)
    case .string(let value): .text(value)
    case .blob(let value): .bytes([UInt8](value))
    }
  }
}

/// The rows of a statement, one by one.
private struct SQLiteCursor {
  private let session: SQLiteSession
  private let rows: RowCursor
  private let names: ColumnNames

  /// - Parameter isShared: Whether the statement may be kept for the next time; not where it might run
  ///   again before its last row was read.
  init(_ session: SQLiteSession, _ sql: SQL, isShared: Bool) throws {
    let (text, values) = session.dialect.render(sql)
    self.session = session
    (rows, names) = try session.guarded {
      let statement =
        try isShared
        ? session.database.cachedStatement(sql: text) : session.database.makeStatement(sql: text)
      let rows = try GRDB.Row.fetchCursor(
        statement, arguments: SQLiteSession.arguments(values))
      return (rows, ColumnNames(statement.columnNames))
    }
  }

  func next() throws -> Row? {
    guard let row = try session.guarded({ try rows.next() }) else { return nil }
    return Row(names: names, values: Array(row.databaseValues.map(SQLiteSession.value)))
  }
}
