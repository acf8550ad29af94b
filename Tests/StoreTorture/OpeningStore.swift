import Logging
import Store

extension Place {
  /// A table whose one row everybody counts up.
  static let shared = Migration(
    area: "torture", number: 1, name: "a row that everybody counts up",
    statements: [
      "CREATE TABLE shared (id BIGINT NOT NULL PRIMARY KEY, value BIGINT NOT NULL)",
      "INSERT INTO shared (id, value) VALUES (1, 0)",
    ])

  /// The store that is to be written to.
  func open() async throws -> Store {
    var configuration =
      postgres.map { StoreConfiguration.postgres(connection: $0, folder: folder, connections: 4) }
      ?? .sqlite(folder: folder)
    configuration.isDurable = !fast
    return try await Store.open(
      configuration, migrations: [Place.shared],
      logger: Logger(label: "torture") { _ in SwiftLogNoOpLogHandler() })
  }

  /// The options that name the same place.
  var arguments: [String] {
    ["--folder", folder] + (postgres.map { ["--postgres", $0] } ?? []) + (fast ? ["--fast"] : [])
  }
}
