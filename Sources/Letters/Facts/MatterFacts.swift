public import OfficeFiles
public import Regulation
public import Workdays

/// A decision and what its letter says of each part.
public struct DecisionFacts: Hashable, Sendable {
  /// The decision.
  public var decision: Decision
  /// Its parts, in the order of the letter.
  public var parts: [PartFacts]
  /// That the third party was told of the disclosure in writing, where it objected.
  public var thirdPartyTold: String?

  /// A decision with its parts.
  public init(_ decision: Decision, parts: [PartFacts]) {
    self.decision = decision
    self.parts = parts
  }

  /// A decision of one kind.
  public init(_ part: PartFacts) {
    self.init(Decision(part.kind), parts: [part])
  }
}

/// A part of a decision: what it is about, and what its kind must state.
public struct PartFacts: Hashable, Sendable {
  /// The kind.
  public var kind: DecisionKind
  /// What it is about; needed only beside other parts.
  public var subject: String?
  /// The reasons.
  public var reasons: String?
  /// The way and the place where the information is found (方式、途径).
  public var place: String?
  /// How, where and when it is given (方式、途径、时间).
  public var delivery: String?
  /// Where and how it was searched for.
  public var search: String?
  /// What the consultation came to.
  public var consulted: String?
  /// The organ that is responsible.
  public var responsible: OtherOrgan?
  /// The letter that answered before.
  public var earlier: EarlierLetter?
  /// The special law.
  public var specialLaw: String?
  /// Where to turn to under it.
  public var specialChannel: String?
  /// The channel for petitions and complaints that fits.
  public var petitionChannel: String?
  /// Where gazettes, newspapers and books can be had.
  public var publicationSource: String?

  /// A part of a kind.
  public init(_ kind: DecisionKind, subject: String? = nil, reasons: String? = nil) {
    self.kind = kind
    self.subject = subject
    self.reasons = reasons
  }
}

/// Another organ.
public struct OtherOrgan: Hashable, Sendable {
  /// Its name.
  public var name: String
  /// How it is reached.
  public var contact: String?

  /// An organ by its name.
  public init(name: String, contact: String? = nil) {
    self.name = name
    self.contact = contact
  }
}

/// A letter that was written before.
public struct EarlierLetter: Hashable, Sendable {
  /// Its title.
  public var title: String
  /// Its number.
  public var number: DocumentNumber?
  /// Its day.
  public var day: CivilDate

  /// A letter by its title and day.
  public init(title: String, number: DocumentNumber? = nil, day: CivilDate) {
    self.title = title
    self.number = number
    self.day = day
  }
}

/// What someone is consulted about; the applicant is never named to them.
public struct ConsultationFacts: Hashable, Sendable {
  /// Who is consulted.
  public var name: String
  /// Whether it is a body and not a person.
  public var isBody: Bool
  /// The information.
  public var information: String
  /// Why its disclosure concerns them.
  public var concern: String?

  /// A consultation.
  public init(name: String, isBody: Bool, information: String, concern: String? = nil) {
    self.name = name
    self.isBody = isBody
    self.information = information
    self.concern = concern
  }
}

/// What is disclosed against a third party's objection, for major public interest.
public struct DisclosureFacts: Hashable, Sendable {
  /// The third party.
  public var name: String
  /// Whether it is a body and not a person.
  public var isBody: Bool
  /// The day on which it objected, where it did.
  public var objectedOn: CivilDate?
  /// What is disclosed.
  public var content: String
  /// Why.
  public var reasons: String

  /// A disclosure.
  public init(
    name: String, isBody: Bool, objectedOn: CivilDate? = nil, content: String, reasons: String
  ) {
    self.name = name
    self.isBody = isBody
    self.objectedOn = objectedOn
    self.content = content
    self.reasons = reasons
  }
}

/// A mistake in an earlier letter, and what is right.
public struct AmendmentFacts: Hashable, Sendable {
  /// The letter.
  public var letter: EarlierLetter
  /// What it says.
  public var wrong: String
  /// What it should say.
  public var right: String
  /// Whether it is a decision, against which the remedy is told again.
  public var decision: Decision?

  /// An amendment.
  public init(
    of letter: EarlierLetter, wrong: String, right: String, decision: Decision? = nil
  ) {
    self.letter = letter
    self.wrong = wrong
    self.right = right
    self.decision = decision
  }
}
