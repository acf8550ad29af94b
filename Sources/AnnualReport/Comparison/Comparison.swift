/// Two reports side by side: two years of one organ, or two organs in one year.
public struct Comparison: Sendable {
  /// The first report.
  public let left: Report
  /// The second.
  public let right: Report
  /// Every figure that either of them has, in the order of the form.
  public let lines: [Line]

  /// One figure of both reports.
  public struct Line: Hashable, Sendable {
    /// The cell.
    public let cell: Cell
    /// What the first report gives; nil where it has no such cell or its form none.
    public let left: Reading?
    /// What the second gives.
    public let right: Reading?

    /// The second less the first; a blank counts as zero, nil where either gives no number.
    public var difference: Quantity? {
      guard let before = left?.counted, let after = right?.counted else { return nil }
      return after.subtracting(before)
    }

    /// Whether both say the same: the same number, or both nothing.
    public var isSame: Bool { left?.counted == right?.counted && left?.value == right?.value }
  }

  /// Sets two reports side by side.
  public init(_ left: Report, _ right: Report) {
    self.left = left
    self.right = right
    let here = Set(left.cells)
    let there = Set(right.cells)
    lines = here.union(there).sorted().map { cell in
      Line(
        cell: cell, left: here.contains(cell) ? left[cell] : nil,
        right: there.contains(cell) ? right[cell] : nil)
    }
  }
}

extension Reading {
  /// The number that sums count: a blank is zero, what is no number is none.
  fileprivate var counted: Quantity? { value == .blank ? .zero : value.number }
}
