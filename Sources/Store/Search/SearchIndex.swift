/// The part of searching that differs between the engines: which entries have all of the terms.
protocol SearchIndex {
  /// Makes entries found; many at once are cheaper than one by one.
  func add(_ entries: [StoredEntry]) throws

  /// Makes an entry found no longer; it is the one that was added, word for word.
  func remove(_ entry: StoredEntry) throws

  /// Makes nothing found any longer.
  func clear() throws

  /// The keys of entries that have all terms, newest first.
  ///
  /// - Parameter before: Only smaller keys.
  func keys(_ text: SearchText, in scope: SearchScope, before: Int64, limit: Int) throws -> [Int64]
}
