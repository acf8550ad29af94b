import GRDB

/// Tells FTS5 the terms of a text, those of one place as synonyms.
final class SearchTermsTokenizer: FTS5CustomTokenizer {
  static let name = "gongkai"

  /// With it begins what is ready-made terms with blanks between, as all of a search is.
  static let readyMark = "\u{1}"

  /// `FTS5_TOKEN_COLOCATED`.
  private static let samePlace: CInt = 1

  init(db: Database, arguments: [String]) {}

  func tokenize(
    context: UnsafeMutableRawPointer?, tokenization: FTS5Tokenization,
    pText: UnsafePointer<CChar>?, nText: CInt, tokenCallback: @escaping FTS5TokenCallback
  ) -> CInt {
    let bytes = UnsafeRawBufferPointer(start: pText, count: Int(nText))
    let text = String(decoding: bytes, as: UTF8.self)
    var status: CInt = 0
    func tell(_ term: String, flags: CInt) {
      guard status == 0 else { return }
      var term = term
      status = term.withUTF8 { utf8 in
        utf8.withMemoryRebound(to: CChar.self) {
          tokenCallback(context, flags, $0.baseAddress, CInt($0.count), 0, 0)
        }
      }
    }
    if tokenization.contains(.query) || text.hasPrefix(SearchTermsTokenizer.readyMark) {
      for term in text.split(whereSeparator: { $0 == " " || $0 == "\u{1}" }) {
        tell(String(term), flags: 0)
      }
      return status
    }
    var last = -1
    SearchTerms.each(in: text) { term, place in
      tell(term, flags: place == last ? SearchTermsTokenizer.samePlace : 0)
      last = place
    }
    return status
  }
}
