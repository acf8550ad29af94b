public import Regulation
public import Workdays

/// Somebody who works there, by name.
public struct PersonName: Hashable, Sendable {
  /// What tells people apart.
  public let id: Person.ID
  /// The name; empty where it has been erased.
  public let name: String
}

/// A time limit with the steps by which it comes about.
public struct ClockView: Hashable, Sendable {
  /// Where it stands.
  public let clock: Clock
  /// How it comes to its day.
  public let steps: [Step]
}

/// Whether an act can be done now, and if not, why not.
public struct ActAnswer: Hashable, Sendable {
  /// The act.
  public let act: CaseAct.Kind
  /// The reasons against it; none where it can be done.
  public let reasons: [CaseGround]

  /// Whether it can be done.
  public var isOpen: Bool { reasons.isEmpty }

  /// Whether the head could do it by giving a reason.
  public var canBeOverridden: Bool { !isOpen && reasons.allSatisfy(\.canBeOverridden) }
}

/// All that a page shows of a case.
public struct CasePage: Sendable {
  /// The case: its history, its draft, its letters and files, and what they amount to.
  public let file: CaseFile
  /// Who applies, with numbers and telephones covered.
  public let applicant: MaskedApplicant
  /// The organ's name.
  public let organName: String
  /// How its row stands in lists.
  public let row: QueueRow
  /// The clocks.
  public let clocks: [ClockView]
  /// Every act that makes sense, with why not; those that can be done come first.
  public let acts: [ActAnswer]
  /// The act that is due, where one is.
  public let next: CaseAct.Kind?
  /// Names of all who are named in it.
  public let people: [Person.ID: PersonName]
  /// The cases that are handled together with it.
  public let members: [RelatedCase]
  /// The cases that it is tied to: of which it is a part, its parts, where it came from and went.
  public let ties: [RelatedCase]
  /// What was brought against it.
  public let remedies: [RemedyRow]
  /// How the organ handles cases.
  public let settings: OrganSettings

  /// How far it has come, to be handed back by whoever acts.
  public var version: CaseVersion { file.version }
}

/// A case beside another.
public struct RelatedCase: Hashable, Sendable {
  /// The case.
  public let id: Case.ID
  /// The organ that has it.
  public let organ: Organ.ID
  /// Its number.
  public let number: String
  /// What it asks for, in a few words.
  public let heading: String
  /// The day on which it came in.
  public let arrivedOn: CivilDate
  /// The day on which it ended.
  public let endedOn: CivilDate?
  /// The row of table III that counts it.
  public let outcome: Outcome?
  /// Its letter's number, so that an earlier answer is at hand.
  public let documentNumber: String?
  /// How much it asks for the same, from 0 to 1; nothing where it is related otherwise.
  public let likeness: Double?
}

/// The cases that bear on one.
public struct Related: Hashable, Sendable {
  /// The applicant's other cases with the organ, the newest first; at most fifty.
  public let sameApplicant: [RelatedCase]
  /// Cases of anybody that ask for something like it, the likest first.
  public let sameSubject: [RelatedCase]
  /// How many cases of the applicant came in during its month, with it.
  public let ofTheMonth: Int
  /// The earlier case of the applicant that was answered and asks for the same.
  public let likelyRepeat: RelatedCase?
}
