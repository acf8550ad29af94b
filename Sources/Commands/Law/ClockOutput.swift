import LawWording
import Regulation
import ReportFiles
import Workdays

extension ClockAnswer {
  /// The answer as the project's stable JSON.
  var json: JSON {
    .object([
      JSON.Member("receiptDay", .text(receiptDay?.description)),
      JSON.Member("clocks", .array(clocks.map(\.json))),
      JSON.Member("refusals", .array(refusals.map(\.json))),
    ])
  }

  /// The answer for a person to read.
  func text(to question: ClockQuestion) -> String {
    guard !clocks.isEmpty else {
      return refusals.map { $0.text + "\n" }.joined()
    }
    let remaining = clocks.first?.remainingText.map { ",\($0)" } ?? ""
    let receipt = receiptDay.map { "收到申请之日:\($0)(\(question.channel.text))。" } ?? ""
    var text = "\(headline)\n按 \(question.today) 计算\(remaining)。\(receipt)\n"
    for derived in clocks { text += "\n" + derived.text }
    text += ClockAnswer.list("未计入的事项", refusals.map(\.text))
    return text + ClockAnswer.list("提示", notes)
  }

  private static func list(_ heading: String, _ lines: [String]) -> String {
    guard !lines.isEmpty else { return "" }
    return "\n\(heading)\n" + lines.map { "  · \($0)\n" }.joined()
  }
}

extension ClockAnswer.Derived {
  fileprivate var json: JSON {
    .object([
      JSON.Member("name", .string(clock.name.rawValue)),
      JSON.Member("state", .string(clock.state.rawValue)),
      JSON.Member("due", .text(clock.due?.description)),
      JSON.Member("daysLeft", .whole(clock.daysLeft)),
      JSON.Member("provisional", .bool(clock.isProvisional)),
      JSON.Member("steps", .array(steps.map(\.json))),
    ])
  }

  fileprivate var text: String {
    let due = clock.due.map { "截止 \($0)" + (clock.isProvisional ? "(暂定)" : "") }
    let head = [stateText, due, remainingText].compactMap { $0 }.joined(separator: ",")
    return "\(clock.name.text):\(head)\n" + steps.map { "  · \($0.citedText)\n" }.joined()
  }
}

extension Step {
  fileprivate var json: JSON {
    .object([
      JSON.Member("on", .string(on.description)),
      JSON.Member("text", .string(text)),
      JSON.Member("article", .text(citation?.shortText)),
    ])
  }
}

extension Remark {
  fileprivate var json: JSON {
    let reasons = reasons.map { reason in
      JSON.object([
        JSON.Member("ground", .string(reason.ground.rawValue)),
        JSON.Member("article", .string(reason.citation.shortText)),
      ])
    }
    return .object([
      JSON.Member("act", .string(act.rawValue)),
      JSON.Member("on", .string(on.description)),
      JSON.Member("reasons", .array(reasons)),
    ])
  }
}
