extension Event {
  /// The columns of an event.
  static let columns: SQL =
    """
    organ_id, sequence, position, subject, kind, occurred_on, recorded_at, actor_id, payload, \
    commitments, algorithm, previous, hash
    """

  /// What stands in the columns, but for the last of them, the hash.
  var columnValues: [SQLValue] {
    [
      organ.sqlValue, sequence.sqlValue, position.sqlValue, subject.sqlValue, kind.sqlValue,
      occurredOn.sqlValue, recordedAt.sqlValue, actor.sqlValue, payload.sqlValue,
      Commitment.text(commitments).sqlValue, algorithm.sqlValue, previous.sqlValue,
    ]
  }

  /// The event that a row of the columns holds.
  init(row: Row) throws {
    organ = try row.get(0)
    sequence = try row.get(1)
    position = try row.get(2)
    subject = try row.get(3)
    kind = try row.get(4)
    occurredOn = try row.get(5)
    recordedAt = try row.get(6)
    actor = try row.get(7)
    payload = try row.get(8)
    guard let list = Commitment.list(try row.get(9)) else {
      throw RowMismatch(column: "commitments", wanted: "commitments", found: "another text")
    }
    commitments = list
    algorithm = try row.get(10)
    previous = try row.get(11)
    hash = try row.get(12)
  }
}

extension Reader {
  /// What happened to a subject, in order.
  public final func events(of subject: String) throws -> [Event] {
    try rows("SELECT \(Event.columns) FROM event WHERE subject = \(subject) ORDER BY position")
      .map(Event.init)
  }

  /// A chain's events behind a place, in order.
  public final func events(organ: Int64, after sequence: Int64 = 0, limit: Int) throws -> [Event] {
    try rows(
      """
      SELECT \(Event.columns) FROM event
      WHERE organ_id = \(organ) AND sequence > \(sequence) ORDER BY sequence LIMIT \(limit)
      """
    ).map(Event.init)
  }
}
