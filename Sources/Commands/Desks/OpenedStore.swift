import ArgumentParser
import Desks
import Glibc
import Logging
import Store

/// The store that the settings name, with the desks at work on it.
struct OpenedStore: Sendable {
  let store: Store
  let desks: OfficeDesks

  /// Opens the store, and makes it where there is none; nil where no folder is named.
  ///
  /// - Throws: `ExitCode`, after a sentence that says what cannot be done and why.
  static func open(
    _ settings: Settings, folder: String? = nil, logger: Logger
  ) async throws -> OpenedStore? {
    guard let folder = folder ?? settings.text(.storeFolder) else { return nil }
    let configuration =
      settings.text(.postgres).map {
        StoreConfiguration.postgres(
          connection: $0, folder: folder, connections: settings.number(.connections))
      } ?? .sqlite(folder: folder)
    do {
      let store = try await Store.open(
        configuration, migrations: Areas.migrations, projections: Areas.projections,
        logger: logger)
      return OpenedStore(store: store, desks: OfficeDesks(store: store, settings: settings.office))
    } catch let fault as StoreFault {
      StandardError.write("The store in \(folder) cannot be opened: \(fault)\n")
      throw ExitCode(EX_UNAVAILABLE)
    }
  }

  /// Takes away what is over, such as sessions and addresses past their time, once an hour until it
  /// is cancelled.
  func keepHouse(logger: Logger) async {
    while !Task.isCancelled {
      do { _ = try await desks.housekeeping.sweep() } catch {
        logger.warning("The store was not swept", metadata: ["error": "\(error)"])
      }
      try? await Task.sleep(for: .seconds(3600))
    }
  }

  /// Whether the store answers.
  func answers() async -> Bool { (try? await desks.organs.today()) != nil }
}

extension Settings {
  /// What is set of people and sign-in.
  var office: OfficeSettings {
    var office = OfficeSettings()
    office.passwords.minimumLength = number(.passwordLength)
    office.passwords.maximumAge = number(.passwordDays)
    office.passwords.history = number(.passwordHistory)
    office.lockout.failures = number(.lockFailures)
    office.lockout.lasting = .seconds(number(.lockMinutes) * 60)
    office.sessions.idle = .seconds(number(.idleMinutes) * 60)
    office.sessions.absolute = .seconds(number(.absoluteHours) * 3600)
    office.auditRetention = AuditRetention(months: number(.auditMonths)) ?? .minimum
    return office
  }
}
