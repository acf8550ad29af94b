import Workdays

extension Progress {
  /// How a clock of the case comes to its due day, step by step.
  public func steps(of clock: Clock, under law: Law) -> [Step] {
    switch clock.name {
    case .reply: replySteps(clock, under: law)
    case .correctionNotice:
      receiptSteps(under: law) + span(clock, from: receiptDay, .correctionNotice, law)
        + done(correctionNoticedOn, .correctionNoticed, clock, law)
    case .correction: correctionSteps(clock, under: law)
    case .thirdParty: consultationSteps(clock, .thirdParty, under: law)
    case .organ: consultationSteps(clock, .organ, under: law)
    case .feePayment:
      happened(feeNotifiedOn, .feeNotified, .feeNotice, law)
        + span(clock, from: feeNotifiedOn, .feePayment, law)
        + done(feePaidOn, .feePaid, clock, law)
    case .reconsiderationAnswer, .reconsideration, .directLitigation,
      .litigationAfterReconsideration:
      remedySteps(clock, under: law)
    }
  }

  private func replySteps(_ clock: Clock, under law: Law) -> [Step] {
    var steps = receiptSteps(under: law)
    // Closed while it waited: neither in time nor late, for there was no time to reply.
    let closing = ending.map { [Step($0.on, .happened($0.kind))] } ?? []
    guard let receiptDay, let period else { return steps + closing }
    let limits = law.limits(on: receiptDay)
    switch awaiting {
    case .nothing: break
    case .correction:
      let on = correctionNoticedOn ?? receiptDay
      return steps + [Step(on, .waitsForCorrection, law.citation(.correctionRestart, on: on))]
        + closing
    case .payment:
      let on = feeNotifiedOn ?? receiptDay
      return steps + [Step(on, .waitsForPayment, law.citation(.feeRestart, on: on))] + closing
    }
    if period.cause != .receipt {
      let rule: Provision.ID = period.cause == .correction ? .correctionRestart : .feeRestart
      steps.append(
        Step(period.start, .restarted(period.cause), law.citation(rule, on: period.start)))
    }
    guard let due = clock.due else { return steps }
    steps.append(
      Step(
        period.start.advanced(by: 1), .counts(.workingDays(limits.reply)),
        law.citation(.replyPeriod, on: receiptDay)))
    let spans = excludedSpans(under: law).filter { $0.from <= due }
    // A weekend that is worked within such a span is among its working days, and not counted.
    var middle = calendarSteps(after: period.start, through: due, law).filter { step in
      guard case .makeupWorkday = step.fact else { return true }
      return !spans.contains { $0.from <= step.on && step.on <= $0.through }
    }
    if let on = period.extendedOn {
      let citation = law.citation(.replyExtension, on: on)
      middle.append(Step(on, .extended(workingDays: period.extendedBy), citation))
    }
    for span in spans {
      middle.append(
        Step(
          span.from,
          .excluded(
            by: span.kinds, through: span.through,
            workingDays: span.workingDays(of: period, in: law.calendar)),
          law.citation(.replyExclusion, on: span.from)))
    }
    steps += sorted(middle)
    if let until = period.delayedUntil {
      steps.append(
        Step(until, .delayed(until: until), law.citation(.excessiveDelay, on: until)))
    }
    steps += ending(due, law.citation(.replyPeriod, on: receiptDay), law)
    if let ending { steps.append(Step(ending.on, .done(ending.kind, inTime: clock.state == .met))) }
    return steps
  }

  private func receiptSteps(under law: Law) -> [Step] {
    let citation = Receipt.citation(for: channel)
    switch receipt(under: law) {
    case .fixed(let day): return [Step(day, .received(channel), citation)]
    case .missing(let missing):
      return [
        Step(arrivedOn, .arrived(channel), citation),
        Step(arrivedOn, .missing(missing), citation),
      ]
    }
  }

  private func correctionSteps(_ clock: Clock, under law: Law) -> [Step] {
    guard let noticedOn = correctionNoticedOn, let due = clock.due else { return [] }
    let usual = law.calendar.day(
      law.limits(on: noticedOn).correction, workingDaysAfter: noticedOn)
    let citation = law.citation(.correctionPeriod, on: noticedOn)
    let middle =
      due == usual
      ? span(clock, from: noticedOn, .correctionPeriod, law)
      : [Step(due, .named, citation)] + ending(due, citation, law)
    return happened(noticedOn, .correctionNoticed, .correctionNotice, law) + middle
      + done(correctedOn, .corrected, clock, law)
  }

  private func consultationSteps(
    _ clock: Clock, _ kind: ConsultedKind, under law: Law
  ) -> [Step] {
    let ofKind = consultations.filter { $0.kind == kind }
    guard ofKind.indices.contains(clock.index) else { return [] }
    let consultation = ofKind[clock.index]
    let isThirdParty = kind == .thirdParty
    let rule: Provision.ID = isThirdParty ? .thirdPartyPeriod : .organPeriod
    var steps = happened(
      consultation.consultedOn, isThirdParty ? .thirdPartyConsulted : .organConsulted, rule, law)
    if let receivedOn = consultation.receivedOn {
      steps += happened(receivedOn, isThirdParty ? .thirdPartyReceived : .organReceived, rule, law)
    }
    steps += span(
      clock, from: consultation.receivedOn ?? consultation.consultedOn, rule, law)
    if clock.state == .overdue, let due = clock.due {
      let silence: Provision.ID = isThirdParty ? .thirdPartySilence : .organSilence
      steps.append(Step(due, .silent(consultation.silence), law.citation(silence, on: due)))
    }
    return steps
      + done(
        consultation.answeredOn, isThirdParty ? .thirdPartyAnswered : .organAnswered, clock, law)
  }

  func happened(
    _ day: CivilDate?, _ kind: EventKind, _ rule: Provision.ID, _ law: Law
  ) -> [Step] {
    guard let day else { return [] }
    return [Step(day, .happened(kind), law.citation(rule, on: day))]
  }

  func span(
    _ clock: Clock, from start: CivilDate?, _ rule: Provision.ID, _ law: Law
  ) -> [Step] {
    guard let start, let due = clock.due else { return [] }
    let citation = law.citation(rule, on: start)
    let length = law.calendar.workingDays(after: start, through: due)
    return [Step(start.advanced(by: 1), .counts(.workingDays(length)), citation)]
      + calendarSteps(after: start, through: due, law) + ending(due, citation, law)
  }

  func done(
    _ day: CivilDate?, _ kind: EventKind, _ clock: Clock, _ law: Law
  ) -> [Step] {
    guard let day else { return [] }
    return [Step(day, .done(kind, inTime: clock.state == .met))]
  }

  func ending(_ due: CivilDate, _ citation: Citation, _ law: Law) -> [Step] {
    let last = Step(due, .due, citation)
    guard !law.calendar.isCertain(due) else { return [last] }
    return [last, Step(due, .provisional(certainThrough: law.calendar.certainThrough))]
  }

  func calendarSteps(
    after day: CivilDate, through last: CivilDate, _ law: Law
  ) -> [Step] {
    var steps: [Step] = []
    for exception in law.calendar.exceptions(after: day, through: last) {
      if exception.kind == .makeupWorkday {
        steps.append(Step(exception.day, .makeupWorkday(holiday: exception.holiday)))
        continue
      }
      if let open = steps.last, case .daysOff(exception.holiday, let through) = open.fact,
        through.advanced(by: 1) == exception.day
      {
        steps[steps.count - 1] = Step(
          open.on, .daysOff(holiday: exception.holiday, through: exception.day))
      } else {
        steps.append(
          Step(exception.day, .daysOff(holiday: exception.holiday, through: exception.day)))
      }
    }
    return steps
  }

  func sorted(_ steps: [Step]) -> [Step] {
    steps.enumerated()
      .sorted { ($0.element.on, $0.offset) < ($1.element.on, $1.offset) }
      .map(\.element)
  }
}

extension Ending {
  /// What happened by it.
  public var kind: EventKind {
    switch self {
    case .decided: .decided
    case .correctionLapsed, .feeUnpaid: .lapsed
    case .withdrawn: .withdrawn
    }
  }
}
