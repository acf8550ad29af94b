extension CaseAct {
  /// The act without its particulars.
  public var kind: Kind {
    switch self {
    case .register: .register
    case .sign: .sign
    case .confirmReceipt: .confirmReceipt
    case .assign: .assign
    case .note: .note
    case .attach: .attach
    case .amendApplicant: .amendApplicant
    case .noteCorrection: .noteCorrection
    case .correct: .correct
    case .askForReasons: .askForReasons
    case .giveReasons: .giveReasons
    case .consult: .consult
    case .receiveConsultation: .receiveConsultation
    case .answerConsultation: .answerConsultation
    case .askExtension: .askExtension
    case .consentToExtension: .consentToExtension
    case .declineExtension: .declineExtension
    case .extend: .extend
    case .delay: .delay
    case .notifyFee: .notifyFee
    case .pay: .pay
    case .transfer: .transfer
    case .forward: .forward
    case .split: .split
    case .join: .join
    case .part: .part
    case .draft: .draft
    case .draftCorrection: .draftCorrection
    case .submit: .submit
    case .review: .review
    case .reviewLegality: .reviewLegality
    case .approveOnPaper: .approveOnPaper
    case .giveBack: .giveBack
    case .signLetter: .signLetter
    case .seal: .seal
    case .deliver: .deliver
    case .withdraw: .withdraw
    case .lapse: .lapse
    case .recount: .recount
    case .strike: .strike
    case .settle: .settle
    case .tellThirdParty: .tellThirdParty
    }
  }
}

extension CaseAct.Kind {
  /// Whether it notes what others did; such a fact is recorded as it happened, lawful or not.
  var notesWhatHappened: Bool {
    switch self {
    case .sign, .confirmReceipt, .correct, .giveReasons, .receiveConsultation, .answerConsultation,
      .pay, .withdraw, .deliver, .note, .attach:
      true
    default: false
    }
  }

  /// Whether it closes the case, so that nothing can have happened in it later.
  var closes: Bool {
    switch self {
    case .signLetter, .lapse, .withdraw, .transfer: true
    default: false
    }
  }

  /// Whether it makes sense for a case about records (Article 41).
  var concernsRecords: Bool {
    switch self {
    case .register, .sign, .confirmReceipt, .assign, .note, .attach, .amendApplicant, .withdraw,
      .transfer, .strike, .settle, .correct, .draftCorrection, .submit, .review, .reviewLegality,
      .approveOnPaper, .giveBack, .signLetter, .seal, .deliver:
      true
    default: false
    }
  }
}
