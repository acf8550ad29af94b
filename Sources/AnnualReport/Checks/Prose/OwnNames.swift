/// The names by which a report speaks of its organ.
enum OwnNames {
  /// The full name and its shorter forms, the longest first.
  ///
  /// A government's name in short (区政府) may mean the whole area or its own office, so that it
  /// only tells the scope; that of a department or a township means itself.
  static func of(_ organ: String?) -> [(name: String, kind: Token.Kind)] {
    guard let organ else { return [] }
    let full = String(decoding: organ.utf8.filter { $0 > 0x20 }, as: UTF8.self)
    guard full.utf8.count >= 6 else { return [] }
    let isTownship = OrganName(full).rank == .township
    let isGovernment = full.hasSuffix("人民政府") && !isTownship
    var names = [(name: full, kind: Token.Kind.own)]
    let places: Set<Character> = ["省", "市", "县", "区", "州", "盟", "旗"]
    for index in full.indices.dropLast() where places.contains(full[index]) {
      let rest = String(full[full.index(after: index)...])
      let kind: Token.Kind = isGovernment ? .government : .own
      if rest != "人民政府", rest.count > 2 { names.append((rest, kind)) }
      names.append((String(full[index...]), kind))
    }
    for name in names where name.name.hasSuffix("人民政府") {
      names.append((name.name.replacing("人民政府", with: "政府"), name.kind))
    }
    return names.sorted { $0.name.utf8.count > $1.name.utf8.count }
  }
}
