import AnnualReport

/// A letter that returns a report for mending (退回修改意见): what is wrong, where, and what might
/// mend it.
///
/// A proposal is put as a suggestion to be checked against the records, never as an instruction.
/// Who signs and the dates are left to be filled in.
public struct ReturnLetter: Hashable, Sendable {
  /// The title.
  public let title: String
  /// To whom it goes; the organ of the report, or a line to be filled in.
  public let addressee: String
  /// The body.
  public let paragraphs: [Paragraph]
  /// Who signs, to be filled in.
  public let signature = "(印章单位名称)"
  /// The day, to be filled in.
  public let date = "    年  月  日"

  /// A paragraph of the body.
  public enum Paragraph: Hashable, Sendable {
    /// A heading of the first rank: `一、…`.
    case heading(String)
    /// Text.
    case text(String)
  }

  /// The letter about a checked file; nil where there is nothing to mend or to look at.
  public init?(_ file: CheckedFile) {
    switch file.outcome {
    case .unreadable(let reason): self.init(file: file.file, unreadable: reason)
    case .checked(let head, let checkup):
      guard checkup.findings.contains(where: { $0.severity != .note }) else { return nil }
      self.init(file: file.file, head: head, checkup: checkup)
    }
  }

  /// The letter as plain text.
  public var text: String {
    let body = paragraphs.map { paragraph in
      switch paragraph {
      case .heading(let text), .text(let text): text
      }
    }
    return ([title, "", "\(addressee):"] + body + ["", signature, date])
      .map { $0 + "\n" }.joined()
  }

  private init(file: String, head: ReportHead, checkup: Checkup) {
    let report = "\(head.year.map { "\($0)年" } ?? "")政府信息公开工作年度报告"
    title = "关于\(report)的退回修改意见"
    addressee = head.organ?.safeForTerminal ?? "____________"
    var body: [Paragraph] = [
      .text(
        "你单位报送的\(report)(文件:\(ReturnLetter.name(of: file)))收悉。"
          + "经核对,有\(ReturnLetter.counts(checkup)),现予退回,请核实修改。具体意见如下:")
    ]
    let parts = ReturnLetter.parts(checkup)
    for (numeral, part) in zip(["一", "二", "三", "四"], parts) {
      body.append(.heading("\(numeral)、\(part.heading)"))
      body += part.items.map(Paragraph.text)
    }
    body.append(.text("请于    年  月  日前将修改后的报告重新报送。"))
    paragraphs = body
  }

  private init(file: String, unreadable reason: Unreadable) {
    title = "关于政府信息公开工作年度报告的退回修改意见"
    addressee = "____________"
    paragraphs = [
      .text(
        "你单位报送的政府信息公开工作年度报告(文件:\(ReturnLetter.name(of: file)))无法读取:"
          + "\(reason.words.safeForTerminal)。"),
      .text("请于    年  月  日前重新报送。"),
    ]
  }

  private static func name(of file: String) -> String {
    String(file.split(separator: "/").last ?? "").safeForTerminal
  }

  private static func counts(_ checkup: Checkup) -> String {
    let errors = checkup.count(.error)
    let doubtful = checkup.count(.warning)
    let parts = [
      errors > 0 ? "错误 \(errors) 处" : nil, doubtful > 0 ? "需核对的 \(doubtful) 处" : nil,
    ]
    return parts.compactMap { $0 }.joined(separator: "、")
  }

  private static func parts(_ checkup: Checkup) -> [(heading: String, items: [String])] {
    let suggestions = checkup.proposals.enumerated().map { index, proposal in
      "\(index + 1).\(proposal.changesText)。理由:\(proposal.words)。"
    }
    let parts = [
      ("应当修改的问题", items(checkup, .error)),
      ("请予核对的问题", items(checkup, .warning)),
      ("修改建议(仅供参考,请以台账和原始记录为准)", suggestions),
      ("未能核对的事项", checkup.undecidedLines.enumerated().map { "\($0 + 1).\($1)。" }),
    ]
    return parts.filter { !$0.1.isEmpty }.map { (heading: $0.0, items: $0.1) }
  }

  private static func items(_ checkup: Checkup, _ severity: Severity) -> [String] {
    checkup.findings.filter { $0.severity == severity }.enumerated().map { index, finding in
      let place = finding.placesText.map { "位置:\($0)。" } ?? ""
      let basis = finding.rule.basis.map { "依据:\($0)。" } ?? ""
      return "\(index + 1).\(finding.words)。\(place)\(basis)".safeForTerminal
    }
  }
}
