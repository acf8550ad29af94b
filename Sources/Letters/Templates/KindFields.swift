import Regulation

extension LetterKind {
  /// The fields that a template of the kind may name, in the order of `LetterField`.
  public var fields: [LetterField] {
    let own = Set(LetterField.common + ownFields).subtracting(withheld)
    return LetterField.allCases.filter(own.contains)
  }

  /// What those who are consulted never learn: who applied, and in what words.
  private var withheld: [LetterField] {
    switch self {
    case .notice(.thirdPartyConsultation), .notice(.organConsultation),
      .notice(.thirdPartyDisclosure):
      [
        .applicantName, .applicantYou, .applicantAddress, .applicationDescription, .lookupCode,
        .lookupAddress,
      ]
    default: []
    }
  }

  private var ownFields: [LetterField] {
    switch self {
    case .decision(let kind): kind.partFields + [.remedyText]
    case .mixed: [.decisionArticle, .decisionParts, .decisionSeparation, .remedyText]
    case .notice(let notice): notice.ownFields
    }
  }
}

extension DecisionKind {
  /// The fields of the part of a letter that says what is decided.
  var partFields: [LetterField] {
    let common: [LetterField] = [
      .decisionInformation, .decisionArticle, .decisionReasons, .decisionConsulted,
      .correctionNoticed,
    ]
    let own: [LetterField] =
      switch self {
      case .alreadyPublished: [.decisionPlace]
      case .provided: [.decisionDelivery, .decisionPublicInterest]
      case .notExisting: [.decisionSearch]
      case .notThisOrgan: [.responsibleName, .responsibleContact]
      case .repeated: [.earlierTitle, .earlierNumber, .earlierDay]
      case .specialRules: [.specialLaw, .specialChannel]
      case .petition: [.petitionChannel]
      case .publication: [.publicationSource]
      default: []
      }
    return common + own
  }
}

extension CaseNotice {
  fileprivate var ownFields: [LetterField] {
    let common: [LetterField] = [.noticeArticle]
    let own: [LetterField] =
      switch self {
      case .receipt: []
      case .correction:
        [.correctionMatters, .correctionGuidance, .noticeDue, .noticeConsequence]
      case .reasonsRequest: [.reasonsFacts, .noticeDue]
      case .thirdPartyConsultation, .organConsultation:
        [
          .addresseeName, .addresseeYou, .consultedInformation, .consultedConcern, .noticePeriod,
          .noticeConsequence,
        ]
      case .thirdPartyDisclosure:
        [
          .addresseeName, .addresseeYou, .disclosureContent, .disclosureReasons,
          .disclosureOpinion, .remedyText,
        ]
      case .replyExtension: [.extensionConsent, .extensionDays, .extensionReason, .noticeDue]
      case .delay: [.delayReason, .noticeDue]
      case .fee:
        [
          .feeBasis, .feeStandard, .feeLines, .feeAmount, .feePayment, .noticePeriod, .noticeDue,
          .noticeConsequence,
        ]
      case .correctionLapse, .feeLapse:
        [.lapseNoticed, .lapseDue, .noticeConsequence, .remedyText]
      case .withdrawal: [.withdrawalDay]
      case .recordCorrected: [.recordRequest, .recordResult]
      case .recordNotCorrected: [.recordRequest, .recordReasons, .remedyText]
      case .recordForwarded, .recordReferred:
        [.recordRequest, .otherOrganName, .otherOrganContact]
      case .forwarding:
        [.addresseeName, .addresseeYou, .forwardSubject, .forwardReason, .recordRequest]
      case .amendment:
        [
          .amendedTitle, .amendedNumber, .amendedDay, .amendedWrong, .amendedRight, .remedyText,
        ]
      case .deliveryReceipt:
        [.deliveredTitle, .deliveredNumber, .deliveredMethod, .deliveredPlace]
      }
    return common + own
  }
}
