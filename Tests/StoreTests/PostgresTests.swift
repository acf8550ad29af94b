import StoreFixtures
import Synchronization
import Testing

@testable import Store

@Suite(.enabled(if: TestServer.connection != nil)) struct `PostgreSQL` {
  @Test func `a connection lost within a transaction is a fault, and nothing was done`()
    async throws
  {
    try await withStore(on: .postgres, migrations: [note]) { store in
      let fault = await #expect(throws: StoreFault.self) {
        try await store.write("writing a note") { transaction in
          try transaction.execute("INSERT INTO note (id) VALUES (1)")
          _ = try transaction.rows("SELECT pg_terminate_backend(pg_backend_pid())")
          try transaction.execute("INSERT INTO note (id) VALUES (2)")
        }
      }
      #expect(fault?.kind == .connectionLost(.notDone))
      #expect(
        fault?.description.hasPrefix("writing a note: the connection was lost; nothing") == true)
      let written = try await count(in: store)
      #expect(written == 0)
    }
  }

  @Test func `a commit that was sent and not answered is not tried again`() async throws {
    try await withStore(on: .postgres, migrations: [note]) { store in
      let runs = Mutex(0)
      let fault = await #expect(throws: StoreFault.self) {
        try await store.write("writing a note") { transaction in
          runs.withLock { $0 += 1 }
          try transaction.execute("INSERT INTO note (id) VALUES (1)")
          // The deferred trigger ends the connection while the commit is under way.
          try transaction.execute(
            """
            CREATE FUNCTION break_off() RETURNS trigger LANGUAGE plpgsql AS
            'BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END'
            """)
          try transaction.execute(
            """
            CREATE CONSTRAINT TRIGGER break_off AFTER INSERT ON note DEFERRABLE INITIALLY DEFERRED
            FOR EACH ROW EXECUTE FUNCTION break_off()
            """)
          try transaction.execute("INSERT INTO note (id) VALUES (2)")
        }
      }
      #expect(fault?.kind == .connectionLost(.unknown))
      #expect(runs.withLock { $0 } == 1)
    }
  }

  @Test func `connections that died while nobody used them are renewed`() async throws {
    try await withStore(on: .postgres, migrations: [note]) { store in
      let connection = try #require(TestServer.connection)
      let own = try await store.write("warming up") { transaction in
        try transaction.execute("INSERT INTO note (id) VALUES (1)")
        return try transaction.value("SELECT pg_backend_pid()", as: Int.self)
      }
      let backend = try #require(own)
      let other = try PostgresConnection(connection, doing: "ending another connection")
      _ = try other.run(
        "SELECT pg_terminate_backend($1::int, 5000)", [.integer(Int64(backend))],
        doing: "ending another connection")
      for _ in 1...6 {
        let written = try await count(in: store)
        #expect(written == 1)
      }
    }
  }

  @Test func `transactions that meet are run again until each is done`() async throws {
    try await withStore(on: .postgres, migrations: [note]) { store in
      try await store.write("starting") { try $0.execute("INSERT INTO note (id) VALUES (0)") }
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 1...30 {
          group.addTask {
            try await store.write("counting up") { transaction in
              let seen: Int? = try transaction.value("SELECT id FROM note")
              try transaction.execute("UPDATE note SET id = \((seen ?? 0) + 1)", expecting: 1)
            }
          }
        }
        try await group.waitForAll()
      }
      let id = try await store.read("reading") { try $0.value("SELECT id FROM note", as: Int.self) }
      #expect(id == 30)
    }
  }

  @Test func `a server that cannot be reached is a fault that says what was not done`()
    async throws
  {
    let place = StoreConfiguration.postgres(
      connection: "host=/nonexistent connect_timeout=2", folder: "/nonexistent", connections: 1)
    let fault = await #expect(throws: StoreFault.self) {
      _ = try await Store.open(place, logger: quiet)
    }
    #expect(fault?.kind == .connectionLost(.notDone))
    #expect(fault?.doing == "preparing the schema")
  }

  @Test func `a server that does not keep what it acknowledges is refused`() async throws {
    try await withPlace(on: .postgres) { place in
      var place = place
      place.isDurable = true
      let fault = await #expect(throws: StoreFault.self) {
        _ = try await Store.open(place, logger: quiet)
      }
      #expect(fault?.kind == .setup)
      #expect(fault?.detail.contains("fsync is off") == true)
    }
  }

  @Test(arguments: [
    ("1", SQLValue.integer(1)), ("-1", .integer(-1)), ("0", .integer(0)),
    ("10000", .integer(10_000)), ("123456789012345678", .integer(123_456_789_012_345_678)),
    ("9223372036854775807", .integer(.max)), ("-9223372036854775807", .integer(-.max)),
    ("100000000", .integer(100_000_000)), ("0.5", .real(0.5)), ("-12345.25", .real(-12345.25)),
    ("1e30", .real(1e30)), ("0.00001", .real(0.00001)),
  ])
  func `sums of any size are read`(text: String, value: SQLValue) async throws {
    let server = try #require(TestServer.connection)
    let connection = try PostgresConnection(server, doing: "reading a sum")
    let rows = try connection.run("SELECT '\(text)'::numeric", [], doing: "reading a sum")
      .rows(atMost: 1)
    #expect(rows.first?.values == [value])
  }

  @Test(arguments: [
    ("UTF8", "C", [:], []),
    ("UTF8", "C.UTF-8", ["fsync": "on"], []),
    ("SQL_ASCII", "C", [:], ["the database's encoding is SQL_ASCII, not UTF8"]),
    (
      "UTF8", "zh_CN.UTF-8", [:],
      [
        "the database's collation is zh_CN.UTF-8: create it with LC_COLLATE 'C' TEMPLATE template0"
      ]
    ),
    (
      "UTF8", "C", ["fsync": "off", "synchronous_commit": "off"],
      [
        "fsync is off: what the server acknowledges could be lost",
        "synchronous_commit is off: what the server acknowledges could be lost",
      ]
    ),
  ])
  func `what is wrong with a database is said with how to put it right`(
    encoding: String, collation: String, switches: [String: String], faults: [String]
  ) {
    #expect(
      PostgresSetup.faults(
        encoding: encoding, collation: collation, switches: switches, isDurable: true) == faults)
  }

  private func count(in store: Store) async throws -> Int? {
    try await store.read("counting notes") { reader in
      try reader.value("SELECT count(*) FROM note", as: Int.self)
    }
  }
}

private let note = Migration(
  area: "note", number: 1, name: "notes",
  statements: ["CREATE TABLE note (id BIGINT NOT NULL PRIMARY KEY)"])
