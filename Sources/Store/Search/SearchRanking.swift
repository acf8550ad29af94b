/// An order in which a title that says what was looked for comes first.
///
/// It looks at nothing but the titles of the few thousand newest that were found: no statistics of
/// all entries, which would have to be read for each search.
enum SearchRanking {
  /// The keys in that order; of two alike the newer comes first.
  static func ranked(_ keys: [Int64], titles: [Int64: String], terms: [SearchText.Term]) -> [Int64]
  {
    keys.map { key in (key: key, score: score(titles[key] ?? "", terms)) }
      .sorted { ($0.score, $0.key) > ($1.score, $1.key) }
      .map(\.key)
  }

  /// In thousandths: how many of the terms the title has, then how much of the title they are.
  private static func score(_ title: String, _ terms: [SearchText.Term]) -> Int {
    let matches = SearchMatches(of: terms, in: title)
    guard !matches.found.isEmpty else { return 0 }
    let length = max(1, title.utf8.count)
    let matched = matches.ranges.reduce(0) { $0 + title[$1].utf8.count }
    return matches.found.count * 1000 / terms.count * 1000 + matched * 1000 / length
  }
}
