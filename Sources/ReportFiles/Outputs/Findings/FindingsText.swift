import AnnualReport

/// What was found in a batch of files, as text that a clerk can forward.
public struct FindingsText: Sendable {
  private let files: [CheckedFile]

  /// What was found in these files.
  public init(_ files: [CheckedFile]) { self.files = files }

  /// The text: a part a file, then one sentence about all of them.
  public var text: String {
    (files.map(\.text) + [BatchSummary(files).sentence + "\n"]).joined(separator: "\n")
  }
}

extension CheckedFile {
  /// What was found in the file, as text.
  public var text: String {
    var lines = ["文件:\(file.safeForTerminal)"]
    switch outcome {
    case .unreadable(let reason):
      lines.append("【错误】\(reason.words.safeForTerminal)(\(Rule.unreadable.rawValue))")
    case .checked(let head, let checkup):
      lines.append("机关:\(head.organ?.safeForTerminal ?? "未写明")")
      lines.append("年度:\(head.year.map(String.init) ?? "未写明")")
      lines += head.remarks.map { "注意:\($0.words)" }
      lines += checkup.lines
    }
    return lines.map { $0 + "\n" }.joined()
  }
}

extension Checkup {
  fileprivate var lines: [String] {
    var lines: [String] = []
    for severity in Severity.allCases {
      let found = findings.filter { $0.severity == severity }
      guard !found.isEmpty else { continue }
      lines.append("【\(severity.label)】\(found.count) 处")
      for (index, finding) in found.enumerated() { lines += finding.lines(numbered: index + 1) }
    }
    if findings.isEmpty { lines.append("未发现问题。") }
    if !proposals.isEmpty { lines.append("【修改建议】供核对,不自动修改") }
    for (index, proposal) in proposals.enumerated() {
      lines.append("  \(index + 1). \(proposal.changesText)")
      lines.append("     理由:\(proposal.words.safeForTerminal)")
    }
    if let words = search.words { lines.append("【修改建议】\(words)") }
    if !undecided.isEmpty {
      lines.append("【未能判断】")
      lines += undecidedLines.map { "  " + $0 }
    }
    return lines
  }

  /// The rules that could not be decided, each with why; those about a text that the file does
  /// not hold in one line.
  var undecidedLines: [String] {
    let textual = Set(reasons.filter { $0.reason == .noText }.map(\.rule))
    let lines = undecided.filter { !textual.contains($0) }.flatMap { rule in
      let why = reasons.filter { $0.rule == rule }.map(\.words)
        .reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      return why.isEmpty ? ["“\(rule.title)”未能核对"] : why.map(\.safeForTerminal)
    }
    return lines + (textual.isEmpty ? [] : ["报告正文未能核对:文件只有数据,没有正文"])
  }
}

extension Finding {
  fileprivate func lines(numbered number: Int) -> [String] {
    var lines = ["  \(number). \(words.safeForTerminal)(\(rule.rawValue))"]
    if let left, let right {
      lines.append("     左:\(left.text)")
      lines.append("     右:\(right.text)")
    } else if !cells.isEmpty {
      lines.append("     数据项:\(cells.map(\.label).joined(separator: "、"))")
    }
    if let places = placesText { lines.append("     位置:\(places.safeForTerminal)") }
    return lines
  }

  /// The places of the finding, none twice; nil where it has none.
  var placesText: String? {
    var seen: [String] = []
    for place in tellingPlaces.map(\.place.words) where !place.isEmpty && !seen.contains(place) {
      seen.append(place)
    }
    guard !seen.isEmpty else { return nil }
    let shown = seen.prefix(6).joined(separator: "、")
    return seen.count > 6 ? "\(shown)等 \(seen.count) 处" : shown
  }
}

extension Finding {
  /// The places of what counts: of a sum's cells those that are not zero, where any is not.
  private var tellingPlaces: [FoundPlace] {
    let terms = (left?.terms ?? []) + (right?.terms ?? [])
    let silent = Set(terms.filter { $0.value == .zero }.map(\.cell))
    let telling = places.filter { place in place.cell.map { !silent.contains($0) } ?? true }
    return telling.isEmpty ? places : telling
  }
}

extension Side {
  /// The number and how it comes about: `7 = (一)予以公开·自然人 7`.
  ///
  /// Cells that count for nothing are left out of a sum of several.
  var text: String {
    guard !terms.isEmpty else { return value.description }
    let counting = terms.count == 1 ? terms : terms.filter { $0.value != .zero }
    guard !counting.isEmpty else { return "\(value)(\(terms.count) 项均为 0 或空白)" }
    let sum = counting.map { term in
      "\(term.cell.label) \(term.isBlank ? "空白" : term.value.description)"
    }
    return "\(value) = \(sum.joined(separator: " + "))"
  }
}

extension Proposal {
  /// The changes in one line: `(七)总计·自然人 6 → 7`.
  var changesText: String {
    changes.map(\.words).joined(separator: ";")
  }
}
