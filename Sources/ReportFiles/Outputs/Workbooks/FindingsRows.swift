import AnnualReport

/// What stands in a box of a sheet.
enum SheetValue: Hashable, Sendable {
  case text(String)
  case number(Quantity)
  case empty

  init(_ text: String?) { self = text.map { .text($0) } ?? .empty }

  init(_ number: Quantity?) { self = number.map { .number($0) } ?? .empty }

  init(_ number: Int?) { self.init(number.map { Quantity($0) }) }
}

/// The rows of the two sheets about a batch: every finding, and every file.
struct FindingsRows {
  private let files: [CheckedFile]

  init(_ files: [CheckedFile]) { self.files = files }

  static let findingHeadings = [
    "文件", "机关", "年度", "级别", "规则", "内容", "左", "右", "差", "位置", "建议",
  ]

  static let fileHeadings = [
    "文件", "机关", "年度", "版式", "错误", "需核对", "提示", "首选修改建议", "未能核对",
  ]

  /// A row for every finding, file by file.
  var findings: [[SheetValue]] {
    files.flatMap { file -> [[SheetValue]] in
      let head: [SheetValue] = [
        .text(file.file.safeForTerminal), SheetValue(file.head?.organ), SheetValue(file.head?.year),
      ]
      switch file.outcome {
      case .unreadable(let reason):
        return [
          head + [
            .text(Severity.error.label), .text(Rule.unreadable.rawValue), .text(reason.words),
          ] + Array(repeating: .empty, count: 5)
        ]
      case .checked(_, let checkup):
        return checkup.findings.map { head + row(of: $0, in: checkup) }
      }
    }
  }

  /// A row for every file.
  var summaries: [[SheetValue]] {
    files.map { file in
      let best = file.checkup?.proposals.first?.changesText
      let unreadable: String? =
        if case .unreadable(let reason) = file.outcome { reason.words } else { nil }
      return [
        .text(file.file.safeForTerminal), SheetValue(file.head?.organ), SheetValue(file.head?.year),
        SheetValue(file.head?.edition.rawValue), SheetValue(file.count(.error)),
        SheetValue(file.count(.warning)), SheetValue(file.count(.note)),
        SheetValue(unreadable ?? best),
        SheetValue(file.checkup?.undecidedLines.joined(separator: ";")),
      ]
    }
  }

  private func row(of finding: Finding, in checkup: Checkup) -> [SheetValue] {
    [
      .text(finding.severity.label), .text(finding.rule.rawValue), .text(finding.words),
      SheetValue(finding.left?.value), SheetValue(finding.right?.value),
      SheetValue(finding.difference), SheetValue(finding.placesText),
      SheetValue(suggestion(for: finding, in: checkup)),
    ]
  }

  /// The best proposal, where it changes a cell that the finding is about.
  private func suggestion(for finding: Finding, in checkup: Checkup) -> String? {
    guard let best = checkup.proposals.first else { return nil }
    let cells = Set(finding.cells)
    return best.changes.contains { cells.contains($0.cell) } ? best.changesText : nil
  }
}
