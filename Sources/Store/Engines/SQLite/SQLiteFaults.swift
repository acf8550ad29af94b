import GRDB

extension SQLiteSession {
  /// What went wrong, as a fault; what is no error of the engine stays as it is.
  static func fault(_ error: any Error, doing: String) -> any Error {
    guard let error = error as? DatabaseError else { return error }
    return StoreFault(
      doing: doing, kind: kind(of: error),
      detail: "SQLite \(error.extendedResultCode.rawValue): \(error.message ?? "no message")")
  }

  private static func kind(of error: DatabaseError) -> StoreFault.Kind {
    switch error.extendedResultCode {
    case .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY, .SQLITE_CONSTRAINT_ROWID:
      return .constraint(.unique)
    case .SQLITE_CONSTRAINT_FOREIGNKEY: return .constraint(.foreignKey)
    case .SQLITE_CONSTRAINT_CHECK: return .constraint(.check)
    case .SQLITE_CONSTRAINT_NOTNULL: return .constraint(.notNull)
    default: break
    }
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: return .busy
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: return .damaged
    case .SQLITE_IOERR, .SQLITE_CANTOPEN, .SQLITE_FULL, .SQLITE_READONLY: return .file
    case .SQLITE_MISUSE: return .closed
    default: return .statement
    }
  }
}
