public import Regulation
public import Workdays

/// An extension that the head was asked to consent to.
public struct ExtensionAsked: Hashable, Sendable {
  /// By how many working days.
  public let workingDays: Int
  /// Why.
  public let reason: String
  /// Who asked.
  public let by: Person.ID?
  /// The day.
  public let on: CivilDate
  /// Who consented.
  public internal(set) var consentedBy: Person.ID?
  /// The day of the consent.
  public internal(set) var consentedOn: CivilDate?
}

/// A draft on its way.
public struct DraftState: Hashable, Sendable {
  /// What it says.
  public let draft: CaseDraft
  /// Who wrote it, each once; none of them can check or sign it.
  public let drafters: [Person.ID]
  /// Where it is.
  public internal(set) var stage: Stage
  /// Who agreed, in order.
  public internal(set) var approvals: [Approval] = []
  /// Why it came back last, and from where.
  public internal(set) var returned: Returned?

  /// That a draft came back.
  public struct Returned: Hashable, Sendable {
    /// From which stage.
    public let from: Stage
    /// Why.
    public let reason: String
    /// Who gave it back.
    public let by: Person.ID?
  }
}

/// Somebody who was consulted, and what came of it.
public struct ConsultationState: Hashable, Sendable {
  /// Who.
  public let party: ConsultedParty
  /// The day the letter went out.
  public let consultedOn: CivilDate
  /// The day it was received.
  public internal(set) var receivedOn: CivilDate?
  /// The day of the answer.
  public internal(set) var answeredOn: CivilDate?
  /// What the answer is.
  public internal(set) var opinion: Opinion?
  /// What it says.
  public internal(set) var answer: Contribution?
}

/// A letter of the case.
public struct LetterState: Hashable, Sendable {
  /// What it says.
  public let letter: Letter
  /// Its day.
  public let on: CivilDate
  /// The scan of the sealed paper, once it is there.
  public internal(set) var scan: StoredFile?
  /// The number of the letter that says what was wrong in it.
  public internal(set) var correctedBy: Int?

  /// Whether it is as it will be: nothing that it consists of is waited for.
  public var isFrozen: Bool {
    letter.isScan || letter.form == .electronic || scan != nil
  }

  /// The hash of the document that counts: the scan's, once it is there.
  public var hash: String { scan?.hash ?? letter.hash }

  /// The document that counts, and the others.
  public var documents: [StoredFile] {
    (scan.map { [$0] } ?? []) + letter.documents
  }
}

/// A file of the case.
public struct FileState: Hashable, Sendable {
  /// The file.
  public let file: StoredFile
  /// The fact with which it came.
  public let ref: FactRef
  /// The day.
  public let on: CivilDate
  /// Whether it came from the applicant.
  public let isFromApplicant: Bool
  /// Whether it is given to the applicant with the decision.
  public internal(set) var isGiven = false
}

/// How a case ended.
public enum CaseEnd: Hashable, Sendable {
  /// In law: decided, lapsed or withdrawn; the row is that by which it is counted now.
  case concluded(EventKind, Outcome)
  /// A case about records was answered.
  case settled(Settlement)
  /// Sent on before it was registered; another organ counts it.
  case transferred(to: Case.ID)
}
