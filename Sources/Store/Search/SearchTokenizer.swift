/// Cuts a text into the pieces under which it is found; the same for both engines.
///
/// A run of Chinese characters becomes its overlapping pairs, with its last character alone behind
/// them: 信息公开 is 信息 息公 公开 开. So each character begins a piece, and a single one is found as
/// the beginning of a pair; blanks and line breaks do not end such a run. A run of other letters and
/// digits is one piece. Full-width letters count as the usual ones, capitals as small ones; all else
/// only separates.
enum SearchTokenizer {
  /// Such a piece.
  struct Token: Hashable {
    let text: String
    /// Where it stands in the text; a pair covers both characters.
    let range: Range<String.Index>
    /// Where its first character ends.
    let firstEnd: String.Index
    let kind: Kind
  }

  enum Kind: Hashable {
    case word
    case pair
    /// The last character of a run of this many, alone.
    case last(ofRun: Int)
  }

  /// A word is cut here, so that no piece outgrows what an index takes.
  static let longestWord = 64

  /// The pieces of a text, in order.
  static func tokens(of text: String) -> [Token] {
    var tokens: [Token] = []
    var run: [Letter] = []
    for letter in letters(of: text) {
      if let last = run.last, !last.continues(into: letter) || isFull(run) {
        tokens += pieces(of: run, in: text)
        run = []
      }
      if letter.kind == .character || letter.kind == .wordPart { run.append(letter) }
    }
    return tokens + pieces(of: run, in: text)
  }

  private static func isFull(_ run: [Letter]) -> Bool {
    run.first?.kind == .wordPart && run.count == longestWord
  }

  private static func pieces(of run: [Letter], in text: String) -> [Token] {
    guard let first = run.first, let last = run.last else { return [] }
    if first.kind == .wordPart {
      let word = String(String.UnicodeScalarView(run.map(\.scalar)))
      return [
        Token(
          text: word, range: first.start..<last.end(in: text), firstEnd: first.end(in: text),
          kind: .word)
      ]
    }
    var pieces = zip(run, run.dropFirst()).map { left, right in
      Token(
        text: String(String.UnicodeScalarView([left.scalar, right.scalar])),
        range: left.start..<right.end(in: text), firstEnd: left.end(in: text), kind: .pair)
    }
    pieces.append(
      Token(
        text: String(Character(last.scalar)), range: last.start..<last.end(in: text),
        firstEnd: last.end(in: text), kind: .last(ofRun: run.count)))
    return pieces
  }
}

/// What the tokenizer sees of a character of a text.
private struct Letter {
  let scalar: Unicode.Scalar
  let kind: Kind
  let start: String.Index

  enum Kind {
    case character, wordPart, separator
  }

  func continues(into next: Letter) -> Bool { kind == next.kind }

  func end(in text: String) -> String.Index { text.unicodeScalars.index(after: start) }
}

/// The letters of a text, folded; marks are passed over, and blanks behind a Chinese character too.
private func letters(of text: String) -> some Sequence<Letter> {
  let scalars = text.unicodeScalars
  return sequence(state: (index: scalars.startIndex, isInRun: false)) { state in
    while state.index < scalars.endIndex {
      let start = state.index
      let scalar = SearchFolding.fold(scalars[start])
      state.index = scalars.index(after: start)
      if SearchFolding.isMark(scalar) { continue }
      if state.isInRun, scalar.properties.isWhitespace { continue }
      let kind: Letter.Kind =
        SearchFolding.isChinese(scalar)
        ? .character : SearchFolding.isWordPart(scalar) ? .wordPart : .separator
      state.isInRun = kind == .character
      return Letter(scalar: scalar, kind: kind, start: start)
    }
    return nil
  }
}
