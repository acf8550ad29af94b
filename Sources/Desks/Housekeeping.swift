import Store
import Workdays

/// What is to be done from time to time: forgetting what has had its time.
public struct Housekeeping: Sendable {
  let store: Store
  let settings: OfficeSettings

  /// Removes sessions, links and counted failures that are over, and, once a month, the addresses
  /// from which somebody acted longer ago than they are kept.
  ///
  /// Does no harm when it is done too often.
  ///
  /// - Returns: From how many entries of the audit record the address was taken.
  /// - Throws: `StoreFault`.
  @discardableResult
  public func sweep() async throws -> Int {
    try await store.write("sweeping what is over") { [settings] transaction in
      let now = transaction.now
      let lastSeen = now.advanced(by: .zero - settings.sessions.idle)
      let lastBegun = now.advanced(by: .zero - settings.sessions.absolute)
      let lastFailure = now.advanced(
        by: .zero - max(settings.lockout.lasting, settings.lockout.addressWindow))
      try transaction.execute(
        "DELETE FROM session WHERE seen_at <= \(lastSeen) OR started_at <= \(lastBegun)")
      try transaction.execute("DELETE FROM one_time_token WHERE expires_at <= \(now)")
      try transaction.execute("DELETE FROM sign_in_attempt WHERE last_at <= \(lastFailure)")
      return try transaction.erase(
        personalField: addressField,
        recordedBefore: settings.auditRetention.firstDayKept(on: now.dayInChina).beginInChina,
        about: Subject.installation, reason: "retention ended", occurredOn: now.dayInChina)
    }
  }
}
