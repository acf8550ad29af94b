public import Workdays

/// An application for disclosure (政府信息公开申请) as the fold of its events.
///
/// An act proposed now is refused with all reasons at once (`refusals(of:on:)`, `perform`); a fact
/// of the past is recorded as it happened and moves only the clocks that it could lawfully move.
public struct Application: Sendable {
  /// The law by which it is judged.
  public let law: Law
  /// The way by which it came in.
  public let channel: Channel
  /// The day on which it came in.
  public let arrivedOn: CivilDate
  /// The events by day; of one day, in the order of recording.
  public private(set) var events: [Event] = []
  /// What the events amount to.
  public private(set) var progress: Progress
  /// What is to be said about facts that could not be acts, in the order of the events.
  public private(set) var remarks: [Remark] = []

  /// An application that came in on a day.
  ///
  /// - Throws: `Refused` on the ground `beforeRegulation` where it was received before the
  ///   Regulation's first day.
  public init(
    channel: Channel = .inPerson, arrivedOn: CivilDate, under law: Law = .standard
  ) throws(Refused) {
    self.law = law
    self.channel = channel
    self.arrivedOn = arrivedOn
    progress = Progress(channel: channel, arrivedOn: arrivedOn, under: law)
    if let receiptDay = progress.receiptDay, receiptDay < law.firstDay {
      throw Refused(act: .received, on: arrivedOn, reasons: [Refusal(.beforeRegulation)])
    }
  }

  /// All reasons against doing the act now, on the day given; none where it is lawful.
  public func refusals(of act: Act, on day: CivilDate) -> [Refusal] {
    var grounds: [Ground] = []
    if let last = events.last, day < last.on { grounds.append(.beforeLastEvent) }
    progress.check(act, on: day, under: law, into: &grounds)
    return grounds.filter { $0.force != .note }.uniqued().map { Refusal($0) }
  }

  /// Does an act now, on the day given.
  ///
  /// - Throws: `Refused` with all reasons; the application is unchanged then. An override helps
  ///   against recommendations only.
  public mutating func perform(
    _ act: Act, on day: CivilDate, override: Override? = nil
  ) throws(Refused) {
    let refusals = refusals(of: act, on: day).filter {
      override == nil || !$0.canBeOverridden
    }
    guard refusals.isEmpty else { throw Refused(act: act.kind, on: day, reasons: refusals) }
    record(Event(act, on: day, override: override))
  }

  /// Records a fact of the past as it happened, lawful or not, in its place among the days.
  public mutating func record(_ event: Event) {
    guard let last = events.last, event.on < last.on else {
      events.append(event)
      return take(event)
    }
    let index = events.firstIndex { $0.on > event.on } ?? events.endIndex
    events.insert(event, at: index)
    fold()
  }

  /// Records facts of the past, by day and of one day in the order given.
  public mutating func record(contentsOf facts: some Sequence<Event>) {
    let all = events + facts
    events = all.enumerated()
      .sorted { ($0.element.on, $0.offset) < ($1.element.on, $1.offset) }
      .map(\.element)
    fold()
  }

  /// Where it stands for the annual report at the end of a day: in exactly one row of table III.
  public func standing(on day: CivilDate) -> Standing { progress.standing(on: day) }

  private mutating func fold() {
    progress = Progress(channel: channel, arrivedOn: arrivedOn, under: law)
    remarks = []
    for event in events { take(event) }
  }

  private mutating func take(_ event: Event) {
    var grounds: [Ground] = []
    progress.take(event, under: law, grounds: &grounds)
    guard !grounds.isEmpty else { return }
    remarks.append(Remark(act: event.act.kind, on: event.on, grounds: grounds))
  }
}

extension Progress {
  /// Folds events that are sorted by day, for those who need neither reasons nor the events after.
  ///
  /// `grounds` is working space, so that a million cases need not allocate it a million times.
  public init(
    folding events: [Event], channel: Channel, arrivedOn: CivilDate, under law: Law,
    grounds: inout [Ground]
  ) {
    self.init(channel: channel, arrivedOn: arrivedOn, under: law)
    // Over a span an element is read in place and not copied.
    let span = events.span
    for index in span.indices { take(span[index], under: law, grounds: &grounds) }
  }
}

extension [Ground] {
  /// Each ground once, in the order of first mention.
  func uniqued() -> [Ground] {
    reduce(into: []) { unique, ground in
      if !unique.contains(ground) { unique.append(ground) }
    }
  }
}
