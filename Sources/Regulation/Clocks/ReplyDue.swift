public import Workdays

/// Days that are not counted in the reply period: a union of consultations.
public struct ExcludedSpan: Hashable, Sendable {
  /// The first day of it, not before the start of the reply period.
  public let from: CivilDate
  /// The last day that is not counted.
  public let through: CivilDate
  /// Whether a third party is consulted in it.
  public let hasThirdParty: Bool
  /// Whether an organ is consulted in it.
  public let hasOrgan: Bool

  /// Who is consulted in it, each kind once; nobody where it waits for a payment.
  public var kinds: [ConsultedKind] {
    (hasThirdParty ? [.thirdParty] : []) + (hasOrgan ? [.organ] : [])
  }

  /// The working days that it takes out of a period; the day that starts one is never counted.
  public func workingDays(of period: ReplyPeriod, in calendar: WorkdayCalendar) -> Int {
    calendar.workingDays(after: max(from.advanced(by: -1), period.start), through: through)
  }

  /// Adds the span to others that began no later: to the last where they overlap or touch.
  fileprivate func join(_ union: inout [ExcludedSpan]) {
    guard let last = union.last, from <= last.through.advanced(by: 1) else {
      return union.append(self)
    }
    union[union.count - 1] = ExcludedSpan(
      from: last.from, through: max(last.through, through),
      hasThirdParty: last.hasThirdParty || hasThirdParty, hasOrgan: last.hasOrgan || hasOrgan)
  }
}

extension Progress {
  /// The last day on which a reply is in time, or nothing while the reply period does not run.
  ///
  /// - SeeAlso: 条例 第三十三条
  public func replyDue(under law: Law) -> CivilDate? {
    guard let receiptDay, let period, awaiting == .nothing else { return nil }
    let length = law.limits(on: receiptDay).reply + period.extendedBy
    var due = law.calendar.day(length, workingDaysAfter: period.start)
    if !consultations.isEmpty || !law.practice.paymentRestarts {
      for span in excludedSpans(under: law) where span.from <= due {
        let excluded = span.workingDays(of: period, in: law.calendar)
        due = law.calendar.day(excluded, workingDaysAfter: due)
      }
    }
    guard let until = period.delayedUntil else { return due }
    return max(due, law.calendar.workingDay(onOrAfter: until))
  }

  /// The spans that are not counted in the present run of the reply period, apart and in order.
  ///
  /// Spans that overlap or touch are one, so that no day is left out twice.
  public func excludedSpans(under law: Law) -> [ExcludedSpan] {
    guard let period else { return [] }
    var union: [ExcludedSpan] = []
    union.reserveCapacity(consultations.count)
    // Consultations stand in the order in which they began.
    for consultation in consultations {
      let span = ExcludedSpan(
        from: max(consultation.consultedOn, period.start), through: consultation.end(under: law),
        hasThirdParty: consultation.kind == .thirdParty, hasOrgan: consultation.kind == .organ)
      if span.through > period.start { span.join(&union) }
    }
    guard !law.practice.paymentRestarts, let feeNotifiedOn, let feePaidOn else { return union }
    let waiting = ExcludedSpan(
      from: feeNotifiedOn, through: feePaidOn, hasThirdParty: false, hasOrgan: false)
    return (union + [waiting]).sorted { $0.from < $1.from }.reduce(into: []) { $1.join(&$0) }
  }

  /// The last day for sending the one notice to correct.
  ///
  /// - SeeAlso: 条例 第三十条
  public func correctionNoticeDue(under law: Law) -> CivilDate? {
    guard let receiptDay else { return nil }
    let period = law.limits(on: receiptDay).correctionNotice
    return law.calendar.day(period, workingDaysAfter: receiptDay)
  }
}
