import StoreFixtures
import Testing
import Workdays

@testable import Store

@Suite struct `The audit chain` {
  @Test(arguments: Engines.all)
  func `verifies as it was written`(on engine: Engines) async throws {
    try await withStore(on: engine) { store in
      try await fill(store)
      let report = try await store.read("verifying") { try $0.verifyChains() }
      #expect(report.breaches == [])
      #expect(report.chains == 2)
      #expect(report.events == 13)
      #expect(report.personalFields == 10)
    }
  }

  /// Organ 1 has events 1 to 10, each with a field, and 11, which says that the data of event 4 was
  /// erased; organ 0 has one event, without any.
  static let meddling: [(String, [SQL], Int64, AuditBreach.What)] = [
    ("a payload was changed", ["UPDATE event SET payload = '{}' WHERE sequence = 5"], 5, .altered),
    (
      "a day was changed",
      ["UPDATE event SET occurred_on = '2025-01-01' WHERE sequence = 1 AND organ_id = 1"], 1,
      .altered
    ),
    ("nobody became somebody", ["UPDATE event SET actor_id = 8 WHERE sequence = 6"], 6, .altered),
    (
      "an event was moved among the others", ["UPDATE event SET position = 99 WHERE sequence = 6"],
      6, .altered
    ),
    (
      "a commitment was taken away", ["UPDATE event SET commitments = '' WHERE sequence = 6"], 6,
      .altered
    ),
    ("the hash was changed", ["UPDATE event SET hash = previous WHERE sequence = 7"], 7, .altered),
    (
      "an event was removed",
      ["DELETE FROM personal WHERE sequence = 4", "DELETE FROM event WHERE sequence = 4"], 4,
      .removed
    ),
    (
      "an event was removed and the gap closed",
      [
        "DELETE FROM personal WHERE sequence > 3 AND organ_id = 1",
        "DELETE FROM event WHERE sequence = 4",
        "UPDATE event SET sequence = 4 WHERE organ_id = 1 AND sequence = 5",
      ], 4, .altered
    ),
    ("the last was cut off", ["DELETE FROM event WHERE sequence = 11"], 11, .removed),
    (
      "the head was changed",
      [
        "UPDATE chain SET hash = (SELECT previous FROM event WHERE organ_id = 1 AND sequence = 11) WHERE organ_id = 1"
      ], 11, .altered
    ),
    ("the head was removed", ["DELETE FROM chain WHERE organ_id = 1"], 1, .inserted),
    ("the head was set back", ["UPDATE chain SET sequence = 9 WHERE organ_id = 1"], 10, .inserted),
    (
      "the algorithm is another", ["UPDATE event SET algorithm = 'md5' WHERE sequence = 3"], 3,
      .unknownAlgorithm("md5")
    ),
    (
      "personal data was removed in silence", ["DELETE FROM personal WHERE sequence = 6"], 6,
      .personalRemoved("name")
    ),
    (
      "sealed data was changed", ["UPDATE personal SET sealed = salt WHERE sequence = 6"], 6,
      .personalAltered("name")
    ),
    (
      "a salt was changed", ["UPDATE personal SET salt = sealed WHERE sequence = 6"], 6,
      .personalAltered("name")
    ),
    (
      "personal data was put in",
      [
        "INSERT INTO personal SELECT organ_id, sequence, 'other', salt, sealed FROM personal WHERE sequence = 6"
      ],
      6, .personalAltered("other")
    ),
  ]

  @Test(arguments: Engines.all, meddling.indices)
  func `names the first row that was meddled with`(on engine: Engines, index: Int) async throws {
    let (name, statements, sequence, what) = Self.meddling[index]
    try await withStore(on: engine) { store in
      try await fill(store)
      try await store.write("meddling") { transaction in
        for statement in statements { try transaction.execute(statement) }
      }
      let report = try await store.read("verifying") { try $0.verifyChains() }
      #expect(
        report.breaches == [AuditBreach(organ: 1, sequence: sequence, what: what)], "\(name)")
    }
  }

  @Test(arguments: Engines.all)
  func `a forged event with a right hash does not follow`(on engine: Engines) async throws {
    try await withStore(on: engine) { store in
      try await fill(store)
      try await store.write("forging") { transaction in
        let true5 = try transaction.events(organ: 1, after: 4, limit: 1)[0]
        let forged = Event(
          organ: 1, sequence: 5, position: true5.position, subject: true5.subject,
          kind: true5.kind, occurredOn: CivilDate(2020, 1, 1), recordedAt: true5.recordedAt,
          actor: true5.actor, payload: true5.payload, commitments: true5.commitments,
          algorithm: true5.algorithm, previous: true5.previous, hash: []
        ).hashed
        try transaction.execute(
          """
          UPDATE event SET occurred_on = \(forged.occurredOn), hash = \(forged.hash)
          WHERE organ_id = 1 AND sequence = 5
          """)
      }
      let report = try await store.read("verifying") { try $0.verifyChains() }
      #expect(report.breaches == [AuditBreach(organ: 1, sequence: 6, what: .doesNotFollow)])
    }
  }

  @Test(arguments: Engines.all)
  func `a seal finds a tail that was cut off together with the head`(on engine: Engines)
    async throws
  {
    try await withStore(on: engine) { store in
      try await fill(store)
      let seals = try await store.read("sealing") { try $0.auditSeals() }
      #expect(seals.map(\.sequence) == [2, 11])
      try await store.write("cutting") { transaction in
        try transaction.execute("DELETE FROM personal WHERE sequence > 8")
        try transaction.execute("DELETE FROM event WHERE organ_id = 1 AND sequence > 8")
        try transaction.execute(
          """
          UPDATE chain SET sequence = 8,
            hash = (SELECT hash FROM event WHERE organ_id = 1 AND sequence = 8)
          WHERE organ_id = 1
          """)
      }
      let (without, with) = try await store.read("verifying") { reader in
        (try reader.verifyChains(), try reader.verifyChains(against: seals))
      }
      #expect(without.breaches.map(\.what) == [.personalRemoved("name")])
      #expect(with.breaches == [AuditBreach(organ: 1, sequence: 9, what: .removed)])
    }
  }

  @Test(arguments: Engines.all)
  func `a seal finds a chain that was written anew or is gone as a whole`(on engine: Engines)
    async throws
  {
    try await withStore(on: engine) { store in
      try await fill(store)
      let seals = try await store.read("sealing") { try $0.auditSeals() }
      try await store.write("starting over") { transaction in
        for table: SQL in ["personal", "event", "chain"] {
          try transaction.execute("DELETE FROM \(table)")
        }
      }
      try await fill(store)
      let anew = try await store.read("verifying") { try $0.verifyChains(against: seals) }
      #expect(anew.breaches.map(\.what) == [.differsFromSeal, .differsFromSeal])
      #expect(anew.breaches.map(\.sequence) == [2, 11])
      try await store.write("removing all") { transaction in
        for table: SQL in ["personal", "event", "chain"] {
          try transaction.execute("DELETE FROM \(table)")
        }
      }
      let gone = try await store.read("verifying") { try $0.verifyChains(against: seals) }
      #expect(gone.breaches.map(\.sequence) == [1, 1])
    }
  }

  @Test func `a seal is one line that reads back`() throws {
    let seal = AuditSeal(
      organ: 7, sequence: 42, hash: [UInt8](repeating: 0xAB, count: 32),
      time: try #require(Instant("2026-03-02T08:30:00.000Z")))
    let line =
      "gongkai-seal 1 7 42 \(String(repeating: "ab", count: 32)) 2026-03-02T08:30:00.000Z"
    #expect(seal.description == line)
    #expect(AuditSeal(line) == seal)
    for broken in [
      "", line + " ", line.replacing("seal 1", with: "seal 2"), line.replacing("abab", with: "ab"),
      line.replacing("42", with: "0"), line.replacing("08:30", with: "25:30"),
    ] {
      #expect(AuditSeal(broken) == nil, "\(broken)")
    }
  }

  private func fill(_ store: Store) async throws {
    try await store.write("appending") { transaction in
      try transaction.append(
        EventDraft(
          organ: 0, subject: "x", kind: "organ.founded", occurredOn: CivilDate(2025, 6, 1),
          actor: nil))
      for number in 1...10 {
        try transaction.append(
          EventDraft(
            organ: 1, subject: "a/\(number)", kind: "application.received",
            occurredOn: CivilDate(2025, 6, number), actor: number == 6 ? nil : 5,
            payload: #"{"number":\#(number)}"#,
            personal: [PersonalField(name: "name", value: "甲\(number)")]))
      }
      try transaction.erase(
        personalOf: "a/4", reason: "asked for", occurredOn: CivilDate(2025, 7, 1), actor: 5)
      try transaction.append(
        EventDraft(
          organ: 0, subject: "x", kind: "organ.renamed", occurredOn: CivilDate(2025, 6, 1),
          actor: nil, personal: [PersonalField(name: "phone", value: "123")]))
    }
  }
}
