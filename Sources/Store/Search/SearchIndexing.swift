import Workdays

extension Transaction {
  /// Makes a thing found as it now is; does nothing where it is found so already.
  public func index(_ entry: SearchEntry) throws { try index([entry]) }

  /// Makes many things found as they now are, which is much cheaper than one by one.
  public func index(_ entries: some Sequence<SearchEntry>) throws {
    var waiting: [StoredEntry] = []
    var seen: Set<SearchName> = []
    func flush() throws {
      try searchIndex.add(waiting)
      waiting = []
      seen = []
    }
    for entry in entries {
      precondition(SearchScope.isWellNamed(entry.area), "an area is named in small letters")
      // What is written twice must have come in before it can be taken out again.
      if !seen.insert(SearchName(area: entry.area, id: entry.id)).inserted { try flush() }
      if let stored = try store(entry) { waiting.append(stored) }
      if waiting.count == BlockSearchIndex.entriesAtOnce { try flush() }
    }
    try flush()
  }

  /// Writes an entry's row; nothing where it stands so already.
  private func store(_ entry: SearchEntry) throws -> StoredEntry? {
    let old = try storedEntry(area: entry.area, id: entry.id)
    if let old {
      if old.entry == entry { return nil }
      try searchIndex.remove(old)
    }
    if let old, old.entry.day == entry.day {
      try execute(
        """
        UPDATE search_entry SET organ_id = \(entry.organ), is_public = \(entry.isPublic),
          title = \(entry.title), body = \(entry.body)
        WHERE key = \(old.key)
        """)
      return StoredEntry(key: old.key, entry: entry)
    }
    if let old { try execute("DELETE FROM search_entry WHERE key = \(old.key)") }
    let stored = StoredEntry(key: try SearchKey.free(on: entry.day, in: self), entry: entry)
    try execute("INSERT INTO search_entry (\(StoredEntry.columns)) VALUES \(list: stored.values)")
    return stored
  }

  /// Makes a thing found no longer.
  public func unindex(area: String, id: Int64) throws {
    guard let old = try storedEntry(area: area, id: id) else { return }
    try searchIndex.remove(old)
    try execute("DELETE FROM search_entry WHERE key = \(old.key)")
  }

  private func storedEntry(area: String, id: Int64) throws -> StoredEntry? {
    try row(
      """
      SELECT \(StoredEntry.columns) FROM search_entry
      WHERE area = \(area) AND entry_id = \(id)
      """
    ).map(StoredEntry.init)
  }
}

private struct SearchName: Hashable {
  let area: String
  let id: Int64
}

/// An entry with its key, by which newer ones are larger.
struct StoredEntry {
  let key: Int64
  let entry: SearchEntry

  static let columns: SQL = "key, area, entry_id, organ_id, day, is_public, title, body"
}

extension StoredEntry {
  var values: [SQLValue] {
    [
      key.sqlValue, entry.area.sqlValue, entry.id.sqlValue, entry.organ.sqlValue,
      entry.day.sqlValue, entry.isPublic.sqlValue, entry.title.sqlValue, entry.body.sqlValue,
    ]
  }

  init(row: Row) throws {
    key = try row.get(0)
    entry = SearchEntry(
      area: try row.get(1), id: try row.get(2), organ: try row.get(3), day: try row.get(4),
      isPublic: try row.get(5), title: try row.get(6), body: try row.get(7))
  }
}

/// The keys of entries: the day, then a number within it.
///
/// Small steps from one to the next keep the index small.
enum SearchKey {
  private static let bitsWithinDay: Int64 = 24
  /// 0001-01-01: days before 1970 have keys too.
  private static let firstDay: Int64 = -719_162

  /// The first free key of a day.
  static func free(on day: CivilDate, in transaction: Transaction) throws -> Int64 {
    let start = (Int64(day.dayNumber) - firstDay) << bitsWithinDay
    let last: Int64? = try transaction.value(
      """
      SELECT max(key) FROM search_entry
      WHERE key >= \(start) AND key < \(start + 1 << bitsWithinDay)
      """)
    return last.map { $0 + 1 } ?? start
  }
}
