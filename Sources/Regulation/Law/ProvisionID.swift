extension Provision {
  /// The rules that the program applies, in the order of the law.
  ///
  /// What the law says of each kind of decision stands in `DecisionKind`.
  public enum ID: String, CaseIterable, Sendable {
    /// The Regulation's first day.
    case inForce = "scope.inForce"
    /// Publication on the organ's own initiative within a period.
    case publicationPeriod = "publication.period"
    /// One notice to correct an unclear application, within a period.
    case correctionNotice = "correction.notice"
    /// Only one such notice.
    case correctionOnce = "correction.once"
    /// The applicant's time to correct.
    case correctionPeriod = "correction.period"
    /// The reply period starts again with the corrected application.
    case correctionRestart = "correction.restart"
    /// Not corrected in time without good reason: given up.
    case correctionLapse = "correction.lapse"
    /// Received on the day it is handed in.
    case receiptInPerson = "receipt.inPerson"
    /// Received on the day the organ signs for it.
    case receiptSignedMail = "receipt.signedMail"
    /// Ordinary mail: confirmed with the applicant on the day it arrives.
    case receiptOrdinaryMail = "receipt.ordinaryMail"
    /// Internet and fax: the day both sides confirm.
    case receiptConfirmed = "receipt.confirmed"
    /// The third party's time to answer.
    case thirdPartyPeriod = "thirdParty.period"
    /// A silent third party: the organ decides.
    case thirdPartySilence = "thirdParty.silence"
    /// A third party that objects with good reason, and major public interest against it.
    case thirdPartyObjection = "thirdParty.objection"
    /// The reply period.
    case replyPeriod = "reply.period"
    /// The most that it may be extended by.
    case replyExtension = "reply.extension"
    /// Who must consent to extending.
    case replyExtensionConsent = "reply.extensionConsent"
    /// Extending before the first period ends.
    case replyExtensionInTime = "reply.extensionInTime"
    /// Time of consulting is not counted.
    case replyExclusion = "reply.exclusion"
    /// A co-making organ's time to answer.
    case organPeriod = "organ.period"
    /// A silent co-making organ: taken to agree.
    case organSilence = "organ.silence"
    /// Reasons asked for where applications are excessive.
    case excessiveReasons = "excessive.reasons"
    /// Reasonable but not doable in time: a reasonable delay.
    case excessiveDelay = "excessive.delay"
    /// The disclosable part is given.
    case separation = "decision.separation"
    /// No fee, except where number or frequency is clearly excessive.
    case free = "fee.free"
    /// The five stages of handling.
    case stages = "handling.stages"
    /// A department's annual report.
    case departmentReport = "report.department"
    /// A government's annual report.
    case governmentReport = "report.government"
    /// The first day is not counted.
    case firstDay = "counting.firstDay"
    /// A last day that is a day off moves on.
    case lastDay = "counting.lastDay"

    /// By item or by page, never both.
    case feeOneStandard = "fee.oneStandard"
    /// Prices by item, a calendar month and an applicant.
    case feePerItem = "fee.perItem"
    /// Prices by page, an application.
    case feePerPage = "fee.perPage"
    /// The fee notice inside the reply period.
    case feeNotice = "fee.notice"
    /// The time to pay.
    case feePayment = "fee.payment"
    /// Not paid in time: given up.
    case feeLapse = "fee.lapse"
    /// The reply period starts again after payment.
    case feeRestart = "fee.restart"

    /// The time to apply for reconsideration.
    case reconsideration = "remedy.reconsideration"
    /// The longest such time where the remedy was not told.
    case reconsiderationCap = "remedy.reconsiderationCap"
    /// Reconsideration before litigation for refusals.
    case reconsiderationFirst = "remedy.reconsiderationFirst"
    /// The organ's answer in an ordinary reconsideration.
    case reconsiderationAnswer = "remedy.reconsiderationAnswer"
    /// The organ's answer in a simple reconsideration.
    case reconsiderationAnswerSimple = "remedy.reconsiderationAnswerSimple"
    /// The online way to reconsideration where a decision was served online.
    case reconsiderationOnline = "remedy.reconsiderationOnline"
    /// The time to sue directly.
    case directLitigation = "remedy.directLitigation"
    /// The longest such time where the remedy was not told.
    case litigationCap = "remedy.litigationCap"
    /// The time to sue after reconsideration.
    case litigationAfterReconsideration = "remedy.litigationAfterReconsideration"
  }
}
