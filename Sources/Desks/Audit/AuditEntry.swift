public import Store
public import Workdays

/// Something that somebody did or saw.
public struct AuditEntry: Hashable, Sendable {
  /// Its place among all events.
  public let position: Int64
  /// The organ in whose chain the event stands; nil for the installation's own.
  public let organ: Organ.ID?
  /// The event's place in the chain.
  public let sequence: Int64
  /// When it was recorded.
  public let recordedAt: Instant
  /// The day for which it was recorded.
  public let occurredOn: CivilDate
  /// Who did it; nil for the public, the machine's command line, and whoever failed to sign in.
  public let person: Person.ID?
  /// The person's name today; nil where it was erased.
  public let personName: String?
  /// What happened: `person.locked`.
  public let kind: String
  /// What there is to say about it.
  public let details: [AuditDetail]
  /// What it happened to: `person/7312…`.
  public let subject: String
  /// The name of the person that it happened to, where it was a person.
  public let subjectName: String?
  /// From where; nil where that was not known or has been erased.
  public let address: String?
}

/// Which entries are looked at.
public struct AuditFilter: Hashable, Sendable {
  /// Only what this person did, or what happened to the person's account.
  public var person: Person.ID?
  /// Only what stands in this organ's chain.
  public var organ: Organ.ID?
  /// Only these kinds; all where there are none.
  public var kinds: Set<String> = []
  /// Only what was recorded from this day on, by the day in China.
  public var from: CivilDate?
  /// Only what was recorded until this day, and on it.
  public var through: CivilDate?

  /// Everything.
  public init() {}
}

/// A page of the record, the newest first.
public struct AuditPage: Hashable, Sendable {
  /// The entries.
  public let entries: [AuditEntry]
  /// Before which the next page begins; nil on the last.
  public let next: Int64?
}
