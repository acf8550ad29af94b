import Regulation
import Store
import Workdays

extension Reader {
  /// The organ that has a case; nothing where there is no such case.
  func organ(of id: Case.ID) throws -> Organ.ID? {
    try value("SELECT organ_id FROM application WHERE id = \(id)")
  }

  /// A case with all its facts; nothing where there is no such case.
  ///
  /// - Parameter personal: Whether to open what can be erased; without it the texts read as empty.
  func caseFile(_ id: Case.ID, personal: Bool = true, under law: Law) throws -> CaseFile? {
    let events = try self.events(of: CaseSubject.text(id))
    guard let organ = events.first?.organ else { return nil }
    let entries = try caseEntries(events, personal: personal)
    return try CaseFile(id: id, organ: Organ.ID(value: organ), entries: entries, under: law)
  }

  /// The facts of a case that events hold; events of other kinds about it are none.
  func caseEntries(_ events: some Sequence<StoredEvent>, personal: Bool) throws -> [CaseEntry] {
    try events.compactMap { event in
      guard CaseSubject.holdsFact(event) else { return nil }
      let beside = personal ? try self.personal(of: event) : [:]
      let record = try RecordCoding.decode(CaseRecord.self, from: event.payload, beside: beside)
      return CaseEntry(
        ref: FactRef(value: event.sequence), on: event.occurredOn, recordedAt: event.recordedAt,
        by: event.actor.map { Person.ID(value: $0) }, fact: record.fact,
        override: record.override?.override)
    }
  }

  /// How an organ handles its cases.
  func caseSettings(of organ: Organ.ID) throws -> OrganSettings {
    let text: String? = try value(
      "SELECT settings FROM application_settings WHERE organ_id = \(organ)")
    guard let text else { return OrganSettings() }
    return try RecordCoding.decode(OrganSettings.self, from: text, beside: [:])
  }
}

/// What events of cases are about, and of which kinds they are.
enum CaseSubject {
  private static let prefix = "application/"
  private static let kindPrefix = "application."

  static func text(_ id: Case.ID) -> String { prefix + "\(id)" }

  static func kind(_ kind: CaseFact.Kind) -> String { kindPrefix + kind.rawValue }

  /// The case that an event is about; nothing where it is about something else.
  static func id(_ event: StoredEvent) -> Case.ID? {
    guard event.subject.hasPrefix(prefix) else { return nil }
    return Case.ID(String(event.subject.dropFirst(prefix.count)))
  }

  /// Whether the event holds a fact, and is not about reading or erasing.
  static func holdsFact(_ event: StoredEvent) -> Bool { event.kind.hasPrefix(kindPrefix) }
}
