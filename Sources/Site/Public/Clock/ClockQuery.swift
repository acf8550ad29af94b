import LawWording
import Regulation
import Workdays

/// A question about clocks as an address asks it: what could be read of it, and what could not.
struct ClockQuery: Sendable {
  /// The day of receipt as it was typed.
  let received: String
  /// The day asked about as it was typed; empty for the day that it is.
  let today: String
  /// The channel.
  private(set) var channel = Channel.inPerson
  /// The events that could be read, by day.
  private(set) var events: [ClockQuestion.Event] = []
  /// What the decision was, where it is said.
  private(set) var answered: Answered?
  /// The event that is to be added, as far as it was filled in.
  let added: (kind: String, on: String)
  /// Whether the page is set in large type.
  let isLarge: Bool
  /// What could not be read, in the order of the page.
  private(set) var flaws: [ClockFlaw] = []
  /// The question, where all of it could be read.
  private(set) var question: ClockQuestion?
  /// Whether the address has fields that only a form sends; the address to share has none.
  let isFromForm: Bool

  /// What a decision was, as far as the remedies depend on it.
  enum Answered: String, CaseIterable {
    /// A refusal under Arts 14 to 16.
    case refused
    /// Anything else.
    case otherwise
  }

  /// Reads the fields of an address; where they name no day to ask about, it is this one.
  init(_ fields: QueryFields, today now: CivilDate) {
    received = fields["received"]
    today = fields["today"]
    added = (fields["kind"], fields["on"])
    isLarge = fields["size"] == "large"
    isFromForm = ["kind", "on"].contains(where: fields.has)
    read(fields)
    guard let receivedOn = day(received), flaws.isEmpty else { return }
    question = ClockQuestion(
      received: receivedOn, channel: channel, events: events,
      today: day(today) ?? now, decision: answered?.decision)
  }

  /// Whether anything was asked at all.
  var isAsked: Bool {
    !received.isEmpty || !events.isEmpty || !flaws.isEmpty || isFromForm
  }

  private mutating func read(_ fields: QueryFields) {
    if isFromForm || !received.isEmpty, day(received) == nil { flaws.append(.received(received)) }
    let channelName = fields["channel"]
    if let known = Channel(rawValue: channelName) {
      channel = known
    } else if !channelName.isEmpty {
      flaws.append(.channel(channelName))
    }
    for text in fields.all("event") where !text.isEmpty {
      if let event = event(text) { events.append(event) } else { flaws.append(.event(text)) }
    }
    readAddition()
    events.sort { ($0.on, $0.kind.place) < ($1.on, $1.kind.place) }
    if events.count > ClockQuestion.mostEvents { flaws.append(.tooManyEvents) }
    if !today.isEmpty, day(today) == nil { flaws.append(.today(today)) }
    let answer = fields["decision"]
    answered = Answered(rawValue: answer)
    if answered == nil, !answer.isEmpty { flaws.append(.decision(answer)) }
  }

  private mutating func readAddition() {
    switch (added.kind.isEmpty, added.on.isEmpty) {
    case (true, true): return
    case (true, false): flaws.append(.addedKind)
    case (false, true): flaws.append(.addedDay(""))
    case (false, false):
      guard day(added.on) != nil else { return flaws.append(.addedDay(added.on)) }
      if let event = event("\(added.kind) \(added.on)") {
        events.append(event)
      } else {
        flaws.append(.addedKind)
      }
    }
  }

  private func event(_ text: String) -> ClockQuestion.Event? {
    let words = text.split(separator: " ").map(String.init)
    guard words.count == 2,
      let kind = ClockQuestion.kinds.first(where: { $0.rawValue == words[0] }),
      let on = day(words[1])
    else { return nil }
    return ClockQuestion.Event(kind, on: on)
  }

  private func day(_ text: String) -> CivilDate? {
    CivilDate(text).flatMap { $0 <= ClockQuestion.latestDay ? $0 : nil }
  }
}

extension ClockQuery.Answered {
  /// A decision of the sort; which of the refusals it is makes no difference to the remedies.
  fileprivate var decision: Decision {
    switch self {
    case .refused: Decision(.internalAffairs)
    case .otherwise: Decision(.otherwise)
    }
  }
}

extension EventKind {
  /// The place of the kind among those of one day.
  fileprivate var place: Int { EventKind.allCases.firstIndex(of: self) ?? 0 }
}
