import ArgumentParser
import Logging
import Store

/// Where the store is.
struct StoreOptions: ParsableArguments {
  @Option(
    name: .customLong("store"),
    help: ArgumentHelp(
      "The folder of the store: its files, its key and, without PostgreSQL, its database. "
        + "Otherwise what store.folder or GONGKAI_STORE_FOLDER is set to.", valueName: "FOLDER"))
  var folder: String?

  @Option(
    name: .customLong("postgres"),
    help: ArgumentHelp(
      "The database on a PostgreSQL server, as libpq's connection string. Otherwise what "
        + "store.postgres or GONGKAI_STORE_POSTGRES is set to.", valueName: "CONNECTION"))
  var connection: String?

  @OptionGroup var settings: SettingsOptions

  /// The place that the options name, or else the settings.
  func configuration() async throws -> StoreConfiguration {
    try configuration(under: try await settings.soundSettings())
  }

  private func configuration(under settings: Settings) throws -> StoreConfiguration {
    guard let place = settings.store(folder: folder, connection: connection) else {
      throw ValidationError("Say where the store is: --store FOLDER, or GONGKAI_STORE_FOLDER.")
    }
    return place
  }

  /// Opens the store, does something with it and closes it; says in a sentence what went wrong.
  ///
  /// - Parameter adjust: What is to be different from a store that is opened to serve.
  func withStore(
    adjust: (inout StoreConfiguration) -> Void = { _ in }, _ body: (Store) async throws -> Void
  ) async throws {
    try await withStoreAndSettings(adjust: adjust) { store, _ in try await body(store) }
  }

  /// Does the same for what needs the settings too, which are read once.
  func withStoreAndSettings(
    adjust: (inout StoreConfiguration) -> Void = { _ in },
    _ body: (Store, Settings) async throws -> Void
  ) async throws {
    let settings = try await settings.soundSettings()
    var configuration = try configuration(under: settings)
    adjust(&configuration)
    try await StoreOptions.explainingFaults {
      let store = try await Store.open(
        configuration, migrations: Areas.migrations, projections: Areas.projections(),
        logger: Logger(label: "gongkai") { StreamLogHandler.standardError(label: $0) })
      do {
        try await body(store, settings)
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
}
