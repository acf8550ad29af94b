extension CheckRun {
  /// Reads the prose: the rules `prose.*`, and those of `format.*` that look at words.
  mutating func checkProse() {
    let text = ProseText(report)
    let tokens = Lexer(organ: report.organ).tokens(of: text)
    let periods = PeriodFinder(text, tokens)
    let year = OwnYear.of(report, text, tokens, periods)
    check(periods, year)
    var claimFinder = ClaimFinder(report, text, year: year)
    var listFinder = ListFinder(text)
    var leftovers = LeftoverFinder(text, year: year)
    Sentence.forEach(tokens, in: text) { sentence in
      claimFinder.read(sentence)
      listFinder.read(sentence)
      leftovers.read(sentence)
    }
    for claim in claimFinder.claims { check(claim) }
    for found in listFinder.found + leftovers.found { add(found) }
    if (year ?? 2021) >= 2021, report.section(.otherMatters) != nil, !leftovers.saysFees {
      let place = report.section(.otherMatters)?.heading.place
      add(
        Finding(
          .feesUnsaid, .warning, places: place.map { [FoundPlace(nil, $0)] } ?? [],
          fact: .feesUnsaid))
    }
  }

  private mutating func check(_ periods: PeriodFinder, _ year: Int?) {
    guard !periods.found.contains(where: { $0.covers(year) }) else { return }
    for period in periods.found where !period.covers(year) {
      add(
        Finding(
          .period, .error, places: [FoundPlace(nil, period.place)],
          fact: .period(period.quote, year: year)))
    }
  }

  private mutating func check(_ claim: Claim) {
    guard !claims.contains(where: { $0.number == claim.number && $0.readings == claim.readings })
    else { return }
    claims.append(claim)
    var sums = claim.readings.compactMap { report.sum(of: $0) }
    if let thisYears = concludedOfThisYears(claim) { sums.append(thisYears) }
    guard let plainest = claim.readings.first, let sum = report.sum(of: plainest) else {
      if !sums.contains(claim.number) {
        leaveUndecided(.proseCell, .unreadCells(claim.readings.first ?? []))
      }
      return
    }
    guard !sums.contains(claim.number) else { return }
    let isCertain = plainest.contains { report[$0].value != .blank && report[$0].doubt == nil }
    add(
      Finding(
        .proseCell, claim.isOwn && isCertain ? .error : .warning,
        left: Side(terms: [], value: claim.number), right: report.side(of: plainest, sum: sum),
        places: [FoundPlace(nil, claim.place)] + report.places(of: plainest),
        fact: .claim(claim)))
  }

  /// What was concluded of the applications received this year, which 办结 may mean too.
  private func concludedOfThisYears(_ claim: Claim) -> Quantity? {
    guard claim.readings.first == [Cell(.concluded, .total)],
      let concluded = report.counted(Cell(.concluded, .total)),
      let carriedIn = report.counted(Cell(.carriedIn, .total))
    else { return nil }
    return concluded.subtracting(carriedIn)
  }
}
