/// The part of searching that differs between the engines: which entries have all of the terms.
protocol SearchIndex {
  /// Makes an entry found.
  func add(_ entry: StoredEntry) throws

  /// Makes an entry found no longer; it is the one that was added, word for word.
  func remove(_ entry: StoredEntry) throws

  /// The keys of entries that have all terms, newest first.
  ///
  /// - Parameter before: Only smaller keys.
  func keys(_ text: SearchText, in scope: SearchScope, before: Int64, limit: Int) throws -> [Int64]
}

/// Where is looked, as words that stand in the index beside an entry's own.
struct SearchScope {
  let areas: [String]
  /// Nothing where all organs are looked at.
  let organs: [String]?
  let isPublicOnly: Bool

  /// Nothing where nothing may be found.
  init?(_ query: SearchQuery) {
    guard !query.areas.isEmpty else { return nil }
    areas = query.areas.filter(SearchScope.isWellNamed).sorted().map(SearchScope.word(area:))
    switch query.organs {
    case .all: organs = nil
    case .only(let some): organs = some.sorted().map(SearchScope.word(organ:))
    }
    isPublicOnly = query.isPublicOnly
    if areas.isEmpty || organs?.isEmpty == true { return nil }
  }

  /// The words of an entry.
  static func words(of entry: SearchEntry) -> [String] {
    [word(area: entry.area), word(organ: entry.organ)] + (entry.isPublic ? [publicWord] : [])
  }

  static let publicWord = "p"

  static func isWellNamed(_ area: String) -> Bool {
    !area.isEmpty && area.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
  }

  private static func word(area: String) -> String { "a\(area)" }

  private static func word(organ: Int64) -> String { "o\(UInt64(bitPattern: organ))" }
}
