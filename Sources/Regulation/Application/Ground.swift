/// Why an act is refused, or remarked upon.
public enum Ground: String, CaseIterable, Sendable {
  /// Received before the Regulation's first day.
  case beforeRegulation
  /// The day lies before the application came in.
  case beforeArrival
  /// The day lies before the last event; what happened then is recorded as a fact.
  case beforeLastEvent
  /// The kind and the day alone do not say enough of it.
  case particularsMissing
  /// The case is closed.
  case caseClosed
  /// It is registered already.
  case alreadyAccepted
  /// The day of receipt is fixed already, or needs no such act.
  case receiptAlreadyFixed
  /// The day of receipt cannot be fixed yet.
  case receiptNotFixed
  /// A letter confirmed when the reply period, counted from its arrival, had ended.
  case confirmedAfterDue
  /// A notice to correct was sent before; there is only one.
  case correctionAlreadyNoticed
  /// The time for the notice is over.
  case correctionNoticeTooLate
  /// The day that the notice names is not after the notice.
  case correctionDayNotLater
  /// No correction is outstanding.
  case noCorrectionOutstanding
  /// A decision that it is still unclear needs a correction first.
  case notCorrected
  /// Reasons were asked for before.
  case reasonsAlreadyAsked
  /// Reasons were not asked for.
  case reasonsNotAsked
  /// Reasons were not given.
  case reasonsNotGiven
  /// No third party is waiting to receive or to answer.
  case noThirdPartyConsultation
  /// No co-making organ is waiting to receive or to answer.
  case noOrganConsultation
  /// The third party still has time to answer.
  case thirdPartyStillAnswering
  /// The third party objects with good reason.
  case thirdPartyObjects
  /// The reply period does not run.
  case replyPeriodNotRunning
  /// The reply period has ended.
  case replyPeriodEnded
  /// The reply period was extended before.
  case alreadyExtended
  /// The extension is longer than the law allows, or no longer than nothing.
  case extensionTooLong
  /// The head of the disclosure office has not consented.
  case headHasNotConsented
  /// No fee could be charged for applications of that day.
  case feeRulesNotInForce
  /// A fee was notified before: by item or by page, and once.
  case feeAlreadyNotified
  /// The reply period was over when the notice reached the applicant.
  case feeNoticeTooLate
  /// Nothing is to be paid.
  case noFeeDue
  /// Pages are not charged where the reply only tells the place.
  case pagesNotChargeable
  /// No fee notice is outstanding.
  case noFeeNotice
  /// The time to pay is over.
  case paymentTooLate
  /// Neither a correction nor a payment is outstanding.
  case nothingToLapse
  /// The applicant still has time to correct.
  case stillTimeToCorrect
  /// The applicant still has time to pay.
  case stillTimeToPay
  /// There is nothing to deliver.
  case notDecided
  /// It is delivered already.
  case alreadyDelivered
  /// Neither a decision nor a failure to decide is there for review.
  case nothingToReview
  /// A reconsideration was accepted before.
  case reconsiderationAlreadyAccepted
  /// No reconsideration is under way.
  case noReconsideration

  /// The delay ends no later than the reply period as it stands, and so gains nothing.
  case delayNotLater
  /// Decided before the day of receipt was fixed, which nothing forbids.
  case decidedBeforeReceipt
  /// The correction is outstanding; a reply would come too soon.
  case awaitingCorrection
  /// The payment is outstanding; a reply would come too soon.
  case awaitingPayment
  /// The co-making organ still has time to answer.
  case organStillAnswering
  /// A refusal for a third party's rights without having asked it.
  case thirdPartyNotConsulted

  /// The receipt was confirmed later than it should have been.
  case confirmedLate
  /// The correction came after its time; whether there was good reason is for the organ to say.
  case correctedLate
  /// The answer came after its time, which ended the consultation.
  case answeredLate
  /// The consultation began after the reply period had ended.
  case consultedAfterDue

  /// What a ground does.
  public enum Force: Sendable {
    /// The act cannot be, for want of what it answers to; it changes nothing.
    case impossible
    /// The law forbids it; a fact of the past is recorded and moves no clock.
    case law
    /// The project recommends against it; the head may decide otherwise with a reason.
    case recommendation
    /// A remark only.
    case note

    /// Whether it stands against the act, so that a fact of the past moves no clock.
    public var refuses: Bool { self == .impossible || self == .law }
  }
}
