public import Workdays

/// When an applicant was told of the remedy.
public enum RemedyTold: Hashable, Sendable {
  /// In the decision.
  case inDecision
  /// Later, on a day.
  case later(CivilDate)
  /// Not at all.
  case never
}

/// The procedure of a reconsideration.
public enum ReconsiderationProcedure: String, CaseIterable, Sendable {
  /// The ordinary one (普通程序).
  case ordinary
  /// The simple one (简易程序), open to disclosure cases.
  case simple
}

/// The end of a period that runs by the civil calendar or by working days.
public struct PeriodEnd: Hashable, Sendable {
  /// The day on which it ends by mere counting.
  public let nominal: CivilDate
  /// The last day in time.
  public let day: CivilDate
}

extension Law {
  /// The end of a period that begins with an event; the day of the event is not counted.
  ///
  /// Months and years end on the day of the same number, or on the month's last day where there is
  /// none; an end on a day off moves to the next working day.
  public func end(of period: Period, after day: CivilDate) -> PeriodEnd {
    let nominal =
      switch period {
      case .workingDays(let count): calendar.day(count, workingDaysAfter: day)
      case .calendarDays(let count): day.advanced(by: count)
      case .months(let count): day.adding(months: count, rounding: .lastDayOfMonth)
      case .years(let count): day.adding(years: count, rounding: .lastDayOfMonth)
      }
    guard practice.endMovesToWorkingDay else { return PeriodEnd(nominal: nominal, day: nominal) }
    return PeriodEnd(nominal: nominal, day: calendar.workingDay(onOrAfter: nominal))
  }

  /// The last day for applying for reconsideration of a decision.
  public func reconsiderationEnd(
    decidedOn: CivilDate, deliveredOn: CivilDate, told: RemedyTold = .inDecision
  ) -> PeriodEnd {
    let limits = limits(on: decidedOn)
    return end(
      of: limits.reconsideration, cap: limits.reconsiderationCap, deliveredOn: deliveredOn,
      told: told)
  }

  /// The last day for suing directly against a decision.
  public func directLitigationEnd(
    decidedOn: CivilDate, deliveredOn: CivilDate, told: RemedyTold = .inDecision
  ) -> PeriodEnd {
    let limits = limits(on: decidedOn)
    return end(
      of: limits.directLitigation, cap: limits.litigationCap, deliveredOn: deliveredOn,
      told: told)
  }

  /// The last day for suing after a reconsideration, from the day its decision was received.
  public func litigationAfterReconsiderationEnd(receivedOn: CivilDate) -> PeriodEnd {
    end(of: limits(on: receivedOn).litigationAfterReconsideration, after: receivedOn)
  }

  /// The last day for the organ's answer in a reconsideration, from the day it got the copy.
  public func reconsiderationAnswerEnd(
    acceptedOn: CivilDate, procedure: ReconsiderationProcedure = .ordinary
  ) -> PeriodEnd {
    end(of: reconsiderationAnswerPeriod(acceptedOn: acceptedOn, procedure), after: acceptedOn)
  }

  func reconsiderationAnswerPeriod(
    acceptedOn: CivilDate, _ procedure: ReconsiderationProcedure
  ) -> Period {
    let limits = limits(on: acceptedOn)
    return switch procedure {
    case .ordinary: limits.reconsiderationAnswer
    case .simple: limits.reconsiderationAnswerSimple ?? limits.reconsiderationAnswer
    }
  }

  private func end(
    of period: Period, cap: Period?, deliveredOn: CivilDate, told: RemedyTold
  ) -> PeriodEnd {
    let capped = cap.map { end(of: $0, after: deliveredOn) }
    switch told {
    case .inDecision: return end(of: period, after: deliveredOn)
    case .never: return capped ?? end(of: period, after: deliveredOn)
    case .later(let day):
      let ordinary = end(of: period, after: max(day, deliveredOn))
      guard let capped else { return ordinary }
      return ordinary.day <= capped.day ? ordinary : capped
    }
  }
}
