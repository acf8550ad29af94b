import ArgumentParser
import Glibc
import Logging
import Store

/// Where the store is.
struct StoreOptions: ParsableArguments {
  @Option(
    name: .customLong("store"),
    help: ArgumentHelp(
      "The folder of the store: its files, its key and, without PostgreSQL, its database. "
        + "Otherwise GONGKAI_STORE_FOLDER.", valueName: "FOLDER"))
  var folder: String?

  @Option(
    name: .customLong("postgres"),
    help: ArgumentHelp(
      "The database on a PostgreSQL server, as libpq's connection string. Otherwise GONGKAI_STORE_POSTGRES.",
      valueName: "CONNECTION"))
  var connection: String?

  func validate() throws { _ = try configuration() }

  /// The place that the options and the environment name.
  func configuration() throws -> StoreConfiguration {
    guard let folder = folder ?? environment("GONGKAI_STORE_FOLDER") else {
      throw ValidationError("Say where the store is: --store FOLDER, or GONGKAI_STORE_FOLDER.")
    }
    guard let connection = connection ?? environment("GONGKAI_STORE_POSTGRES") else {
      return .sqlite(folder: folder)
    }
    return .postgres(connection: connection, folder: folder)
  }

  /// Opens the store, does something with it and closes it; says in a sentence what went wrong.
  ///
  /// - Parameter adjust: What is to be different from a store that is opened to serve.
  func withStore(
    adjust: (inout StoreConfiguration) -> Void = { _ in }, _ body: (Store) async throws -> Void
  ) async throws {
    var configuration = try configuration()
    adjust(&configuration)
    try await StoreOptions.explainingFaults {
      let store = try await Store.open(
        configuration, migrations: Areas.migrations, projections: Areas.projections,
        logger: Logger(label: "gongkai") { StreamLogHandler.standardError(label: $0) })
      do {
        try await body(store)
        await store.close()
      } catch {
        await store.close()
        throw error
      }
    }
  }

  /// Ends the program with a sentence and a status where the store is in trouble.
  static func explainingFaults(_ body: () async throws -> Void) async throws {
    do { try await body() } catch let fault as StoreFault {
      StandardError.write(StoreWording.sentence(for: fault) + "\n")
      throw ExitCode(StoreWording.status(of: fault))
    }
  }

  private func environment(_ name: String) -> String? {
    guard let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty else { return nil }
    return value
  }
}
