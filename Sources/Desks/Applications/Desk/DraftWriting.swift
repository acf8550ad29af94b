import OfficeFiles
import Regulation
import Store

extension ActWriting {
  /// The facts of drafting, handing in, checking, giving back and sealing.
  func factsOfDrafts() throws -> [CaseFact] {
    switch attempt.act {
    case .draft(let draft):
      guard let content = draft.content else { return [] }
      let given = file.files.map(\.file).filter { draft.given.contains($0.hash) }
      return [
        .drafted(
          CaseDraft(
            purpose: .decision(
              content, parts: draft.parts, thirdPartyTold: Erasable(draft.thirdPartyTold)),
            body: draft.body, files: kept + given,
            form: draft.form ?? scene.settings.letterForm))
      ]
    case .draftCorrection(let number, let wrong, let right, let form):
      return [
        .drafted(
          CaseDraft(
            purpose: .correction(of: number, wrong: Erasable(wrong), right: Erasable(right)),
            body: "", files: [], form: form ?? scene.settings.letterForm))
      ]
    case .settle(let settlement, let choice):
      return [
        .drafted(
          CaseDraft(
            purpose: .settlement(settlement), body: choice.body, files: [],
            form: scene.settings.letterForm))
      ]
    case .submit: return [.submitted(to: scene.settings.chain[0])]
    case .review: return approval(at: .review, by: attempt.actor.person, slip: nil)
    case .reviewLegality: return approval(at: .legalityReview, by: attempt.actor.person, slip: nil)
    case .approveOnPaper(let stage, let person, _):
      return approval(at: stage, by: person, slip: kept.first)
    case .giveBack(let reason):
      return [.givenBack(from: file.draft?.stage ?? .review, reason: Erasable(reason))]
    case .seal(let number, _):
      return kept.first.map { [.sealed(letter: number, scan: $0)] } ?? []
    default: return []
    }
  }

  private func approval(at stage: Stage, by person: Person.ID?, slip: StoredFile?) -> [CaseFact] {
    guard let person else { return [] }
    return [
      .approved(
        Approval(
          stage: stage, next: scene.settings.stage(after: stage), by: person, slip: slip))
    ]
  }

  /// Signs: the draft becomes a letter with a number, and with it the case is decided, and with it
  /// those that are handled together with it.
  func sign(by person: Person.ID?, slip: StoredFile?) throws {
    guard let draft = file.draft?.draft, let person else { return }
    try append(
      .approved(Approval(stage: .signature, next: nil, by: person, slip: slip)))
    switch draft.purpose {
    case .correction(let number, _, _):
      guard let letter else { return }
      try append(.letterCorrected(letter, of: number))
    case .settlement(let settlement):
      guard let letter else { return }
      try append(.settled(settlement, letter: letter))
    case .decision(let content, _, _):
      guard let letter else { return }
      try append(
        .decided(DecisionRecord(content: content, letter: letter, files: draft.files)))
      for id in try transaction.members(of: file.id) {
        try decide(id, like: letter, content, draft.files)
      }
    }
  }

  private func decide(
    _ id: Case.ID, like letter: Letter, _ content: DecisionContent, _ files: [StoredFile]
  ) throws {
    guard let member = try transaction.caseFile(id, under: file.application.law) else { return }
    var letter = letter
    letter.number = member.nextLetter
    let record = DecisionRecord(
      content: content, letter: letter, files: files, togetherWith: file.id)
    try append(CaseRecord(.decided(record)), to: id, in: member.organ, on: day)
    try transaction.name(files + letter.documents, of: id, in: member.organ)
  }
}
