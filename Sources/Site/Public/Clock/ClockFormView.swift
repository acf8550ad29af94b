import LawWording
import Regulation
import Workdays

/// The question as a form: what was asked, and room to add to it.
struct ClockFormView: Sendable {
  var receivedText: String
  var todayText: String
  var receivedFlaw: String?
  var channelFlaw: String?
  var kindFlaw: String?
  var onFlaw: String?
  var todayFlaw: String?
  var decisionFlaw: String?
  var channels: [ChoiceView]
  var events: [EventView]
  var hasEvents: Bool
  var kinds: [ChoiceView]
  var onText: String
  /// Whether a decision is among the events, so that its sort matters.
  var hasDecision: Bool
  var decisions: [ChoiceView]
  /// Whether the rarer fields are filled in.
  var hasMore: Bool
  var isLarge: Bool
  let firstDay = Law.standard.firstDay.description
  let latestDay = ClockQuestion.latestDay.description

  init(_ query: ClockQuery) {
    let address = ClockAddress(query)
    let flaw = { (field: String) in query.flaws.first { $0.field == field }?.words }
    receivedText = query.received
    todayText = query.today
    receivedFlaw = flaw("received")
    channelFlaw = flaw("channel")
    kindFlaw = flaw("kind")
    onFlaw = flaw("on")
    todayFlaw = flaw("today")
    decisionFlaw = flaw("decision")
    channels = Channel.allCases.map {
      ChoiceView(value: $0.rawValue, label: $0.text, isChosen: $0 == query.channel)
    }
    events = query.events.enumerated().map { index, event in
      EventView(event, removeHref: address.without(index))
    }
    hasEvents = !events.isEmpty
    let isUnread = query.flaws.contains { $0 == .addedKind || $0 == .addedDay(query.added.on) }
    let added = isUnread ? query.added.kind : ""
    kinds = ClockQuestion.kinds.map {
      ChoiceView(value: $0.rawValue, label: $0.text, isChosen: $0.rawValue == added)
    }
    onText = isUnread ? query.added.on : ""
    hasDecision =
      query.events.contains { $0.kind == .decided } || query.answered != nil
      || decisionFlaw != nil
    decisions = [
      ChoiceView(value: "", label: "没有说明", isChosen: query.answered == nil),
      ChoiceView(
        value: ClockQuery.Answered.refused.rawValue, label: "不予公开（条例第十四条至第十六条）",
        isChosen: query.answered == .refused),
      ChoiceView(
        value: ClockQuery.Answered.otherwise.rawValue, label: "其他答复",
        isChosen: query.answered == .otherwise),
    ]
    hasMore = !query.today.isEmpty
    isLarge = query.isLarge
  }
}

/// A choice of a list.
struct ChoiceView: Sendable {
  var value: String
  var label: String
  var isChosen: Bool
}

/// An event of the question, with the address of the same question without it.
struct EventView: Sendable {
  var pair: String
  var day: String
  var happened: String
  var removeHref: String

  init(_ event: ClockQuestion.Event, removeHref: String) {
    pair = "\(event.kind.rawValue) \(event.on)"
    day = event.on.description
    happened = event.kind.text
    self.removeHref = removeHref
  }
}
