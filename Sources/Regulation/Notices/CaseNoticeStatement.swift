extension CaseNotice {
  /// What a notice must state.
  public enum Statement: String, CaseIterable, Sendable {
    /// The number of the case.
    case caseNumber
    /// The day of receipt, which starts the clock.
    case receivedOn
    /// The last day for the reply.
    case replyDue
    /// What has to be corrected (需要补正的事项).
    case matters
    /// The time that the addressee has.
    case period
    /// What follows where nothing is done in time.
    case consequence
    /// The information that is asked about.
    case information
    /// What silence means.
    case silence
    /// What is disclosed.
    case content
    /// The reasons.
    case reasons
    /// That the head of the disclosure office consented.
    case consent
    /// The new last day for the reply.
    case newDue
    /// The notice that was not followed, and its last day.
    case earlierNotice
    /// The provision on which it rests.
    case article
    /// The remedy, as `RemedyNotice` has it.
    case remedy
    /// The rule on which the fee rests (依据).
    case feeBasis
    /// The schedule that was chosen (标准).
    case feeStandard
    /// The amount (数额).
    case feeAmount
    /// How to pay (缴纳方式).
    case feePayment
    /// What was corrected, and how.
    case result
    /// The organ to which it goes or to turn to.
    case organ
    /// What the addressee had said or asked for.
    case request
    /// The letter that is corrected, its number and day.
    case earlierLetter
    /// What is wrong in it, and what is right.
    case amendment
    /// The letter that was delivered.
    case delivered
  }

  /// What it must state, in the order of the list.
  public var statements: [Statement] {
    switch self {
    case .receipt: [.caseNumber, .receivedOn, .replyDue]
    case .correction: [.matters, .period, .consequence, .article]
    case .reasonsRequest: [.reasons, .article]
    case .thirdPartyConsultation, .organConsultation:
      [.period, .information, .silence, .article]
    case .thirdPartyDisclosure: [.content, .reasons, .article, .remedy]
    case .replyExtension: [.consent, .newDue, .article]
    case .delay: [.newDue, .article]
    case .fee:
      [.period, .consequence, .feeBasis, .feeStandard, .feeAmount, .feePayment]
    case .correctionLapse: [.consequence, .earlierNotice, .article, .remedy]
    case .feeLapse: [.consequence, .earlierNotice, .article, .remedy]
    case .withdrawal: [.caseNumber, .request]
    case .recordCorrected: [.article, .result]
    case .recordNotCorrected: [.reasons, .article, .remedy]
    case .recordForwarded, .recordReferred: [.article, .organ]
    case .forwarding: [.article, .request]
    case .amendment: [.earlierLetter, .amendment]
    case .deliveryReceipt: [.caseNumber, .delivered]
    }
  }
}

extension FeeNotice.Statement {
  /// The same among the statements of notices.
  public var inNotice: [CaseNotice.Statement] {
    switch self {
    case .basis: [.feeBasis]
    case .standard: [.feeStandard]
    case .amount: [.feeAmount]
    case .payment: [.feePayment]
    case .deadline: [.period, .consequence]
    }
  }
}
