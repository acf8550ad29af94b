extension Transaction {
  /// Appends an event to its organ's chain, keeps its personal data, and brings the projections up to
  /// it.
  ///
  /// - Returns: The event as it stands there.
  @discardableResult
  public func append(_ draft: EventDraft) throws -> Event {
    let last = try row(
      "SELECT sequence, recorded_at, hash FROM chain WHERE organ_id = \(draft.organ)")
    let fields = try salted(draft.personal)
    let event = try event(
      draft, after: last, commitments: fields.map { Commitment(to: $0.field, salt: $0.salt) })
    try moveChain(to: event, isNew: last == nil)
    try insert(event)
    try keep(fields, of: event)
    for projection in context.projections { try projection.apply(event, in: self) }
    return event
  }

  private func event(_ draft: EventDraft, after last: Row?, commitments: [Commitment]) throws
    -> Event
  {
    let sequence: Int64 = try last?.get("sequence") ?? 0
    let recordedAt: Instant = try last?.get("recorded_at") ?? now
    return Event(
      organ: draft.organ, sequence: sequence + 1, position: try nextPosition(),
      subject: draft.subject, kind: draft.kind, occurredOn: draft.occurredOn,
      recordedAt: max(recordedAt, now), actor: draft.actor, payload: draft.payload,
      commitments: commitments, algorithm: Event.currentAlgorithm,
      previous: try last?.get("hash") ?? Event.noPrevious, hash: []
    ).hashed
  }

  /// The fields in order of their names, each with a salt that nobody can guess.
  private func salted(_ fields: [PersonalField]) throws -> [(field: PersonalField, salt: [UInt8])] {
    let sorted = fields.sorted { $0.name < $1.name }
    for (index, field) in sorted.enumerated() {
      guard field.isWellNamed, index == 0 || sorted[index - 1].name != field.name else {
        throw StoreFault(
          doing: "appending an event", kind: .value,
          detail: "the name of a personal field is not well formed or stands twice")
      }
    }
    var generator = SystemRandomNumberGenerator()
    return sorted.map { field in
      (field, (0..<32).map { _ in UInt8.random(in: 0...255, using: &generator) })
    }
  }

  /// Writes the chain's new head first: who comes second on PostgreSQL begins again.
  private func moveChain(to event: Event, isNew: Bool) throws {
    let changed =
      if isNew {
        try execute(
          """
          INSERT INTO chain (organ_id, sequence, recorded_at, hash)
          VALUES (\(event.organ), \(event.sequence), \(event.recordedAt), \(event.hash))
          ON CONFLICT DO NOTHING
          """)
      } else {
        try execute(
          """
          UPDATE chain SET sequence = \(event.sequence), recorded_at = \(event.recordedAt),
            hash = \(event.hash)
          WHERE organ_id = \(event.organ) AND sequence = \(event.sequence - 1)
          """)
      }
    guard changed == 1 else {
      throw StoreFault(
        doing: "appending an event", kind: .serialization,
        detail: "chain \(event.organ) has moved on")
    }
  }

  private func insert(_ event: Event) throws {
    try execute(
      """
      INSERT INTO event (\(Event.columns))
      VALUES \(list: event.columnValues + [event.hash.sqlValue])
      """)
  }

  /// On PostgreSQL a sequence, on which no two transactions wait for each other.
  private func nextPosition() throws -> Int64 {
    let position: Int64? =
      switch session.dialect {
      case .sqlite: try value("SELECT coalesce(max(position), 0) + 1 FROM event")
      case .postgres: try value("SELECT nextval('event_position')")
      }
    return position ?? 1
  }
}
