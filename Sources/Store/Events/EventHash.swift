extension Event {
  /// The algorithm by which new events are hashed.
  static let currentAlgorithm = "sha256"

  /// With what the encoding of an event begins.
  static let hashLabel = "gongkai-event-1"

  /// What stands before the first event of a chain.
  static let noPrevious = [UInt8](repeating: 0, count: 32)

  /// The event with the hash that it must have, by the current algorithm.
  var hashed: Event {
    Event(
      organ: organ, sequence: sequence, position: position, subject: subject, kind: kind,
      occurredOn: occurredOn, recordedAt: recordedAt, actor: actor, payload: payload,
      commitments: commitments, algorithm: algorithm, previous: previous,
      hash: Event.encoding(columnValues).sha256)
  }

  /// The encoding of all columns but the last, which is the hash itself.
  static func encoding(_ columns: some Sequence<SQLValue>) -> CanonicalEncoding {
    var encoding = CanonicalEncoding(label: hashLabel)
    for value in columns { encoding.append(value) }
    return encoding
  }
}
