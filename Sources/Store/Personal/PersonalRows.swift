extension Reader {
  /// The personal data of an event by name; what was erased is not among them.
  ///
  /// - Throws: `StoreFault` of kind `key` where the store was opened without its key, of kind
  ///   `damaged` where a row was changed or moved.
  public final func personal(of event: Event) throws -> [String: String] {
    guard !event.commitments.isEmpty else { return [:] }
    let sealer = try context.openSealer()
    var fields: [String: String] = [:]
    for row in try rows(
      """
      SELECT name, sealed FROM personal
      WHERE organ_id = \(event.organ) AND sequence = \(event.sequence)
      """)
    {
      let place = Sealer.Place(
        organ: event.organ, sequence: event.sequence, name: try row.get("name"))
      guard let text = sealer.open(try row.get("sealed"), at: place) else {
        throw StoreFault(
          doing: "opening personal data", kind: .damaged,
          detail: "event \(event.sequence) of organ \(event.organ), field \(place.name)")
      }
      fields[place.name] = text
    }
    return fields
  }
}

extension Transaction {
  /// Keeps an event's personal fields beside it, each sealed, with the salt of its commitment.
  func keep(_ fields: [(field: PersonalField, salt: [UInt8])], of event: Event) throws {
    guard !fields.isEmpty else { return }
    let sealer = try context.openSealer()
    for (field, salt) in fields {
      let place = Sealer.Place(organ: event.organ, sequence: event.sequence, name: field.name)
      try execute(
        """
        INSERT INTO personal (organ_id, sequence, name, salt, sealed)
        VALUES (\(event.organ), \(event.sequence), \(field.name), \(salt),
          \(sealer.seal(field.value, at: place)))
        """)
    }
  }
}
