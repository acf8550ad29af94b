public import Workdays

/// How far an application has come: what the events so far amount to in law.
public struct Progress: Hashable, Sendable {
  /// What the organ waits for, with the reply period standing still.
  public enum Awaiting: Hashable, Sendable {
    /// Nothing.
    case nothing
    /// The correction.
    case correction
    /// The payment.
    case payment
  }

  /// The way by which it came in.
  public let channel: Channel
  /// The day on which it came in.
  public let arrivedOn: CivilDate
  /// The day on which the organ signed for it.
  public internal(set) var signedOn: CivilDate?
  /// The day on which both sides confirmed.
  public internal(set) var confirmedOn: CivilDate?
  /// The day on which it was registered.
  public internal(set) var acceptedOn: CivilDate?
  /// The day of receipt, once it can be fixed.
  public internal(set) var receiptDay: CivilDate?
  /// What the organ waits for.
  public internal(set) var awaiting = Awaiting.nothing
  /// The reply period, once there is a day of receipt.
  public internal(set) var period: ReplyPeriod?
  /// The day on which the one lawful notice to correct was sent.
  public internal(set) var correctionNoticedOn: CivilDate?
  /// The last day for correcting.
  public internal(set) var correctionDue: CivilDate?
  /// The day on which the correction came.
  public internal(set) var correctedOn: CivilDate?
  /// The day on which the applicant received the fee notice.
  public internal(set) var feeNotifiedOn: CivilDate?
  /// The last day for paying.
  public internal(set) var feeDue: CivilDate?
  /// The day of payment.
  public internal(set) var feePaidOn: CivilDate?
  /// The consultations, in the order in which they began.
  public internal(set) var consultations: [Consultation] = []
  /// The day on which reasons were asked for.
  public internal(set) var reasonsAskedOn: CivilDate?
  /// The day on which reasons were given.
  public internal(set) var reasonsGivenOn: CivilDate?
  /// How the case was closed.
  public internal(set) var ending: Ending? {
    didSet { closedOn = ending?.on }
  }
  /// The day on which it was closed.
  public private(set) var closedOn: CivilDate?
  /// The day on which the decision reached the applicant.
  public internal(set) var deliveredOn: CivilDate?
  /// When the applicant was told of the remedy.
  public internal(set) var remedyTold = RemedyTold.inDecision
  /// The day on which the organ received the copy in a reconsideration.
  public internal(set) var reconsiderationAcceptedOn: CivilDate?
  /// Its procedure.
  public internal(set) var reconsiderationProcedure = ReconsiderationProcedure.ordinary
  /// The day on which the organ answered in it.
  public internal(set) var reconsiderationAnsweredOn: CivilDate?
  /// The day on which the applicant received its decision.
  public internal(set) var reconsiderationDecidedOn: CivilDate?

  /// An application that came in on a day.
  public init(channel: Channel, arrivedOn: CivilDate, under law: Law) {
    self.channel = channel
    self.arrivedOn = arrivedOn
    fixReceipt(under: law)
  }

  /// The day of receipt, or what is missing for fixing it.
  public func receipt(under law: Law) -> Receipt {
    Receipt(
      by: channel, arrivedOn: arrivedOn, signedOn: signedOn, confirmedOn: confirmedOn,
      practice: law.practice)
  }

  /// Whether nothing more can be decided in it.
  public var isClosed: Bool { closedOn != nil }

  /// Where it stands for the annual report at the end of a day.
  public func standing(on day: CivilDate) -> Standing {
    guard let ending, let closedOn, closedOn <= day else { return .carriedOut }
    return .concluded(ending.outcome)
  }

  mutating func fixReceipt(under law: Law) {
    guard case .fixed(let day) = receipt(under: law) else { return }
    receiptDay = day
    if period == nil || period?.cause == .receipt {
      period = ReplyPeriod(
        start: day, cause: .receipt, extendedBy: period?.extendedBy ?? 0,
        extendedOn: period?.extendedOn, delayedUntil: period?.delayedUntil)
    }
  }
}

/// A run of the reply period (答复期限): where it starts, and what lengthens it.
public struct ReplyPeriod: Hashable, Sendable {
  /// What starts it.
  public enum Cause: String, CaseIterable, Sendable {
    /// The receipt of the application.
    case receipt
    /// The receipt of the correction, from which it starts anew.
    case correction
    /// The payment, after which it starts anew.
    case payment
  }

  /// The day after which it is counted.
  public let start: CivilDate
  /// What starts it.
  public let cause: Cause
  /// Working days by which it was extended.
  public internal(set) var extendedBy = 0
  /// The day on which it was extended.
  public internal(set) var extendedOn: CivilDate?
  /// The day to which the reply was put off under Article 35.
  public internal(set) var delayedUntil: CivilDate?
}
