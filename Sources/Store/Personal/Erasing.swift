public import Workdays

extension Transaction {
  /// Erases the personal data of all events about a subject, and appends that it was done.
  ///
  /// The events themselves stay, and the chain goes on verifying. Appends to each chain that held such
  /// data; nothing where there was none.
  ///
  /// - Parameter reason: Why, without personal data; it stays for ever.
  /// - Returns: The events that say so, of kind `personal.erased`.
  @discardableResult
  public func erase(
    personalOf subject: String, reason: String, occurredOn: CivilDate, actor: Int64?
  ) throws -> [Event] {
    try erase(
      rows(
        """
        SELECT DISTINCT personal.organ_id, personal.sequence FROM personal
        JOIN event ON event.organ_id = personal.organ_id AND event.sequence = personal.sequence
        WHERE event.subject = \(subject) ORDER BY personal.organ_id, personal.sequence
        """),
      subject: subject, reason: reason, occurredOn: occurredOn, actor: actor)
  }

  /// Erases the personal data of one event, and appends that it was done.
  ///
  /// - Parameter reason: Why, without personal data; it stays for ever.
  /// - Returns: The event that says so; nothing where there was no such data.
  @discardableResult
  public func erase(
    personalOf event: Event, reason: String, occurredOn: CivilDate, actor: Int64?
  ) throws -> Event? {
    try erase(
      rows(
        """
        SELECT DISTINCT organ_id, sequence FROM personal
        WHERE organ_id = \(event.organ) AND sequence = \(event.sequence)
        """),
      subject: event.subject, reason: reason, occurredOn: occurredOn, actor: actor
    ).first
  }

  private func erase(
    _ rows: [Row], subject: String, reason: String, occurredOn: CivilDate, actor: Int64?
  ) throws -> [Event] {
    let places = try rows.map { row in
      (organ: try row.get(0, as: Int64.self), sequence: try row.get(1, as: Int64.self))
    }
    for place in places {
      try execute(
        "DELETE FROM personal WHERE organ_id = \(place.organ) AND sequence = \(place.sequence)")
    }
    let organs = Dictionary(grouping: places, by: \.organ).sorted { $0.key < $1.key }
    return try organs.map { organ, places in
      try append(
        EventDraft(
          organ: organ, subject: subject, kind: Erasure.kind, occurredOn: occurredOn, actor: actor,
          payload: Erasure(events: places.map(\.sequence), reason: reason).payload()))
    }
  }
}
