import Store
import StoreFixtures
import Testing
import Workdays

/// Counts what happened to each subject, and keeps the last name until it is erased.
private struct Tally: Projection {
  static let migration = Migration(
    area: "tally", number: 1, name: "a count for each subject",
    statements: [
      """
      CREATE TABLE tally (
        organ_id BIGINT NOT NULL,
        subject TEXT NOT NULL,
        count BIGINT NOT NULL,
        last_on TEXT NOT NULL,
        name TEXT,
        PRIMARY KEY (organ_id, subject))
      """
    ])

  let area = "tally"
  let tables = ["tally"]

  func apply(_ event: Event, in transaction: Transaction) throws {
    let name = try transaction.personal(of: event)["name"]
    try transaction.execute(
      """
      INSERT INTO tally (organ_id, subject, count, last_on, name)
      VALUES (\(event.organ), \(event.subject), 1, \(event.occurredOn), \(name))
      ON CONFLICT (organ_id, subject) DO UPDATE
      SET count = tally.count + 1, last_on = excluded.last_on, name = excluded.name
      """)
  }
}

@Suite struct `Projections` {
  @Test(arguments: Engines.all)
  func `rebuilt tables are the same, byte for byte, after erasure too`(on engine: Engines)
    async throws
  {
    try await withStore(on: engine, migrations: [Tally.migration], projections: [Tally()]) {
      store in
      try await append(1_100, to: store)
      try await store.write("erasing") { transaction in
        _ = try transaction.erase(
          personalOf: "a/1", reason: "asked for", occurredOn: CivilDate(2030, 1, 1), actor: nil)
      }
      let rebuilt = try await store.rebuild()
      #expect(rebuilt.map(\.name) == ["tally"])
      #expect(rebuilt.map(\.isUnchanged) == [true])
      #expect(rebuilt.first?.after.rows == 21)
    }
  }

  @Test(arguments: Engines.all)
  func `a row changed by hand is put right`(on engine: Engines) async throws {
    try await withStore(on: engine, migrations: [Tally.migration], projections: [Tally()]) {
      store in
      try await append(40, to: store)
      try await store.write("meddling") { transaction in
        try transaction.execute(
          "UPDATE tally SET count = 99 WHERE organ_id = 1 AND subject = 'a/3'", expecting: 1)
      }
      #expect(try await store.rebuild().map(\.isUnchanged) == [false])
      #expect(try await store.rebuild().map(\.isUnchanged) == [true])
    }
  }

  private func append(_ count: Int, to store: Store) async throws {
    try await store.write("appending") { transaction in
      var random = SeededGenerator(seed: 7)
      for _ in 1...count {
        let subject = Int.random(in: 0..<7, using: &random)
        try transaction.append(
          EventDraft(
            organ: Int64.random(in: 0..<3, using: &random), subject: "a/\(subject)",
            kind: "application.received",
            occurredOn: CivilDate(dayNumber: Int32.random(in: 20_000..<20_400, using: &random)),
            actor: nil, personal: [PersonalField(name: "name", value: "某\(subject)")]))
      }
    }
  }
}
