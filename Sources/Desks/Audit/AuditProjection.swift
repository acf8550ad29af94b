import Store

/// Keeps the record of who did what, when and from where: a row for each event of every desk.
struct AuditProjection: Projection {
  let area = "audit"
  let tables = ["audit_entry"]

  func apply(_ event: Event, in transaction: Transaction) throws {
    let address = try transaction.personal(of: event)[addressField]
    try transaction.execute(
      """
      INSERT INTO audit_entry (
        position, organ_id, sequence, recorded_at, occurred_on, actor_id, subject, kind, address)
      VALUES (\(event.position), \(event.organ), \(event.sequence), \(event.recordedAt),
        \(event.occurredOn), \(event.actor), \(event.subject), \(event.kind), \(address))
      """)
    guard let erased = try PersonalErased(event), erased.covers(addressField) else { return }
    for sequences in erased.events.chunks(of: 500) {
      try transaction.execute(
        """
        UPDATE audit_entry SET address = NULL
        WHERE organ_id = \(event.organ) AND sequence IN \(list: sequences)
        """)
    }
  }
}

/// The table of the record.
enum AuditMigrations {
  static let all = [
    Migration(
      area: "audit", number: 1, name: "who did what, when and from where",
      statements: [
        """
        CREATE TABLE audit_entry (
          position BIGINT NOT NULL PRIMARY KEY,
          organ_id BIGINT NOT NULL,
          sequence BIGINT NOT NULL,
          recorded_at BIGINT NOT NULL,
          occurred_on TEXT NOT NULL,
          actor_id BIGINT,
          subject TEXT NOT NULL,
          kind TEXT NOT NULL,
          address TEXT,
          UNIQUE (organ_id, sequence))
        """,
        "CREATE INDEX audit_entry_actor ON audit_entry (actor_id, position)",
        "CREATE INDEX audit_entry_organ ON audit_entry (organ_id, position)",
        "CREATE INDEX audit_entry_kind ON audit_entry (kind, position)",
        "CREATE INDEX audit_entry_subject ON audit_entry (subject, position)",
        "CREATE INDEX audit_entry_recorded ON audit_entry (recorded_at)",
      ])
  ]
}

extension Array {
  /// The elements in parts of at most so many.
  func chunks(of size: Int) -> [ArraySlice<Element>] {
    stride(from: 0, to: count, by: size).map { self[$0..<Swift.min($0 + size, count)] }
  }
}
