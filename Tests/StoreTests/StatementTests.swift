import Store
import StoreFixtures
import Testing
import Workdays

private let things = Migration(
  area: "test", number: 1, name: "things",
  statements: [
    """
    CREATE TABLE thing (
      id BIGINT NOT NULL PRIMARY KEY,
      name TEXT CHECK (name <> ''),
      weight \(type: .real),
      picture \(type: .bytes),
      version BIGINT NOT NULL,
      parent BIGINT REFERENCES thing (id))
    """,
    "CREATE UNIQUE INDEX thing_by_name ON thing (name)",
  ])

private enum Thing {}

@Suite struct `Statements` {
  @Test(arguments: Engines.all)
  func `every kind of value comes back as it was bound`(on engine: Engines) async throws {
    try await withStore(on: engine, migrations: [things]) { store in
      let row = try await store.write("writing a thing") { transaction in
        try transaction.execute(
          """
          INSERT INTO thing (id, name, weight, picture, version)
          VALUES (\(Int64.max), \("公开 '; DROP TABLE thing; --"), \(0.1), \([0, 255, 39] as [UInt8]), \(1))
          """)
        return try transaction.row("SELECT * FROM thing")
      }
      let thing = try #require(row)
      #expect(try thing.get("id") == Int64.max)
      #expect(try thing.get("name") == "公开 '; DROP TABLE thing; --")
      #expect(try thing.get("weight") == 0.1)
      #expect(try thing.get("picture") == [0, 255, 39] as [UInt8])
      #expect(try thing.get("parent") == Int64?.none)
      #expect(thing.columns == ["id", "name", "weight", "picture", "version", "parent"])
    }
  }

  @Test(arguments: Engines.all)
  func `an empty list holds nothing`(on engine: Engines) async throws {
    try await withStore(on: engine, migrations: [things]) { store in
      let counts = try await store.write("counting things") { transaction in
        for id in 1...3 {
          try transaction.execute("INSERT INTO thing (id, version) VALUES (\(id), 1)")
        }
        let some = [1, 3]
        let none: [Int] = []
        return [
          try transaction.value(
            "SELECT count(*) FROM thing WHERE id IN \(list: some)", as: Int.self),
          try transaction.value(
            "SELECT count(*) FROM thing WHERE id IN \(list: none)", as: Int.self),
        ]
      }
      #expect(counts == [2, 0])
    }
  }

  @Test(arguments: Engines.all)
  func `a row whose version has moved on is not changed`(on engine: Engines) async throws {
    try await withStore(on: engine, migrations: [things]) { store in
      try await store.write("writing") { transaction in
        try transaction.execute("INSERT INTO thing (id, name, version) VALUES (1, 'a', 7)")
      }
      let lost = await #expect(throws: LostUpdate.self) {
        try await store.write("changing") { transaction in
          try transaction.execute("UPDATE thing SET name = 'b' WHERE id = 1")
          try transaction.execute(
            "UPDATE thing SET version = 7 WHERE id = 1 AND version = \(6)", expecting: 1)
        }
      }
      #expect(lost?.changed == 0)
      let name = try await store.read("reading") { reader in
        try reader.value("SELECT name FROM thing", as: String.self)
      }
      #expect(name == "a")
    }
  }

  @Test(arguments: Engines.all)
  func `a reader cannot write`(on engine: Engines) async throws {
    try await withStore(on: engine, migrations: [things]) { store in
      await #expect(throws: StoreFault.self) {
        try await store.read("writing in secret") { reader in
          try reader.rows("INSERT INTO thing (id, version) VALUES (1, 1) RETURNING id")
        }
      }
      let count = try await store.read("counting") { reader in
        try reader.value("SELECT count(*) FROM thing", as: Int.self)
      }
      #expect(count == 0)
    }
  }

  @Test(arguments: Engines.all)
  func `broken rules of the schema are told apart`(on engine: Engines) async throws {
    try await withStore(on: engine, migrations: [things]) { store in
      try await store.write("writing") { transaction in
        try transaction.execute("INSERT INTO thing (id, name, version) VALUES (1, 'a', 1)")
      }
      let cases: [(SQL, StoreFault.Constraint)] = [
        ("INSERT INTO thing (id, version) VALUES (1, 1)", .unique),
        ("INSERT INTO thing (id, name, version) VALUES (2, 'a', 1)", .unique),
        ("INSERT INTO thing (id, name, version) VALUES (2, '', 1)", .check),
        ("INSERT INTO thing (id) VALUES (2)", .notNull),
        ("INSERT INTO thing (id, version, parent) VALUES (2, 1, 9)", .foreignKey),
        ("DELETE FROM thing WHERE id = 1", .foreignKey),
      ]
      try await store.write("referring") { transaction in
        try transaction.execute("INSERT INTO thing (id, version, parent) VALUES (5, 1, 1)")
      }
      for (statement, constraint) in cases {
        let fault = await #expect(throws: StoreFault.self) {
          try await store.write("breaking a rule") { transaction in
            try transaction.execute(statement)
          }
        }
        #expect(fault?.kind == .constraint(constraint), "\(fault?.description ?? "no fault")")
      }
    }
  }

  @Test(arguments: Engines.all)
  func `a failed statement is not passed over`(on engine: Engines) async throws {
    try await withStore(on: engine, migrations: [things]) { store in
      let fault = await #expect(throws: StoreFault.self) {
        try await store.write("passing over a failure") { transaction in
          try transaction.execute("INSERT INTO thing (id, version) VALUES (1, 1)")
          _ = try? transaction.execute("INSERT INTO thing (id, version) VALUES (1, 1)")
        }
      }
      #expect(fault?.kind == .constraint(.unique))
      #expect(fault?.doing == "passing over a failure")
      let count = try await store.read("counting") { reader in
        try reader.value("SELECT count(*) FROM thing", as: Int.self)
      }
      #expect(count == 0)
    }
  }

  @Test(arguments: Engines.all)
  func `a text with a zero byte is refused on both engines`(on engine: Engines) async throws {
    try await withStore(on: engine, migrations: [things]) { store in
      let fault = await #expect(throws: StoreFault.self) {
        try await store.write("writing a zero") { transaction in
          try transaction.execute(
            "INSERT INTO thing (id, name, version) VALUES (1, \("a\u{0}"), 1)")
        }
      }
      #expect(fault?.kind == .value)
    }
  }

  @Test(arguments: Engines.all)
  func `texts compare by their bytes, and LIKE minds the case`(on engine: Engines) async throws {
    try await withStore(on: engine, migrations: [things]) { store in
      let names = ["公", "b", "B", "a", "开", "é"]
      let (ordered, like) = try await store.write("ordering") { transaction in
        for (id, name) in names.enumerated() {
          try transaction.execute(
            "INSERT INTO thing (id, name, version) VALUES (\(id), \(name), 1)")
        }
        return (
          try transaction.rows("SELECT name FROM thing ORDER BY name").map { row in
            try row.get(0, as: String.self)
          },
          try transaction.value("SELECT count(*) FROM thing WHERE name LIKE 'b%'", as: Int.self)
        )
      }
      #expect(ordered == ["B", "a", "b", "é", "公", "开"])
      #expect(like == 1)
    }
  }

  @Test(arguments: Engines.all)
  func `an empty value is not null`(on engine: Engines) async throws {
    try await withStore(on: engine) { store in
      let none: [UInt8] = []
      let row = try await store.read("reading nothing") { reader in
        try reader.row("SELECT \(""), \(none), \(Int?.none)")
      }
      #expect(row?.values == [.text(""), .bytes([]), .null])
    }
  }
}

extension `Statements` {
  @Test(arguments: Engines.all)
  func `rows are handed out one by one while other statements run`(on engine: Engines)
    async throws
  {
    try await withStore(on: engine, migrations: [things]) { store in
      let pairs = try await store.write("reading within reading") { transaction in
        for id in 1...1_200 {
          try transaction.execute("INSERT INTO thing (id, version) VALUES (\(id), \(id % 3))")
        }
        var pairs = 0
        try transaction.each("SELECT id FROM thing WHERE version = \(1) ORDER BY id") { row in
          let id: Int = try row.get(0)
          let next: Int? = try transaction.value("SELECT version FROM thing WHERE id = \(id + 1)")
          if next == 2 { pairs += 1 }
          if pairs == 5 {
            try transaction.each("SELECT id FROM thing WHERE version = \(1) ORDER BY id") { _ in
              pairs += 1
            }
          }
        }
        return pairs
      }
      #expect(pairs == 800)
    }
  }
}
