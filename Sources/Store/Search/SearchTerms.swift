/// The terms under which a text is found, each with its place; the same for both engines.
///
/// At each piece's place stand the piece itself, all with which it begins (of a pair its first
/// character), and, where it begins a new run, a link of the piece before with it. A link is rare
/// where its two pieces are common and never stand together, so that a phrase of such is soon known
/// not to be there.
enum SearchTerms {
  /// Hands out the terms of a text, place by place; the first of each place is the piece itself.
  static func each(in text: String, _ body: (_ term: String, _ place: Int) -> Void) {
    var last: SearchTokenizer.Token?
    for (place, token) in SearchTokenizer.tokens(of: text).enumerated() {
      body(token.text, place)
      let letters = token.text.unicodeScalars
      for length in 1...(token.kind == .word ? letters.count : 1) {
        body(beginning(letters.prefix(length)), place)
      }
      if let last, last.endsRun { body(link(last.text, token.text), place) }
      last = token
    }
  }

  /// The term for all pieces that begin so; marked by what no piece holds.
  static func beginning(_ letters: some Sequence<Unicode.Scalar>) -> String {
    var term = String.UnicodeScalarView(letters)
    term.append("*")
    return String(term)
  }

  /// The term for two pieces side by side.
  static func link(_ first: String, _ second: String) -> String { "\(first)‿\(second)" }
}

extension SearchTokenizer.Token {
  /// Whether what follows it belongs to another run.
  var endsRun: Bool { kind != .pair }
}

extension SearchText.Term {
  /// The terms that must stand side by side.
  var sideBySide: [String] {
    guard isPrefix, let last = pieces.last else { return pieces }
    return pieces.dropLast() + [SearchTerms.beginning(last.unicodeScalars)]
  }
}
