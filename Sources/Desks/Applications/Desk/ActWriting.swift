import OfficeFiles
import Regulation
import Store
import Workdays

/// Writes down what an act that is allowed comes to: in its own case, and in others that it touches.
struct ActWriting {
  let transaction: Transaction
  let scene: Scene
  let attempt: Attempt
  /// The files that came with the act, kept on the disk.
  let kept: [StoredFile]
  /// The letter that goes out with it.
  let letter: Letter?

  var file: CaseFile { scene.file }
  var day: CivilDate { attempt.day }

  /// Appends the facts.
  func record() throws {
    switch attempt.act {
    case .transfer(let organ, let reason): try transfer(to: organ, reason)
    case .forward(let choice, let reason): try forward(choice, reason)
    case .split(let parts): try split(parts)
    case .signLetter: try sign(by: attempt.actor.person, slip: nil)
    case .approveOnPaper(.signature, let person, _): try sign(by: person, slip: kept.first)
    default: for fact in try facts() { try append(fact) }
    }
  }

  /// Appends a fact of this case, with the head's word where there is one.
  func append(_ fact: CaseFact) throws {
    var record = CaseRecord(fact)
    if let reason = attempt.override, fact.act != nil {
      record.override = OverrideRecord(head: attempt.actor.name, reason: reason)
    }
    try append(record, to: file.id, in: file.organ, on: day)
  }

  /// Appends a record of any case.
  @discardableResult
  func append(
    _ record: CaseRecord, to id: Case.ID, in organ: Organ.ID, on day: CivilDate
  ) throws -> StoredEvent {
    try transaction.append(try record.draft(of: id, in: organ, on: day), by: attempt.actor)
  }

  /// The facts of an act that touches no other case.
  private func facts() throws -> [CaseFact] {
    switch attempt.act {
    case .register: [.registered]
    case .sign(let proof): [.signed(Proof(proof))]
    case .confirmReceipt(let proof): [.confirmed(Proof(proof))]
    case .assign(let person): [.assigned(to: person)]
    case .note(let text): [.noted(text: Erasable(text))]
    case .attach: [.attached(files: kept)]
    case .amendApplicant(let applicant, let reason):
      [.applicantAmended(applicant, reason: Erasable(reason))]
    case .correct(let text, _): [.corrected(Contribution(text: text, files: kept))]
    case .giveReasons(let text, _): [.reasonsGiven(Contribution(text: text, files: kept))]
    case .askExtension(let days, let reason):
      [.extensionAsked(workingDays: days, reason: Erasable(reason))]
    case .consentToExtension: [.extensionConsented]
    case .declineExtension(let reason): [.extensionDeclined(reason: Erasable(reason))]
    case .pay(let receipt): [.feePaid(receipt: Erasable(receipt))]
    case .join(let lead): [.joined(to: lead)]
    case .part: [.parted]
    case .withdraw(let proof): [.withdrawn(Proof(proof))]
    case .recount(let row, let reason): [.recounted(row: row, reason: Erasable(reason))]
    case .strike(let ref, let reason): [.struck(fact: ref, reason: Erasable(reason))]
    case .deliver(let record): [.delivered(record)]
    default: try factsOfConsultations()
    }
  }

  private func factsOfConsultations() throws -> [CaseFact] {
    switch attempt.act {
    case .consult(let kind, let asked, _):
      let party = ConsultedParty(
        kind: kind, number: file.nextConsulted, name: asked.name, contact: asked.contact,
        address: asked.address, about: asked.about, isBody: asked.isBody)
      return [.consulted(party, letter: letter)]
    case .receiveConsultation(let number):
      guard let party = party(number) else { return [] }
      return [.consultationReceived(party.kind, number: party.number)]
    case .answerConsultation(let number, let opinion, let text, _):
      guard let party = party(number) else { return [] }
      let said = Contribution(text: text, files: kept)
      return [
        .consultationAnswered(party.kind, number: party.number, opinion: opinion, said)
      ]
    case .tellThirdParty(let number, let content, let reasons, _):
      return [
        .thirdPartyTold(
          number: number.rawValue, content: Erasable(content), reasons: Erasable(reasons),
          letter: letter)
      ]
    default: return try factsWithLetters()
    }
  }

  private func factsWithLetters() throws -> [CaseFact] {
    switch attempt.act {
    case .noteCorrection(let what, let by, _):
      return [.correctionNoticed(by: by, what: Erasable(what), letter: letter)]
    case .askForReasons(let what, _):
      return [.reasonsAsked(what: Erasable(what), letter: letter)]
    case .extend:
      guard let asked = file.extensionAsked else { return [] }
      return [
        .extended(
          workingDays: asked.workingDays, headConsented: asked.consentedBy != nil,
          letter: letter)
      ]
    case .delay(let until, let reason, _):
      return [.delayed(until: until, reason: Erasable(reason), letter: letter)]
    case .notifyFee(let choice, let onlyPoints, _):
      return [.feeNotified(try fee(choice, onlyPoints: onlyPoints), letter: letter)]
    case .lapse: return [.lapsed(letter: letter)]
    default: return try factsOfDrafts()
    }
  }

  private func party(_ number: ConsultedID) -> ConsultedParty? {
    file.consultations.first { $0.party.number == number.rawValue }?.party
  }

  private func fee(_ choice: FeeChoice, onlyPoints: Bool) throws -> FeeRecord {
    let fee =
      switch choice {
      case .items: try transaction.feeByItem(file)
      case .pages(let pages): try Fee.pages(pages)
      }
    let basis: FeeRecord.Basis =
      switch fee.basis {
      case .items(let after, let count): .items(after: after, count: count)
      case .pages(let pages): .pages(pages)
      }
    return FeeRecord(basis: basis, amount: fee.amount, onlyPoints: onlyPoints)
  }
}
