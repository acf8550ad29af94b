/// The proposals for a report's broken sums, and how the search for them ended.
struct Repair {
  var proposals: [Proposal]
  var search: ProposalSearch

  /// How many proposals are made at most.
  static let limit = 3
}

extension CheckRun {
  /// Proposes the smallest sets of changes that make every equation of the report hold.
  ///
  /// Table III is one problem, each row of table IV another, for no cell stands in two of them.
  func proposeRepair() -> Repair {
    var parts: [[[Proposal.Change]]] = []
    for part in independentParts() {
      guard let problem = RepairProblem(part.equations, in: report, linked: part.isNetwork)
      else { return Repair(proposals: [], search: .notWhole) }
      guard problem.isBroken else { continue }
      var search = RepairSearch(problem)
      guard let found = search.smallest(), !found.isEmpty else {
        return Repair(proposals: [], search: .stopped)
      }
      parts.append(found.map { moves in moves.map { problem.change($0, in: report) } })
    }
    return Repair(proposals: ranked(parts), search: .complete)
  }

  private struct Part {
    var equations: [Equation]
    /// Whether every equation but that of row (七)总计 is there; see `RepairProblem`.
    var isNetwork: Bool
  }

  private func independentParts() -> [Part] {
    let all = report.equations
    let decided = all.filter { report.sum(of: $0.left) != nil && report.sum(of: $0.right) != nil }
    let applications = decided.filter { $0.rule != .remedyTotal }
    let complete = applications.count == all.count { $0.rule != .remedyTotal }
    let remedies = decided.filter { $0.rule == .remedyTotal }
    let independent =
      complete
      ? applications.filter { $0.rule != .applicants || $0.left != [Cell(.concluded, .total)] }
      : applications
    return [Part(equations: independent, isNetwork: complete)]
      + remedies.map { Part(equations: [$0], isNetwork: true) }
  }

  /// Joins the parts' changes into proposals and puts the best first.
  private func ranked(_ parts: [[[Proposal.Change]]]) -> [Proposal] {
    var sets: [[Proposal.Change]] = [[]]
    for part in parts {
      let best = part.sorted(by: isBetter).prefix(Repair.limit)
      sets = sets.flatMap { set in best.map { set + $0 } }.sorted(by: isBetter)
      sets = Array(sets.prefix(Repair.limit * Repair.limit))
    }
    let count = parts.reduce(1) { $0.multipliedReportingOverflow(by: $1.count).partialValue }
    return sets.prefix(Repair.limit).map { changes in
      let changes = changes.sorted { $0.cell < $1.cell }
      return Proposal(changes: changes, grounds: grounds(of: changes, alternatives: count - 1))
    }
  }

  private func grounds(of changes: [Proposal.Change], alternatives: Int) -> [Proposal.Ground] {
    var grounds: [Proposal.Ground] = [.smallest(mends: broken)]
    if changes.allSatisfy({ $0.cell.isTotal }) { grounds.append(.onlyTotals) }
    for change in changes where isClaimed(change) {
      grounds.append(.prose(change.cell, change.to))
    }
    if alternatives > 0 { grounds.append(.alternatives(alternatives)) }
    return grounds
  }

  /// Totals before counts, then what the prose says, then the smaller change.
  private func isBetter(_ one: [Proposal.Change], _ two: [Proposal.Change]) -> Bool {
    let left = score(one)
    let right = score(two)
    guard left == right else { return left.lexicographicallyPrecedes(right) }
    return one.map(\.cell).lexicographicallyPrecedes(two.map(\.cell))
  }

  private func score(_ changes: [Proposal.Change]) -> [Int] {
    [
      changes.count { !$0.cell.isTotal },
      -changes.count { isClaimed($0) },
      changes.reduce(0) { $0 + Int(($1.to.digits - ($1.from?.digits ?? 0)).magnitude) },
    ]
  }

  /// Whether the prose gives the number that the cell would hold.
  private func isClaimed(_ change: Proposal.Change) -> Bool {
    claims.contains { claim in
      claim.number == change.to && claim.readings.first == [change.cell]
    }
  }
}

extension Cell {
  /// Whether the form computes the cell from others: a 总计 column, or the row (七)总计.
  public var isTotal: Bool { table != .ii && (column == .total || row == .concluded) }
}
