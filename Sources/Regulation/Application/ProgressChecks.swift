import Workdays

extension Progress {
  /// Collects every ground against an act on a day, whatever its force.
  ///
  /// Only what lies before the application itself has no further grounds: nothing can be asked of it
  /// yet.
  func check(_ act: Act, on day: CivilDate, under law: Law, into grounds: inout [Ground]) {
    guard day >= arrivedOn else { return grounds.append(.beforeArrival) }
    switch act {
    case .deliver, .acceptReconsideration, .answerReconsideration, .decideReconsideration:
      checkAfterwards(act, on: day, under: law, into: &grounds)
      return
    default:
      if isClosed { grounds.append(.caseClosed) }
    }
    switch act {
    case .accept: if acceptedOn != nil { grounds.append(.alreadyAccepted) }
    case .withdraw: break
    case .sign, .confirmReceipt: checkReceipt(act, on: day, under: law, into: &grounds)
    case .lapse: checkLapse(on: day, into: &grounds)
    default:
      if receiptDay.map({ day < $0 }) ?? true { grounds.append(Ground.withoutReceipt(act)) }
      checkHandling(act, on: day, under: law, into: &grounds)
    }
  }

  private func checkHandling(
    _ act: Act, on day: CivilDate, under law: Law, into grounds: inout [Ground]
  ) {
    switch act {
    case .noteCorrection(let by):
      checkNotice(by: by, on: day, under: law, into: &grounds)
    case .correct:
      if awaiting != .correction { grounds.append(.noCorrectionOutstanding) }
      if let correctionDue, day > correctionDue { grounds.append(.correctedLate) }
    case .askForReasons:
      if reasonsAskedOn != nil { grounds.append(.reasonsAlreadyAsked) }
    case .giveReasons:
      if reasonsAskedOn == nil { grounds.append(.reasonsNotAsked) }
    case .consult:
      if let due = replyDue(under: law), day > due { grounds.append(.consultedAfterDue) }
    case .receiveConsultation(let kind, let id):
      if indexOfUnreceived(kind, id, on: day, under: law) == nil {
        grounds.append(Ground.noConsultation(kind))
      }
    case .answerConsultation(let kind, let id, _):
      guard let index = indexOfUnanswered(kind, id, on: day, under: law) else {
        return grounds.append(Ground.noConsultation(kind))
      }
      if day > consultations[index].due(under: law) { grounds.append(.answeredLate) }
    case .notifyFee(let notice): checkFee(notice, on: day, under: law, into: &grounds)
    case .pay:
      if awaiting != .payment { return grounds.append(.noFeeNotice) }
      if let feeDue, day > feeDue { grounds.append(.paymentTooLate) }
    case .extend(let extending): checkExtension(extending, on: day, under: law, into: &grounds)
    case .delay(let until): checkDelay(until, on: day, under: law, into: &grounds)
    case .decide(let decision): checkDecision(decision, on: day, under: law, into: &grounds)
    default: break
    }
  }

  private func checkReceipt(
    _ act: Act, on day: CivilDate, under law: Law, into grounds: inout [Ground]
  ) {
    if day < law.firstDay { grounds.append(.beforeRegulation) }
    if act == .sign {
      if channel != .signedMail || signedOn != nil { grounds.append(.receiptAlreadyFixed) }
      return
    }
    let awaitsConfirmation =
      switch channel {
      case .inPerson, .oral, .signedMail: false
      case .ordinaryMail, .fax: confirmedOn == nil
      case .online: confirmedOn == nil && !law.practice.automaticReceiptConfirms
      }
    guard awaitsConfirmation else { return grounds.append(.receiptAlreadyFixed) }
    let onTime =
      channel == .ordinaryMail
      ? arrivedOn : law.calendar.day(1, workingDaysAfter: arrivedOn)
    if day > onTime { grounds.append(.confirmedLate) }
    if let due = replyDue(under: law), day > due { grounds.append(.confirmedAfterDue) }
  }

  private func checkNotice(
    by: CivilDate?, on day: CivilDate, under law: Law, into grounds: inout [Ground]
  ) {
    if correctionNoticedOn != nil { grounds.append(.correctionAlreadyNoticed) }
    if awaiting == .payment { grounds.append(.replyPeriodNotRunning) }
    if let due = correctionNoticeDue(under: law), day > due {
      grounds.append(.correctionNoticeTooLate)
    }
    if let by, by <= day { grounds.append(.correctionDayNotLater) }
  }

  private func checkFee(
    _ notice: FeeNotice?, on day: CivilDate, under law: Law, into grounds: inout [Ground]
  ) {
    if feeNotifiedOn != nil { grounds.append(.feeAlreadyNotified) }
    if awaiting != .nothing { grounds.append(.replyPeriodNotRunning) }
    if let receiptDay, law.limits(on: receiptDay).feePayment == nil {
      grounds.append(.feeRulesNotInForce)
    }
    if law.practice.feeNoticeMustBeInTime, let due = replyDue(under: law), day > due {
      grounds.append(.feeNoticeTooLate)
    }
    guard let notice else { return }
    if notice.fee.amount == 0 { grounds.append(.noFeeDue) }
    if notice.onlyPoints, case .pages = notice.fee.basis, !law.practice.pagesChargedForPointing {
      grounds.append(.pagesNotChargeable)
    }
  }

  private func checkExtension(
    _ extending: Extension, on day: CivilDate, under law: Law, into grounds: inout [Ground]
  ) {
    if awaiting != .nothing { grounds.append(.replyPeriodNotRunning) }
    if period?.extendedOn != nil { grounds.append(.alreadyExtended) }
    let longest = law.limits(on: receiptDay ?? day).replyExtension
    if !(1...longest).contains(extending.workingDays) { grounds.append(.extensionTooLong) }
    if !extending.headConsented { grounds.append(.headHasNotConsented) }
    if law.practice.extensionMustBeInTime, let due = replyDue(under: law), day > due {
      grounds.append(.replyPeriodEnded)
    }
  }

  private func checkDelay(
    _ until: CivilDate, on day: CivilDate, under law: Law, into grounds: inout [Ground]
  ) {
    if awaiting != .nothing { grounds.append(.replyPeriodNotRunning) }
    if reasonsGivenOn == nil { grounds.append(.reasonsNotGiven) }
    guard let due = replyDue(under: law) else { return }
    if day > due { grounds.append(.replyPeriodEnded) }
    if until <= due { grounds.append(.delayNotLater) }
  }

  private func checkDecision(
    _ decision: Decision, on day: CivilDate, under law: Law, into grounds: inout [Ground]
  ) {
    if decision.has(.stillUnclear), correctedOn == nil { grounds.append(.notCorrected) }
    if decision.has(.excessive), reasonsAskedOn == nil { grounds.append(.reasonsNotAsked) }
    if awaiting == .correction { grounds.append(.awaitingCorrection) }
    if awaiting == .payment { grounds.append(.awaitingPayment) }
    let gives = decision.has(.provided) && !decision.has(.thirdPartyRights)
    var wasConsulted = false
    for consultation in consultations {
      let isOpen = consultation.isOpen(on: day, under: law)
      switch consultation.kind {
      case .organ: if isOpen { grounds.append(.organStillAnswering) }
      case .thirdParty:
        wasConsulted = true
        if isOpen, gives { grounds.append(.thirdPartyStillAnswering) }
        if consultation.opinion == .objectsWithReason, gives, !decision.majorPublicInterest {
          grounds.append(.thirdPartyObjects)
        }
      }
    }
    if decision.has(.thirdPartyRights), !wasConsulted { grounds.append(.thirdPartyNotConsulted) }
  }

  private func checkLapse(on day: CivilDate, into grounds: inout [Ground]) {
    switch awaiting {
    case .nothing: grounds.append(.nothingToLapse)
    case .correction:
      if let correctionDue, day <= correctionDue { grounds.append(.stillTimeToCorrect) }
    case .payment: if let feeDue, day <= feeDue { grounds.append(.stillTimeToPay) }
    }
  }

  private func checkAfterwards(
    _ act: Act, on day: CivilDate, under law: Law, into grounds: inout [Ground]
  ) {
    var canBeReviewed = false
    if let ending {
      if case .withdrawn = ending { canBeReviewed = false } else { canBeReviewed = true }
      if day < ending.on { canBeReviewed = false }
    }
    switch act {
    case .deliver:
      if !canBeReviewed { grounds.append(.notDecided) }
      if deliveredOn != nil { grounds.append(.alreadyDelivered) }
    case .acceptReconsideration:
      let isOverdue = !isClosed && replyDue(under: law).map { day > $0 } ?? false
      if !canBeReviewed, !isOverdue { grounds.append(.nothingToReview) }
      if reconsiderationAcceptedOn != nil { grounds.append(.reconsiderationAlreadyAccepted) }
    case .answerReconsideration:
      if reconsiderationAcceptedOn == nil || reconsiderationAnsweredOn != nil {
        grounds.append(.noReconsideration)
      }
    case .decideReconsideration:
      if reconsiderationAcceptedOn == nil || reconsiderationDecidedOn != nil {
        grounds.append(.noReconsideration)
      }
    default: break
    }
  }
}

extension Ground {
  /// The ground where the day of receipt is not fixed; nothing forbids to decide all the same.
  fileprivate static func withoutReceipt(_ act: Act) -> Ground {
    if case .decide = act { .decidedBeforeReceipt } else { .receiptNotFixed }
  }

  fileprivate static func noConsultation(_ kind: ConsultedKind) -> Ground {
    kind == .thirdParty ? .noThirdPartyConsultation : .noOrganConsultation
  }
}
