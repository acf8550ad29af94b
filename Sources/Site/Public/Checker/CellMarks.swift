import AnnualReport

/// Which findings and proposals touch which cells, and in which cell each finding is shown first.
struct CellMarks: Sendable {
  private var marks: [Cell: [Mark]] = [:]
  private var changes: [Cell: [(proposal: Int, to: Quantity)]] = [:]
  private var anchors: [Cell: [Int]] = [:]
  private var anchored: Set<Int> = []
  private let id: String

  /// The side of a finding's equation that a cell stands on.
  struct Mark: Hashable, Sendable {
    var finding: Int
    var side: Side

    enum Side: String { case left = "l", right = "r", other = "o" }
  }

  /// The marks that findings, counted from 1, leave on the cells of a report.
  init(_ findings: [Finding], _ proposals: [Proposal], in report: Report, id: String) {
    self.id = id
    let printed = Set(report.cells.filter { report.tables.contains($0.table) })
    for (index, finding) in findings.enumerated() {
      let number = index + 1
      let sides: [(Mark.Side, [Cell])] = [
        (.left, finding.left?.terms.map(\.cell) ?? []),
        (.right, finding.right?.terms.map(\.cell) ?? []), (.other, finding.otherCells),
      ]
      for (side, cells) in sides {
        for cell in cells where printed.contains(cell) {
          marks[cell, default: []].append(Mark(finding: number, side: side))
        }
      }
      if let first = finding.cells.first(where: printed.contains) {
        anchors[first, default: []].append(number)
        anchored.insert(number)
      }
    }
    for (index, proposal) in proposals.enumerated() {
      for change in proposal.changes {
        changes[change.cell, default: []].append((index + 1, change.to))
      }
    }
  }

  /// The classes of a cell: `l1 r2`.
  func classes(of cell: Cell) -> [String] {
    (marks[cell] ?? []).map { "\($0.side.rawValue)\($0.finding)" }
  }

  /// The numbers of the findings that touch a cell, as they are printed beside it.
  func numbers(of cell: Cell) -> String {
    let found = (marks[cell] ?? []).map(\.finding)
    let shown = found.prefix(4).map(CellMarks.circled).joined()
    return found.count > 4 ? "\(shown)…" : shown
  }

  /// The places to which a finding's link leads.
  func anchors(of cell: Cell) -> [AnchorView] {
    (anchors[cell] ?? []).map { AnchorView(id: "\(id)-f\($0)", finding: $0) }
  }

  /// Whether a finding is shown in a table.
  func isInTable(_ finding: Int) -> Bool { anchored.contains(finding) }

  /// What the proposals make of a cell.
  func changes(of cell: Cell) -> [CellChangeView] {
    (changes[cell] ?? []).map { CellChangeView(proposal: $0.proposal, to: "\($0.to)") }
  }

  /// A number in a circle: `①`.
  static func circled(_ number: Int) -> String {
    guard (1...20).contains(number), let scalar = Unicode.Scalar(0x2460 + number - 1) else {
      return "(\(number))"
    }
    return String(Character(scalar))
  }
}

/// A place to which a finding's link leads.
struct AnchorView: Sendable {
  var id: String
  var finding: Int
}

/// What a proposal makes of a cell.
struct CellChangeView: Sendable {
  var proposal: Int
  var to: String
}
