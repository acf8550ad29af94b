import Foundation
import Logging
import Store

/// A folder for stores, as long as a measurement needs it.
struct StoreFolder {
  let path: String

  /// Makes a folder, in `place` where one is given: what is measured depends on the disk.
  static func with<Value>(_ body: (StoreFolder) async throws -> Value) async throws -> Value {
    let files = FileManager.default
    let path = files.currentDirectoryPath + "/.build/bench-\(UUID().uuidString)"
    try files.createDirectory(atPath: path, withIntermediateDirectories: true)
    defer { try? files.removeItem(atPath: path) }
    return try await body(StoreFolder(path: path))
  }

  func open(_ name: String = "store", migrations: [Migration] = []) async throws -> Store {
    try await Store.open(
      .sqlite(folder: "\(path)/\(name)"), migrations: migrations,
      logger: Logger(label: "bench") { _ in SwiftLogNoOpLogHandler() })
  }
}
