import Foundation
import Logging
import Store
import Synchronization
import Testing

/// The engines that a test runs on.
enum Engines: String, CaseIterable, CustomTestStringConvertible {
  case sqlite = "SQLite"

  var testDescription: String { rawValue }
}

/// A clock that stands still until it is told to move.
final class TestClock: Sendable {
  private let instant: Mutex<Instant>

  init(_ start: Instant = Instant(milliseconds: 1_750_000_000_000)) { instant = Mutex(start) }

  var now: Instant { instant.withLock { $0 } }

  func advance(by duration: Duration) { instant.withLock { $0 = $0.advanced(by: duration) } }

  func set(_ moment: Instant) { instant.withLock { $0 = moment } }
}

/// A folder that is there as long as a test needs it.
func withFolder<Value>(_ body: (String) async throws -> Value) async throws -> Value {
  let files = FileManager.default
  let folder = files.temporaryDirectory.appending(path: "gongkai-\(UUID().uuidString)").path
  try files.createDirectory(atPath: folder, withIntermediateDirectories: false)
  defer { try? files.removeItem(atPath: folder) }
  return try await body(folder)
}

/// A new store on an engine, closed and removed behind the test.
func withStore<Value>(
  on engine: Engines, migrations: [Migration] = [], projections: [any Projection] = [],
  clock: TestClock = TestClock(),
  _ body: (Store) async throws -> Value
) async throws -> Value {
  try await withFolder { folder in
    var configuration = StoreConfiguration.sqlite(folder: folder)
    configuration.isDurable = false
    let store = try await Store.open(
      configuration, migrations: migrations, projections: projections, clock: { clock.now },
      logger: quiet)
    do {
      let value = try await body(store)
      await store.close()
      return value
    } catch {
      await store.close()
      throw error
    }
  }
}

/// A logger that nobody hears.
let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
