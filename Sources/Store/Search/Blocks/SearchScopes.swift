/// The scopes of entries by number: an area, an organ and whether it is public are one.
struct SearchScopes {
  let session: any Session

  /// The number of an entry's scope; a new one where there is none.
  func number(of entry: SearchEntry) throws -> Int {
    let known = try session.rows(
      """
      SELECT number FROM search_scope
      WHERE area = \(entry.area) AND organ_id = \(entry.organ) AND is_public = \(entry.isPublic)
      """, atMost: 1)
    if let number = try known.first?.get(0, as: Int.self) { return number }
    let last = try session.rows("SELECT max(number) FROM search_scope", atMost: 1)
    let number = (try last.first?.get(0, as: Int?.self) ?? 0) + 1
    _ = try session.execute(
      """
      INSERT INTO search_scope (number, area, organ_id, is_public)
      VALUES (\(number), \(entry.area), \(entry.organ), \(entry.isPublic))
      """)
    return number
  }

  /// The numbers of all scopes that a search may look in.
  func numbers(in scope: SearchScope) throws -> Set<Int> {
    var conditions: [SQL] = ["area IN \(list: scope.areas)"]
    if scope.isPublicOnly { conditions.append("is_public = 1") }
    let rows = try session.rows(
      """
      SELECT number, organ_id FROM search_scope
      WHERE \(conditions.joined(separator: " AND "))
      """, atMost: .max)
    return try Set(
      rows.compactMap { row in
        let organ: Int64 = try row.get(1)
        return scope.organs?.contains(organ) ?? true ? try row.get(0, as: Int.self) : nil
      })
  }
}
