/// What a piece of work writes with: all of it is done, or nothing.
///
/// Once a statement has failed, all that follows fails too, and nothing is written.
public final class Transaction: Reader {
  /// Runs a statement and tells how many rows it changed.
  @discardableResult
  public func execute(_ sql: SQL) throws -> Int {
    try session.execute(sql)
  }

  /// Runs a statement that must change this many rows.
  ///
  /// - Throws: `LostUpdate` where it changed another number, as where a row's version has moved on.
  public func execute(_ sql: SQL, expecting expected: Int) throws {
    let changed = try session.execute(sql)
    guard changed == expected else { throw LostUpdate(expected: expected, changed: changed) }
  }

  /// The next number of a series in an organ, beginning with 1.
  ///
  /// Given in the same transaction as what it numbers: none is given twice, and none is lost where
  /// the work is not done.
  public func next<Organ>(of series: String, in organ: Identifier<Organ>) throws -> Int {
    let number: Int? = try value(
      """
      INSERT INTO counter (organ_id, series, value) VALUES (\(organ), \(series), 1)
      ON CONFLICT (organ_id, series) DO UPDATE SET value = counter.value + 1
      RETURNING value
      """)
    guard let number else {
      throw StoreFault(doing: "numbering", kind: .damaged, detail: "no number came back")
    }
    return number
  }
}
