extension CheckRun {
  /// Checks every equation of the tables: III.balance, III.outcomes, III.applicants, IV.total.
  mutating func checkSums() {
    for equation in report.equations {
      switch equation.verdict(in: report) {
      case .holds: break
      case .broken(let left, let right):
        broken += 1
        add(
          Finding(
            equation.rule, .error, left: left, right: right,
            places: report.places(of: equation.left + equation.right), fact: .equation))
      case .undecided(let cells): leaveUndecided(equation.rule, .unreadCells(cells))
      }
    }
  }
}
