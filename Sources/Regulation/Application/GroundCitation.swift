extension Ground {
  /// What the ground does.
  public var force: Force {
    switch self {
    case .beforeRegulation, .beforeArrival, .beforeLastEvent, .caseClosed, .alreadyAccepted,
      .receiptAlreadyFixed, .noCorrectionOutstanding, .noThirdPartyConsultation,
      .noOrganConsultation, .noFeeNotice, .nothingToLapse, .notDecided, .alreadyDelivered,
      .nothingToReview, .reconsiderationAlreadyAccepted, .noReconsideration, .particularsMissing:
      .impossible
    case .delayNotLater, .decidedBeforeReceipt, .awaitingCorrection, .awaitingPayment,
      .organStillAnswering, .thirdPartyNotConsulted:
      .recommendation
    case .confirmedLate, .correctedLate, .answeredLate, .consultedAfterDue: .note
    default: .law
    }
  }

  /// Where the rule stands.
  public var citation: Citation {
    switch self {
    case .beforeArrival, .receiptAlreadyFixed, .receiptNotFixed, .confirmedAfterDue,
      .decidedBeforeReceipt, .confirmedLate:
      .regulation(31)
    case .nothingToReview, .reconsiderationAlreadyAccepted, .noReconsideration:
      .regulation(51)
    case .caseClosed, .notDecided, .alreadyDelivered: .regulation(36)
    case .noOrganConsultation, .organStillAnswering: .regulation(34)
    default: Provision.latest(provision).citation
    }
  }

  /// The provision that the ground rests on.
  var provision: Provision.ID {
    switch self {
    case .beforeRegulation: .inForce
    case .beforeArrival, .receiptAlreadyFixed, .receiptNotFixed, .confirmedAfterDue,
      .decidedBeforeReceipt, .confirmedLate:
      .receiptConfirmed
    case .beforeLastEvent, .caseClosed, .alreadyAccepted, .notDecided, .alreadyDelivered,
      .particularsMissing:
      .stages
    case .correctionAlreadyNoticed: .correctionOnce
    case .correctionNoticeTooLate: .correctionNotice
    case .correctionDayNotLater, .correctedLate: .correctionPeriod
    case .noCorrectionOutstanding, .notCorrected, .awaitingCorrection: .correctionRestart
    case .nothingToLapse, .stillTimeToCorrect: .correctionLapse
    case .reasonsAlreadyAsked, .reasonsNotAsked: .excessiveReasons
    case .reasonsNotGiven, .delayNotLater: .excessiveDelay
    case .noThirdPartyConsultation, .thirdPartyStillAnswering, .thirdPartyNotConsulted:
      .thirdPartyPeriod
    case .thirdPartyObjects: .thirdPartyObjection
    case .noOrganConsultation, .organStillAnswering: .organPeriod
    case .answeredLate, .consultedAfterDue: .replyExclusion
    case .replyPeriodNotRunning: .replyPeriod
    case .replyPeriodEnded: .replyExtensionInTime
    case .alreadyExtended, .extensionTooLong: .replyExtension
    case .headHasNotConsented: .replyExtensionConsent
    case .feeRulesNotInForce, .feeAlreadyNotified: .feeOneStandard
    case .feeNoticeTooLate: .feeNotice
    case .noFeeDue: .feePerItem
    case .pagesNotChargeable: .feePerPage
    case .noFeeNotice, .awaitingPayment: .feeRestart
    case .paymentTooLate, .stillTimeToPay: .feeLapse
    case .nothingToReview, .reconsiderationAlreadyAccepted, .noReconsideration: .reconsideration
    }
  }
}
