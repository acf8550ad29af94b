/// What an organ's name tells about it.
struct OrganName {
  private let bytes: [UInt8]

  /// A name; white space in it tells nothing.
  init(_ name: String) {
    bytes = name.utf8.filter { $0 > 0x20 }
  }

  /// Whether two names are one organ's: equal, or one with the higher places put before it.
  static func areOne(_ one: String, _ two: String) -> Bool {
    let one = OrganName(one)
    let two = OrganName(two)
    guard !one.bytes.isEmpty, !two.bytes.isEmpty else { return true }
    return one.ends(two.bytes) || two.ends(one.bytes)
  }

  /// The rank of the place that an organ serves.
  enum Rank { case township, county, prefecture, province, state }

  /// The rank that the name shows; nil where it does not show one (常宁市 may be either).
  var rank: Rank? {
    if ends("镇人民政府") || ends("乡人民政府") || has("街道") || ends("镇") || ends("乡")
      || ends("镇政府") || ends("乡政府")
    {
      return .township
    }
    if isStateOrgan { return .state }
    let hasPrefecture = has("自治州") || has("盟")
    let districts = count("区") - count("自治区")
    if has("县") || has("旗") || districts > 0 { return .county }
    let cities = count("市") - count("市场")
    if cities > 1 || (hasPrefecture && cities > 0) { return .county }
    if hasPrefecture { return .prefecture }
    if Self.municipalities.contains(where: begins) { return .province }
    return cities == 0 && (has("省") || has("自治区")) ? .province : nil
  }

  /// Whether the organ is a people's government or its office.
  var isGovernment: Bool {
    ends("人民政府") || ends("市政府") || ends("人民政府办公厅") || ends("人民政府办公室")
  }

  /// Whether the organ may issue rules of government; nil where the name does not tell.
  ///
  /// Governments of provinces, cities divided into districts and autonomous prefectures may, and
  /// the departments of the State Council; no other organ may.
  /// - SeeAlso: 立法法, on who may make rules.
  var mayIssueRules: Bool? {
    switch rank {
    case .township, .county: return false
    case .prefecture, .province: return isGovernment
    case .state: return true
    case nil:
      if isGovernment { return nil }
      return Self.departments.contains(where: ends) ? false : nil
    }
  }

  private static let municipalities = ["北京市", "天津市", "上海市", "重庆市"]
  private static let departments = ["局", "委员会", "办公室", "中心", "支队", "大队", "厅"]

  private var isStateOrgan: Bool {
    guard begins("国家") || begins("中华人民共和国") || begins("国务院") else { return false }
    let places = ["省", "县", "区", "州", "盟", "旗", "镇", "乡"]
    return !places.contains(where: has) && count("市") == count("市场")
  }

  private func begins(_ word: String) -> Bool { bytes.starts(with: word.utf8) }

  private func ends(_ word: String) -> Bool { ends(Array(word.utf8)) }

  private func ends(_ word: [UInt8]) -> Bool { bytes.suffix(word.count).elementsEqual(word) }

  private func has(_ word: String) -> Bool { count(word) > 0 }

  private func count(_ word: String) -> Int {
    let word = Array(word.utf8)
    return bytes.indices.count { bytes[$0...].starts(with: word) }
  }
}
