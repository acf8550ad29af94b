import Foundation
import StoreFixtures
import Testing
import Workdays

@testable import Store

private let trees = Migration(
  area: "tree", number: 1, name: "things that refer to each other",
  statements: [
    """
    CREATE TABLE branch (
      id BIGINT NOT NULL PRIMARY KEY,
      weight \(type: .real),
      parent BIGINT REFERENCES branch (id))
    """,
    "CREATE TABLE apple (id BIGINT NOT NULL PRIMARY KEY, branch BIGINT REFERENCES branch (id))",
    "INSERT INTO branch (id, weight) VALUES (1, 0.5)",
  ])

private let pairs = Engines.all.flatMap { from in Engines.all.map { to in [from, to] } }

@Suite struct `Backups` {
  @Test(arguments: pairs)
  func `come back whole on either engine`(engines: [Engines]) async throws {
    try await withFolder { folder in
      let backup = folder + "/backup"
      try await withPlace(on: engines[0]) { place in
        let (events, file) = try await withStore(at: place, migrations: [trees]) { store in
          let filled = try await fill(store)
          let summary = try await store.backUp(into: backup, includingKey: true)
          #expect(summary.files == 1)
          #expect(summary.holdsKey)
          return filled
        }
        try await withPlace(on: engines[1]) { target in
          let summary = try await Store.restore(from: backup, to: target, migrations: [trees])
          #expect(summary.holdsKey)
          try await withStore(at: target, migrations: [trees]) { store in
            let again = folder + "/again"
            _ = try await store.backUp(into: again)
            let first = try BackupManifest.read(in: backup)
            let second = try BackupManifest.read(in: again)
            #expect(first.tables == second.tables)
            #expect(first.files == second.files)
            try await expectWhole(store, events, file)
          }
        }
      }
    }
  }

  private func expectWhole(_ store: Store, _ events: [Event], _ file: FileReference) async throws {
    let (read, personal, report, page, apples) = try await store.read("reading") { reader in
      (
        try reader.events(organ: 3, limit: 100), try reader.personal(of: events[0]),
        try reader.verifyChains(),
        try reader.search(
          SearchQuery("公开", areas: ["publication"], organs: .all, isPublicOnly: true)),
        try reader.value("SELECT count(*) FROM apple", as: Int.self)
      )
    }
    #expect(read == events)
    #expect(personal == ["name": "甲"])
    #expect(report.isIntact && report.personalFields == 20)
    #expect(page.hits.map(\.id) == [7])
    #expect(apples == 1)
    #expect(try await store.files.bytes(of: file) == Array("附件".utf8))
    let next = try await store.write("going on") { transaction in
      (
        try transaction.append(draft(21)),
        try transaction.next(of: "n", in: Identifier<Int>(value: 3))
      )
    }
    #expect(next.0.sequence == 21)
    #expect(next.0.position > events[19].position)
    #expect(next.1 == 2)
  }

  @Test(arguments: Engines.all)
  func `are of one moment while the store is written to`(on engine: Engines) async throws {
    try await withFolder { folder in
      try await withStore(on: engine, migrations: [trees]) { store in
        let isDone = Flag()
        try await withThrowingTaskGroup(of: Void.self) { group in
          group.addTask {
            var number = 0
            while !isDone.isSet {
              number += 1
              let sequence = number
              try await store.write("writing") { transaction in
                try transaction.append(draft(sequence))
                _ = try transaction.next(of: "n", in: Identifier<Int>(value: 3))
              }
            }
          }
          for number in 1...5 { _ = try await store.backUp(into: "\(folder)/\(number)") }
          isDone.set()
          try await group.waitForAll()
        }
        for number in 1...5 {
          let manifest = try BackupManifest.read(in: "\(folder)/\(number)")
          let target = StoreConfiguration.sqlite(folder: "\(folder)/store\(number)")
          _ = try await Store.restore(
            from: "\(folder)/\(number)", to: target, migrations: [trees],
            key: store.context.keyFile.path)
          try await withStore(at: target, migrations: [trees]) { restored in
            let (report, counted) = try await restored.read("comparing") { reader in
              (
                try reader.verifyChains(),
                try reader.value("SELECT coalesce(sum(value), 0) FROM counter", as: Int.self)
              )
            }
            #expect(report.isIntact)
            #expect(report.events == counted)
            #expect(manifest.tables.first { $0.name == "event" }?.rows == counted)
          }
        }
      }
    }
  }

  @Test func `that were damaged are not restored, and nothing is written`() async throws {
    try await withFolder { folder in
      try await withStore(on: .sqlite, migrations: [trees]) { store in
        let (_, file) = try await fill(store)
        _ = try await store.backUp(into: folder + "/backup")
        for path in ["tables/event", FileStore.path(of: file.hash, in: "files")] {
          let copy = "\(folder)/copy"
          try? FileManager.default.removeItem(atPath: copy)
          try FileManager.default.copyItem(atPath: folder + "/backup", toPath: copy)
          var bytes = try Data(contentsOf: URL(filePath: "\(copy)/\(path)"))
          bytes[bytes.count / 2] ^= 1
          try bytes.write(to: URL(filePath: "\(copy)/\(path)"))
          let fault = await #expect(throws: StoreFault.self) {
            _ = try await Store.restore(
              from: copy, to: .sqlite(folder: folder + "/target"), migrations: [trees])
          }
          #expect(fault?.kind == .damaged)
          #expect(fault?.detail.contains(path) == true)
          #expect(!FileManager.default.fileExists(atPath: folder + "/target/gongkai.db"))
        }
      }
    }
  }

  @Test func `of a newer program, or onto records, are refused`() async throws {
    try await withFolder { folder in
      try await withStore(on: .sqlite, migrations: [trees]) { store in
        _ = try await fill(store)
        _ = try await store.backUp(into: folder + "/backup")
      }
      let newer = await #expect(throws: StoreFault.self) {
        _ = try await Store.restore(
          from: folder + "/backup", to: .sqlite(folder: folder + "/target"))
      }
      #expect(newer?.kind == .migration)
      #expect(newer?.detail.hasPrefix("tree step 1 is not known") == true)
      let target = StoreConfiguration.sqlite(folder: folder + "/target")
      _ = try await Store.restore(from: folder + "/backup", to: target, migrations: [trees])
      let again = await #expect(throws: StoreFault.self) {
        _ = try await Store.restore(from: folder + "/backup", to: target, migrations: [trees])
      }
      #expect(again?.detail == "the store holds records already")
    }
  }

  @Test func `without the key verify, and tell that personal data was not opened`() async throws {
    try await withFolder { folder in
      try await withStore(on: .sqlite, migrations: [trees]) { store in
        _ = try await fill(store)
        #expect(try await store.backUp(into: folder + "/backup").holdsKey == false)
      }
      var target = StoreConfiguration.sqlite(folder: folder + "/target")
      _ = try await Store.restore(from: folder + "/backup", to: target, migrations: [trees])
      let fault = await #expect(throws: StoreFault.self) {
        _ = try await Store.open(target, migrations: [trees], logger: quiet)
      }
      #expect(fault?.kind == .key)
      target.isKeyOptional = true
      try await withStore(at: target, migrations: [trees]) { store in
        let report = try await store.read("verifying") { try $0.verifyChains() }
        #expect(report.isIntact)
        #expect(report.personalFields == 0 && report.unopenedFields == 20)
      }
    }
  }

  private func fill(_ store: Store) async throws -> ([Event], FileReference) {
    let file = try await store.files.put(Array("附件".utf8))
    let events = try await store.write("filling") { transaction in
      try transaction.name(file, of: "publication/7", in: 3)
      _ = try transaction.next(of: "n", in: Identifier<Int>(value: 3))
      try transaction.execute("INSERT INTO branch (id, parent, weight) VALUES (9, 1, 2), (5, 9, 3)")
      try transaction.execute("UPDATE branch SET parent = 9 WHERE id = 1")
      try transaction.execute("INSERT INTO apple (id, branch) VALUES (1, 9)")
      try transaction.index(
        SearchEntry(
          area: "publication", id: 7, organ: 3, day: CivilDate(2025, 6, 1), isPublic: true,
          title: "政府信息公开", body: "…"))
      return try (1...20).map { try transaction.append(draft($0)) }
    }
    return (events, file)
  }
}

private func draft(_ number: Int) -> EventDraft {
  EventDraft(
    organ: 3, subject: "a/\(number)", kind: "application.received",
    occurredOn: CivilDate(2025, 6, 1), actor: nil,
    personal: [PersonalField(name: "name", value: "甲")])
}
