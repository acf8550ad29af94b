import Store
import Workdays

extension Reader {
  func auditEntries(
    _ filter: AuditFilter, before position: Int64?, limit: Int
  ) throws -> [AuditEntry] {
    var conditions: [SQL] = ["1 = 1"]
    if let position { conditions.append("entry.position < \(position)") }
    if let organ = filter.organ { conditions.append("entry.organ_id = \(organ)") }
    if let person = filter.person {
      conditions.append(
        "(entry.actor_id = \(person) OR entry.subject = \(Subject.person(person)))")
    }
    if !filter.kinds.isEmpty {
      let kinds = filter.kinds.filter { !$0.hasControlCharacters }.sorted()
      conditions.append("entry.kind IN \(list: kinds)")
    }
    if let from = filter.from { conditions.append("entry.recorded_at >= \(from.beginInChina)") }
    if let through = filter.through {
      conditions.append("entry.recorded_at < \(through.advanced(by: 1).beginInChina)")
    }
    let entries = try rows(
      """
      SELECT entry.*,
        CASE WHEN entry.kind IN \(list: AuditDetail.kinds) THEN event.payload END AS payload
      FROM audit_entry AS entry
      JOIN event ON event.organ_id = entry.organ_id AND event.sequence = entry.sequence
      WHERE \(conditions.joined(separator: " AND "))
      ORDER BY entry.position DESC LIMIT \(limit)
      """)
    let people = try entries.flatMap { row in
      [try row.get("actor_id"), Subject.person(try row.get("subject", as: String.self))]
    }
    let names = try names(of: Set(people.compactMap(\.self)))
    return try entries.map { try AuditEntry($0, names) }
  }

  private func names(of people: Set<Person.ID>) throws -> [Person.ID: String] {
    var names: [Person.ID: String] = [:]
    for some in people.sorted().chunks(of: 500) {
      for row in try rows(
        "SELECT id, name FROM person WHERE id IN \(list: some) AND name IS NOT NULL")
      {
        names[try row.get(0)] = try row.get(1)
      }
    }
    return names
  }

  /// The kinds, each found by one step in the index and not by reading all entries.
  func auditKinds() throws -> [String] {
    var kinds: [String] = []
    while let kind: String = try value(
      "SELECT min(kind) FROM audit_entry WHERE kind > \(kinds.last ?? "")")
    {
      kinds.append(kind)
    }
    return kinds
  }
}

extension AuditEntry {
  fileprivate init(_ row: Row, _ names: [Person.ID: String]) throws {
    let organ: Organ.ID = try row.get("organ_id")
    let person: Person.ID? = try row.get("actor_id")
    let subject: String = try row.get("subject")
    let kind: String = try row.get("kind")
    let payload: String? = try row.get("payload")
    self.init(
      position: try row.get("position"), organ: organ.value == systemChain ? nil : organ,
      sequence: try row.get("sequence"), recordedAt: try row.get("recorded_at"),
      occurredOn: try row.get("occurred_on"), person: person,
      personName: person.flatMap { names[$0] }, kind: kind,
      details: try payload.map { try AuditDetail.details(of: kind, $0) } ?? [], subject: subject,
      subjectName: Subject.person(subject).flatMap { names[$0] },
      address: try row.get("address"))
  }
}

extension CivilDate {
  /// The moment in which the day begins in China.
  var beginInChina: Instant {
    Instant(milliseconds: Int64(dayNumber) * 86_400_000 - 8 * 3_600_000)
  }
}
