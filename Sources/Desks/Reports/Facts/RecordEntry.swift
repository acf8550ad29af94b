import Store
public import Workdays

/// A fact in a record's history.
public struct RecordEntry<Fact: Hashable & Sendable>: Hashable, Sendable {
  /// Its place in the organ's chain.
  public let ref: FactRef
  /// The day that counts.
  public let on: CivilDate
  /// When it was recorded.
  public let recordedAt: Instant
  /// Who recorded it.
  public let by: Person.ID?
  /// What happened.
  public let fact: Fact
}

extension Reader {
  /// The history of a record, and the organ in whose chain it stands.
  func history<Fact: RecordedFact>(
    _ type: Fact.Type, of id: Identifier<Fact.Subject.Record>, upTo position: Int64 = .max,
    personal: Bool = true
  ) throws -> (organ: Organ.ID, entries: [RecordEntry<Fact>])? {
    let events = try self.events(of: Fact.Subject.text(id))
      .filter { $0.position <= position && Fact.Subject.holdsFact($0) }
    guard let organ = events.first?.organ else { return nil }
    let entries = try events.map { event in
      RecordEntry(
        ref: FactRef(value: event.sequence), on: event.occurredOn, recordedAt: event.recordedAt,
        by: event.actor.map { Person.ID(value: $0) },
        fact: try RecordCoding.decode(
          Fact.self, from: event.payload, beside: personal ? try self.personal(of: event) : [:]))
    }
    return (Organ.ID(value: organ), entries)
  }
}
