internal import AnnualReport

/// The figures of table IV in groups of five, in the order of reading, each with the kinds that
/// were named since the group before it.
struct FourGroups {
  /// A group of five.
  struct Group {
    /// The kind that the label of its row names.
    var row: Row?
    /// The kinds named above it, since the group before.
    var names: [Row]
    var cells: [FoundCell]
  }

  /// The groups that are whole.
  private(set) var groups: [Group] = []
  /// Figures of a group that is not whole yet.
  private(set) var rest: [FoundCell] = []
  /// Whether figures stand where they cannot belong to one group.
  private(set) var isBroken = false
  /// All figures that stand outside of rows.
  private(set) var running: [FoundCell] = []
  private var names: [Row] = []
  /// Whether the lines of running text so far held whole groups.
  private var usual: Bool?

  /// Whether nothing was found.
  var isEmpty: Bool { groups.isEmpty && rest.isEmpty }

  /// How many figures there are.
  var count: Int { groups.count * 5 + rest.count }

  /// Takes note of kinds that a heading or a label names.
  mutating func name(_ rows: [Row]) {
    guard !rows.isEmpty else { return }
    breakOff()
    for row in rows where !names.contains(row) { names.append(row) }
  }

  /// Takes note of other text, which no group has within.
  mutating func breakOff() {
    if !rest.isEmpty { isBroken = true }
  }

  /// Adds whole groups that stand in a row.
  mutating func add(_ found: [[FoundCell]], row: Row?) {
    breakOff()
    for cells in found { close(cells, row: row) }
  }

  /// Adds figures that stand on a line of running text.
  ///
  /// A copy of the table has one on each of its lines, or whole groups.
  mutating func add(_ cells: some Collection<FoundCell>) {
    running += cells
    let isWhole = cells.count % 5 == 0
    if let usual, usual != isWhole || (!isWhole && cells.count > 1) { isBroken = true }
    usual = usual ?? isWhole
    for cell in cells {
      rest.append(cell)
      if rest.count == 5 {
        close(rest, row: nil)
        rest = []
      }
    }
  }

  private mutating func close(_ cells: [FoundCell], row: Row?) {
    groups.append(Group(row: row, names: names, cells: cells))
    names = []
  }

  /// Which kind each of three groups is; the form's order counts where nothing tells.
  func kinds(orElse order: [Row]) -> [Row]? {
    guard groups.count == 3 else { return nil }
    let labelled = groups.compactMap(\.row)
    if Set(labelled).count == 3 { return labelled }
    if !labelled.isEmpty, Set(labelled).count < labelled.count { return nil }
    let named = groups.map { group in group.row.map { [$0] } ?? group.names }
    if named.allSatisfy({ $0.count == 1 }) {
      let kinds = named.compactMap(\.first)
      return Set(kinds).count == 3 ? kinds : nil
    }
    return labelled.isEmpty ? order : nil
  }
}
