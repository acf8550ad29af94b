/// The index in SQLite: FTS5, which hands out what it finds in the order of keys, newest first.
struct SQLiteSearchIndex: SearchIndex {
  let session: any Session

  /// Its table: no texts in it, only the terms that `SearchTermsTokenizer` makes of them.
  static let table: SQL =
    """
    CREATE VIRTUAL TABLE search_text USING fts5(
      title, body, scope, content='', columnsize=0, tokenize='gongkai')
    """

  func add(_ entries: [StoredEntry]) throws {
    for stored in entries {
      let entry = stored.entry
      _ = try session.execute(
        """
        INSERT INTO search_text (rowid, title, body, scope)
        VALUES (\(stored.key), \(entry.title), \(entry.body), \(SQLiteSearchIndex.scope(entry)))
        """)
    }
  }

  /// The table keeps no texts, so it must be told what it forgets.
  func remove(_ stored: StoredEntry) throws {
    let entry = stored.entry
    _ = try session.execute(
      """
      INSERT INTO search_text (search_text, rowid, title, body, scope)
      VALUES ('delete', \(stored.key), \(entry.title), \(entry.body),
        \(SQLiteSearchIndex.scope(entry)))
      """)
  }

  func clear() throws {
    _ = try session.execute("INSERT INTO search_text (search_text) VALUES ('delete-all')")
  }

  func keys(_ text: SearchText, in scope: SearchScope, before: Int64, limit: Int) throws -> [Int64]
  {
    try session.rows(
      """
      SELECT rowid FROM search_text
      WHERE search_text MATCH \(SQLiteSearchIndex.expression(text, in: scope)) AND rowid < \(before)
      ORDER BY rowid DESC LIMIT \(limit)
      """, atMost: limit
    ).map { try $0.get(0) }
  }

  /// What FTS5 understands: terms hold neither blanks nor quotation marks.
  private static func expression(_ text: SearchText, in scope: SearchScope) -> String {
    let links = text.terms.flatMap(\.links)
    let phrases = text.terms.map { $0.sideBySide.joined(separator: " ") }
    let found = (links + phrases).map { "\"\($0)\"" }.joined(separator: " AND ")
    var scopes = [scope.areas.map(area)]
    if let organs = scope.organs { scopes.append(organs.map(organ)) }
    if scope.isPublicOnly { scopes.append([isPublic]) }
    let within = scopes.map { words in
      "scope : (\(words.map { "\"\($0)\"" }.joined(separator: " OR ")))"
    }
    return (["{title body} : (\(found))"] + within).joined(separator: " AND ")
  }

  /// An entry's scope as terms of its own.
  private static func scope(_ entry: SearchEntry) -> String {
    let words = [area(entry.area), organ(entry.organ)] + (entry.isPublic ? [isPublic] : [])
    return SearchTermsTokenizer.readyMark + words.joined(separator: " ")
  }

  private static let isPublic = "p"

  private static func area(_ area: String) -> String { "a\(area)" }

  private static func organ(_ organ: Int64) -> String { "o\(UInt64(bitPattern: organ))" }
}
