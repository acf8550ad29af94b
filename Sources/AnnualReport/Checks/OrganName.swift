/// What an organ's name tells about it.
enum OrganName {
  /// Whether two names are one organ's: equal, or one with the higher places put before it.
  static func areOne(_ one: String, _ two: String) -> Bool {
    let one = bare(one)
    let two = bare(two)
    guard !one.isEmpty, !two.isEmpty else { return true }
    return one.hasSuffix(two) || two.hasSuffix(one)
  }

  /// The rank of the place that an organ serves.
  enum Rank: Comparable { case township, county, prefecture, province, state }

  /// The rank that the name shows; nil where it does not show one (常宁市 may be either).
  static func rank(_ name: String) -> Rank? {
    let name = bare(name)
    if name.hasSuffix("镇人民政府") || name.hasSuffix("乡人民政府") || name.contains("街道")
      || name.hasSuffix("镇") || name.hasSuffix("乡") || name.hasSuffix("镇政府")
      || name.hasSuffix("乡政府")
    {
      return .township
    }
    if isStateOrgan(name) { return .state }
    let place = name.replacing("自治区", with: "省").replacing("自治州", with: "盟")
    if place.contains("县") || place.contains("旗") || place.contains("区") { return .county }
    let cities = place.count { $0 == "市" }
    if cities > 1 || (place.contains("盟") && cities > 0) { return .county }
    if place.contains("盟") { return .prefecture }
    if municipalities.contains(where: place.hasPrefix) { return .province }
    return cities == 0 && place.contains("省") ? .province : nil
  }

  /// Whether the organ may issue rules of government; nil where the name does not tell.
  ///
  /// Governments of provinces, cities divided into districts and autonomous prefectures may, and
  /// the departments of the State Council; no other organ may.
  /// - SeeAlso: 立法法 第九十一条, 第九十三条.
  static func mayIssueRules(_ name: String) -> Bool? {
    let name = bare(name)
    if isStateOrgan(name) { return true }
    let isGovernment =
      name.hasSuffix("人民政府") || name.hasSuffix("市政府")
      || name.hasSuffix("人民政府办公厅") || name.hasSuffix("人民政府办公室")
    switch rank(name) {
    case .township, .county: return false
    case .prefecture, .province: return isGovernment
    case .state: return true
    case nil:
      if isGovernment { return nil }
      return departments.contains(where: name.hasSuffix) ? false : nil
    }
  }

  private static let municipalities = ["北京市", "天津市", "上海市", "重庆市"]
  private static let departments = ["局", "委员会", "办公室", "中心", "支队", "大队", "厅"]

  private static func isStateOrgan(_ name: String) -> Bool {
    guard name.hasPrefix("国家") || name.hasPrefix("中华人民共和国") || name.hasPrefix("国务院")
    else { return false }
    return !name.replacing("市场", with: "").contains { "省市县区州盟旗镇乡".contains($0) }
  }

  private static func bare(_ name: String) -> String {
    String(name.filter { !$0.isWhitespace })
  }
}
