import CBenchSQLite
import Crypto
import Store

/// Verifying a chain, against reading the same rows by the SQLite library alone and hashing them.
struct VerifyBenchmark {
  var events = 100_000
  var rounds = 7

  func run() async throws -> Outcome {
    try await StoreFolder.with { folder in
      let store = try await folder.open()
      for start in stride(from: 0, to: events, by: 1000) {
        try await store.write("appending") { transaction in
          for number in start..<(start + 1000) {
            try transaction.append(CommitBenchmark.draft(number))
          }
        }
      }
      let plain = PlainSQLite(folder.path + "/store/gongkai.db")
      var own: [Duration] = []
      var alone: [Duration] = []
      for round in 0...rounds {
        let first = try await ContinuousClock().measure {
          let report = try await store.read("verifying") { try $0.verifyChains() }
          precondition(report.isIntact && report.events == events, "the chain is whole")
        }
        let second = ContinuousClock().measure {
          precondition(Self.readAndHash(plain) == events, "all rows were read")
        }
        guard round > 0 else { continue }
        own.append(first)
        alone.append(second)
      }
      await store.close()
      let (ownMedian, aloneMedian) = (Stopwatch.median(own), Stopwatch.median(alone))
      return Outcome(
        name: "verifying \(events) events, against reading and hashing the same rows",
        measured: ownMedian / aloneMedian, unit: "×", limit: 2,
        detail:
          "\(Int(ownMedian.milliseconds)) against \(Int(aloneMedian.milliseconds)) ms, "
          + "medians of \(rounds)")
    }
  }

  /// Reads each row's columns as text or bytes and takes the SHA-256 of the row.
  private static func readAndHash(_ database: PlainSQLite) -> Int {
    let statement = database.prepare(
      """
      SELECT organ_id, sequence, position, subject, kind, occurred_on, recorded_at, actor_id,
        payload, commitments, algorithm, previous, hash
      FROM event WHERE organ_id = 1 ORDER BY sequence
      """)
    defer { sqlite3_finalize(statement) }
    var rows = 0
    while sqlite3_step(statement) == SQLITE_ROW {
      var hash = SHA256()
      for column in 0..<sqlite3_column_count(statement) {
        if sqlite3_column_type(statement, column) == SQLITE_INTEGER {
          withUnsafeBytes(of: sqlite3_column_int64(statement, column)) {
            hash.update(bufferPointer: $0)
          }
        } else {
          let bytes = sqlite3_column_blob(statement, column)
          let count = Int(sqlite3_column_bytes(statement, column))
          hash.update(bufferPointer: UnsafeRawBufferPointer(start: bytes, count: count))
        }
      }
      _ = hash.finalize()
      rows += 1
    }
    return rows
  }
}
