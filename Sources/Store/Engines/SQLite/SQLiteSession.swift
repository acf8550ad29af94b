import Foundation
import GRDB

/// Work on an SQLite connection.
final class SQLiteSession: Session {
  let dialect = Dialect.sqlite
  private let database: Database
  private let doing: String
  private var failure: (any Error)?

  init(_ database: Database, doing: String) {
    self.database = database
    self.doing = doing
  }

  func each(_ sql: SQL, _ body: (Row) throws -> Bool) throws {
    let (text, values) = dialect.render(sql)
    let cursor = try guarded {
      let statement = try database.cachedStatement(sql: text)
      return try GRDB.Row.fetchCursor(statement, arguments: SQLiteSession.arguments(values))
    }
    var names: ColumnNames?
    while let row = try guarded({ try cursor.next() }) {
      let known = names ?? ColumnNames(Array(row.columnNames))
      names = known
      guard try body(Row(names: known, values: Array(row.databaseValues.map(SQLiteSession.value))))
      else { break }
    }
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

  private func guarded<Value>(_ work: () throws -> Value) throws -> Value {
    if let failure { throw failure }
    do { return try work() } catch {
      let fault = SQLiteSession.fault(error, doing: doing)
      failure = fault
      throw fault
    }
  }

  private static func arguments(_ values: [SQLValue]) throws -> StatementArguments {
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

  private static func value(_ value: DatabaseValue) -> SQLValue {
    switch value.storage {
    case .null: .null
    case .int64(let value): .integer(value)
    case .double(let value): .real(value)
    case .string(let value): .text(value)
    case .blob(let value): .bytes([UInt8](value))
    }
  }
}
