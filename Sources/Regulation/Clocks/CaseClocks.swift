public import Workdays

extension Progress {
  /// The reply clock on a day.
  public func replyClock(on today: CivilDate, under law: Law) -> Clock {
    guard let due = replyDue(under: law), let period else {
      return Clock(
        name: .reply, index: 0, state: isClosed ? .met : .waiting, due: nil, daysLeft: nil,
        isProvisional: false)
    }
    let day = max(closedOn ?? today, period.start)
    guard day <= due, !consultations.isEmpty || !law.practice.paymentRestarts else {
      return law.clock(.reply, due: due, start: period.start, doneOn: closedOn, today: today)
    }
    var left = law.calendar.workingDays(after: day, through: due)
    var isSuspended = false
    for span in excludedSpans(under: law) where span.from <= due && span.through >= day {
      if span.from <= day { isSuspended = true }
      left -= law.calendar.workingDays(
        after: max(day, span.from.advanced(by: -1)), through: min(span.through, due))
    }
    return Clock(
      name: .reply, index: 0,
      state: isClosed ? .met : isSuspended ? .suspended : .running, due: due,
      daysLeft: max(0, left), isProvisional: !law.calendar.isCertain(due))
  }

  /// Every clock of the case on a day, in the order of `Clock.Name`.
  ///
  /// The reply and the notice to correct are always among them; the others once they have begun,
  /// and no longer when the case was closed before they ended.
  public func clocks(on today: CivilDate, under law: Law) -> [Clock] {
    var clocks: [Clock] = []
    appendClocks(on: today, under: law, to: &clocks)
    return clocks
  }

  /// The same clocks at the end of others, so that a million cases need one array.
  public func appendClocks(on today: CivilDate, under law: Law, to clocks: inout [Clock]) {
    clocks.append(replyClock(on: today, under: law))
    clocks.append(noticeClock(on: today, under: law))
    func add(
      _ name: Clock.Name, _ index: Int = 0, due: CivilDate, start: CivilDate, doneOn: CivilDate?
    ) {
      if doneOn == nil, let closedOn, closedOn <= due { return }
      clocks.append(
        law.clock(
          name, index: index, due: due, start: start, doneOn: doneOn,
          today: min(today, closedOn ?? today)))
    }
    if let correctionNoticedOn, let correctionDue {
      add(.correction, due: correctionDue, start: correctionNoticedOn, doneOn: correctedOn)
    }
    for kind in ConsultedKind.allCases where !consultations.isEmpty {
      var index = 0
      for consultation in consultations where consultation.kind == kind {
        add(
          kind == .thirdParty ? .thirdParty : .organ, index, due: consultation.due(under: law),
          start: consultation.receivedOn ?? consultation.consultedOn,
          doneOn: consultation.answeredOn)
        index += 1
      }
    }
    if let feeNotifiedOn, let feeDue {
      add(.feePayment, due: feeDue, start: feeNotifiedOn, doneOn: feePaidOn)
    }
    appendRemedyClocks(on: today, under: law, to: &clocks)
  }

  private func noticeClock(on today: CivilDate, under law: Law) -> Clock {
    guard let due = correctionNoticeDue(under: law), let receiptDay else {
      return .waiting(.correctionNotice)
    }
    return law.clock(
      .correctionNotice, due: due, start: receiptDay, doneOn: correctionNoticedOn ?? closedOn,
      today: today)
  }

  private func appendRemedyClocks(on today: CivilDate, under law: Law, to clocks: inout [Clock]) {
    if let acceptedOn = reconsiderationAcceptedOn {
      let due = law.reconsiderationAnswerEnd(
        acceptedOn: acceptedOn, procedure: reconsiderationProcedure)
      clocks.append(
        law.clock(
          .reconsiderationAnswer, due: due.day, start: acceptedOn,
          doneOn: reconsiderationAnsweredOn, today: today))
    }
    guard let ending, let comesFirst = reconsiderationComesFirst(under: law) else {
      if reconsiderationAcceptedOn != nil { clocks.append(litigationClock(on: today, under: law)) }
      return
    }
    let goesToCourtLater = comesFirst || reconsiderationAcceptedOn != nil
    clocks.append(reconsiderationClock(after: ending, on: today, under: law))
    clocks.append(
      goesToCourtLater
        ? litigationClock(on: today, under: law)
        : directLitigationClock(after: ending, on: today, under: law))
  }

  private func reconsiderationClock(
    after ending: Ending, on today: CivilDate, under law: Law
  ) -> Clock {
    guard let deliveredOn else { return .waiting(.reconsideration) }
    let due = law.reconsiderationEnd(
      decidedOn: ending.on, deliveredOn: deliveredOn, told: remedyTold)
    return law.clock(
      .reconsideration, due: due.day, start: deliveredOn, doneOn: reconsiderationAcceptedOn,
      today: today)
  }

  private func directLitigationClock(
    after ending: Ending, on today: CivilDate, under law: Law
  ) -> Clock {
    guard let deliveredOn else { return .waiting(.directLitigation) }
    let due = law.directLitigationEnd(
      decidedOn: ending.on, deliveredOn: deliveredOn, told: remedyTold)
    return law.clock(
      .directLitigation, due: due.day, start: deliveredOn, doneOn: nil, today: today)
  }

  private func litigationClock(on today: CivilDate, under law: Law) -> Clock {
    guard let day = reconsiderationDecidedOn else {
      return .waiting(.litigationAfterReconsideration)
    }
    return law.clock(
      .litigationAfterReconsideration,
      due: law.litigationAfterReconsiderationEnd(receivedOn: day).day, start: day, doneOn: nil,
      today: today)
  }

  /// Whether reconsideration comes before litigation; nothing where there is no remedy.
  private func reconsiderationComesFirst(under law: Law) -> Bool? {
    switch ending {
    case .decided(let decision, let day):
      decision.refuses && law.limits(on: day).reconsiderationFirst
    case .correctionLapsed, .feeUnpaid: false
    case .withdrawn, nil: nil
    }
  }

  /// The remedies against the way the case was closed; none against one's own withdrawal.
  public func remedyNotice(under law: Law) -> RemedyNotice? {
    switch ending {
    case .decided(let decision, let day): RemedyNotice(for: decision, on: day, under: law)
    case .correctionLapsed(let day), .feeUnpaid(let day):
      RemedyNotice(for: Decision(.otherwise), on: day, under: law)
    case .withdrawn, nil: nil
    }
  }
}
