extension Store {
  /// Empties the tables of all projections and makes them anew from the events, as one transaction.
  ///
  /// - Parameter progress: Is told how many events were applied, and how many there are.
  /// - Returns: The tables, with what they held before and after.
  public func rebuild(progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }) async throws
    -> [RebuiltTable]
  {
    try await write("rebuilding the lists from the events") { transaction in
      let tables = transaction.context.projections.flatMap(\.tables)
      let before = try tables.map(transaction.digest)
      for table in tables.reversed() {
        try transaction.execute("DELETE FROM \(SQL(trusted: table))")
      }
      try transaction.applyAllEvents(progress)
      let after = try tables.map(transaction.digest)
      return zip(tables, zip(before, after)).map { table, digests in
        RebuiltTable(name: table, before: digests.0, after: digests.1)
      }
    }
  }
}

/// A table that was made anew.
public struct RebuiltTable: Sendable, Hashable {
  /// Its name.
  public let name: String
  /// What it held.
  public let before: TableDigest
  /// What it holds now.
  public let after: TableDigest

  /// Whether it is the same, byte for byte.
  public var isUnchanged: Bool { before == after }
}

extension Transaction {
  fileprivate func applyAllEvents(_ progress: (Int, Int) -> Void) throws {
    let all: Int = try value("SELECT count(*) FROM event") ?? 0
    var done = 0
    var position: Int64 = 0
    while true {
      let events = try rows(
        """
        SELECT \(Event.columns) FROM event WHERE position > \(position)
        ORDER BY position LIMIT 1000
        """
      ).map(Event.init)
      guard let last = events.last else { return }
      for event in events {
        for projection in context.projections { try projection.apply(event, in: self) }
      }
      position = last.position
      done += events.count
      progress(done, all)
    }
  }
}
