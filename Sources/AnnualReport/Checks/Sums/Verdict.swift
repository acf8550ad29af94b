/// What checking one equation against a report came to.
enum Verdict: Sendable {
  case holds
  case broken(left: Side, right: Side)
  /// These cells hold no number, or the sum is too large to be held exactly.
  case undecided([Cell])
}

extension Equation {
  /// Adds up both sides; a blank counts as zero.
  func verdict(in report: Report) -> Verdict {
    guard let leftSum = report.sum(of: left), let rightSum = report.sum(of: right) else {
      return .undecided((left + right).filter { report.counted($0) == nil })
    }
    guard leftSum != rightSum else { return .holds }
    return .broken(
      left: report.side(of: left, sum: leftSum), right: report.side(of: right, sum: rightSum))
  }
}

extension Report {
  /// The number that a cell counts for: its own, zero where it is blank; nil where the cell
  /// holds a text or was not read.
  func counted(_ cell: Cell) -> Quantity? {
    switch value(cell) {
    case .number(let quantity): quantity
    case .blank: .zero
    case .text, .unread: nil
    }
  }

  /// The sum of cells; nil where one of them cannot be counted.
  func sum(of cells: [Cell]) -> Quantity? {
    var sum = Quantity.zero
    for cell in cells {
      guard let number = counted(cell), let next = sum.adding(number) else { return nil }
      sum = next
    }
    return sum
  }

  func side(of cells: [Cell], sum: Quantity) -> Side {
    Side(
      terms: cells.map { Term($0, counted($0) ?? .zero, isBlank: self[$0].value == .blank) },
      value: sum)
  }

  /// The places of cells, those without one left out.
  func places(of cells: [Cell]) -> [FoundPlace] {
    cells.compactMap { cell in self[cell].place.map { FoundPlace(cell, $0) } }
  }
}
