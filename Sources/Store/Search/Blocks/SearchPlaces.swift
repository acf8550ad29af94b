/// Under which terms an entry is found, and where each stands in it.
enum SearchPlaces {
  /// No phrase is that long, so none begins in the title and ends in the rest.
  private static let gap = SearchText.longest + 1

  /// The places of each term; the title's come first.
  static func all(of entry: SearchEntry) -> [String: [Int]] {
    var places: [String: [Int]] = [:]
    var start = 0
    for text in [entry.title, entry.body] {
      var end = start
      SearchTerms.each(in: text) { term, place in
        places[term, default: []].append(start + place)
        end = start + place
      }
      start = end + gap
    }
    return places
  }
}
