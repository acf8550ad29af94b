public import Workdays

/// What anyone may ask: where the clocks of an application stand after what has happened.
public struct ClockQuestion: Hashable, Sendable {
  /// An event by kind and day, without further particulars.
  public struct Event: Hashable, Sendable {
    /// What happened.
    public let kind: EventKind
    /// The day.
    public let on: CivilDate

    /// An event by kind and day.
    public init(_ kind: EventKind, on day: CivilDate) {
      self.kind = kind
      on = day
    }
  }

  /// The kinds of event that can be asked about; the others have no meaning by a day alone.
  public static let kinds = EventKind.allCases.filter { $0 != .received && $0 != .delayed }

  /// The day the application came in; of signed mail, the day of signing.
  public var received: CivilDate
  /// The way by which it came in.
  public var channel: Channel
  /// What happened, in any order.
  public var events: [Event]
  /// The day asked about.
  public var today: CivilDate
  /// What was decided, where it is known; it tells whether reconsideration comes first.
  public var decision: Decision?
  /// The procedure of a reconsideration.
  public var procedure: ReconsiderationProcedure

  /// A question.
  public init(
    received: CivilDate, channel: Channel = .inPerson, events: [Event] = [], today: CivilDate,
    decision: Decision? = nil, procedure: ReconsiderationProcedure = .ordinary
  ) {
    self.received = received
    self.channel = channel
    self.events = events
    self.today = today
    self.decision = decision
    self.procedure = procedure
  }
}

/// The answer: the day of receipt, the clocks with their derivations, and what could not be.
public struct ClockAnswer: Hashable, Sendable {
  /// A clock and how it comes to its due day.
  public struct Derived: Hashable, Sendable {
    /// The clock.
    public let clock: Clock
    /// Its derivation.
    public let steps: [Step]
  }

  /// The day of receipt, once it can be fixed.
  public let receiptDay: CivilDate?
  /// What is missing for fixing it.
  public let missing: Receipt.Missing?
  /// The clocks, in the order of `Clock.Name`.
  public let clocks: [Derived]
  /// What the law or the facts stood against; it moved no clock.
  public let refusals: [Remark]
  /// What is to be remarked on without anything standing against it.
  public let remarks: [Remark]
}

extension ClockQuestion {
  /// The answer under a law.
  ///
  /// Events are taken by day, those of one day in the order of `EventKind`, so that the order in
  /// which they are given does not matter.
  public func answer(under law: Law = .standard) -> ClockAnswer {
    let application: Application
    do {
      application = try asked(under: law)
    } catch {
      let remark = Remark(act: error.act, on: error.on, reasons: error.reasons)
      return ClockAnswer(
        receiptDay: nil, missing: nil, clocks: [], refusals: [remark], remarks: [])
    }
    let progress = application.progress
    let clocks = progress.clocks(on: today, under: law).map {
      ClockAnswer.Derived(clock: $0, steps: progress.steps(of: $0, under: law))
    }
    var missing: Receipt.Missing?
    if case .missing(let what) = progress.receipt(under: law) { missing = what }
    let unaskable = events.filter { act(for: $0.kind) == nil }.map {
      Remark(act: $0.kind, on: $0.on, reasons: [Refusal(.particularsMissing)])
    }
    let ahead = events.filter { $0.on > today }.map {
      Remark(act: $0.kind, on: $0.on, reasons: [Refusal(.afterToday)])
    }
    return ClockAnswer(
      receiptDay: progress.receiptDay, missing: missing, clocks: clocks,
      refusals: unaskable + application.remarks.filter(\.isRefused),
      remarks: application.remarks.filter { !$0.isRefused } + ahead)
  }

  private func asked(under law: Law) throws(Refused) -> Application {
    var application = try Application(channel: channel, arrivedOn: received, under: law)
    let rank = Dictionary(
      uniqueKeysWithValues: EventKind.allCases.enumerated().map { ($0.element, $0.offset) })
    let sorted = events.sorted {
      ($0.on, rank[$0.kind] ?? 0) < ($1.on, rank[$1.kind] ?? 0)
    }
    var facts = sorted.compactMap { event in
      act(for: event.kind).map { Regulation.Event($0, on: event.on) }
    }
    if channel == .signedMail, !sorted.contains(where: { $0.kind == .signed }) {
      facts.insert(Regulation.Event(.sign, on: received), at: 0)
    }
    application.record(contentsOf: facts)
    return application
  }

  private func act(for kind: EventKind) -> Act? {
    switch kind {
    // It came in once, on the day received; and a delay has no length without its day.
    case .received, .delayed: nil
    case .accepted: .accept
    case .signed: .sign
    case .confirmed: .confirmReceipt
    case .correctionNoticed: .noteCorrection()
    case .corrected: .correct
    case .reasonsAsked: .askForReasons
    case .reasonsGiven: .giveReasons
    case .thirdPartyConsulted: .consult(.thirdParty)
    case .thirdPartyReceived: .receiveConsultation(.thirdParty)
    case .thirdPartyAnswered: .answerConsultation(.thirdParty)
    case .organConsulted: .consult(.organ)
    case .organReceived: .receiveConsultation(.organ)
    case .organAnswered: .answerConsultation(.organ)
    case .feeNotified: .notifyFee()
    case .feePaid: .pay
    case .extended:
      .extend(
        Extension(workingDays: Provision.latest(.replyExtension).value.number, headConsented: true))
    case .decided: .decide(decision ?? Decision(.otherwise))
    case .lapsed: .lapse
    case .withdrawn: .withdraw
    case .delivered: .deliver()
    case .reconsiderationAccepted: .acceptReconsideration(procedure)
    case .reconsiderationAnswered: .answerReconsideration
    case .reconsiderationDecided: .decideReconsideration
    }
  }
}
