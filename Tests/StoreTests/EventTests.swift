import Store
import StoreFixtures
import Testing
import Workdays

@Suite struct `Events` {
  @Test(arguments: Engines.all)
  func `an appended event is read back as it was returned`(on engine: Engines) async throws {
    try await withStore(on: engine) { store in
      let written = try await store.write("appending") { transaction in
        try (1...3).map { number in
          try transaction.append(
            EventDraft(
              organ: 7, subject: "application/\(number % 2)", kind: "application.received",
              occurredOn: CivilDate(2025, 6, 1), actor: number == 1 ? nil : 5,
              payload: #"{"n":\#(number)}"#))
        }
      }
      let (chain, subject) = try await store.read("reading") { reader in
        (try reader.events(organ: 7, limit: 10), try reader.events(of: "application/1"))
      }
      #expect(chain == written)
      #expect(subject == [written[0], written[2]])
      #expect(chain.map(\.sequence) == [1, 2, 3])
      #expect(chain[1].previous == chain[0].hash)
      #expect(chain[0].previous == [UInt8](repeating: 0, count: 32))
      #expect(Set(chain.map(\.hash)).count == 3)
    }
  }

  @Test(arguments: Engines.all)
  func `the time of recording never goes back within a chain`(on engine: Engines) async throws {
    let clock = TestClock()
    try await withStore(on: engine, clock: clock) { store in
      let draft = EventDraft(
        organ: 0, subject: "a", kind: "b", occurredOn: CivilDate(2025, 6, 1), actor: nil)
      let first = try await store.write("appending") { try $0.append(draft) }
      clock.advance(by: .seconds(-60))
      let second = try await store.write("appending") { try $0.append(draft) }
      #expect(second.recordedAt == first.recordedAt)
    }
  }

  @Test(arguments: Engines.all)
  func `numbers are given in order, each series in each organ by itself`(on engine: Engines)
    async throws
  {
    try await withStore(on: engine) { store in
      let numbers = try await store.write("numbering") { transaction in
        let one = Identifier<Int>(value: 1)
        let two = Identifier<Int>(value: 2)
        return [
          try transaction.next(of: "application.2025", in: one),
          try transaction.next(of: "application.2025", in: one),
          try transaction.next(of: "application.2025", in: two),
          try transaction.next(of: "application.2026", in: one),
        ]
      }
      #expect(numbers == [1, 2, 1, 1])
    }
  }
}
