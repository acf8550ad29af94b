/// An entry's pieces as an index takes them, with blanks between.
struct SearchWords {
  let title: String
  let body: String
  let scope: String

  init(_ entry: SearchEntry) {
    title = SearchWords.text(entry.title)
    body = SearchWords.text(entry.body)
    scope = SearchScope.words(of: entry).joined(separator: " ")
  }

  private static func text(_ text: String) -> String {
    SearchTokenizer.tokens(of: text).map(\.text).joined(separator: " ")
  }
}
