import StoreFixtures
import Testing
import Workdays

@testable import Store

@Suite struct `One field of personal data` {
  @Test(arguments: Engines.all)
  func `is erased of all events before a moment, and nothing else is`(on engine: Engines)
    async throws
  {
    let clock = TestClock()
    try await withStore(on: engine, clock: clock) { store in
      let old = try await store.write("appending") { try $0.append(draft(organ: 1)) }
      clock.advance(by: .seconds(60))
      let moment = clock.now
      let new = try await store.write("appending") { try $0.append(draft(organ: 1)) }
      try await erase(in: store, before: moment)
      let (first, second, last, report) = try await store.read("reading") { reader in
        (
          try reader.personal(of: old), try reader.personal(of: new),
          try reader.events(organ: 1, limit: 10).last, try reader.verifyChains()
        )
      }
      #expect(first == ["name": "甲"])
      #expect(second == ["name": "甲", "address": "192.0.2.7"])
      #expect(
        last?.payload == #"{"events":[1],"fields":["address"],"reason":"kept long enough"}"#)
      #expect(report.breaches == [])
    }
  }

  @Test(arguments: Engines.all)
  func `having been erased excuses no other that is missing`(on engine: Engines) async throws {
    let clock = TestClock()
    try await withStore(on: engine, clock: clock) { store in
      try await store.write("appending") { try $0.append(draft(organ: 1)) }
      clock.advance(by: .seconds(60))
      try await erase(in: store, before: clock.now)
      let report = try await store.write("meddling") { transaction in
        try transaction.execute("DELETE FROM personal WHERE name = 'name'")
        return try transaction.verifyChains()
      }
      #expect(
        report.breaches == [AuditBreach(organ: 1, sequence: 1, what: .personalRemoved("name"))])
    }
  }

  @Test(arguments: Engines.all)
  func `where there is none, nothing is appended`(on engine: Engines) async throws {
    try await withStore(on: engine) { store in
      try await erase(in: store, before: Instant(milliseconds: .max / 2))
      #expect(try await store.read("reading") { try $0.events(organ: 0, limit: 1) } == [])
    }
  }

  private func erase(in store: Store, before moment: Instant) async throws {
    try await store.write("erasing") { transaction in
      try transaction.erase(
        personalField: "address", recordedBefore: moment, about: "installation",
        reason: "kept long enough", occurredOn: CivilDate(2026, 1, 1))
    }
  }
}

@Suite struct `A secret` {
  @Test(arguments: Engines.all)
  func `opens under the name that it was sealed under and no other`(on engine: Engines)
    async throws
  {
    try await withStore(on: engine) { store in
      let sealed = try await store.read("sealing") { try $0.seal("银杏", as: "factor/1") }
      #expect(try await store.read("opening") { try $0.unseal(sealed, as: "factor/1") } == "银杏")
      let fault = await #expect(throws: StoreFault.self) {
        try await store.read("opening") { try $0.unseal(sealed, as: "factor/2") }
      }
      #expect(fault?.kind == .damaged)
    }
  }
}

private func draft(organ: Int64) -> EventDraft {
  EventDraft(
    organ: organ, subject: "a/1", kind: "a.happened", occurredOn: CivilDate(2025, 6, 1),
    actor: nil,
    personal: [
      PersonalField(name: "name", value: "甲"), PersonalField(name: "address", value: "192.0.2.7"),
    ])
}
