import AnnualReport
import Foundation
import OfficeFiles
import ReportFiles

/// Everything that was found in a report, beside its tables and its source.
struct DetailView: Sendable {
  var hasFindings: Bool
  var findings: [FindingView]
  /// What is said of findings beyond those shown.
  var findingsRest: String?
  var hasProposals: Bool
  var proposals: [ProposalView]
  /// Why there is no proposal though a sum is broken.
  var proposalNote: String?
  var hasUndecided: Bool
  var undecided: [String]
  var hasDoubts: Bool
  var doubts: [DoubtView]
  var doubtsRest: String?
  /// Remarks about the file as a whole, and which file last year's figures come from.
  var remarks: [String]
  var tables: [TableView]
  var source: SourceView
  /// The letter, carried by the page itself: nothing is kept for a later request.
  var letterHref: String?
  var letterName: String?

  /// The detail of a report that was checked.
  init(
    _ read: ReadReport, _ checkup: Checkup, previous: FileName?, id: String, letter: [UInt8]?
  ) {
    let shown = Array(checkup.findings.prefix(DetailView.most))
    let marks = CellMarks(shown, checkup.proposals, in: read.report, id: id)
    hasFindings = !shown.isEmpty
    findings = shown.enumerated().map { index, finding in
      FindingView(finding, number: index + 1, id: id, marks: marks)
    }
    let more = checkup.findings.count - shown.count
    findingsRest = more > 0 ? "另有 \(more) 处，见导出的表格" : nil
    proposals = checkup.proposals.enumerated().map { ProposalView($1, number: $0 + 1) }
    hasProposals = !proposals.isEmpty
    proposalNote = checkup.search.words?.typeset
    undecided = Array(
      checkup.reasons.map(\.words.typeset).reduce(into: [String]()) { words, next in
        if !words.contains(next) { words.append(next) }
      }.prefix(DetailView.most))
    hasUndecided = !undecided.isEmpty
    let doubtful = read.report.cells.filter { read.report[$0].doubt != nil }
    doubts = DoubtView.grouped(doubtful, in: read.report, id: id)
    hasDoubts = !doubts.isEmpty
    doubtsRest = doubts.count > DetailView.most ? "另有 \(doubts.count - DetailView.most) 处" : nil
    doubts = Array(doubts.prefix(DetailView.most))
    remarks =
      read.remarks.map(\.words.typeset)
      + [previous.map { "已与上一年度报告“\($0.shown)”对照" }].compactMap { $0 }
    tables = Table.allCases.map { TableView($0, of: read.report, marks: marks) }
    source = SourceView(read, shown, marks: marks, id: id)
    letterHref = letter.map { PaperType.docx.dataAddress($0) }
  }

  private static let most = 100
}

/// A reading that is not certain, or several for one reason.
struct DoubtView: Sendable {
  var cells: String
  var why: String
  var raw: String?
  /// Where the source has it.
  var lineHref: String?
  var line: String?

  /// The doubts of a report; cells of one row with the same reason and source stand together.
  static func grouped(_ cells: [Cell], in report: Report, id: String) -> [DoubtView] {
    var groups: [(cells: [Cell], reading: Reading)] = []
    for cell in cells {
      let reading = report[cell]
      if let last = groups.last, last.cells[0].table == cell.table,
        last.reading.doubt == reading.doubt, last.reading.raw == reading.raw,
        last.reading.place?.shown == reading.place?.shown
      {
        groups[groups.count - 1].cells.append(cell)
      } else {
        groups.append(([cell], reading))
      }
    }
    return groups.map { DoubtView($0.cells, $0.reading, id: id) }
  }

  private init(_ cells: [Cell], _ reading: Reading, id: String) {
    let first = cells[0].label.typeset
    self.cells = cells.count > 1 ? "\(first)等 \(cells.count) 个单元格" : first
    why = reading.doubt?.words.typeset ?? ""
    raw = reading.raw.isEmpty ? nil : String(reading.raw.prefix(80))
    let shown = Int(reading.place?.shown ?? 0)
    lineHref = shown > 0 ? "#\(id)-s\(shown)" : nil
    line = reading.place?.words
  }
}

/// A way to mend the report.
struct ProposalView: Sendable {
  var number: Int
  var title: String
  var changes: [ChangeView]
  var why: String

  init(_ proposal: Proposal, number: Int) {
    self.number = number
    title = "建议\(["一", "二", "三"][min(number, 3) - 1])"
    changes = proposal.changes.map(ChangeView.init)
    why = proposal.words.typeset
  }
}

/// One cell's change.
struct ChangeView: Sendable {
  var cell: String
  var from: String
  var to: String

  init(_ change: Proposal.Change) {
    cell = change.cell.label.typeset
    from = change.from?.description ?? "空白"
    to = change.to.description
  }
}
