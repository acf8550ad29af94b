import AnnualReport
import Foundation
import OfficeFiles
import ReportFiles

/// A file in the list of results: whose report it is, how it stands, what to mend first; and
/// under it everything that was found.
struct ResultView: Sendable {
  /// What every address inside begins with.
  var id: String
  var file: String
  var organ: String
  /// The organ by which the script finds last year's report; nil where the report names none.
  var pairOrgan: String?
  var year: String
  var errors: String
  var hints: String
  /// How it stands: `unreadable`, `faulty`, `doubtful` or `clean`.
  var state: String
  var stateWords: String
  var first: String
  /// How bad it is, for the script to put the list in order.
  var rank: Int
  var isOpen: Bool
  var detail: DetailView?

  /// The view of an examined file; `number` counts the files of the page.
  init(_ examination: Examination, number: Int, isOpen: Bool = false, letter: [UInt8]? = nil) {
    id = "r\(number)"
    file = examination.file.shown
    self.isOpen = isOpen
    switch examination.outcome {
    case .unreadable(let why):
      organ = "—"
      year = "—"
      errors = "—"
      hints = "—"
      state = "unreadable"
      stateWords = "读不出"
      first = why.words.typeset
      rank = 1_000_000_000
    case .checked(let read, let checkup, let previous):
      let found = checkup.count(.error)
      let others = checkup.findings.count - found
      organ = read.report.organ ?? "未写明机关"
      pairOrgan = read.report.organ
      year = read.report.year.map { "\($0)" } ?? "—"
      errors = "\(found)"
      hints = "\(others)"
      state = found > 0 ? "faulty" : others > 0 ? "doubtful" : "clean"
      stateWords = found > 0 ? "有错误" : others > 0 ? "有提示" : "未见问题"
      first = ResultView.firstThing(checkup)
      rank = found * 1000 + min(others, 999)
      detail = DetailView(read, checkup, previous: previous, id: id, letter: letter)
      detail?.letterName = letter == nil ? nil : "退回修改意见-\(organ)-\(year).docx"
    }
  }

  /// What to mend first: the best proposal, or the gravest finding.
  private static func firstThing(_ checkup: Checkup) -> String {
    if let proposal = checkup.proposals.first, checkup.count(.error) > 0 {
      let changes = proposal.changes.prefix(2).map(\.words.typeset).joined(separator: "；")
      return proposal.changes.count > 2 ? "\(changes) 等 \(proposal.changes.count) 处" : changes
    }
    guard let finding = checkup.findings.first else { return "没有发现问题" }
    return finding.words.typeset
  }
}

extension [Examination] {
  /// What the batch came to in one sentence.
  var sentence: String {
    let views = map(\.checkedFile)
    let unreadable = views.count { $0.checkup == nil }
    let faulty = views.count { $0.checkup != nil && $0.count(.error) > 0 }
    let clean = views.count { $0.checkup?.findings.isEmpty == true }
    let hinted = count - unreadable - faulty - clean
    let parts = [
      (faulty, "份有错误"), (hinted, "份只有提示"), (clean, "份未见问题"), (unreadable, "份读不出"),
    ]
    return "共 \(count) 份："
      + parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: "，") + "。"
  }
}
