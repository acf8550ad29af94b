import Workdays

extension Progress {
  /// Takes up an event as far as the law lets it, and leaves the grounds against it in `grounds`.
  ///
  /// What is impossible changes nothing. What the law forbids moves no clock; but a decision or a
  /// lapse closes the case all the same, since the applicant has been told so.
  public mutating func take(_ event: Event, under law: Law, grounds: inout [Ground]) {
    if !grounds.isEmpty { grounds.removeAll(keepingCapacity: true) }
    check(event.act, on: event.on, under: law, into: &grounds)
    if !grounds.isEmpty {
      if event.override != nil { grounds.removeAll { $0.force == .recommendation } }
      let closes = event.act.kind == .decided || event.act.kind == .lapsed
      let isStopped = grounds.contains {
        $0.force == .impossible || ($0.force == .law && !closes)
      }
      if isStopped { return }
    }
    apply(event.act, on: event.on, under: law)
  }

  /// Takes up an act as if nothing stood against it.
  mutating func apply(_ act: Act, on day: CivilDate, under law: Law) {
    switch act {
    case .accept: acceptedOn = day
    case .sign:
      signedOn = day
      fixReceipt(under: law)
    case .confirmReceipt:
      confirmedOn = day
      fixReceipt(under: law)
    case .noteCorrection(let by):
      let period = law.limits(on: day).correction
      correctionNoticedOn = day
      correctionDue = by ?? law.calendar.day(period, workingDaysAfter: day)
      awaiting = .correction
    case .correct:
      correctedOn = day
      restart(on: day, cause: .correction)
    case .askForReasons: reasonsAskedOn = day
    case .giveReasons: reasonsGivenOn = reasonsGivenOn ?? day
    case .consult(let kind, let id):
      consultations.append(Consultation(kind: kind, id: id, consultedOn: day))
    case .receiveConsultation(let kind, let id):
      if let index = indexOfUnreceived(kind, id, on: day, under: law) {
        consultations[index].receivedOn = day
      }
    case .answerConsultation(let kind, let id, let opinion):
      if let index = indexOfUnanswered(kind, id, on: day, under: law) {
        consultations[index].answeredOn = day
        consultations[index].opinion = opinion
      }
    case .notifyFee:
      feeNotifiedOn = day
      feeDue = law.calendar.day(law.practice.feePayment, workingDaysAfter: day)
      awaiting = .payment
    case .pay:
      feePaidOn = day
      if law.practice.paymentRestarts {
        restart(on: day, cause: .payment)
      } else {
        awaiting = .nothing
      }
    case .extend(let extending):
      period?.extendedBy = extending.workingDays
      period?.extendedOn = day
    case .delay(let until): period?.delayedUntil = until
    default: applyEnding(act, on: day)
    }
  }

  private mutating func applyEnding(_ act: Act, on day: CivilDate) {
    switch act {
    case .decide(let decision): ending = .decided(decision, on: day)
    case .lapse:
      ending = awaiting == .payment ? .feeUnpaid(on: day) : .correctionLapsed(on: day)
    case .withdraw: ending = .withdrawn(on: day)
    case .deliver(let delivery):
      deliveredOn = day
      remedyTold = delivery.remedyTold
    case .acceptReconsideration(let procedure):
      reconsiderationAcceptedOn = day
      reconsiderationProcedure = procedure
    case .answerReconsideration: reconsiderationAnsweredOn = day
    case .decideReconsideration: reconsiderationDecidedOn = day
    default: break
    }
  }

  private mutating func restart(on day: CivilDate, cause: ReplyPeriod.Cause) {
    awaiting = .nothing
    period = ReplyPeriod(start: day, cause: cause)
  }

  /// The consultation of the kind and number that was received on a day.
  ///
  /// Where the case file gives no numbers it is the earliest whose time is not over without it;
  /// where all is over, the latest, for a letter does not travel for longer than need be.
  func indexOfUnreceived(
    _ kind: ConsultedKind, _ id: ConsultedID?, on day: CivilDate, under law: Law
  ) -> Int? {
    var latest: Int?
    for (index, consultation) in consultations.enumerated()
    where consultation.kind == kind && consultation.id == id
      && consultation.receivedOn == nil && consultation.answeredOn == nil
    {
      if consultation.isOpen(on: day, under: law) { return index }
      latest = index
    }
    return latest
  }

  /// The consultation of the kind and number that an answer belongs to.
  ///
  /// Where the case file gives no numbers it is the open one whose time ends first, so that no
  /// other is cut short by more than need be; where none is open any more, the earliest.
  func indexOfUnanswered(
    _ kind: ConsultedKind, _ id: ConsultedID?, on day: CivilDate, under law: Law
  ) -> Int? {
    var earliest: Int?
    var open: (index: Int, due: CivilDate)?
    for (index, consultation) in consultations.enumerated()
    where consultation.kind == kind && consultation.id == id
      && consultation.answeredOn == nil
    {
      earliest = earliest ?? index
      let due = consultation.due(under: law)
      if day <= due, open.map({ due < $0.due }) ?? true { open = (index, due) }
    }
    return open?.index ?? earliest
  }
}
