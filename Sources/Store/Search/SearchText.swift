/// What someone looks for, understood: all of its terms must be there.
///
/// Blanks separate terms, quotation marks hold one together, and `*` behind a term finds all that
/// begins so. A term that the tokenizer cuts into several pieces is found where they stand side by
/// side.
struct SearchText: Hashable, Sendable {
  /// One of the terms.
  struct Term: Hashable, Sendable {
    /// The pieces, side by side.
    let pieces: [String]
    /// Whether the last of them need only be a beginning.
    let isPrefix: Bool
  }

  /// More pieces than this are refused.
  static let longest = 64

  let terms: [Term]

  /// - Throws: `SearchTextTooLong`.
  init(_ text: String) throws(SearchTextTooLong) {
    var terms: [Term] = []
    for part in SearchText.parts(of: text) {
      guard let term = Term(part), !terms.contains(term) else { continue }
      terms.append(term)
    }
    guard terms.reduce(0, { $0 + $1.pieces.count }) <= SearchText.longest else {
      throw SearchTextTooLong()
    }
    self.terms = terms
  }

  /// The text between blanks, or between quotation marks.
  private static func parts(of text: String) -> [String] {
    var parts = [""]
    var isQuoted = false
    for character in text {
      if quotationMarks.contains(character) {
        isQuoted.toggle()
        parts.append("")
      } else if character.isWhitespace, !isQuoted {
        parts.append("")
      } else if character == "*" || character == "＊", parts.last?.isEmpty == true, parts.count > 1 {
        // Behind a closing quotation mark.
        parts[parts.count - 2] += "*"
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts.filter { !$0.isEmpty }
  }

  private static let quotationMarks: Set<Character> = ["\"", "＂", "“", "”", "「", "」", "『", "』"]
}

/// More is looked for at once than the store takes.
public struct SearchTextTooLong: Error, Hashable, Sendable {}

extension SearchText.Term {
  /// The term that a part of a text means; nothing where it has neither letters nor digits.
  init?(_ part: String) {
    var tokens = SearchTokenizer.tokens(of: part)
    guard let last = tokens.last else { return nil }
    var isPrefix = part.last == "*" || part.last == "＊"
    switch last.kind {
    case .last(ofRun: 1): isPrefix = true
    case .last:
      // The pair before it says as much.
      tokens.removeLast()
      isPrefix = false
    case .word, .pair: break
    }
    self.init(pieces: tokens.map(\.text), isPrefix: isPrefix)
  }
}
