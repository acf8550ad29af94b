import Regulation

/// Looks whether a letter says what the law wants it to.
struct LetterCheck {
  /// The facts.
  let facts: LetterFacts
  /// What its fields hold.
  let values: FieldValues
  /// The law.
  let law: Law

  /// What must be stated and was not: neither printed, nor noted as wanting.
  func unstated(_ requirements: [Requirement], _ filling: TemplateFilling) -> [LetterRemark] {
    let noted = filling.printed.union(filling.unfilled.map(\.field))
    return requirements.filter { requirement in
      requirement.fields.contains { field in
        if requirement.onlyWhereKnown, values.value(of: field) == nil { return false }
        return !noted.contains(field)
      }
    }.map { .unstated($0) }
  }

  /// What a decision must state by what it decides.
  func ofDecision(printed: Set<LetterField>) -> [LetterRemark] {
    guard case .decision(let facts) = facts.matter else { return [] }
    var remarks: [LetterRemark] = []
    let kinds = facts.decision.kinds
    let parts = facts.parts.map(\.kind)
    if Set(parts) != Set(kinds) || (kinds.count == 1 && parts.count > 1) {
      remarks.append(.partsDiffer)
    }
    if facts.decision.majorPublicInterest, !printed.contains(.decisionPublicInterest) {
      remarks.append(.unstated(Requirement(.thirdPartyTold)))
    }
    return remarks
  }

  /// The online channel, which a letter delivered online names beside the remedy.
  func onlineChannel() -> [LetterRemark] {
    guard facts.deliveredOnline, values.tellsOfRemedy,
      law.limits(on: facts.day).reconsiderationOnline,
      FieldValue(facts.organ.reconsiderationOnline) == nil
    else { return [] }
    return [.unstated(Requirement(.onlineChannel))]
  }
}
