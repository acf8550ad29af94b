/// A block as it stands in the table.
struct ExistingBlock {
  let first: Int64
  let last: Int64
  let bytes: [UInt8]
  /// Where the term's next block begins, if there is one.
  let next: Int64?
}

/// The table of blocks, read and written for many terms with one statement.
struct BlockTable {
  let session: any Session

  /// For each term the block in which a key belongs: the last that begins with it or before it, or
  /// else the first of all.
  func blocks(of wanted: [(term: String, key: Int64)]) throws -> [String: ExistingBlock] {
    let list = wanted.map { "SELECT \($0.term) AS term, \($0.key) AS key" as SQL }
      .joined(separator: " UNION ALL ")
    let rows = try session.rows(
      """
      SELECT b.term, b.first, b.last, b.postings,
        (SELECT min(first) FROM search_block AS n WHERE n.term = b.term AND n.first > b.first)
      FROM (\(list)) AS wanted JOIN search_block AS b ON b.term = wanted.term
      AND b.first = coalesce(
        (SELECT max(first) FROM search_block AS c WHERE c.term = wanted.term AND c.first <= key),
        (SELECT min(first) FROM search_block AS d WHERE d.term = wanted.term))
      """, atMost: .max)
    var blocks: [String: ExistingBlock] = [:]
    for row in rows {
      blocks[try row.get(0, as: String.self)] = ExistingBlock(
        first: try row.get(1), last: try row.get(2), bytes: try row.get(3), next: try row.get(4))
    }
    return blocks
  }

  /// Writes blocks over those of the same beginning.
  func write(_ blocks: [NewBlock]) throws {
    for some in blocks.inStatements {
      let values = some.map { block in
        "(\(block.term), \(block.first), \(block.last), \(block.bytes))" as SQL
      }.joined(separator: ", ")
      _ = try session.execute(
        """
        INSERT INTO search_block (term, first, last, postings) VALUES \(values)
        ON CONFLICT (term, first) DO UPDATE SET last = excluded.last, postings = excluded.postings
        """)
    }
  }

  /// Removes a block.
  func remove(_ term: String, first: Int64) throws {
    _ = try session.execute(
      "DELETE FROM search_block WHERE term = \(term) AND first = \(first)")
  }
}

/// A block to be written.
struct NewBlock {
  let term: String
  let first: Int64
  let last: Int64
  let bytes: [UInt8]

  /// A block that grows beyond this is cut in two; PostgreSQL moves longer rows out of line.
  static let bytesAtMost = 1_900

  /// Entries as blocks of which each is small enough.
  ///
  /// What is cut off at the end is small: entries mostly come in order, and the last block is the one
  /// that grows.
  static func list(of term: String, _ postings: ArraySlice<Posting>) -> [NewBlock] {
    guard let first = postings.first, let last = postings.last else { return [] }
    let bytes = PostingBlock.encode(postings)
    guard bytes.count > bytesAtMost, postings.count > 1 else {
      return [NewBlock(term: term, first: first.key, last: last.key, bytes: bytes)]
    }
    let parts = bytes.count / bytesAtMost + 1
    let count = parts > 2 ? postings.count / parts : postings.count * 3 / 4
    let place = postings.startIndex + max(1, count)
    return list(of: term, postings[..<place]) + list(of: term, postings[place...])
  }
}

extension Array {
  /// In parts of a few sizes only, so that there are few statements to prepare.
  var inStatements: [ArraySlice<Element>] {
    var parts: [ArraySlice<Element>] = []
    var rest = self[...]
    while !rest.isEmpty {
      let size = [64, 16, 4, 1].first { $0 <= rest.count } ?? 1
      parts.append(rest.prefix(size))
      rest = rest.dropFirst(size)
    }
    return parts
  }
}
