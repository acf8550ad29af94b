import CLibPQ
import Foundation
public import Logging
public import Store
import Synchronization
public import Testing

/// The engines that a test runs on.
public enum Engines: String, CaseIterable, CustomTestStringConvertible, Sendable {
  /// A file.
  case sqlite = "SQLite"
  /// A server.
  case postgres = "PostgreSQL"

  /// The engine's name.
  public var testDescription: String { rawValue }

  /// Both, or SQLite alone where no server was started for the tests.
  public static var all: [Engines] {
    TestServer.connection == nil ? [.sqlite] : [.sqlite, .postgres]
  }
}

/// The PostgreSQL server that was started for the tests.
public enum TestServer {
  /// How to connect to it; nothing where there is none.
  public static let connection = ProcessInfo.processInfo.environment["GONGKAI_TEST_POSTGRES"]
    .flatMap { $0.isEmpty ? nil : $0 }

  /// Makes a schema in which a test is alone, and takes it away behind it.
  public static func withSchema<Value>(_ body: (String) async throws -> Value) async throws -> Value
  {
    let connection = try #require(connection)
    await gate.enter()
    defer { gate.leave() }
    let schema = "test_\(UInt64.random(in: 0...UInt64.max))"
    try run("CREATE SCHEMA \(schema)", on: connection)
    do {
      let value = try await body("\(connection) options='-c search_path=\(schema)'")
      try run("DROP SCHEMA \(schema) CASCADE", on: connection)
      return value
    } catch {
      try run("DROP SCHEMA \(schema) CASCADE", on: connection)
      throw error
    }
  }

  /// A server takes only so many connections, and tests run side by side.
  private static let gate = Gate(places: 24)

  private static func run(_ statement: String, on connection: String) throws {
    let server = PQconnectdb(connection)
    defer { PQfinish(server) }
    // What goes with a schema is not news.
    _ = PQsetNoticeProcessor(server, { _, _ in }, nil)
    let result = PQexec(server, statement)
    defer { PQclear(result) }
    guard PQresultStatus(result) == PGRES_COMMAND_OK else {
      throw StoreFault(
        doing: "setting up a test", kind: .setup, detail: String(cString: PQerrorMessage(server)))
    }
  }
}

/// A clock that stands still until it is told to move.
public final class TestClock: Sendable {
  private let instant: Mutex<Instant>

  /// A clock that shows a moment.
  public init(_ start: Instant = Instant(milliseconds: 1_750_000_000_000)) {
    instant = Mutex(start)
  }

  /// What it shows.
  public var now: Instant { instant.withLock { $0 } }

  /// Moves it on, or back.
  public func advance(by duration: Duration) { instant.withLock { $0 = $0.advanced(by: duration) } }

  /// Sets it.
  public func set(_ moment: Instant) { instant.withLock { $0 = moment } }
}

/// Something that has happened or not.
public final class Flag: Sendable {
  private let state = Mutex(false)

  /// Something that has not happened.
  public init() {}

  /// Whether it has happened.
  public var isSet: Bool { state.withLock { $0 } }

  /// It has happened.
  public func set() { state.withLock { $0 = true } }
}

/// A folder that is there as long as a test needs it.
public func withFolder<Value>(_ body: (String) async throws -> Value) async throws -> Value {
  let files = FileManager.default
  let folder = files.temporaryDirectory.appending(path: "gongkai-\(UUID().uuidString)").path
  try files.createDirectory(atPath: folder, withIntermediateDirectories: false)
  defer { try? files.removeItem(atPath: folder) }
  return try await body(folder)
}

/// Where a new store of an engine can be, for as long as a test needs it.
public func withPlace<Value>(
  on engine: Engines, _ body: (StoreConfiguration) async throws -> Value
) async throws -> Value {
  try await withFolder { folder in
    var configuration = StoreConfiguration.sqlite(folder: folder)
    configuration.isDurable = false
    guard engine == .postgres else { return try await body(configuration) }
    return try await TestServer.withSchema { connection in
      configuration = .postgres(connection: connection, folder: folder, connections: 3)
      configuration.isDurable = false
      return try await body(configuration)
    }
  }
}

/// A store that is closed behind the test.
public func withStore<Value>(
  at place: StoreConfiguration, migrations: [Migration] = [], projections: [any Projection] = [],
  clock: TestClock = TestClock(), _ body: (Store) async throws -> Value
) async throws -> Value {
  let store = try await Store.open(
    place, migrations: migrations, projections: projections, clock: { clock.now }, logger: quiet)
  do {
    let value = try await body(store)
    await store.close()
    return value
  } catch {
    await store.close()
    throw error
  }
}

/// A new store on an engine, closed and removed behind the test.
public func withStore<Value>(
  on engine: Engines, migrations: [Migration] = [], projections: [any Projection] = [],
  clock: TestClock = TestClock(), _ body: (Store) async throws -> Value
) async throws -> Value {
  try await withPlace(on: engine) { place in
    try await withStore(
      at: place, migrations: migrations, projections: projections, clock: clock, body)
  }
}

/// A logger that nobody hears.
public let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
