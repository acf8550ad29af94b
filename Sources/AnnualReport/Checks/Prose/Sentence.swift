/// A sentence of the report's prose, and where it stands.
struct Sentence {
  /// Its tokens, the stop left out.
  var tokens: ArraySlice<Token>
  /// What part of the report it belongs to.
  var role: ProseText.Role
  /// Whether its paragraph has spoken of applications for disclosure before.
  var followsApplications: Bool
  /// Where its text begins, and where it ends.
  var start: Int
  var end: Int
  /// The kinds that its tokens have.
  let kinds: TokenKinds

  /// Calls a function with each sentence of a text, in order.
  static func forEach(_ tokens: [Token], in text: ProseText, _ body: (Sentence) -> Void) {
    var first = 0
    var start = 0
    var followsApplications = false
    for index in tokens.indices where tokens[index].kind == .stop {
      let range = tokens[first..<index]
      if !range.isEmpty, let piece = text.piece(at: range[first].start) {
        let sentence = Sentence(
          tokens: range, role: piece.role, followsApplications: followsApplications,
          start: start, end: tokens[index].start, kinds: TokenKinds(of: range))
        body(sentence)
        if sentence.has(.application) { followsApplications = true }
      }
      if text.bytes[tokens[index].start] == ProseText.newline { followsApplications = false }
      first = index + 1
      start = tokens[index].end
    }
  }

  /// The section that the sentence stands in; nil in title, preamble and headings.
  var section: SectionKind? {
    guard case .body(let kind) = role else { return nil }
    return kind
  }

  func has(_ kind: Token.Kind) -> Bool { kinds.contains(kind) }

  func has(_ kind: Token.Kind, before index: Int) -> Bool {
    kinds.contains(kind) && tokens[tokens.startIndex..<index].contains { $0.kind == kind }
  }

  /// The first token of the phrase that leads to a token: behind the last mark or count.
  func lead(to index: Int) -> Int {
    start(before: index) { $0.isMark || ($0.kind == .number && !$0.isDate) }
  }

  /// The first token of the clause of a token: behind the last comma, colon or bracket.
  func clause(of index: Int) -> Int {
    start(before: index) { $0.isMark && $0.kind != .listComma }
  }

  /// The first token of the clause that an index stands in, a remark in brackets before it taken
  /// for a part of the clause: 指导各镇(街道)办理.
  func wholeClause(of index: Int) -> Int {
    var start = clause(of: index)
    while start > tokens.startIndex, tokens[start - 1].kind == .close {
      var depth = 0
      var open = start - 1
      while open >= tokens.startIndex {
        if tokens[open].kind == .close { depth += 1 }
        if tokens[open].kind == .open { depth -= 1 }
        if depth == 0 { break }
        open -= 1
      }
      guard open > tokens.startIndex else { break }
      start = clause(of: open)
    }
    return start
  }

  private func start(before index: Int, where isBoundary: (Token) -> Bool) -> Int {
    var index = index
    while index > tokens.startIndex, !isBoundary(tokens[index - 1]) { index -= 1 }
    return index
  }

  /// How many brackets are open before a token.
  func depth(at index: Int) -> Int {
    tokens[tokens.startIndex..<index].reduce(0) { depth, token in
      switch token.kind {
      case .open: depth + 1
      case .close: max(0, depth - 1)
      default: depth
      }
    }
  }

  /// Whether no unknown words stand between the tokens of a range, both ends included.
  func isUnbroken(_ from: Int, through to: Int) -> Bool {
    guard from < to else { return true }
    return (from..<to).allSatisfy { tokens[$0].reach == tokens[$0 + 1].start }
  }
}

extension Token {
  /// The end, a number's unit included.
  var reach: Int { kind == .number ? max(unitEnd, end) : end }

  /// Whether it is a number of a date.
  var isDate: Bool { unit == .year || unit == .month || unit == .day }

  /// The year that the token names; nil where it names none.
  var yearNumber: Int? {
    guard kind == .number, unit == .year, let year = number.whole, (1990...2099).contains(year)
    else { return nil }
    return year
  }
}
