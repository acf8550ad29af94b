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
  /// - Parameters:
  ///   - personal: Whether to open what can be erased; without it the texts read as empty.
  ///   - position: Only what was recorded up to there.
  func caseFile(
    _ id: Case.ID, personal: Bool = true, upTo position: Int64 = .max, under law: Law
  ) throws -> CaseFile? {
    let events = try self.events(of: CaseSubject.text(id)).filter { $0.position <= position }
    guard let organ = events.first?.organ else { return nil }
    // Events of other kinds about it, as of reading, hold no facts.
    let entries = try events.filter(CaseSubject.holdsFact).map { event in
      let record = try caseRecord(of: event, personal: personal)
      return CaseEntry(
        ref: FactRef(value: event.sequence), on: event.occurredOn, recordedAt: event.recordedAt,
        by: event.actor.map { Person.ID(value: $0) }, fact: record.fact,
        override: record.override?.override)
    }
    return try CaseFile(id: id, organ: Organ.ID(value: organ), entries: entries, under: law)
  }

  /// What an event of a case records.
  ///
  /// - Parameter personal: Whether to open what can be erased; without it the texts read as empty.
  func caseRecord(of event: StoredEvent, personal: Bool = true) throws -> CaseRecord {
    try RecordCoding.decode(
      CaseRecord.self, from: event.payload,
      beside: personal ? try self.personal(of: event) : [:])
  }

  /// How an organ handles its cases.
  func caseSettings(of organ: Organ.ID) throws -> OrganSettings {
    let text: String? = try value(
      "SELECT settings FROM application_settings WHERE organ_id = \(organ)")
    guard let text else { return OrganSettings() }
    return try RecordCoding.decode(OrganSettings.self, from: text, beside: [:])
  }
}

/// What events of cases are about.
enum CaseSubject: RecordSubject {
  typealias Record = Case
  typealias Kind = CaseFact.Kind

  static let name = "application"
}
