/// A letter that the procedure has beside the decision.
public enum CaseNotice: String, CaseIterable, Sendable {
  /// The receipt of registration (登记回执).
  case receipt
  /// The notice to correct (补正告知).
  case correction
  /// The request for reasons where applications are excessive (要求说明理由).
  case reasonsRequest
  /// The letter that asks a third party (征求第三方意见).
  case thirdPartyConsultation
  /// The letter that asks a co-making organ (征求机关意见).
  case organConsultation
  /// The letter that tells a third party of disclosure against its objection (告知第三方).
  case thirdPartyDisclosure
  /// The notice that the reply period is extended (延长答复期限).
  case replyExtension
  /// The notice of a reasonable delay after reasons were given (延迟答复).
  case delay
  /// The notice of a fee (收费通知).
  case fee
  /// The notice that the case lapsed since it was not corrected in time (逾期不补正).
  case correctionLapse
  /// The notice that the case lapsed since the fee was not paid in time (逾期未缴费).
  case feeLapse
  /// The confirmation that the applicant withdrew (撤回申请).
  case withdrawal
  /// The notice that a record about the applicant was corrected (更正记录).
  case recordCorrected
  /// The notice that it was not (不予更正).
  case recordNotCorrected
  /// The notice that the request was forwarded to the organ that may correct (转送).
  case recordForwarded
  /// The notice which organ to turn to (告知有权更正的机关).
  case recordReferred
  /// The letter by which something is forwarded to another organ (转送函).
  case forwarding
  /// The letter that corrects an earlier one (更正函).
  case amendment
  /// The proof of delivery (送达回证).
  case deliveryReceipt

  /// Where it stands in the law; nothing for what is mere practice.
  public var citation: Citation? {
    switch self {
    case .receipt: .regulation(31)
    case .correction, .correctionLapse: .regulation(30)
    case .reasonsRequest, .delay: .regulation(35)
    case .thirdPartyConsultation, .thirdPartyDisclosure: .regulation(32)
    case .organConsultation: .regulation(34)
    case .replyExtension: .regulation(33, paragraph: 2)
    case .fee, .feeLapse: Citation(.feeRules)
    case .recordCorrected, .recordNotCorrected, .recordForwarded, .recordReferred, .forwarding:
      .regulation(41)
    case .withdrawal, .amendment, .deliveryReceipt: nil
    }
  }

  /// How sure it is that it must state all that `statements` says.
  public var mark: Provision.Mark {
    switch self {
    case .correction, .thirdPartyConsultation, .organConsultation, .thirdPartyDisclosure,
      .replyExtension, .delay, .recordCorrected, .recordForwarded, .recordReferred:
      .verified
    case .fee, .feeLapse: .known
    default: .recommended
    }
  }
}
