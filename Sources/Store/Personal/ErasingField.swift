public import Workdays

extension Transaction {
  /// Erases one field of all events that were recorded before a moment, and appends to each chain that
  /// it was done.
  ///
  /// What else belongs to those events stays. The events that say so are of kind `personal.erased` too
  /// and name the field.
  ///
  /// - Parameters:
  ///   - name: The field's name: `address`.
  ///   - subject: What the events that say so are about.
  ///   - reason: Why, without personal data; it stays for ever.
  /// - Returns: How many events had the field.
  @discardableResult
  public func erase(
    personalField name: String, recordedBefore moment: Instant, about subject: String,
    reason: String, occurredOn: CivilDate
  ) throws -> Int {
    let rows = try rows(
      """
      SELECT personal.organ_id, personal.sequence FROM personal
      JOIN event ON event.organ_id = personal.organ_id AND event.sequence = personal.sequence
      WHERE personal.name = \(name) AND event.recorded_at < \(moment)
      ORDER BY personal.organ_id, personal.sequence
      """)
    var places: [Int64: [Int64]] = [:]
    for row in rows { places[try row.get(0), default: []].append(try row.get(1)) }
    for (organ, sequences) in places.sorted(by: { $0.key < $1.key }) {
      for sequence in sequences {
        try execute(
          """
          DELETE FROM personal
          WHERE organ_id = \(organ) AND sequence = \(sequence) AND name = \(name)
          """)
      }
      try append(
        EventDraft(
          organ: organ, subject: subject, kind: Erasure.kind, occurredOn: occurredOn, actor: nil,
          payload: Erasure(events: sequences, fields: [name], reason: reason).payload()))
    }
    return rows.count
  }
}
