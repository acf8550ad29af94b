public import Regulation
public import Workdays

/// What can have happened in a case; an event holds one of them.
///
/// The day that counts in law, who recorded it and when are the event's own. Names of cases and of
/// their values stand in stored events: they are added to and never changed.
public enum CaseFact: Hashable, Sendable, Codable {
  /// It came in.
  case received(Intake)
  /// It was registered (登记).
  case registered
  /// The organ signed for the letter.
  case signed(Proof)
  /// Both sides confirmed the receipt.
  case confirmed(Proof)
  /// Somebody has it now; nobody where nil.
  case assigned(to: Person.ID?)
  /// A note was made.
  case noted(text: Erasable)
  /// Papers were put in the file.
  case attached(files: [StoredFile])
  /// Who applies was put right.
  case applicantAmended(Applicant, reason: Erasable)
  /// The one notice to correct was sent.
  case correctionNoticed(by: CivilDate?, what: Erasable, letter: Letter?)
  /// The correction came in.
  case corrected(Contribution)
  /// The applicant was asked for reasons.
  case reasonsAsked(what: Erasable, letter: Letter?)
  /// The applicant gave reasons.
  case reasonsGiven(Contribution)
  /// A third party or a co-making organ was asked.
  case consulted(ConsultedParty, letter: Letter?)
  /// The consulted received the letter.
  case consultationReceived(ConsultedKind, number: Int)
  /// The consulted answered.
  case consultationAnswered(ConsultedKind, number: Int, opinion: Opinion?, Contribution)
  /// A third party was told what is disclosed although it objected, and why.
  case thirdPartyTold(number: Int, content: Erasable, reasons: Erasable, letter: Letter?)
  /// The head was asked to consent to an extension.
  case extensionAsked(workingDays: Int, reason: Erasable)
  /// The head consented.
  case extensionConsented
  /// The head did not consent.
  case extensionDeclined(reason: Erasable)
  /// The reply period was extended, and the applicant told so.
  case extended(workingDays: Int, headConsented: Bool, letter: Letter?)
  /// A reasonable delay was notified (Art. 35).
  case delayed(until: CivilDate, reason: Erasable, letter: Letter?)
  /// The applicant received the fee notice.
  case feeNotified(FeeRecord, letter: Letter?)
  /// The fee was paid.
  case feePaid(receipt: Erasable)
  /// It was sent on to another organ before it was registered, which counts it instead.
  case transferred(to: Int64, as: Case.ID, reason: Erasable)
  /// After the decision another organ got it.
  case forwarded(Forwarding)
  /// Parts of it are cases of their own now.
  case split(parts: [Case.ID], description: Erasable)
  /// It is handled together with another, whose decision is its decision too.
  case joined(to: Case.ID)
  /// It is handled by itself again.
  case parted
  /// What is to leave the organ was drafted, or drafted anew.
  case drafted(CaseDraft)
  /// The draft went to those who check and sign it.
  case submitted(to: Stage)
  /// Somebody agreed at a stage.
  case approved(Approval)
  /// It went back to the drafter.
  case givenBack(from: Stage, reason: Erasable)
  /// It was decided: the letter is signed.
  case decided(DecisionRecord)
  /// The scan of the signed and sealed paper became the letter.
  case sealed(letter: Int, scan: StoredFile)
  /// The decision reached the applicant.
  case delivered(DeliveryRecord)
  /// A new letter says what was wrong in an earlier one.
  case letterCorrected(Letter, of: Int)
  /// The applicant withdrew.
  case withdrawn(Proof)
  /// It was closed since the applicant did not go on in time.
  case lapsed(letter: Letter?)
  /// Another row of table III counts it.
  case recounted(row: Outcome, reason: Erasable)
  /// An earlier fact was wrongly recorded.
  case struck(fact: FactRef, reason: Erasable)
  /// A case about records was answered (Art. 41).
  case settled(Settlement, letter: Letter?)
  /// The publications desk said whether what several ask for is published (Art. 44).
  case publicationConsidered(published: Bool, reason: Erasable)
  /// The applicant took a letter or a file.
  case taken(hash: String)
  /// The applicant said whether the answer helped.
  case rated(helped: Bool, text: Erasable)
  /// The personal data is kept for longer than its term.
  case kept(until: CivilDate, reason: Erasable)
}

extension CaseFact {
  /// What happened, without its particulars; the raw value stands in an event's kind.
  public enum Kind: String, CaseIterable, Sendable {
    /// One of the facts.
    case received, registered, signed, confirmed, assigned, noted, attached, applicantAmended
    /// One of the facts.
    case correctionNoticed, corrected, reasonsAsked, reasonsGiven
    /// One of the facts.
    case consulted, consultationReceived, consultationAnswered, thirdPartyTold
    /// One of the facts.
    case extensionAsked, extensionConsented, extensionDeclined, extended, delayed
    /// One of the facts.
    case feeNotified, feePaid, transferred, forwarded, split, joined, parted
    /// One of the facts.
    case drafted, submitted, approved, givenBack, decided, sealed, delivered
    /// One of the facts.
    case letterCorrected, withdrawn, lapsed, recounted, struck, settled
    /// One of the facts.
    case publicationConsidered, taken, rated, kept
  }

  /// What happened, without its particulars.
  public var kind: Kind {
    switch self {
    case .received: .received
    case .registered: .registered
    case .signed: .signed
    case .confirmed: .confirmed
    case .assigned: .assigned
    case .noted: .noted
    case .attached: .attached
    case .applicantAmended: .applicantAmended
    case .correctionNoticed: .correctionNoticed
    case .corrected: .corrected
    case .reasonsAsked: .reasonsAsked
    case .reasonsGiven: .reasonsGiven
    case .consulted: .consulted
    case .consultationReceived: .consultationReceived
    case .consultationAnswered: .consultationAnswered
    case .thirdPartyTold: .thirdPartyTold
    case .extensionAsked: .extensionAsked
    case .extensionConsented: .extensionConsented
    case .extensionDeclined: .extensionDeclined
    case .extended: .extended
    case .delayed: .delayed
    case .feeNotified: .feeNotified
    case .feePaid: .feePaid
    case .transferred: .transferred
    case .forwarded: .forwarded
    case .split: .split
    case .joined: .joined
    case .parted: .parted
    case .drafted: .drafted
    case .submitted: .submitted
    case .approved: .approved
    case .givenBack: .givenBack
    case .decided: .decided
    case .sealed: .sealed
    case .delivered: .delivered
    case .letterCorrected: .letterCorrected
    case .withdrawn: .withdrawn
    case .lapsed: .lapsed
    case .recounted: .recounted
    case .struck: .struck
    case .settled: .settled
    case .publicationConsidered: .publicationConsidered
    case .taken: .taken
    case .rated: .rated
    case .kept: .kept
    }
  }
}
