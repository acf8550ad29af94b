/// The kinds of transaction that the store runs.
enum PostgresTransaction {
  /// On one consistent state, without writing.
  case reading
  /// As if there were no other; where that cannot be kept up, the server says so.
  case writing
  /// The same, and after all others of this kind.
  case alone

  fileprivate var beginning: String {
    switch self {
    case .reading: "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
    case .writing, .alone: "BEGIN ISOLATION LEVEL SERIALIZABLE"
    }
  }

  /// A number that no other program on the database is likely to lock.
  fileprivate static let lock = 0x676F_6E67_6B61_69
}

extension PostgresWorker {
  /// Runs work within a transaction.
  ///
  /// - Throws: `StoreFault` of kind `connectionLost(.unknown)` where the connection was lost after
  ///   the commit had been sent: it must not be tried again then.
  func transaction<Value>(
    _ kind: PostgresTransaction, doing: String, _ body: (any Session) throws -> Value
  ) throws -> Value {
    let wasConnected = isConnected
    do { try begin(kind, doing: doing) } catch let fault as StoreFault
      where fault.kind == .connectionLost(.notDone) && wasConnected
    {
      // The connection had died while nobody used it; nothing has been done.
      try begin(kind, doing: doing)
    }
    return try withConnection(doing: doing) { connection in
      defer { connection.unlock(kind) }
      do {
        let session = PostgresSession(connection, doing: doing)
        let value = try session.finish(try body(session))
        try connection.commit(kind, doing: doing)
        return value
      } catch {
        connection.rollBack()
        throw error
      }
    }
  }

  private func begin(_ kind: PostgresTransaction, doing: String) throws {
    try withConnection(doing: doing) { connection in
      if case .alone = kind {
        _ = try connection.run("SET lock_timeout = 0", doing: doing)
        _ = try connection.run("SELECT pg_advisory_lock(\(PostgresTransaction.lock))", doing: doing)
        _ = try connection.run("SET lock_timeout = '5s'", doing: doing)
      }
      connection.isReading = kind == .reading
      _ = try connection.run(kind.beginning, doing: doing)
    }
  }
}

extension PostgresConnection {
  fileprivate func commit(_ kind: PostgresTransaction, doing: String) throws {
    let answer: String
    do { answer = try run("COMMIT", doing: doing).commandStatus } catch let fault as StoreFault
      where fault.kind == .connectionLost(.notDone) && kind != .reading
    {
      throw StoreFault(doing: doing, kind: .connectionLost(.unknown), detail: fault.detail)
    }
    guard answer == "COMMIT" else {
      throw StoreFault(doing: doing, kind: .statement, detail: "the server answered \(answer)")
    }
  }

  /// Ends what is left of a transaction; a lost connection has ended it already.
  fileprivate func rollBack() {
    if !isLost { _ = try? run("ROLLBACK", doing: "taking back") }
  }

  fileprivate func unlock(_ kind: PostgresTransaction) {
    guard case .alone = kind, !isLost else { return }
    _ = try? run("SELECT pg_advisory_unlock(\(PostgresTransaction.lock))", doing: "unlocking")
  }
}
