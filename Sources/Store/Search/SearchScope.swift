/// Where is looked.
struct SearchScope {
  let areas: [String]
  /// Nothing where all organs are looked at.
  let organs: [Int64]?
  let isPublicOnly: Bool

  /// Nothing where nothing may be found.
  init?(_ query: SearchQuery) {
    areas = query.areas.filter(SearchScope.isWellNamed).sorted()
    switch query.organs {
    case .all: organs = nil
    case .only(let some): organs = some.sorted()
    }
    isPublicOnly = query.isPublicOnly
    if areas.isEmpty || organs?.isEmpty == true { return nil }
  }

  static func isWellNamed(_ area: String) -> Bool {
    !area.isEmpty && area.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
  }
}
