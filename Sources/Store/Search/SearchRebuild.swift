/// Makes the index for searching anew from the entries.
struct SearchRebuild {
  /// Which terms a text has: a store whose index was made by another number makes it anew.
  static let terms = "2"

  /// As many entries as are best added at a time.
  static let entriesAtOnce = 2_000

  let session: any Session

  /// Makes the index anew.
  ///
  /// - Parameter progress: Is told how many entries are in it, and how many there are.
  func run(progress: (Int, Int) -> Void = { _, _ in }) throws {
    let index = session.searchIndex
    try index.clear()
    let all: Int =
      try session.rows("SELECT count(*) FROM search_entry", atMost: 1).first?.get(0) ?? 0
    var done = 0
    var waiting: [StoredEntry] = []
    func add() throws {
      try index.add(waiting)
      done += waiting.count
      waiting = []
      progress(done, all)
    }
    try session.each("SELECT \(StoredEntry.columns) FROM search_entry ORDER BY key") { row in
      waiting.append(try StoredEntry(row: row))
      if waiting.count == SearchRebuild.entriesAtOnce { try add() }
    }
    try add()
    _ = try session.execute(
      """
      INSERT INTO property (name, value) VALUES ('search', \(SearchRebuild.terms))
      ON CONFLICT (name) DO UPDATE SET value = excluded.value
      """)
  }

  /// Makes the index anew where it was made with other terms.
  static func runWhereDue(in engine: any Engine) async throws {
    let doing = "making the index for searching anew"
    let made = try await engine.read(doing) { session in
      try session.rows("SELECT value FROM property WHERE name = 'search'", atMost: 1)
        .first?.get(0, as: String.self)
    }
    guard made != terms else { return }
    try await engine.write(doing, lane: .exclusive) { session in
      try SearchRebuild(session: session).run()
    }
  }
}
