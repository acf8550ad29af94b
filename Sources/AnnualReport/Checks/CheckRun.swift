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
    run.checkProse()
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
    undecided.append(Undecided(rule, reason))
  }

  /// Closes the run: proposals are made, findings and rules put in order.
  func checkup() -> Checkup {
    let repair = broken == 0 ? Repair(proposals: [], search: .notNeeded) : proposeRepair()
    let order = Dictionary(
      uniqueKeysWithValues: Rule.allCases.enumerated().map { ($1, $0) })
    func key(_ rule: Rule) -> Int { order[rule] ?? 0 }
    let sorted = findings.enumerated().sorted { one, two in
      (one.element.severity, key(one.element.rule), one.offset)
        < (two.element.severity, key(two.element.rule), two.offset)
    }
    let rules = Set(undecided.map(\.rule))
    return Checkup(
      findings: sorted.map(\.element), proposals: repair.proposals,
      undecided: Rule.allCases.filter(rules.contains),
      reasons: undecided.sorted { key($0.rule) < key($1.rule) }, search: repair.search)
  }
}
