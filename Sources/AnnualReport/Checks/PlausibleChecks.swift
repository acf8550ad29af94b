extension CheckRun {
  /// Looks for what can hardly be: the rules `plausible.*`, warnings all.
  mutating func checkPlausibility() {
    checkRulesWithoutPower()
    checkRemediesWithoutApplications()
    checkAmount()
    checkAllZero()
  }

  private mutating func checkRulesWithoutPower() {
    let may = context.mayIssueRules ?? report.organ.flatMap { OrganName($0).mayIssueRules }
    guard may == false else { return }
    let cells = report.form.columns(of: .rules).map { Cell(.rules, $0) }
    let counted = cells.filter { (report.value($0).number ?? .zero) != .zero }
    guard !counted.isEmpty else { return }
    add(
      Finding(
        .rulesWithoutPower, .warning, otherCells: counted, places: report.places(of: counted),
        fact: .rulesWithoutPower(report.organ)))
  }

  private mutating func checkRemediesWithoutApplications() {
    let applications = [Cell(.received, .total), Cell(.carriedIn, .total)]
    let kinds = Column.applicants.flatMap { [Cell(.received, $0), Cell(.carriedIn, $0)] }
    guard report.sum(of: applications + kinds) == .zero else { return }
    let remedies = report.form.rows(of: .iv).flatMap { row in
      (Column.results + [.total]).map { Cell(row, $0) }
    }
    let counted = remedies.filter { (report.value($0).number ?? .zero) != .zero }
    guard !counted.isEmpty else { return }
    let cells = applications + counted
    add(
      Finding(
        .remediesWithoutApplications, .warning, otherCells: cells,
        places: report.places(of: cells), fact: .remediesWithoutApplications))
  }

  /// An amount of ten billion 元 in a county, or of a hundred million in a township, is no year's
  /// fees; a real district had 7,730 万元.
  private mutating func checkAmount() {
    let cell = Cell(.fees, .amount)
    guard report.edition == .y2021, let amount = report[cell].value.number else { return }
    let rank = report.organ.flatMap { OrganName($0).rank }
    let limit =
      switch rank {
      case .township: 10_000
      case .county: 1_000_000
      case .prefecture: 10_000_000
      default: 100_000_000
      }
    let exceeds = amount.subtracting(Quantity(limit)).map { !$0.isNegative } ?? true
    guard exceeds || report[cell].doubt == .unit else { return }
    add(
      Finding(
        .amountInYuan, .warning, otherCells: [cell], places: report.places(of: [cell]),
        fact: .amountInYuan(amount)))
  }

  private mutating func checkAllZero() {
    guard !report.tables.isEmpty else { return }
    var blank = true
    for cell in report.cells {
      if report.printsOtherAsOneRow, Row.otherParts.contains(cell.row) { continue }
      switch report.value(cell) {
      case .number(.zero): blank = false
      case .blank: break
      case .number, .text: return
      case .unread: if report.tables.contains(cell.table) { return }
      }
    }
    add(Finding(.allZero, blank ? .warning : .note, fact: .allZero(blank: blank)))
  }
}
