public import Regulation
public import Workdays

/// What a letter is about, with the facts that only it has.
public enum LetterMatter: Hashable, Sendable {
  /// A decision.
  case decision(DecisionFacts)
  /// The registration.
  case receipt
  /// What is to be corrected, by when, and help with it (指导和释明).
  case correction(matters: [String], due: CivilDate, guidance: String? = nil)
  /// What is excessive about the applications, and by when reasons are expected.
  case reasonsRequest(facts: String, due: CivilDate? = nil)
  /// What a third party is asked about.
  case thirdPartyConsultation(ConsultationFacts)
  /// What a co-making organ is asked about.
  case organConsultation(ConsultationFacts)
  /// What is disclosed against a third party's objection.
  case thirdPartyDisclosure(DisclosureFacts)
  /// An extension.
  case replyExtension(Extension, newDue: CivilDate, reason: String? = nil)
  /// A reasonable delay.
  case delay(until: CivilDate, reason: String? = nil)
  /// A fee, how it is paid, and by when as far as that is known before delivery.
  case fee(FeeNotice, payment: String, due: CivilDate? = nil)
  /// A lapse for want of a correction: the day of the notice and its last day.
  case correctionLapse(noticedOn: CivilDate, due: CivilDate)
  /// A lapse for want of the fee: the day of the notice and the last day for paying.
  case feeLapse(noticedOn: CivilDate, due: CivilDate)
  /// A withdrawal on a day.
  case withdrawal(on: CivilDate)
  /// A record that was corrected: what was asked for and how it stands now.
  case recordCorrected(request: String, result: String)
  /// A record that was not.
  case recordNotCorrected(request: String, reasons: String)
  /// A request forwarded to the organ that may correct.
  case recordForwarded(request: String, to: OtherOrgan)
  /// A request with which one should turn to another organ.
  case recordReferred(request: String, to: OtherOrgan)
  /// What is forwarded to another organ, and why.
  case forwarding(to: OtherOrgan, subject: String, reason: String? = nil)
  /// A mistake in an earlier letter.
  case amendment(AmendmentFacts)
  /// The letter whose delivery is to be proved.
  case deliveryReceipt(EarlierLetter, method: String? = nil, place: String? = nil)

  /// What the letter is.
  public var kind: LetterKind {
    switch self {
    case .decision(let facts):
      facts.decision.kinds.count == 1 ? .decision(facts.decision.dominant) : .mixed
    case .receipt: .notice(.receipt)
    case .correction: .notice(.correction)
    case .reasonsRequest: .notice(.reasonsRequest)
    case .thirdPartyConsultation: .notice(.thirdPartyConsultation)
    case .organConsultation: .notice(.organConsultation)
    case .thirdPartyDisclosure: .notice(.thirdPartyDisclosure)
    case .replyExtension: .notice(.replyExtension)
    case .delay: .notice(.delay)
    case .fee: .notice(.fee)
    case .correctionLapse: .notice(.correctionLapse)
    case .feeLapse: .notice(.feeLapse)
    case .withdrawal: .notice(.withdrawal)
    case .recordCorrected: .notice(.recordCorrected)
    case .recordNotCorrected: .notice(.recordNotCorrected)
    case .recordForwarded: .notice(.recordForwarded)
    case .recordReferred: .notice(.recordReferred)
    case .forwarding: .notice(.forwarding)
    case .amendment: .notice(.amendment)
    case .deliveryReceipt: .notice(.deliveryReceipt)
    }
  }
}
