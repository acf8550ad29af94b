/// The index: for each term its entries in the order of their keys, in blocks, in an ordinary table.
///
/// It answers newest first by reading blocks from the newest on, and leaps over those in which not all
/// terms can stand; the same on both engines.
struct BlockSearchIndex {
  /// As many entries as are best added at a time.
  static let entriesAtOnce = 2_000

  private let session: any Session
  private let table: BlockTable

  init(session: any Session) {
    self.session = session
    table = BlockTable(session: session)
  }

  /// Makes entries found; many at once are cheaper than one by one.
  func add(_ entries: [StoredEntry]) throws {
    var postings: [String: [Posting]] = [:]
    for entry in entries.sorted(by: { $0.key < $1.key }) {
      let scope = try SearchScopes(session: session).number(of: entry.entry)
      for (term, places) in SearchPlaces.all(of: entry.entry) {
        postings[term, default: []].append(Posting(key: entry.key, scope: scope, places: places))
      }
    }
    // In order: two who write at the same time wait for each other, and never crosswise.
    var waiting = postings.sorted { $0.key < $1.key }
      .map { Addition(term: $0.key, postings: $0.value[...]) }
    while !waiting.isEmpty {
      waiting = try waiting.inStatements.flatMap { try add($0) }
    }
  }

  /// Entries of one term that are to come in, in order.
  private struct Addition {
    let term: String
    let postings: ArraySlice<Posting>
  }

  /// Adds what belongs in one block of each term.
  ///
  /// - Returns: What belongs in later blocks.
  private func add(_ additions: ArraySlice<Addition>) throws -> [Addition] {
    let blocks = try table.blocks(
      of: additions.map { ($0.term, $0.postings.first?.key ?? 0) })
    var rest: [Addition] = []
    var new: [NewBlock] = []
    for addition in additions {
      guard let block = blocks[addition.term] else {
        new += NewBlock.list(of: addition.term, addition.postings)
        continue
      }
      let fitting = addition.postings.prefix { posting in
        block.next.map { posting.key < $0 } ?? true
      }
      new += try merge(fitting, into: block, of: addition.term)
      if fitting.endIndex < addition.postings.endIndex {
        rest.append(
          Addition(term: addition.term, postings: addition.postings[fitting.endIndex...]))
      }
    }
    try table.write(new)
    return rest
  }

  private func merge(_ postings: ArraySlice<Posting>, into block: ExistingBlock, of term: String)
    throws -> [NewBlock]
  {
    guard let first = postings.first, let last = postings.last else { return [] }
    if first.key > block.last {
      let bytes = block.bytes + PostingBlock.encode(postings, after: block.last)
      if bytes.count <= NewBlock.bytesAtMost {
        return [NewBlock(term: term, first: block.first, last: last.key, bytes: bytes)]
      }
    }
    let all = try PostingBlock(block.bytes, first: block.first).postings + postings
    let sorted = all.sorted { $0.key < $1.key }
    if first.key < block.first { try table.remove(term, first: block.first) }
    return NewBlock.list(of: term, sorted[...])
  }

  /// Makes an entry found no longer.
  func remove(_ entry: StoredEntry) throws {
    let terms = SearchPlaces.all(of: entry.entry).keys.sorted()
    for some in terms.inStatements {
      var new: [NewBlock] = []
      for (term, block) in try table.blocks(of: some.map { ($0, entry.key) }) {
        var postings = try PostingBlock(block.bytes, first: block.first).postings
        postings.removeAll { $0.key == entry.key }
        if postings.first?.key != block.first { try table.remove(term, first: block.first) }
        new += NewBlock.list(of: term, postings[...])
      }
      try table.write(new)
    }
  }

  /// The keys of entries that have all terms, newest first.
  ///
  /// - Parameter before: Only smaller keys.
  func keys(_ text: SearchText, in scope: SearchScope, before: Int64, limit: Int) throws -> [Int64]
  {
    let scopes = try SearchScopes(session: session).numbers(in: scope)
    guard !scopes.isEmpty else { return [] }
    return try BlockSearch(text, session: session)
      .keys(before: before, limit: limit) { scopes.contains($0) }
  }
}
