import LawWording
import OfficeFiles
import Regulation
import ReportFiles
import Workdays

extension CalendarDocument {
  /// The days to remember of an answer: of the time limits that have a last day and are not done
  /// with; nothing where there is none.
  init?(_ answer: ClockAnswer, to question: ClockQuestion) {
    let open = answer.clocks.filter { $0.clock.state != .met && $0.clock.due != nil }
    guard !open.isEmpty else { return nil }
    self.init(
      name: "政府信息公开申请期限", writtenOn: Day(question.today),
      entries: open.compactMap { Entry($0, of: question) })
  }
}

extension CalendarDocument.Entry {
  fileprivate init?(_ derived: ClockAnswer.Derived, of question: ClockQuestion) {
    guard let due = derived.clock.due else { return nil }
    let steps = derived.steps.map(\.citedText.typeset)
    self.init(
      identifier: "\(derived.clock.name.rawValue)-\(derived.clock.index)-\(question.mark)@gongkai",
      day: CalendarDocument.Day(due),
      title: "\(question.received) 收到的申请：\(derived.clock.name.text)截止",
      text: steps.joined(separator: "\n"), isTentative: derived.clock.isProvisional)
  }
}

extension CalendarDocument.Day {
  /// A day of the civil calendar.
  init(_ day: CivilDate) {
    let (year, month, dayOfMonth) = day.parts
    self.init(year: year, month: month, day: dayOfMonth)
  }
}

extension ClockQuestion {
  /// What tells the question from others, so that no entry takes the place of another's.
  fileprivate var mark: String {
    let parts = [received.description, channel.rawValue] + events.map { "\($0.kind) \($0.on)" }
    let hash = parts.joined(separator: ";").utf8.reduce(14_695_981_039_346_656_037 as UInt64) {
      ($0 ^ UInt64($1)) &* 1_099_511_628_211
    }
    return String(hash, radix: 32)
  }
}
