extension Reader {
  /// Finds what has all terms of a text.
  ///
  /// - Throws: `SearchTextTooLong`.
  public final func search(_ query: SearchQuery) throws -> SearchPage {
    let text = try SearchText(query.text)
    guard !text.terms.isEmpty, let scope = SearchScope(query) else { return .empty }
    switch query.order {
    case .newest: return try newest(query, text, in: scope)
    case .relevance: return try mostRelevant(query, text, in: scope)
    }
  }

  private func newest(_ query: SearchQuery, _ text: SearchText, in scope: SearchScope) throws
    -> SearchPage
  {
    // The first page is the beginning of what is counted anyway.
    let counted = try searchIndex.keys(
      text, in: scope, before: .max, limit: SearchPage.countAtMost + 1)
    var keys = counted
    if let cursor = query.cursor {
      keys = try searchIndex.keys(
        text, in: scope, before: cursor.value, limit: query.limit + 1)
    }
    let page = keys.prefix(query.limit)
    return SearchPage(
      hits: try hits(Array(page), text), count: SearchCount(counted.count),
      next: keys.count > page.count ? page.last.map(SearchCursor.init) : nil)
  }

  private func mostRelevant(_ query: SearchQuery, _ text: SearchText, in scope: SearchScope)
    throws -> SearchPage
  {
    let newest = try searchIndex.keys(
      text, in: scope, before: .max, limit: SearchPage.rankedAtMost)
    let ranked = try SearchRanking.ranked(newest, titles: titles(newest), terms: text.terms)
    let start = min(Int(clamping: query.cursor?.value ?? 0), ranked.count)
    let page = ranked[start...].prefix(query.limit)
    return SearchPage(
      hits: try hits(Array(page), text), count: SearchCount(newest.count),
      next: page.endIndex < ranked.count ? SearchCursor(value: Int64(page.endIndex)) : nil)
  }

  private func titles(_ keys: [Int64]) throws -> [Int64: String] {
    var titles: [Int64: String] = [:]
    for start in stride(from: 0, to: keys.count, by: 500) {
      let some = keys[start..<min(start + 500, keys.count)]
      for row in try rows("SELECT key, title FROM search_entry WHERE key IN \(list: some)") {
        titles[try row.get(0)] = try row.get(1, as: String.self)
      }
    }
    return titles
  }

  private func hits(_ keys: [Int64], _ text: SearchText) throws -> [SearchHit] {
    let entries = try rows(
      "SELECT \(StoredEntry.columns) FROM search_entry WHERE key IN \(list: keys)"
    ).map(StoredEntry.init)
    let byKey = Dictionary(
      entries.map { ($0.key, $0.entry) }, uniquingKeysWith: { first, _ in first })
    return keys.compactMap { byKey[$0] }.map { entry in
      SearchHit(
        area: entry.area, id: entry.id, organ: entry.organ, day: entry.day,
        title: Snippet(whole: entry.title, terms: text.terms),
        body: Snippet(around: entry.body, terms: text.terms))
    }
  }
}

extension SearchPage {
  /// Where counting stops.
  static let countAtMost = 1_000
  /// How many of the newest are put in an order of relevance.
  static let rankedAtMost = 2_000

  static let empty = SearchPage(hits: [], count: .exact(0), next: nil)
}

extension SearchCount {
  fileprivate init(_ found: Int) {
    let most = SearchPage.countAtMost
    self = found > most ? .atLeast(most) : .exact(found)
  }
}
