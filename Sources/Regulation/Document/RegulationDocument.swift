import Workdays

/// The text of `docs/regulation.md`: article, what the program does, the tests that hold it.
///
/// It is rendered from the data that the program itself runs on, so that the two cannot disagree.
public struct RegulationDocument: Sendable {
  /// The names of the tests that hold a rule, by `Provision.ID`, or by `decisions` for the kinds.
  public let tests: [String: [String]]

  /// A document that names these tests.
  public init(tests: [String: [String]]) {
    self.tests = tests
  }

  /// The rules that the document covers, each version a row.
  public var provisions: [Provision] { Provision.all }

  /// The Markdown text.
  public func text() -> String {
    let rules = Instrument.allCases.compactMap(section(for:)).joined(separator: "\n")
    return """
      # What the program does with the law

      Generated from the data in `Sources/Regulation`; the test “the document on the regulation is
      up to date” renders it and fails where it differs. A number stands once in the code, with its
      article and its first day; an older version stays beside the newer one.

      Marks: V was read in the text or an official repost, K is common knowledge of the field and a
      default that an organ can change, R is the project's recommendation.

      ## Rules

      \(rules)
      ## Decisions

      What each kind of decision rests on, the row of table III that counts it by default, and what
      the letter must state (or the file must keep). An organ may choose another row with a reason.

      | Kind | Article | Row | States | Mark |
      | --- | --- | --- | --- | --- |
      \(DecisionKind.allCases.map(row(for:)).joined(separator: "\n"))

      Held by: \(names(of: "decisions"))

      ## Notices

      The letters that the procedure has beside the decision, and what each must state. The marks tell
      how sure that is; what stands under R is there since a letter without it would be of no use.

      | Notice | Article | States | Mark |
      | --- | --- | --- | --- |
      \(CaseNotice.allCases.map(row(for:)).joined(separator: "\n"))

      Held by: \(names(of: "notices"))

      ## Left out of these rules

      \(Coverage.held.count) of the \(Coverage.bearing.count) articles of the Regulation that bear \
      on a system are held by these rules: \(Coverage.text(Coverage.held)). The others are not, and \
      why:

      | Articles | Why |
      | --- | --- |
      \(LeftOut.all.map { "| \(Coverage.text($0.articles)) | \($0.why) |" }.joined(separator: "\n"))

      """
  }

  private func section(for instrument: Instrument) -> String? {
    let ofInstrument = provisions.filter { $0.citation.instrument == instrument }
    guard !ofInstrument.isEmpty else { return nil }
    return """
      ### \(instrument.title)

      | Article | Rule | Since | Says | Mark | The program | Tests |
      | --- | --- | --- | --- | --- | --- | --- |
      \(ofInstrument.map(row(for:)).joined(separator: "\n"))

      """
  }

  private func row(for provision: Provision) -> String {
    let cells = [
      provision.citation.place, "`\(provision.id.rawValue)`",
      provision.effectiveFrom.description, provision.value.text, provision.mark.rawValue,
      provision.does, names(of: provision.id.rawValue),
    ]
    return "| " + cells.joined(separator: " | ") + " |"
  }

  private func row(for kind: DecisionKind) -> String {
    let statements = kind.statements.map(\.rawValue).joined(separator: ", ")
    let title = kind.citation.article == nil ? kind.citation.instrument.title : "条例"
    let place = kind.citation.article == nil ? title : "\(title) \(kind.citation.place)"
    return "| \(kind.name) | \(place) | `\(kind.row.rawValue)` | \(statements) "
      + "| \(kind.mark.rawValue) |"
  }

  private func row(for notice: CaseNotice) -> String {
    let place = notice.citation.map { citation in
      (citation.article == nil ? citation.instrument.title : "条例") + " " + citation.place
    }
    return "| `\(notice.rawValue)` | \(place ?? "–") "
      + "| \(notice.statements.map(\.rawValue).joined(separator: ", ")) "
      + "| \(notice.mark.rawValue) |"
  }

  private func names(of key: String) -> String {
    (tests[key] ?? []).map { "“\($0)”" }.joined(separator: "; ")
  }
}

extension Instrument {
  fileprivate var title: String {
    switch self {
    case .regulation: "政府信息公开条例 (国令711号)"
    case .feeRules: "政府信息公开信息处理费管理办法 (国办函〔2020〕109号)"
    case .reconsiderationLaw2017: "行政复议法 (until 2023)"
    case .reconsiderationLaw2023: "行政复议法 (revision of 2023)"
    case .litigationLaw: "行政诉讼法"
    case .interpretation2018: "法释〔2018〕1号"
    case .interpretation2025: "法释〔2025〕8号"
    case .periodReply2015: "国办公开办函〔2015〕207号"
    case .reportFormat2021: "国办公开办函〔2021〕30号"
    }
  }
}

extension Citation {
  fileprivate var place: String {
    guard let article else { return "–" }
    let parts = [paragraph, item].compactMap { $0 }.map { "(\($0))" }
    return "\(article)" + parts.joined()
  }
}

extension Provision.Value {
  fileprivate var text: String {
    switch self {
    case .rule: "–"
    case .count(let count): "\(count)"
    case .period(.workingDays(let count)): "\(count) working days"
    case .period(.calendarDays(let count)): "\(count) days"
    case .period(.months(let count)): "\(count) months"
    case .period(.years(let count)): "\(count) year"
    case .annualDay(let month, let day): "\(month)-\(day)"
    case .prices(let schedule):
      schedule.steps.map { "from \($0.from): \($0.unitPrice)" }.joined(separator: ", ")
        + (schedule.rise.map { ", +\($0.increase) a block of \($0.block)" } ?? "") + " (yuan)"
    }
  }
}

extension DecisionKind {
  fileprivate var name: String { "`\(self)`" }
}
