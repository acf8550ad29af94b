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

  /// More events than this are taken for a slip of the keyboard, or for malice.
  public static let mostEvents = 200

  /// A day after this one is taken for a slip of the keyboard.
  public static let latestDay = CivilDate(2099, 12, 31)

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

extension ClockQuestion {
  /// The act that an event by kind and day stands for, if these say enough of it.
  func act(for kind: EventKind) -> Act? {
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
