extension CheckRun {
  /// Checks what last year's report hands over: year.carried and year.inForce.
  mutating func checkAgainstLastYear() {
    if let obstacle = obstacleToComparing() {
      leaveUndecided(.carried, obstacle)
      leaveUndecided(.inForce, obstacle)
      return
    }
    guard let previous, let lastYear = previous.year else { return }
    checkCarried(from: previous, of: lastYear)
    checkInForce(from: previous, of: lastYear)
  }

  private func obstacleToComparing() -> Undecided.Reason? {
    guard let previous else { return .noPreviousReport }
    guard let year = report.year, let lastYear = previous.year else { return .yearUnknown }
    guard lastYear == year - 1 else { return .previousOfAnotherYear(lastYear) }
    guard let organ = report.organ, let other = previous.organ else { return nil }
    return OrganName.areOne(organ, other) ? nil : .previousOfAnotherOrgan(other)
  }

  private mutating func checkCarried(from previous: Report, of lastYear: Int) {
    for column in Column.applicants + [.total] {
      let cell = Cell(.carriedIn, column)
      let handedOver = Cell(.carriedOut, column)
      guard let here = report.counted(cell), let there = previous.counted(handedOver) else {
        leaveUndecided(.carried, .unreadCells([cell]))
        continue
      }
      guard here != there else { continue }
      add(
        Finding(
          .carried, .error, left: report.side(of: [cell], sum: here),
          right: Side(terms: [], value: there), places: report.places(of: [cell]),
          fact: .lastYear(lastYear, handedOver)))
    }
  }

  private mutating func checkInForce(from previous: Report, of lastYear: Int) {
    guard report.edition == .y2021, previous.edition == .y2021 else {
      leaveUndecided(.inForce, .editionsDiffer)
      return
    }
    for row in [Row.rules, .normativeDocuments] {
      let cells = [Cell(row, .inForce), Cell(row, .issued), Cell(row, .repealed)]
      let numbers = cells.compactMap { report.counted($0) }
      guard numbers.count == 3, let before = previous.counted(cells[0]),
        let expected = before.adding(numbers[1])?.subtracting(numbers[2])
      else {
        leaveUndecided(.inForce, .unreadCells(cells))
        continue
      }
      guard numbers[0] != expected else { continue }
      add(
        Finding(
          .inForce, .warning, left: report.side(of: [cells[0]], sum: numbers[0]),
          right: Side(terms: [], value: expected), otherCells: [cells[1], cells[2]],
          places: report.places(of: cells), fact: .stock(lastYear, before: before)))
    }
  }
}
