import Regulation

extension CaseCheck {
  /// Adds the reasons of the office's own order: extensions, sending on, parts, rows.
  mutating func checkOrder(_ act: CaseAct) {
    switch act {
    case .askExtension(let days, _):
      addLaw(
        against: .extend(
          Extension(workingDays: isOutline ? 1 : days, headConsented: true)), notes: false)
      if file.extensionAsked != nil { add(.extensionAlreadyAsked) }
    case .consentToExtension, .declineExtension:
      guard let asked = file.extensionAsked else { return add(.extensionNotAsked) }
      if asked.consentedBy != nil { add(.extensionAlreadyConsented) }
    case .extend:
      guard let asked = file.extensionAsked else { return add(.extensionNotAsked) }
      addLaw(
        against: .extend(
          Extension(workingDays: asked.workingDays, headConsented: asked.consentedBy != nil)),
        notes: false)
    case .transfer:
      checkOpen()
      if file.application.progress.acceptedOn != nil { add(.alreadyRegistered) }
    case .forward:
      guard let decision = file.decision?.content.decision else { return add(.notEnded) }
      if !decision.has(.notThisOrgan) { add(.notAnothersCase) }
      if file.forwarding != nil { add(.alreadyForwarded) }
    case .split(let parts):
      checkOpen()
      if file.draft != nil, let stage = file.draft?.stage { add(.draftUnderway(stage)) }
      if !isOutline, parts.count < 2 { add(.tooFewParts) }
    case .join(let lead):
      checkOpen()
      if !isOutline, lead == file.id { add(.noSuchCase) }
      if let joined = file.joinedTo { add(.handledWith(joined)) }
      if let stage = file.draft?.stage { add(.draftUnderway(stage)) }
    case .part:
      checkOpen()
      if file.joinedTo == nil { add(.notJoined) }
    case .recount(let row, _):
      guard let outcome = file.outcome else {
        return add(file.endedOn == nil ? .notEnded : .notCounted)
      }
      if !isOutline, outcome == row { add(.sameRow) }
    case .strike(let ref, _): if !isOutline { checkStrike(ref) }
    default: checkLetters(act)
    }
  }

  private mutating func checkStrike(_ ref: FactRef) {
    guard let entry = file.entries.first(where: { $0.ref == ref }), !entry.isStruck else {
      return add(.noSuchFact)
    }
    if !entry.kind.canBeStruck { add(.factStands) }
  }
}

extension CaseFact.Kind {
  /// Whether such a fact can be said to have been wrongly recorded.
  ///
  /// What closed a case, and what left the organ with it, stands: a case is never opened again.
  public var canBeStruck: Bool {
    switch self {
    case .signed, .confirmed, .noted, .correctionNoticed, .corrected, .reasonsAsked, .reasonsGiven,
      .consulted, .consultationReceived, .consultationAnswered, .extended, .delayed, .feeNotified,
      .feePaid, .delivered:
      true
    default: false
    }
  }
}
