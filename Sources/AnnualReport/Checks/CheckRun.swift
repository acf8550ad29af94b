extension Report {
  /// Checks the report against all rules and proposes how its broken sums could be mended.
  ///
  /// - Parameters:
  ///   - previous: the same organ's report for the year before; without it the rules that
  ///     compare the two years stay undecided.
  ///   - context: what is known of the organ besides its report.
  public func checkup(previous: Report? = nil, context: CheckContext = CheckContext()) -> Checkup {
    var run = CheckRun(report: self, previous: previous, context: context)
    run.checkSums()
    run.checkAgainstLastYear()
    run.checkValues()
    run.checkForm()
    run.checkPlausibility()
    if givesText { run.checkProse() } else { run.leaveTextUndecided() }
    return run.checkup()
  }
}

/// One check of one report, while it lasts: what was found so far.
struct CheckRun {
  let report: Report
  let previous: Report?
  let context: CheckContext
  var findings: [Finding] = []
  var undecided: [Undecided] = []
  /// How many equations of the tables do not hold.
  var broken = 0
  /// The claims that the prose makes about cells, right or wrong.
  var claims: [Claim] = []

  init(report: Report, previous: Report?, context: CheckContext) {
    self.report = report
    self.previous = previous
    self.context = context
  }

  mutating func add(_ finding: Finding) { findings.append(finding) }

  mutating func leaveUndecided(_ rule: Rule, _ reason: Undecided.Reason) {
    if case .unreadCells(let cells) = reason,
      let index = undecided.firstIndex(where: { $0.rule == rule }),
      case .unreadCells(let known) = undecided[index].reason
    {
      undecided[index].reason = .unreadCells(known + cells.filter { !known.contains($0) })
      return
    }
    undecided.append(Undecided(rule, reason))
  }

  /// Leaves every rule about the report's text undecided.
  mutating func leaveTextUndecided() {
    for rule in Rule.aboutText { leaveUndecided(rule, .noText) }
  }

  /// Closes the run: proposals are made, findings and rules put in order.
  func checkup() -> Checkup {
    let repair = broken == 0 ? Repair(proposals: [], search: .notNeeded) : proposeRepair()
    let sorted = findings.enumerated().sorted { one, two in
      (one.element.severity, one.element.rule.order, one.offset)
        < (two.element.severity, two.element.rule.order, two.offset)
    }
    let rules = Set(undecided.map(\.rule))
    return Checkup(
      findings: sorted.map(\.element), proposals: repair.proposals,
      undecided: Rule.allCases.filter(rules.contains),
      reasons: undecided.sorted { $0.rule.order < $1.rule.order }, search: repair.search)
  }
}

extension Rule {
  /// The rules that look at the text around the tables.
  static let aboutText: [Rule] = [
    .proseCell, .proseSum, .period, .sectionMissing, .sectionOrder, .sectionName, .otherYear,
    .templateText, .emptyNumber, .feesUnsaid,
  ]

  /// The rule's place among all rules, by which findings are ordered.
  var order: Int { Self.orders[self] ?? 0 }

  private static let orders = Dictionary(
    uniqueKeysWithValues: Rule.allCases.enumerated().map { ($1, $0) })
}
