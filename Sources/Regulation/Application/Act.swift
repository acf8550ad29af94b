public import Workdays

/// An act in a case, proposed or done, with what the law needs to know of it.
public enum Act: Hashable, Sendable {
  /// Register the application (登记).
  case accept
  /// Sign for the letter.
  case sign
  /// Confirm the receipt with the applicant.
  case confirmReceipt
  /// Send the notice to correct, with the day by which to do so where it names one.
  case noteCorrection(by: CivilDate? = nil)
  /// Receive the correction.
  case correct
  /// Ask the applicant for reasons (Art. 35).
  case askForReasons
  /// Receive the applicant's reasons.
  case giveReasons
  /// Ask a third party or a co-making organ, by its number where the file tells them apart.
  case consult(ConsultedKind, ConsultedID? = nil)
  /// The consulted received the letter.
  case receiveConsultation(ConsultedKind, ConsultedID? = nil)
  /// The consulted answered.
  case answerConsultation(ConsultedKind, ConsultedID? = nil, Opinion? = nil)
  /// Notify a fee: the applicant received the notice.
  case notifyFee(FeeNotice? = nil)
  /// Receive the fee.
  case pay
  /// Extend the reply period.
  case extend(Extension)
  /// Notify a reasonable delay (Art. 35).
  case delay(until: CivilDate)
  /// Decide.
  case decide(Decision)
  /// Close the case since the applicant did not correct or pay in time.
  case lapse
  /// Withdraw the application.
  case withdraw
  /// Deliver the decision.
  case deliver(Delivery = Delivery())
  /// Learn that a reconsideration was accepted.
  case acceptReconsideration(ReconsiderationProcedure = .ordinary)
  /// Answer in the reconsideration.
  case answerReconsideration
  /// Learn that the applicant received the reconsideration decision.
  case decideReconsideration

  /// What happens by it.
  public var kind: EventKind {
    switch self {
    case .accept: .accepted
    case .sign: .signed
    case .confirmReceipt: .confirmed
    case .noteCorrection: .correctionNoticed
    case .correct: .corrected
    case .askForReasons: .reasonsAsked
    case .giveReasons: .reasonsGiven
    case .consult(let consulted, _):
      consulted == .thirdParty ? .thirdPartyConsulted : .organConsulted
    case .receiveConsultation(let consulted, _):
      consulted == .thirdParty ? .thirdPartyReceived : .organReceived
    case .answerConsultation(let consulted, _, _):
      consulted == .thirdParty ? .thirdPartyAnswered : .organAnswered
    case .notifyFee: .feeNotified
    case .pay: .feePaid
    case .extend: .extended
    case .delay: .delayed
    case .decide: .decided
    case .lapse: .lapsed
    case .withdraw: .withdrawn
    case .deliver: .delivered
    case .acceptReconsideration: .reconsiderationAccepted
    case .answerReconsideration: .reconsiderationAnswered
    case .decideReconsideration: .reconsiderationDecided
    }
  }
}

/// An extension of the reply period (延长答复期限).
public struct Extension: Hashable, Sendable {
  /// Its length.
  public let workingDays: Int
  /// Whether the head of the disclosure office consented.
  public let headConsented: Bool

  /// An extension, with the head's consent or without.
  public init(workingDays: Int, headConsented: Bool) {
    self.workingDays = workingDays
    self.headConsented = headConsented
  }
}

/// How a decision reached the applicant.
public struct Delivery: Hashable, Sendable {
  /// When the applicant was told of the remedy.
  public let remedyTold: RemedyTold

  /// A delivery; the letter tells of the remedy unless said otherwise.
  public init(remedyTold: RemedyTold = .inDecision) {
    self.remedyTold = remedyTold
  }
}
