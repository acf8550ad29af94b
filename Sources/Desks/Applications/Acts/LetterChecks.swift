import Regulation

extension CaseCheck {
  /// Adds the reasons that belong to drafts, signatures, seals and delivery.
  mutating func checkLetters(_ act: CaseAct) {
    switch act {
    case .draft(let draft):
      checkNotJoined()
      checkEditable()
      addDecision(isOutline ? nil : draft.content?.decision)
    case .draftCorrection(let number, _, _, _):
      checkEditable()
      if file.letters.isEmpty { return add(.noSuchLetter) }
      if !isOutline { checkCorrectable(number) }
    case .submit: checkStage(.drafting)
    case .review: checkApproval(.review)
    case .reviewLegality: checkApproval(.legalityReview)
    case .approveOnPaper(let stage, let person, _):
      guard !isOutline else {
        if let current = file.draft?.stage, current > .drafting { return }
        return add(file.draft == nil ? .noDraft : .notAtStage(.review))
      }
      checkStage(stage)
      if !settings.chain.contains(stage) { add(.stageNotInChain(stage)) }
      if let draft = file.draft, draft.drafters.contains(person) { add(.fourEyes) }
      if stage == .signature { checkSignature() }
    case .giveBack:
      guard let stage = file.draft?.stage else { return add(.noDraft) }
      if stage == .drafting { add(.notAtStage(.review)) }
    case .signLetter:
      checkApproval(.signature)
      checkSignature()
    case .seal(let number, _): checkSeal(number)
    case .deliver(let record): checkDelivery(record)
    default: break
    }
  }

  private mutating func checkNotJoined() {
    if let lead = file.joinedTo { add(.handledWith(lead)) }
  }

  mutating func checkEditable() {
    guard let stage = file.draft?.stage, stage != .drafting else { return }
    add(.draftUnderway(stage))
  }

  private mutating func checkCorrectable(_ number: Int) {
    guard file.letters.indices.contains(number - 1), file.letters[number - 1].correctedBy == nil
    else { return add(.noSuchLetter) }
  }

  private mutating func checkStage(_ stage: Stage) {
    guard let current = file.draft?.stage else { return add(.noDraft) }
    if current != stage { add(.notAtStage(stage)) }
  }

  private mutating func checkApproval(_ stage: Stage) {
    guard settings.chain.contains(stage) else { return add(.stageNotInChain(stage)) }
    checkStage(stage)
    guard let draft = file.draft, let person = actor?.person else { return }
    if draft.drafters.contains(person) { add(.fourEyes) }
  }

  private mutating func checkSignature() {
    guard let draft = file.draft else { return }
    if settings.documentPrefix.isEmpty { add(.documentPrefixMissing) }
    if draft.draft.decision != nil { addDecision(draft.draft.decision) }
  }

  /// What stands against deciding so; of a decision not yet written, what stands against any.
  private mutating func addDecision(_ decision: Decision?) {
    addLaw(against: .decide(decision ?? Decision(.otherwise)), notes: false)
  }

  private mutating func checkSeal(_ number: Int) {
    let waiting = file.letters.filter { !$0.isFrozen }
    guard !waiting.isEmpty else { return add(.nothingToSeal) }
    if !isOutline, !waiting.contains(where: { $0.letter.number == number }) {
      add(.nothingToSeal)
    }
  }

  private mutating func checkDelivery(_ record: DeliveryRecord) {
    if file.intake.matter == .recordsCorrection {
      if file.settled == nil { add(.notEnded) }
    } else {
      addLaw(against: .deliver(record.delivery), notes: true)
    }
    if let number = file.answer?.number, !file.letters[number - 1].isFrozen {
      add(.letterNotSealed)
    }
  }
}
