/// The entries with one term, newest first, read block by block.
final class PostingStream {
  private let session: any Session
  private let term: String
  private var waiting: ArraySlice<(first: Int64, bytes: [UInt8])> = []
  private var block: PostingBlock?
  private var index = -1
  /// Blocks before this one have not been fetched.
  private var unfetched = Int64.max
  private var isAtEnd = false
  /// How many blocks are fetched at a time: more and more, as long as one follows the other.
  private var batch = 1

  init(_ term: String, session: any Session) {
    self.term = term
    self.session = session
  }

  /// The key of the entry where the stream stands; nothing at its end.
  var key: Int64? { block.flatMap { index >= 0 ? $0.keys[index] : nil } }

  /// The scope of that entry.
  var scope: Int { block.map { Int($0.scopes[index]) } ?? 0 }

  /// Where the term stands in that entry.
  var places: [Int] { block?.places(at: index) ?? [] }

  /// Moves to the newest entry whose key is not above this one; never back.
  func seek(_ target: Int64) throws {
    if let block, index >= 0 {
      if block.keys[index] <= target { return }
      if let first = block.keys.first, first <= target {
        index = PostingStream.lastIndex(in: block.keys, upTo: target, below: index)
        return
      }
    }
    block = nil
    index = -1
    while let next = waiting.first {
      waiting.removeFirst()
      if next.first <= target { return try enter(next, target) }
    }
    guard !isAtEnd else { return }
    try fetch(upTo: min(target, unfetched == .max ? .max : unfetched - 1))
    if let next = waiting.popFirst() { try enter(next, target) }
  }

  /// Stands on the newest entry of a block that is not above the target; in the block before where
  /// the block's first is all that is not.
  private func enter(_ next: (first: Int64, bytes: [UInt8]), _ target: Int64) throws {
    let block = try PostingBlock(next.bytes, first: next.first)
    self.block = block
    index = PostingStream.lastIndex(in: block.keys, upTo: target, below: block.keys.count)
  }

  private func fetch(upTo target: Int64) throws {
    let rows = try session.rows(
      """
      SELECT first, postings FROM search_block WHERE term = \(term) AND first <= \(target)
      ORDER BY first DESC LIMIT \(batch)
      """, atMost: .max)
    waiting = try rows.map { (try $0.get(0), try $0.get(1)) }[...]
    isAtEnd = rows.count < batch
    unfetched = waiting.last?.first ?? .min
    batch = min(batch * 4, 64)
  }

  private static func lastIndex(in keys: [Int64], upTo target: Int64, below end: Int) -> Int {
    var low = 0
    var high = end
    while low < high {
      let middle = (low + high) / 2
      if keys[middle] <= target { low = middle + 1 } else { high = middle }
    }
    return low - 1
  }
}
