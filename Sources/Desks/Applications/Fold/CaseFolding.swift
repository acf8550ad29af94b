import Regulation

extension CaseFile {
  /// Takes up a fact: what it means for the office, besides what it means in law.
  mutating func apply(_ entry: CaseEntry) {
    switch entry.fact {
    case .received(let intake):
      for file in intake.files { add(file, of: entry, fromApplicant: !intake.writtenDown) }
      hasNews = entry.by == nil
      return
    case .corrected(let said), .reasonsGiven(let said):
      take(said, of: entry)
      return
    case .withdrawn:
      endHandling()
      hasNews = entry.by == nil
      return
    case .rated(let helped, _):
      self.helped = helped
      hasNews = entry.by == nil
      return
    case .taken: return
    case .consultationReceived(_, let number):
      change(number) { $0.receivedOn = entry.on }
    case .consultationAnswered(_, let number, let opinion, let said):
      take(said, of: entry)
      change(number) {
        $0.answeredOn = entry.on
        $0.opinion = opinion
        $0.answer = said
      }
      return
    case .feePaid:
      hasNews = true
      return
    case .noted, .struck, .kept, .publicationConsidered:
      applyAside(entry)
      return
    default:
      applyHandling(entry)
    }
    hasNews = false
  }

  private mutating func applyHandling(_ entry: CaseEntry) {
    switch entry.fact {
    case .assigned(let person): assignee = person
    case .attached(let files): for file in files { add(file, of: entry) }
    case .applicantAmended(let applicant, _): intake.applicant = applicant
    case .correctionNoticed(_, let what, let letter):
      correctionWanted = what.text
      add(letter, of: entry)
    case .reasonsAsked(_, let letter): add(letter, of: entry)
    case .lapsed(let letter):
      endHandling()
      add(letter, of: entry)
    case .consulted(let party, let letter):
      consultations.append(ConsultationState(party: party, consultedOn: entry.on))
      add(letter, of: entry)
    case .thirdPartyTold(_, _, _, let letter): add(letter, of: entry)
    case .extensionAsked(let workingDays, let reason):
      extensionAsked = ExtensionAsked(
        workingDays: workingDays, reason: reason.text, by: entry.by, on: entry.on)
    case .extensionConsented:
      extensionAsked?.consentedBy = entry.by
      extensionAsked?.consentedOn = entry.on
    case .extensionDeclined: extensionAsked = nil
    case .extended(_, _, let letter):
      extensionAsked = nil
      add(letter, of: entry)
    case .delayed(_, _, let letter): add(letter, of: entry)
    case .feeNotified(let fee, let letter):
      self.fee = fee
      add(letter, of: entry)
    case .transferred(_, let other, _):
      endHandling()
      transferred = (other, entry.on)
    case .forwarded(let forwarding): self.forwarding = forwarding
    case .split(let parts, let description):
      self.parts += parts
      intake.request.description = description.text
    case .joined(let lead): joinedTo = lead
    case .parted: joinedTo = nil
    case .settled(let settlement, let letter):
      endHandling()
      settled = (settlement, entry.on)
      answer = letter
      add(letter, of: entry)
    default: applyLetters(entry)
    }
  }

  private mutating func applyLetters(_ entry: CaseEntry) {
    switch entry.fact {
    case .drafted(let draft):
      let before = self.draft
      let drafters = (before?.drafters ?? []) + (entry.by.map { [$0] } ?? [])
      for file in draft.files { add(file, of: entry) }
      self.draft = DraftState(
        draft: draft, drafters: drafters.uniqued(), stage: .drafting, returned: before?.returned)
    case .submitted(let stage): draft?.stage = stage
    case .approved(let approval):
      draft?.approvals.append(approval)
      draft?.stage = approval.next ?? approval.stage
    case .givenBack(let stage, let reason):
      draft?.approvals = []
      draft?.stage = .drafting
      draft?.returned = DraftState.Returned(from: stage, reason: reason.text, by: entry.by)
    case .decided(let record):
      endHandling()
      decision = record
      answer = record.letter
      for file in record.files { give(file, of: entry) }
      add(record.letter, of: entry)
    case .letterCorrected(let letter, let number):
      draft = nil
      if letters.indices.contains(number - 1) { letters[number - 1].correctedBy = letter.number }
      add(letter, of: entry)
    case .sealed(let number, let scan):
      if letters.indices.contains(number - 1) { letters[number - 1].scan = scan }
    case .delivered(let record): delivery = record
    case .recounted(let row, _): recountedTo = row
    default: break
    }
  }

  private mutating func applyAside(_ entry: CaseEntry) {
    switch entry.fact {
    case .publicationConsidered(let published, _): publication = published
    case .kept(let day, _): keptUntil = day
    default: break
    }
  }

  /// What was on its way when the case ended goes nowhere.
  private mutating func endHandling() {
    draft = nil
    extensionAsked = nil
  }

  private mutating func take(_ said: Contribution, of entry: CaseEntry) {
    for file in said.files { add(file, of: entry, fromApplicant: said.isOnline) }
    hasNews = true
  }

  private mutating func change(_ number: Int, _ change: (inout ConsultationState) -> Void) {
    guard let index = consultations.firstIndex(where: { $0.party.number == number }) else { return }
    change(&consultations[index])
  }

  private mutating func add(_ letter: Letter?, of entry: CaseEntry) {
    guard let letter else { return }
    letters.append(LetterState(letter: letter, on: entry.on))
  }

  private mutating func add(
    _ file: StoredFile, of entry: CaseEntry, fromApplicant: Bool = false
  ) {
    files.append(
      FileState(file: file, ref: entry.ref, on: entry.on, isFromApplicant: fromApplicant))
  }

  private mutating func give(_ file: StoredFile, of entry: CaseEntry) {
    if let index = files.firstIndex(where: { $0.file.hash == file.hash }) {
      files[index].isGiven = true
    } else {
      var given = FileState(file: file, ref: entry.ref, on: entry.on, isFromApplicant: false)
      given.isGiven = true
      files.append(given)
    }
  }
}

extension Array where Element: Hashable {
  /// Each element once, in the order of first mention.
  func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
