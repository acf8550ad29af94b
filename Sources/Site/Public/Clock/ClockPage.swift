import LawWording
import OfficeFiles
import Regulation
import ReportFiles
import Workdays

/// The page of the time limits: the answer first, then why, then the question to change.
struct ClockPage: Sendable {
  var frame: PageFrame
  let lawStyle = Asset.lawStyle.path
  /// An answer to look at, in which a working weekend, a holiday and a consultation fall.
  let exampleHref =
    "/clock?received=2026-02-12&event=thirdPartyConsulted+2026-02-25"
    + "&event=thirdPartyAnswered+2026-03-10&today=2026-03-12"
  /// What cannot be read, each with a link to its field.
  var flaws: [FlawView]
  var hasFlaws: Bool
  var answer: ClockAnswerView?
  /// Whether nothing was asked yet.
  var isFresh: Bool
  var form: ClockFormView

  init(frame: PageFrame, _ query: ClockQuery, answer: ClockAnswer?, law: Law) {
    self.frame = frame
    flaws = query.flaws.map(FlawView.init)
    hasFlaws = !query.flaws.isEmpty
    isFresh = !query.isAsked
    form = ClockFormView(query)
    if let answer, let question = query.question {
      self.answer = ClockAnswerView(
        answer, to: question, calendar: law.calendar, address: ClockAddress(query))
    }
  }
}

/// What cannot be read, with a link to the field.
struct FlawView: Sendable {
  var fieldHref: String
  var complaint: String

  init(_ flaw: ClockFlaw) {
    fieldHref = "#\(flaw.field)"
    complaint = flaw.words
  }
}

/// An answer as the page shows it.
struct ClockAnswerView: Sendable {
  /// The answer in one sentence.
  var headline: String
  /// How urgent it is: `late`, `soon`, `near`, or nothing of the kind.
  var level: String
  /// By which day it is computed, what is left, and the day of receipt.
  var summary: String
  /// The file for a calendar program, where there is a day to remember.
  var calendarHref: String?
  var strip: StripView?
  /// The time limit that the page is about; nothing where the Regulation does not apply.
  var main: ClockView?
  var isDerived: Bool
  var others: [ClockView]
  var hasOthers: Bool
  /// What was not taken up, and why.
  var refusals: [RefusalView]
  var hasRefusals: Bool
  var notes: [String]
  var hasNotes: Bool
  /// The notices by which the days are counted.
  var notices: [String]
  var hasNotices: Bool

  init(
    _ answer: ClockAnswer, to question: ClockQuestion, calendar: WorkdayCalendar,
    address: ClockAddress
  ) {
    let leading = answer.leading
    headline = answer.headline.typeset
    level = ClockAnswerView.level(answer.clocks.first?.clock)
    summary = ClockAnswerView.summary(of: answer, to: question)
    let hasDay = answer.clocks.contains { $0.clock.state != .met && $0.clock.due != nil }
    calendarHref = hasDay ? address.calendar : nil
    strip = leading.flatMap { StripView($0, today: question.today) }
    main = leading.map(ClockView.init)
    isDerived = leading != nil
    others = answer.clocks.filter { $0 != leading }.map(ClockView.init)
    hasOthers = !others.isEmpty
    refusals = answer.refusals.map(RefusalView.init)
    hasRefusals = !refusals.isEmpty
    notes = answer.notes.map(\.typeset)
    hasNotes = !notes.isEmpty
    notices = calendar.notices(of: leading?.days ?? []).map(\.text)
    hasNotices = !notices.isEmpty
  }

  private static func summary(of answer: ClockAnswer, to question: ClockQuestion) -> String {
    let left = answer.clocks.first?.remainingText.map { ",\($0)" } ?? ""
    let receipt = answer.receiptDay.map { "收到申请之日:\($0)(\(question.channel.text))。" } ?? ""
    return "按 \(question.today) 计算\(left)。\(receipt)".typeset
  }

  private static func level(_ clock: Clock?) -> String {
    guard let clock else { return "calm" }
    return switch (clock.state, clock.daysLeft) {
    case (.overdue, _): "late"
    case (.met, _), (_, nil): "calm"
    case (_, let left?): left <= 2 ? "soon" : left <= 5 ? "near" : "calm"
    }
  }
}

/// A time limit with its derivation.
struct ClockView: Sendable {
  var name: String
  /// The state, as a class.
  var state: String
  var stateText: String
  /// The last day and what is left.
  var dueText: String?
  var steps: [StepView]
  /// Whether its derivation is shown at once.
  var isOpen: Bool

  init(_ derived: ClockAnswer.Derived) {
    name = derived.clock.name.text
    // A right or a power that has run out is over, and no cause for alarm.
    let isOver = derived.clock.state == .overdue && derived.stateText != Clock.State.overdue.text
    state = isOver ? "over" : derived.clock.state.rawValue
    stateText = derived.stateText
    let due = derived.clock.due.map { "截止 \($0)" + (derived.clock.isProvisional ? "（暂定）" : "") }
    let parts = [due, derived.remainingText].compactMap { $0 }
    dueText = parts.isEmpty ? nil : parts.joined(separator: "，")
    steps = derived.steps.map(StepView.init)
    isOpen = [.running, .suspended].contains(derived.clock.state)
  }
}

/// A step of a derivation.
struct StepView: Sendable {
  var sentence: String
  var article: String?

  init(_ step: Step) {
    sentence = step.text.typeset
    article = step.citation?.shortText.typeset
  }
}

/// An event that was not taken up, with all the reasons.
struct RefusalView: Sendable {
  var what: String
  var reasons: [ReasonView]

  init(_ remark: Remark) {
    what = "\(remark.on) \(remark.act.text)"
    reasons = remark.reasons.filter { $0.ground.force.refuses }.map(ReasonView.init)
  }
}

/// A reason with its place in the law.
struct ReasonView: Sendable {
  var ground: String
  var place: String

  init(_ refusal: Refusal) {
    ground = refusal.ground.text.typeset
    place = refusal.citation.shortText.typeset
  }
}

extension ClockAnswer {
  /// The time limit that the page is about: the reply, or what it waits for.
  fileprivate var leading: Derived? {
    guard let reply = clocks.first else { return nil }
    guard reply.clock.state == .waiting else { return reply }
    let waited = clocks.first {
      ($0.clock.name == .correction || $0.clock.name == .feePayment) && $0.done == nil
    }
    return waited ?? reply
  }
}

extension WorkdayCalendar {
  /// The notices of the years that the days lie in.
  fileprivate func notices(of days: [CountedDay]) -> [Workdays.Notice] {
    guard let first = days.first?.on.year, let last = days.last?.on.year else { return [] }
    return years.filter { (first...last).contains($0.year) }.flatMap(\.notices)
  }
}

extension Workdays.Notice {
  /// The notice as it is cited: 《…》(国办发明电〔2025〕7号).
  fileprivate var text: String {
    "《\(title)》" + (documentNumber.map { "（\($0)）" } ?? "")
  }
}
