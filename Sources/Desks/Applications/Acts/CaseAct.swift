public import Regulation
public import Workdays

/// An act that somebody at the office proposes, with its particulars.
public enum CaseAct: Hashable, Sendable {
  /// Register it (登记).
  case register
  /// Note that the letter was signed for.
  case sign(proof: String)
  /// Confirm the receipt with the applicant.
  case confirmReceipt(proof: String)
  /// Give it to somebody; to nobody where nil.
  case assign(Person.ID?)
  /// Make a note.
  case note(String)
  /// Put papers in the file.
  case attach([NewFile])
  /// Put right who applies.
  case amendApplicant(Applicant, reason: String)
  /// Ask the applicant to correct, once.
  case noteCorrection(what: String, by: CivilDate?, letter: LetterChoice)
  /// Take the correction.
  case correct(text: String, files: [NewFile])
  /// Ask for reasons (Art. 35).
  case askForReasons(what: String, letter: LetterChoice)
  /// Take the reasons.
  case giveReasons(text: String, files: [NewFile])
  /// Ask a third party or a co-making organ.
  case consult(ConsultedKind, Consulted, letter: LetterChoice)
  /// Note that the consulted received the letter.
  case receiveConsultation(ConsultedID)
  /// Take the answer.
  case answerConsultation(ConsultedID, Opinion?, text: String, files: [NewFile])
  /// Tell a third party what is disclosed although it objected, and why.
  case tellThirdParty(ConsultedID, content: String, reasons: String, letter: LetterChoice)
  /// Ask the head to consent to an extension.
  case askExtension(workingDays: Int, reason: String)
  /// Consent.
  case consentToExtension
  /// Decline.
  case declineExtension(reason: String)
  /// Tell the applicant of the extension.
  case extend(letter: LetterChoice)
  /// Notify a reasonable delay (Art. 35).
  case delay(until: CivilDate, reason: String, letter: LetterChoice)
  /// Notify a fee; the day is that on which the applicant received the notice.
  case notifyFee(FeeChoice, onlyPoints: Bool, letter: LetterChoice)
  /// Take the payment.
  case pay(receipt: String)
  /// Send it on to another organ before it is registered.
  case transfer(to: Organ.ID, reason: String)
  /// Send it on after the decision that another organ is responsible.
  case forward(ForwardingChoice, reason: String)
  /// Make cases of its parts; the first stays in this one.
  case split([String])
  /// Handle it together with another.
  case join(to: Case.ID)
  /// Handle it by itself again.
  case part
  /// Write a decision, or write it anew.
  case draft(DecisionDraft)
  /// Write a letter that says what was wrong in an earlier one.
  case draftCorrection(of: Int, wrong: String, right: String, form: LetterForm?)
  /// Hand the draft in.
  case submit
  /// Agree to it as reviewer.
  case review
  /// Agree to it as legality reviewer.
  case reviewLegality
  /// Note that somebody agreed on paper.
  case approveOnPaper(Stage, by: Person.ID, slip: NewFile)
  /// Give the draft back.
  case giveBack(reason: String)
  /// Sign it.
  case signLetter
  /// Hand in the scan of the sealed paper.
  case seal(letter: Int, scan: NewFile)
  /// Note that the decision reached the applicant.
  case deliver(DeliveryRecord)
  /// Note that the applicant withdraws.
  case withdraw(proof: String)
  /// Close it since the applicant did not go on in time.
  case lapse(letter: LetterChoice)
  /// Have another row of table III count it.
  case recount(Outcome, reason: String)
  /// Say that a fact was wrongly recorded.
  case strike(FactRef, reason: String)
  /// Write the answer to a case about records (Art. 41), as a draft that is checked and signed.
  case settle(Settlement, letter: LetterChoice)

  /// An act without its particulars.
  public enum Kind: String, CaseIterable, Sendable {
    /// One of the acts.
    case register, sign, confirmReceipt, assign, note, attach, amendApplicant
    /// One of the acts.
    case noteCorrection, correct, askForReasons, giveReasons
    /// One of the acts.
    case consult, receiveConsultation, answerConsultation, tellThirdParty
    /// One of the acts.
    case askExtension, consentToExtension, declineExtension, extend, delay, notifyFee, pay
    /// One of the acts.
    case transfer, forward, split, join, part
    /// One of the acts.
    case draft, draftCorrection, submit, review, reviewLegality, approveOnPaper, giveBack
    /// One of the acts.
    case signLetter, seal, deliver, withdraw, lapse, recount, strike, settle
  }
}

/// A file that is handed in.
public struct NewFile: Hashable, Sendable {
  /// The name it has where it comes from.
  public var name: String
  /// What it holds.
  public var bytes: [UInt8]

  /// A file that is handed in.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

/// How the letter that belongs to an act comes about.
public enum LetterChoice: Hashable, Sendable {
  /// None is kept here.
  case none
  /// From the organ's template, or from a text with its fields that somebody wrote in its place.
  case fromTemplate(body: String = "")
  /// It was made outside: its scan.
  case scan(NewFile)
}

/// Whom to consult, and about what.
public struct Consulted: Hashable, Sendable {
  /// The name.
  public var name: String
  /// How it is reached.
  public var contact: String
  /// Where the letter goes.
  public var address: String
  /// What it is asked about.
  public var about: String
  /// Whether it is a body and not a person, which is addressed otherwise.
  public var isBody: Bool

  /// Whom to consult.
  public init(
    name: String, contact: String = "", address: String = "", about: String = "",
    isBody: Bool = true
  ) {
    self.isBody = isBody
    self.name = name
    self.contact = contact
    self.address = address
    self.about = about
  }
}

/// By what a fee is to be charged; the amount is computed.
public enum FeeChoice: Hashable, Sendable {
  /// By item: what this case adds to the applicant's items of the month.
  case items
  /// By page.
  case pages(Int)
}

/// To whom a case is sent on after its decision.
public enum ForwardingChoice: Hashable, Sendable {
  /// To an organ that works with this installation, which gets a case of its own.
  case organ(Organ.ID)
  /// To another, of which the applicant was told.
  case outside(name: String, contact: String)
}

/// A decision as it is drafted.
public struct DecisionDraft: Hashable, Sendable {
  /// Its parts, in the order of the letter; one where it decides the whole alike.
  public var parts: [DecisionPart]
  /// The kind that prevails where no part is disclosed; nil for that of the first part.
  public var dominant: DecisionKind?
  /// Whether it discloses against a third party's objection for major public interest.
  public var majorPublicInterest: Bool
  /// That the third party was told of it in writing, in that case.
  public var thirdPartyTold: String
  /// A row of table III in place of the default.
  public var row: Outcome?
  /// Why that row.
  public var rowReason: String
  /// The text of the letter, with the fields of a template, where it is to be other than the organ's
  /// template has it; empty for that one.
  public var body: String
  /// New papers that go with it.
  public var files: [NewFile]
  /// Papers of the file that go with it, by their hashes.
  public var given: [String]
  /// How it gets its signature and seal; nil as the organ usually has it.
  public var form: LetterForm?

  /// A decision as it is drafted.
  public init(
    parts: [DecisionPart], dominant: DecisionKind? = nil, majorPublicInterest: Bool = false,
    thirdPartyTold: String = "", row: Outcome? = nil, rowReason: String = "", body: String = "",
    files: [NewFile] = [], given: [String] = [], form: LetterForm? = nil
  ) {
    self.parts = parts
    self.dominant = dominant
    self.majorPublicInterest = majorPublicInterest
    self.thirdPartyTold = thirdPartyTold
    self.row = row
    self.rowReason = rowReason
    self.body = body
    self.files = files
    self.given = given
    self.form = form
  }

  /// What it decides; nothing where it has no part.
  var content: DecisionContent? {
    guard let first = parts.first?.kind else { return nil }
    let dominant = dominant ?? first
    return DecisionContent(
      kind: dominant, others: parts.map(\.kind).filter { $0 != dominant }.uniqued(),
      majorPublicInterest: majorPublicInterest, row: row, rowReason: rowReason)
  }
}
