import Workdays

/// The events of a question, each taken up where the law lets it and otherwise refused.
///
/// Unlike a fact that an organ records, nothing that is asked about closes a case against the law:
/// nobody has been told of it yet.
struct AskedHistory {
  /// What the events that could be amount to.
  private(set) var progress: Progress
  /// What is to be said about events, by day.
  private(set) var remarks: [Remark] = []

  private let question: ClockQuestion
  private let law: Law

  /// The events of a question.
  ///
  /// - Throws: `Refused` where the application was received before the Regulation's first day.
  init(of question: ClockQuestion, under law: Law) throws(Refused) {
    self.question = question
    self.law = law
    progress = try Application(
      channel: question.channel, arrivedOn: question.received, under: law
    ).progress
    try sign()
    for (_, events) in AskedHistory.days(of: question.events) { take(ofOneDay: events) }
    let before = remarks.first { $0.reasons.contains(Refusal(.beforeRegulation)) }
    if let before { throw Refused(act: before.act, on: before.on, reasons: before.reasons) }
  }

  /// Signs for a letter on the day it was received, unless that is said to have been later.
  private mutating func sign() throws(Refused) {
    guard question.channel == .signedMail else { return }
    let isSignedLater = question.events.contains {
      $0.kind == .signed && $0.on >= question.received
    }
    guard !isSignedLater else { return }
    guard question.received >= law.firstDay else {
      throw Refused(
        act: .received, on: question.received, reasons: [Refusal(.beforeRegulation)])
    }
    progress.apply(.sign, on: question.received, under: law)
  }

  /// The events by day, those of one day in the order of `EventKind`.
  private static func days(
    of events: [ClockQuestion.Event]
  ) -> [(day: CivilDate, events: [ClockQuestion.Event])] {
    let rank = Dictionary(
      uniqueKeysWithValues: EventKind.allCases.enumerated().map { ($0.element, $0.offset) })
    return Dictionary(grouping: events, by: \.on).sorted { $0.key < $1.key }.map { day, events in
      (day, events.sorted { (rank[$0.kind] ?? 0) < (rank[$1.kind] ?? 0) })
    }
  }

  /// Takes up the events of one day, at each turn the first that nothing stands against, so that
  /// none is refused only for an order that nobody gave.
  private mutating func take(ofOneDay events: [ClockQuestion.Event]) {
    var rest = events
    while !rest.isEmpty {
      let index = rest.firstIndex { !grounds(against: $0).contains(where: \.force.refuses) }
      take(rest.remove(at: index ?? 0))
    }
  }

  private mutating func take(_ event: ClockQuestion.Event) {
    let grounds = grounds(against: event)
    if !grounds.isEmpty {
      remarks.append(Remark(act: event.kind, on: event.on, grounds: grounds))
    }
    guard !grounds.contains(where: \.force.refuses), let act = question.act(for: event.kind)
    else { return }
    progress.apply(act, on: event.on, under: law)
  }

  private func grounds(against event: ClockQuestion.Event) -> [Ground] {
    guard let act = question.act(for: event.kind) else { return [.particularsMissing] }
    var grounds: [Ground] = []
    progress.check(act, on: event.on, under: law, into: &grounds)
    return grounds
  }
}
