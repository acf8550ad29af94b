import Workdays

private let start = CivilDate(2019, 5, 15)

extension Provision {
  /// The rules of the Regulation, revision of 2019.
  static let ofTheRegulation: [Provision] = [
    Provision(
      .inForce, .regulation(56), from: start,
      does: "Refuses to compute for a receipt before the day, since other rules applied then."),
    Provision(
      .publicationPeriod, .regulation(26), from: start, .period(.workingDays(20)),
      does: "Gives the last day for publishing, counted from forming or changing."),
    Provision(
      .correctionNotice, .regulation(30), from: start, .period(.workingDays(7)),
      does: "Runs a clock from receipt; refuses a notice sent later."),
    Provision(
      .correctionOnce, .regulation(30), from: start, .count(1),
      does: "Refuses a second notice."),
    Provision(
      .correctionPeriod, .regulation(30), from: start, .period(.workingDays(15)), mark: .known,
      does: "Gives the applicant this long from the notice, unless the notice names a day."),
    Provision(
      .correctionRestart, .regulation(30), from: start,
      does: "Starts the reply period anew on the day the correction is received."),
    Provision(
      .correctionLapse, .regulation(30), from: start,
      does: "Lets the case lapse once the time to correct is over, and not before."),
    Provision(
      .receiptInPerson, .regulation(31, item: 1), from: start,
      does: "Takes the day of handing in, written or taken down by the office."),
    Provision(
      .receiptSignedMail, .regulation(31, item: 2), from: start,
      does: "Takes the day of signing; until then the signature is missing."),
    Provision(
      .receiptOrdinaryMail, .regulation(31, item: 2), from: start,
      does: "Takes the day of confirming; remarks where that is not the day of arrival."),
    Provision(
      .receiptConfirmed, .regulation(31, item: 3), from: start,
      does: "Waits for the confirmation by both sides and takes its day."),
    Provision(
      .thirdPartyPeriod, .regulation(32), from: start, .period(.workingDays(15)),
      does: "Runs a clock from the day the third party received the letter."),
    Provision(
      .thirdPartySilence, .regulation(32), from: start,
      does: "Ends the consultation with the period; the organ then decides by itself."),
    Provision(
      .thirdPartyObjection, .regulation(32), from: start,
      does: "Refuses disclosure against a reasoned objection but for major public interest."),
    Provision(
      .replyPeriod, .regulation(33, paragraph: 2), from: start, .period(.workingDays(20)),
      does: "Runs the reply clock from the day of receipt."),
    Provision(
      .replyExtension, .regulation(33, paragraph: 2), from: start, .period(.workingDays(20)),
      does: "Lengthens the reply period once; refuses more days than these."),
    Provision(
      .replyExtensionConsent, .regulation(33, paragraph: 2), from: start,
      does: "Refuses an extension to which the head has not consented."),
    Provision(
      .replyExtensionInTime, .regulation(33, paragraph: 2), from: start, mark: .known,
      does: "Refuses an extension after the first period has ended."),
    Provision(
      .replyExclusion, .regulation(33, paragraph: 3), from: start,
      does: "Leaves out the days of consulting, both ends included, as a union of intervals."),
    Provision(
      .organPeriod, .regulation(34), from: start, .period(.workingDays(15)),
      does: "Runs a clock from the day the co-making organ received the letter."),
    Provision(
      .organSilence, .regulation(34), from: start,
      does: "Ends the consultation with the period; silence counts as agreement."),
    Provision(
      .excessiveReasons, .regulation(35), from: start,
      does: "Refuses to turn a case away as excessive before reasons were asked for."),
    Provision(
      .excessiveDelay, .regulation(35), from: start,
      does: "Moves the due day to the one notified, after reasons were given."),
    Provision(
      .separation, .regulation(37), from: start,
      does: "Counts disclosure of a part and anything else for the rest as partly disclosed."),
    Provision(
      .free, .regulation(42), from: start,
      does: "Charges nothing before the fee rules' first day and below their first step."),
    Provision(
      .stages, .regulation(45), from: start,
      does: "Takes acts in order only; what lies further back is recorded as a fact."),
    Provision(
      .departmentReport, .regulation(49), from: start, .annualDay(month: 1, day: 31),
      does: "Gives the day by which a department hands in and publishes its report."),
    Provision(
      .governmentReport, .regulation(49), from: start, .annualDay(month: 3, day: 31),
      does: "Gives the day by which the government's own report is published."),
    Provision(
      .firstDay, Citation(.periodReply2015), from: start, mark: .known,
      does: "Begins every count on the day after the event."),
    Provision(
      .lastDay, Citation(.periodReply2015), from: start, mark: .known,
      does: "Moves the end of a period of days, months or years to the next working day."),
  ]
}
