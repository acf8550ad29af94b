/// Under which terms an entry is found, and where each stands in it.
enum SearchPlaces {
  /// No phrase is that long, so none begins in the title and ends in the rest.
  private static let gap = SearchText.longest + 1

  /// The places of each term; the title's come first.
  static func all(of entry: SearchEntry) -> [String: [Int]] {
    var places: [String: [Int]] = [:]
    var place = 0
    for text in [entry.title, entry.body] {
      for token in SearchTokenizer.tokens(of: text) {
        for term in terms(of: token) { places[term, default: []].append(place) }
        place += 1
      }
      place += gap
    }
    return places
  }

  /// The term under which a piece of a search is found.
  static func term(for piece: String, isBeginning: Bool) -> String {
    isBeginning ? beginning(piece.unicodeScalars) : piece
  }

  /// A piece itself, and all with which it begins; of a pair only its first character.
  private static func terms(of token: SearchTokenizer.Token) -> [String] {
    let letters = token.text.unicodeScalars
    let longest = token.kind == .word ? letters.count : 1
    return [token.text] + (1...longest).map { beginning(letters.prefix($0)) }
  }

  /// Marked by what no piece holds.
  private static func beginning(_ letters: some Sequence<Unicode.Scalar>) -> String {
    var term = String.UnicodeScalarView(letters)
    term.append("*")
    return String(term)
  }
}
