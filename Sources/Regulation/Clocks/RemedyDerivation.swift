import Workdays

extension Progress {
  /// How a remedy, or the organ's answer in one, comes to its last day.
  func remedySteps(_ clock: Clock, under law: Law) -> [Step] {
    let rule: Provision.ID =
      switch clock.name {
      case .reconsiderationAnswer:
        reconsiderationProcedure == .simple ? .reconsiderationAnswerSimple : .reconsiderationAnswer
      case .directLitigation: .directLitigation
      case .litigationAfterReconsideration: .litigationAfterReconsideration
      default: .reconsideration
      }
    let isAnswer = clock.name == .reconsiderationAnswer
    let isLater = clock.name == .litigationAfterReconsideration
    let regimeDay = isAnswer ? reconsiderationAcceptedOn : ending?.on ?? reconsiderationAcceptedOn
    guard let regimeDay else { return [] }
    let citation = law.citation(rule, on: regimeDay)
    guard let due = clock.due else {
      let fact: Step.Fact = isLater ? .waitsForReconsideration : .waitsForDelivery
      return [Step(regimeDay, fact, citation)]
    }
    let startOn =
      isAnswer ? reconsiderationAcceptedOn : isLater ? reconsiderationDecidedOn : deliveredOn
    guard let startOn else { return [] }
    let kind: EventKind =
      isAnswer ? .reconsiderationAccepted : isLater ? .reconsiderationDecided : .delivered
    let limits = law.limits(on: regimeDay)
    var (start, period) = (startOn, limits.reconsideration)
    switch clock.name {
    case .reconsiderationAnswer:
      period = law.reconsiderationAnswerPeriod(acceptedOn: startOn, reconsiderationProcedure)
    case .directLitigation: period = limits.directLitigation
    case .litigationAfterReconsideration: period = limits.litigationAfterReconsideration
    default: break
    }
    var steps = [Step(startOn, .happened(kind), citation)]
    if !isAnswer, !isLater, remedyTold != .inDecision {
      let cap: Provision.ID =
        clock.name == .directLitigation ? .litigationCap : .reconsiderationCap
      steps.append(Step(startOn, .notTold, law.citation(cap, on: regimeDay)))
      if case .later(let day) = remedyTold { start = max(start, day) }
      let ordinary = law.end(of: period, after: start).day
      if remedyTold == .never || due != ordinary {
        let longest =
          clock.name == .directLitigation ? limits.litigationCap : limits.reconsiderationCap
        (start, period) = (startOn, longest ?? period)
      }
    }
    steps.append(Step(start.advanced(by: 1), .counts(period), citation))
    let end = law.end(of: period, after: start)
    if case .workingDays = period {
      steps += calendarSteps(after: start, through: due, law)
    } else if end.nominal != end.day {
      steps.append(Step(end.nominal, .endsOnDayOff, law.citation(.lastDay, on: end.nominal)))
    }
    return steps + ending(due, citation, law)
  }
}
