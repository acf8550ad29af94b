public import Regulation
public import Store
public import Workdays

/// A fact in a case's history, with who recorded it and when.
public struct CaseEntry: Hashable, Sendable {
  /// Its place in the organ's chain.
  public let ref: FactRef
  /// The day that counts in law.
  public let on: CivilDate
  /// When it was recorded.
  public let recordedAt: Instant
  /// Who recorded it; nobody where the applicant did it on the status page, or the program itself.
  public let by: Person.ID?
  /// What happened.
  public let fact: CaseFact
  /// The head's word against a recommendation.
  public let override: Override?
  /// What is to be said about it in law.
  public internal(set) var remarks: [Refusal] = []
  /// Whether a later fact says that it was wrongly recorded.
  public internal(set) var isStruck = false

  /// What happened, without its particulars.
  public var kind: CaseFact.Kind { fact.kind }

  /// Whether it was written down later than the day on which it happened.
  public var isRecordedLater: Bool { recordedAt.dayInChina > on }

  init(
    ref: FactRef, on day: CivilDate, recordedAt: Instant, by person: Person.ID?, fact: CaseFact,
    override: Override?
  ) {
    self.ref = ref
    on = day
    self.recordedAt = recordedAt
    by = person
    self.fact = fact
    self.override = override
  }
}
