import ArgumentParser
import DeskWording
import Desks
import Glibc
import Logging
import Regulation
import Store

/// The store that the settings name, with the desks at work on it.
struct OpenedStore: Sendable {
  let store: Store
  let desks: OfficeDesks
  let cases: ApplicationDesks
  let reports: ReportDesks

  /// Opens the store, and makes it where there is none; nil where no folder is named.
  ///
  /// - Parameter law: The law with the calendar by which due days are counted.
  /// - Throws: `ExitCode`, after a sentence that says what cannot be done and why.
  static func open(
    _ settings: Settings, folder: String? = nil, law: Law = .standard, logger: Logger
  ) async throws -> OpenedStore? {
    guard let configuration = settings.store(folder: folder) else { return nil }
    do {
      let store = try await Store.open(
        configuration, migrations: Areas.migrations,
        projections: Areas.projections(under: law), logger: logger)
      let cases = ApplicationDesks(store: store, law: law, words: ChineseLetterWords())
      // Days that were provisional are certain where the calendar has their year now.
      _ = try await cases.countProvisionalDaysAnew()
      return OpenedStore(
        store: store, desks: OfficeDesks(store: store, settings: settings.office), cases: cases,
        reports: ReportDesks(store: store, law: law))
    } catch let fault as StoreFault {
      StandardError.write("The store in \(configuration.folder) cannot be opened: \(fault)\n")
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
  /// Where the store is, as the options say or else the settings; nil where no folder is named.
  func store(folder: String?, connection: String? = nil) -> StoreConfiguration? {
    guard let folder = folder ?? text(.storeFolder) else { return nil }
    guard let connection = connection ?? text(.postgres) else { return .sqlite(folder: folder) }
    return .postgres(
      connection: connection, folder: folder, connections: number(.connections))
  }

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
