extension Snippet {
  /// The whole of a text with what was found in it.
  init(whole text: String, terms: [SearchText.Term]) {
    let matches = SearchMatches(of: terms, in: text)
    self.init(text, from: text.startIndex, to: text.endIndex, matches: matches.ranges)
  }

  /// About as many characters of a text as `length`, around the first match.
  init(around text: String, terms: [SearchText.Term], length: Int = 100) {
    // Further in, nobody sees more of a text than that it was found.
    let searched = String(text.prefix(50_000))
    let matches = SearchMatches(of: terms, in: searched).ranges
    let first = matches.first?.lowerBound ?? searched.startIndex
    let start =
      searched.index(first, offsetBy: -length / 4, limitedBy: searched.startIndex)
      ?? searched.startIndex
    let end =
      searched.index(start, offsetBy: length, limitedBy: searched.endIndex)
      ?? searched.endIndex
    self.init(
      searched, from: start, to: end, matches: matches,
      goesOn: searched.utf8.count < text.utf8.count)
  }

  private init(
    _ text: String, from start: String.Index, to end: String.Index,
    matches: [Range<String.Index>], goesOn: Bool = false
  ) {
    var parts: [Part] = []
    var index = start
    func add(upTo next: String.Index, isMatch: Bool) {
      guard index < next else { return }
      parts.append(Part(text: String(text[index..<next]), isMatch: isMatch))
      index = next
    }
    for match in matches where match.upperBound > start && match.lowerBound < end {
      add(upTo: max(start, match.lowerBound), isMatch: false)
      add(upTo: min(end, match.upperBound), isMatch: true)
    }
    add(upTo: end, isMatch: false)
    self.init(
      parts: parts, isCutBefore: start > text.startIndex,
      isCutAfter: goesOn || end < text.endIndex)
  }
}

/// Where terms stand in a text.
struct SearchMatches {
  /// The places in order; such as overlap or touch are one.
  let ranges: [Range<String.Index>]
  /// Which of the terms were found.
  let found: Set<Int>

  init(of terms: [SearchText.Term], in text: String) {
    let tokens = SearchTokenizer.tokens(of: text)
    var places: [Range<String.Index>] = []
    var found: Set<Int> = []
    for (index, term) in terms.enumerated() {
      for start in tokens.indices where term.stands(at: start, in: tokens) {
        let end = start + term.pieces.count - 1
        places.append(tokens[start].range.lowerBound..<term.end(in: tokens[end]))
        found.insert(index)
      }
    }
    self.found = found
    ranges = SearchMatches.merged(places.sorted { $0.lowerBound < $1.lowerBound })
  }

  private static func merged(_ places: [Range<String.Index>]) -> [Range<String.Index>] {
    var merged: [Range<String.Index>] = []
    for place in places {
      if let last = merged.last, place.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, place.upperBound)
      } else {
        merged.append(place)
      }
    }
    return merged
  }
}

extension SearchText.Term {
  fileprivate func stands(at start: Int, in tokens: [SearchTokenizer.Token]) -> Bool {
    guard start + pieces.count <= tokens.count else { return false }
    for (offset, piece) in pieces.enumerated() {
      let text = tokens[start + offset].text
      let isLast = offset == pieces.count - 1
      guard isLast && isPrefix ? text.hasPrefix(piece) : text == piece else { return false }
    }
    return true
  }

  /// Where the mark ends: of a pair that was found by its first character, behind that one.
  fileprivate func end(in token: SearchTokenizer.Token) -> String.Index {
    guard isPrefix, token.kind == .pair, pieces.last?.unicodeScalars.count == 1 else {
      return token.range.upperBound
    }
    return token.firstEnd
  }
}
