/// The search for the smallest repairs: deeper and deeper, each step changing one cell by just
/// what one broken equation lacks.
struct RepairSearch {
  /// How many broken equations are looked at, over all states, before the search is stopped;
  /// keeps it to a few milliseconds.
  static let budget = 40_000
  /// How many equally small repairs are kept.
  static let kept = 256
  /// How many changes a repair has at most where the search could miss a smaller one: sets of
  /// three cells or fewer that share no more than one equation two by two always have a leaf.
  static let surelySmallest = 3

  private let problem: RepairProblem
  private var residuals: [Int]
  private var changed: [Bool]
  private var moves: [RepairProblem.Move] = []
  private var found: [[RepairProblem.Move]] = []
  private var seen: Set<UInt64> = []
  private var left = budget

  init(_ problem: RepairProblem) {
    self.problem = problem
    residuals = problem.residuals
    changed = [Bool](repeating: false, count: problem.cells.count)
  }

  /// All repairs of the smallest size; nil where the search was stopped before it was sure.
  mutating func smallest() -> [[RepairProblem.Move]]? {
    let deepest = problem.isNetwork ? problem.cells.count : Self.surelySmallest
    var depth = fewestMoves()
    while depth <= deepest {
      seen.removeAll(keepingCapacity: true)
      descend(depth, mark: 0)
      guard left > 0 else { return nil }
      if !found.isEmpty { return found }
      depth += 1
    }
    return nil
  }

  private mutating func descend(_ remaining: Int, mark: UInt64) {
    let fewest = fewestMoves()
    guard fewest > 0 else { return found.append(moves) }
    guard fewest <= remaining, left > 0, found.count < Self.kept else { return }
    for equation in residuals.indices where residuals[equation] != 0 {
      for member in problem.cellsOf[equation] where !changed[member.index] {
        guard left > 0 else { return }
        let move = RepairProblem.Move(
          cell: member.index, by: -residuals[equation] * member.sign)
        guard problem.values[move.cell] + move.by >= 0 else { continue }
        let next = mark ^ Self.mark(of: move)
        guard seen.insert(next).inserted else { continue }
        make(move)
        descend(remaining - 1, mark: next)
        take(move)
      }
    }
  }

  /// A lower bound of the moves that are still needed.
  ///
  /// In a network a tree with n broken equations takes n - 1 changes at least: one for a pair
  /// that one cell mends, two for three others. Elsewhere one change mends three at most.
  private mutating func fewestMoves() -> Int {
    var paired = 0
    var others = 0
    for equation in residuals.indices where residuals[equation] != 0 {
      if problem.isNetwork, !hasMendingCell(equation) { others += 1 } else { paired += 1 }
    }
    left -= paired + others
    guard problem.isNetwork else { return (paired + 2) / 3 }
    return (3 * paired + 4 * others + 5) / 6
  }

  /// Whether one cell's change mends the equation and every other equation that it stands in.
  private func hasMendingCell(_ equation: Int) -> Bool {
    problem.cellsOf[equation].contains { member in
      let by = -residuals[equation] * member.sign
      return !changed[member.index]
        && problem.equationsOf[member.index].allSatisfy {
          residuals[$0.index] + $0.sign * by == 0
        }
    }
  }

  private mutating func make(_ move: RepairProblem.Move) {
    shift(move.cell, by: move.by)
    changed[move.cell] = true
    moves.append(move)
  }

  private mutating func take(_ move: RepairProblem.Move) {
    moves.removeLast()
    changed[move.cell] = false
    shift(move.cell, by: -move.by)
  }

  private mutating func shift(_ cell: Int, by: Int) {
    for member in problem.equationsOf[cell] { residuals[member.index] += member.sign * by }
  }

  /// A number that stands for a move; a set of moves is marked by theirs joined by exclusive or.
  private static func mark(of move: RepairProblem.Move) -> UInt64 {
    var mark = UInt64(truncatingIfNeeded: move.cell &* 0x9E37_79B9 &+ move.by)
    mark = (mark ^ (mark >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mark = (mark ^ (mark >> 27)) &* 0x94D0_49BB_1331_11EB
    return mark ^ (mark >> 31)
  }
}
