/// Phrases that are looked for in a text all at once, whichever they are.
struct PhraseIndex: Sendable {
  private let phrases: [[UInt16]]
  /// For each unit, which of `lists` names the phrases that begin with it; 0 for none.
  private let buckets: [UInt8]
  private let lists: [[Int]]

  /// An index of phrases, none of them empty; they begin with 255 different units at most.
  init(_ phrases: [[UInt16]]) {
    self.phrases = phrases
    var buckets = [UInt8](repeating: 0, count: 0x1_0000)
    var lists: [[Int]] = [[]]
    for (index, phrase) in phrases.enumerated() {
      guard let head = phrase.first else { continue }
      if buckets[Int(head)] == 0 {
        buckets[Int(head)] = UInt8(lists.count)
        lists.append([])
      }
      lists[Int(buckets[Int(head)])].append(index)
    }
    self.buckets = buckets
    self.lists = lists
  }

  /// The phrase that a text holds; where it holds several, the first in the order of the index.
  func first(in text: ArraySlice<UInt16>) -> Int? {
    var best: Int?
    scan(text) { index in
      if index < best ?? .max { best = index }
      return best != 0
    }
    return best
  }

  /// All phrases that a text holds.
  func all(in text: ArraySlice<UInt16>) -> Set<Int> {
    var found: Set<Int> = []
    scan(text) { index in
      found.insert(index)
      return true
    }
    return found
  }

  private func scan(_ text: ArraySlice<UInt16>, _ found: (Int) -> Bool) {
    text.withUnsafeBufferPointer { text in
      buckets.withUnsafeBufferPointer { buckets in
        for start in text.indices {
          let bucket = buckets[Int(text[start])]
          guard bucket != 0 else { continue }
          for index in lists[Int(bucket)] where Self.holds(text, start, phrases[index]) {
            guard found(index) else { return }
          }
        }
      }
    }
  }

  private static func holds(
    _ text: UnsafeBufferPointer<UInt16>, _ start: Int, _ phrase: [UInt16]
  ) -> Bool {
    guard start + phrase.count <= text.count else { return false }
    return phrase.withUnsafeBufferPointer { phrase in
      var offset = 1
      while offset < phrase.count {
        guard text[start + offset] == phrase[offset] else { return false }
        offset += 1
      }
      return true
    }
  }
}
