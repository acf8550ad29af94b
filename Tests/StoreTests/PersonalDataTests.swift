import Store
import StoreFixtures
import Testing
import Workdays

private func draft(_ subject: String, _ personal: [String: String]) -> EventDraft {
  EventDraft(
    organ: 3, subject: subject, kind: "application.received", occurredOn: CivilDate(2025, 6, 1),
    actor: nil, personal: personal.map { PersonalField(name: $0.key, value: $0.value) })
}

@Suite struct `Personal data` {
  @Test(arguments: Engines.all)
  func `is read back, and stands nowhere in the database in the clear`(on engine: Engines)
    async throws
  {
    try await withStore(on: engine) { store in
      let fields = ["name": "张三丰", "address": "南丰县某路 7 号"]
      let event = try await store.write("appending") { try $0.append(draft("a/1", fields)) }
      let (read, rows) = try await store.read("reading") { reader in
        (
          try reader.personal(of: event),
          try reader.rows("SELECT * FROM event") + reader.rows("SELECT * FROM personal")
        )
      }
      #expect(read == fields)
      #expect(event.commitments.map(\.name) == ["address", "name"])
      let needle = Array("三".utf8)
      for value in rows.flatMap(\.values) {
        switch value {
        case .text(let text): #expect(!text.contains("三"))
        case .bytes(let bytes): #expect(bytes.firstRange(of: needle) == nil)
        default: break
        }
      }
    }
  }

  @Test(arguments: Engines.all)
  func `once erased it is gone, and the chain says so`(on engine: Engines) async throws {
    try await withStore(on: engine) { store in
      let (mine, other) = try await store.write("appending") { transaction in
        let mine = try transaction.append(draft("a/1", ["name": "甲"]))
        return (mine, try transaction.append(draft("a/2", ["name": "乙"])))
      }
      let erased = try await store.write("erasing") { transaction in
        try transaction.erase(
          personalOf: "a/1", reason: "retention ended", occurredOn: CivilDate(2030, 1, 1), actor: 9)
      }
      #expect(erased.map(\.kind) == ["personal.erased"])
      #expect(erased.first?.payload == #"{"events":[1],"reason":"retention ended"}"#)
      let (first, second) = try await store.read("reading") { reader in
        (try reader.personal(of: mine), try reader.personal(of: other))
      }
      #expect(first.isEmpty)
      #expect(second == ["name": "乙"])
      let again = try await store.write("erasing") { transaction in
        try transaction.erase(
          personalOf: mine, reason: "twice", occurredOn: CivilDate(2030, 1, 1), actor: 9)
      }
      #expect(again == nil)
    }
  }

  @Test(arguments: Engines.all)
  func `a sealed row that was moved to another event does not open`(on engine: Engines)
    async throws
  {
    try await withStore(on: engine) { store in
      let events = try await store.write("appending") { transaction in
        let events = [
          try transaction.append(draft("a/1", ["name": "甲"])),
          try transaction.append(draft("a/2", ["name": "乙"])),
        ]
        try transaction.execute("UPDATE personal SET sequence = 9 - sequence WHERE false")
        try transaction.execute(
          """
          UPDATE personal SET sealed = (SELECT sealed FROM personal WHERE sequence = 1)
          WHERE sequence = 2
          """)
        return events
      }
      let fault = await #expect(throws: StoreFault.self) {
        try await store.read("reading") { try $0.personal(of: events[1]) }
      }
      #expect(fault?.kind == .damaged)
    }
  }

  @Test(arguments: [["": "x"], ["a b": "x"], ["姓名": "x"]])
  func `a field's name is plain`(personal: [String: String]) async throws {
    try await withStore(on: .sqlite) { store in
      let fault = await #expect(throws: StoreFault.self) {
        try await store.write("appending") { try $0.append(draft("a/1", personal)) }
      }
      #expect(fault?.kind == .value)
    }
  }
}
