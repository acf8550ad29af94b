/// The index in SQLite: FTS5, which hands out what it finds in the order of keys, newest first, without
/// looking at the rest.
struct SQLiteSearchIndex: SearchIndex {
  let session: any Session

  func add(_ entry: StoredEntry) throws {
    let words = SearchWords(entry.entry)
    _ = try session.execute(
      """
      INSERT INTO search_text (rowid, title, body, scope)
      VALUES (\(entry.key), \(words.title), \(words.body), \(words.scope))
      """)
  }

  /// The index keeps no texts, so it must be told the words that it forgets.
  func remove(_ entry: StoredEntry) throws {
    let words = SearchWords(entry.entry)
    _ = try session.execute(
      """
      INSERT INTO search_text (search_text, rowid, title, body, scope)
      VALUES ('delete', \(entry.key), \(words.title), \(words.body), \(words.scope))
      """)
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

  /// What FTS5 understands; each piece is letters and digits only, so nothing need be escaped.
  static func expression(_ text: SearchText, in scope: SearchScope) -> String {
    let terms = text.terms.map { term in
      "\"\(term.pieces.joined(separator: " "))\"" + (term.isPrefix ? " *" : "")
    }
    var scopes = [scope.areas]
    if let organs = scope.organs { scopes.append(organs) }
    if scope.isPublicOnly { scopes.append([SearchScope.publicWord]) }
    let within = scopes.map { words in
      "scope : (\(words.map { "\"\($0)\"" }.joined(separator: " OR ")))"
    }
    return (["{title body} : (\(terms.joined(separator: " AND ")))"] + within)
      .joined(separator: " AND ")
  }
}
