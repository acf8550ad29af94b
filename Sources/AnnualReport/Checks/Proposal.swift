/// A way to mend a report's broken sums: proposed, never applied.
public struct Proposal: Hashable, Sendable {
  /// The cells to change.
  public var changes: [Change]
  /// Why this way is proposed.
  public var grounds: [Ground]

  /// A proposal.
  public init(changes: [Change], grounds: [Ground]) {
    self.changes = changes
    self.grounds = grounds
  }

  /// One cell's change.
  public struct Change: Hashable, Sendable {
    /// The cell.
    public var cell: Cell
    /// The number it holds; nil for a blank.
    public var from: Quantity?
    /// The number it would hold.
    public var to: Quantity

    /// A change.
    public init(_ cell: Cell, from: Quantity?, to: Quantity) {
      self.cell = cell
      self.from = from
      self.to = to
    }
  }

  /// A reason for a proposal.
  public enum Ground: Hashable, Sendable {
    /// No smaller set of changes makes all equations hold; how many findings it mends.
    case smallest(mends: Int)
    /// Only totals change, no count does.
    case onlyTotals
    /// The prose gives the number that the cell would hold.
    case prose(Cell, Quantity)
    /// Equally small sets exist besides; how many were found.
    case alternatives(Int)
  }
}
