/// One search in blocks.
struct BlockSearch {
  private let phrases: [Phrase]

  /// A term of the search: its pieces, each with a stream of its own.
  private struct Phrase {
    let streams: [PostingStream]

    /// Whether the pieces stand side by side in the entry where all streams stand.
    var standsTogether: Bool {
      guard streams.count > 1 else { return true }
      var starts = Set(streams[0].places)
      for (offset, stream) in streams.enumerated().dropFirst() {
        starts.formIntersection(stream.places.map { $0 - offset })
        if starts.isEmpty { return false }
      }
      return true
    }
  }

  init(_ text: SearchText, session: any Session) {
    phrases = text.terms.map { term in
      Phrase(
        streams: term.pieces.enumerated().map { offset, piece in
          let isBeginning = term.isPrefix && offset == term.pieces.count - 1
          return PostingStream(
            SearchPlaces.term(for: piece, isBeginning: isBeginning), session: session)
        })
    }
  }

  /// The keys of entries with all terms, newest first.
  func keys(before: Int64, limit: Int, isInScope: (Int) -> Bool) throws -> [Int64] {
    let streams = phrases.flatMap(\.streams)
    guard let lead = streams.first else { return [] }
    var keys: [Int64] = []
    var target = before - 1
    while keys.count < limit, let key = try meet(streams, at: target) {
      if isInScope(lead.scope), phrases.allSatisfy(\.standsTogether) { keys.append(key) }
      target = key - 1
    }
    return keys
  }

  /// The newest key, not above the target, at which all streams stand.
  private func meet(_ streams: [PostingStream], at target: Int64) throws -> Int64? {
    var target = target
    var index = 0
    var agreed = 0
    while agreed < streams.count {
      try streams[index].seek(target)
      guard let key = streams[index].key else { return nil }
      agreed = key == target ? agreed + 1 : 1
      target = key
      index = index + 1 == streams.count ? 0 : index + 1
    }
    return target
  }
}
