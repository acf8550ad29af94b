/// Whose figure a number in prose is.
enum ProseScope {
  /// Surely the report's own.
  case own
  /// Perhaps its own.
  case unsure
  /// Surely not: another body's, another year's, a part's or another matter's.
  case others

  /// Judges the words before a number.
  ///
  /// - Parameters:
  ///   - cue: the first token of the claim's own words.
  ///   - index: the number's token.
  static func of(
    _ sentence: Sentence, cue: Int, number index: Int, year: Int?, isGovernment: Bool,
    follows: Bool
  ) -> ProseScope {
    let tokens = sentence.tokens
    let clause = sentence.clause(of: cue)
    let near = sentence.depth(at: index) == 0 ? sentence.wholeClause(of: cue) : clause
    var scope = ProseScope.own
    var hasOwn = false
    var months: [Int] = []
    var isOfWholeYear = false
    for position in tokens.startIndex..<index {
      let token = tokens[position]
      let isNear = position >= near
      switch token.kind {
      case .own: hasOwn = true
      case .foreign, .channel, .past, .otherMatter, .respectively, .about:
        if isNear { return .others }
        if token.kind != .about { scope = .unsure }
      case .government:
        if isNear, !isGovernment { return .others }
        scope = .unsure
      case .whole, .cumulative, .among: scope = .unsure
      case .onTime: if isNear { scope = .unsure }
      case .number:
        if let other = token.yearNumber, let year, other != year, position < cue { return .others }
        if token.unit == .month {
          months.append(token.number.whole ?? 0)
          isOfWholeYear = false
        }
      case .annual: isOfWholeYear = true
      default: break
      }
    }
    // A part of the year; 截至12月 is its end, and perhaps counts from another beginning.
    if !months.isEmpty, months != [1, 12] {
      guard months == [12] || isOfWholeYear else { return .others }
      scope = .unsure
    }
    if sentence.depth(at: index) > 0 || !isSaidOfItself(sentence, clause, cue) { scope = .unsure }
    guard case .own = scope, !follows, !hasOwn else { return scope }
    return isUnmarkedAnnual(sentence, before: cue) ? .own : .unsure
  }

  /// Whether the claim's own clause names no subject but the report's own: 我局共收到, and not
  /// 我局某股收到.
  private static func isSaidOfItself(_ sentence: Sentence, _ clause: Int, _ cue: Int) -> Bool {
    let own = sentence.tokens[clause..<cue].lastIndex { $0.kind == .own }
    let isFromMark =
      own != nil || clause == sentence.tokens.startIndex
      || sentence.tokens[clause - 1].end == sentence.tokens[clause].start
    return isFromMark && sentence.isUnbroken(own ?? clause, through: cue)
  }

  /// Whether nothing but the year and words without a subject stand before the claim.
  private static func isUnmarkedAnnual(_ sentence: Sentence, before cue: Int) -> Bool {
    let tokens = sentence.tokens
    guard tokens[tokens.startIndex].start == sentence.start,
      sentence.isUnbroken(tokens.startIndex, through: cue)
    else { return false }
    var isAnnual = false
    for token in tokens[tokens.startIndex..<cue] {
      switch token.kind {
      case .annual: isAnnual = true
      case .number where token.yearNumber != nil: isAnnual = true
      case .filler, .comma, .application, .looseApplication, .colon: break
      default: return false
      }
    }
    return isAnnual
  }
}
