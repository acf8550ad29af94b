extension CaseAct {
  /// What is wrong with what was filled in.
  var fieldFaults: [FieldFault] {
    switch self {
    case .sign(let text), .confirmReceipt(let text), .withdraw(let text):
      CaseField.proof.faults(of: text)
    case .note(let text): CaseField.text.faults(of: text, required: true)
    case .attach(let files): files.faults(required: true)
    case .amendApplicant(let applicant, let reason):
      applicant.faults(filledInBy: .office) + CaseField.reason.faults(of: reason, required: true)
    case .noteCorrection(let what, _, let letter):
      CaseField.text.faults(of: what, required: true) + letter.faults
    case .correct(let text, let files), .giveReasons(let text, let files):
      CaseField.text.faults(of: text, required: files.isEmpty) + files.faults()
    case .askForReasons(let what, let letter):
      CaseField.text.faults(of: what, required: true) + letter.faults
    case .extend(let letter), .lapse(let letter): letter.faults
    case .consult(_, let party, let letter): party.faults + letter.faults
    case .answerConsultation(_, _, let text, let files):
      CaseField.text.faults(of: text) + files.faults()
    case .tellThirdParty(_, let content, let reasons, let letter):
      CaseField.text.faults(of: content, required: true)
        + CaseField.reason.faults(of: reasons, required: true) + letter.faults
    case .askExtension(_, let reason), .declineExtension(let reason), .giveBack(let reason),
      .recount(_, let reason), .strike(_, let reason), .transfer(_, let reason),
      .forward(_, let reason):
      CaseField.reason.faults(of: reason, required: true)
    case .delay(_, let reason, let letter):
      CaseField.reason.faults(of: reason, required: true) + letter.faults
    case .notifyFee(let choice, _, let letter): choice.faults + letter.faults
    case .pay(let receipt): CaseField.receipt.faults(of: receipt)
    case .split(let parts):
      parts.flatMap { CaseField.description.faults(of: $0, required: true) }
    case .draft(let draft): draft.faults
    case .draftCorrection(_, let wrong, let right, _):
      (CaseField.text.faults(of: wrong, required: true)
        + CaseField.text.faults(of: right, required: true)).uniqued()
    case .approveOnPaper(_, _, let slip): [slip].faults(required: true)
    case .seal(_, let scan): [scan].faults(required: true)
    case .deliver(let record): CaseField.proof.faults(of: record.proof)
    case .settle(let settlement, let letter): settlement.faults + letter.faults
    case .register, .assign, .receiveConsultation, .consentToExtension, .join, .part, .submit,
      .review, .reviewLegality, .signLetter:
      []
    }
  }
}

extension LetterChoice {
  fileprivate var faults: [FieldFault] {
    switch self {
    case .none: []
    case .fromTemplate(let body): body.letterFaults
    case .scan(let file): [file].faults(required: true)
    }
  }
}

extension Settlement {
  fileprivate var faults: [FieldFault] {
    switch self {
    case .corrected(let text), .refused(let text):
      CaseField.text.faults(of: text.text, required: true)
    case .passedOn(let name, let contact, _):
      CaseField.partyName.faults(of: name, required: true)
        + CaseField.partyContact.faults(of: contact)
    }
  }
}

extension String {
  /// What is wrong with it as the text of a letter.
  fileprivate var letterFaults: [FieldFault] {
    let limit = 40_000
    return unicodeScalars.count > limit ? [FieldFault(.text, .tooLong(limit: limit))] : []
  }
}

extension Consulted {
  fileprivate var faults: [FieldFault] {
    CaseField.partyName.faults(of: name, required: true)
      + CaseField.partyContact.faults(of: contact) + CaseField.partyAddress.faults(of: address)
      + CaseField.text.faults(of: about)
  }
}

extension FeeChoice {
  fileprivate var faults: [FieldFault] {
    guard case .pages(let pages) = self, !(1...100_000).contains(pages) else { return [] }
    return [FieldFault(.pages, .malformed)]
  }
}

extension DecisionDraft {
  /// How many parts a decision can have.
  private static let mostParts = 50

  fileprivate var faults: [FieldFault] {
    var faults: [FieldFault] = []
    if parts.isEmpty { faults.append(FieldFault(.decision, .missing)) }
    if parts.count > Self.mostParts {
      faults.append(FieldFault(.decision, .tooMany(limit: Self.mostParts)))
    }
    if let dominant, !parts.contains(where: { $0.kind == dominant }) {
      faults.append(FieldFault(.decision, .malformed))
    }
    faults += (parts.flatMap(\.texts) + [thirdPartyTold]).flatMap { CaseField.text.faults(of: $0) }
    faults += body.letterFaults
    if row != nil { faults += CaseField.reason.faults(of: rowReason, required: true) }
    return (faults + files.faults()).uniqued()
  }
}

extension [NewFile] {
  /// How many files can be handed in at a time.
  static let mostFiles = 20
  /// How large one can be, in bytes.
  static let mostBytes = 20 << 20

  /// What is wrong with files that are handed in.
  func faults(required: Bool = false) -> [FieldFault] {
    if required, isEmpty || contains(where: \.bytes.isEmpty) {
      return [FieldFault(.files, .missing)]
    }
    var faults: [FieldFault] = []
    if count > Self.mostFiles { faults.append(FieldFault(.files, .tooMany(limit: Self.mostFiles))) }
    if contains(where: { $0.bytes.count > Self.mostBytes }) {
      faults.append(FieldFault(.files, .tooLarge(limit: Self.mostBytes)))
    }
    if contains(where: { !CaseField.title.faults(of: $0.name).isEmpty }) {
      faults.append(FieldFault(.files, .malformed))
    }
    return faults
  }
}
