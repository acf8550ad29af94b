/// Equations over whole numbers, with what each lacks: the form in which repairs are searched.
///
/// When every figure of table III can be counted, the equation of row (七)总计 follows from the
/// others and is left out. Each cell then stands in two equations: it is an edge of a network
/// whose nodes are the equations, a smallest repair is a forest in it, and a forest has a leaf,
/// a broken equation with just one changed cell. So changing, again and again, one cell by just
/// what one broken equation lacks finds every smallest repair.
struct RepairProblem {
  struct Membership {
    var index: Int
    /// +1 where the cell adds to left less right, -1 where it takes away.
    var sign: Int
  }

  private(set) var cells: [Cell] = []
  private(set) var values: [Int] = []
  /// The equations of each cell.
  private(set) var equationsOf: [[Membership]] = []
  /// The cells of each equation, totals first.
  private(set) var cellsOf: [[Membership]] = []
  /// Left side less right side of each equation.
  private(set) var residuals: [Int] = []
  /// Whether each cell stands in two equations at most, so that the search misses nothing.
  let isNetwork: Bool

  var isBroken: Bool { residuals.contains { $0 != 0 } }

  /// The problem of some equations; nil where a figure is no whole number or too large.
  init?(_ equations: [Equation], in report: Report, linked: Bool) {
    isNetwork = linked
    let form = report.form
    var indices = [Int](repeating: -1, count: form.capacity)
    for (equation, declared) in equations.enumerated() {
      var members: [Membership] = []
      var residual = 0
      for (cell, sign) in declared.left.map({ ($0, 1) }) + declared.right.map({ ($0, -1) }) {
        guard let position = form.position(of: cell), let number = report.counted(cell)?.whole,
          number.magnitude < 1_000_000_000_000
        else { return nil }
        if indices[position] < 0 {
          indices[position] = cells.count
          cells.append(cell)
          values.append(number)
          equationsOf.append([])
        }
        let index = indices[position]
        members.append(Membership(index: index, sign: sign))
        equationsOf[index].append(Membership(index: equation, sign: sign))
        residual += sign * number
      }
      cellsOf.append(members)
      residuals.append(residual)
    }
    for equation in cellsOf.indices {
      let members = cellsOf[equation]
      cellsOf[equation] =
        members.filter { cells[$0.index].isTotal } + members.filter { !cells[$0.index].isTotal }
    }
  }

  /// A change of one cell, as the search makes it.
  struct Move: Hashable {
    var cell: Int
    var by: Int
  }

  func change(_ move: Move, in report: Report) -> Proposal.Change {
    Proposal.Change(
      cells[move.cell], from: report[cells[move.cell]].value.number,
      to: Quantity(values[move.cell] + move.by))
  }
}
