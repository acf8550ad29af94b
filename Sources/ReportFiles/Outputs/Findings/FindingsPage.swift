import AnnualReport
import OfficeFiles

/// What was found in a batch of files, as a page of HTML of its own.
public struct FindingsPage: Sendable {
  private let files: [CheckedFile]

  /// What was found in these files.
  public init(_ files: [CheckedFile]) { self.files = files }

  /// The page.
  public var html: String {
    let title = "年度报告校验结果"
    let parts = files.map(\.section).joined()
    return StandalonePage(
      title: title,
      body: "<h1>\(title)</h1>\n<p>\(BatchSummary(files).sentence.typeset)</p>\n\(parts)"
    ).text
  }
}

extension CheckedFile {
  fileprivate var section: String {
    let name = ReportHead.name(head?.organ, head?.year, file: file)
    var html = "<section>\n<h2>\(name.escapedForHTML)</h2>\n"
    html += "<p class=\"where\">\(file.safeForTerminal.escapedForHTML)</p>\n"
    switch outcome {
    case .unreadable(let reason):
      html +=
        "<p class=\"error\">\(Severity.error.label):\(reason.words.typeset.escapedForHTML)</p>\n"
    case .checked(_, let checkup):
      html += checkup.html
    }
    return html + "</section>\n"
  }
}

extension Checkup {
  fileprivate var html: String {
    var html = findings.isEmpty ? "<p>未发现问题。</p>\n" : "<ol>\n"
    html += findings.map(\.html).joined()
    if !findings.isEmpty { html += "</ol>\n" }
    if !proposals.isEmpty {
      let items = proposals.map { proposal in
        "<li>\(proposal.changesText.typeset.escapedForHTML)<br>\(proposal.words.typeset.escapedForHTML)</li>\n"
      }
      html += "<h3>修改建议(供核对)</h3>\n<ol>\n\(items.joined())</ol>\n"
    }
    html += undecidedLines.map { line in
      "<p class=\"undecided\">\(line.typeset.escapedForHTML)</p>\n"
    }.joined()
    return html
  }
}

extension Finding {
  fileprivate var html: String {
    var html =
      "<li class=\"\(severity.rawValue)\">\(severity.label):\(words.typeset.escapedForHTML)"
    if let left, let right {
      html += "<br>左:\(left.text.typeset.escapedForHTML)<br>右:\(right.text.typeset.escapedForHTML)"
    }
    if let placesText { html += "<br><span class=\"where\">\(placesText.escapedForHTML)</span>" }
    return html + "</li>\n"
  }
}
