/// The year that a report is about, where its title and its period do not agree.
enum OwnYear {
  /// The report's year, or the year of its period where more sentences speak for that one: then
  /// the title is what was left from last year.
  static func of(
    _ report: Report, _ text: ProseText, _ tokens: [Token], _ periods: PeriodFinder
  ) -> Int? {
    let period = periods.found.lazy.compactMap(\.wholeYear).first
    guard let year = report.year else { return period }
    guard let period, period != year else { return year }
    var votes = 0
    Sentence.forEach(tokens, in: text) { sentence in
      guard sentence.section != nil, sentence.section != .problems,
        let first = sentence.tokens.first, first.start == sentence.start
      else { return }
      if first.yearNumber == period { votes += 1 }
      if first.yearNumber == year { votes -= 1 }
    }
    return votes > 0 ? period : year
  }
}
