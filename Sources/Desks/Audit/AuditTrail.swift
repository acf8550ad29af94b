public import Store
import Workdays

/// The desk of the audit administrator: who did or saw what, when, and from where.
public struct AuditTrail: Sendable {
  let store: Store

  /// A page of entries, the newest first.
  ///
  /// - Parameter position: Only entries before this one.
  /// - Throws: `AccessRefusal`, `StoreFault`.
  public func entries(
    _ actor: Actor, _ filter: AuditFilter, before position: Int64? = nil, limit: Int = 100
  ) async throws -> AuditPage {
    try await store.read("reading the audit record") { reader in
      try reader.require(.readAudit, of: actor)
      let limit = min(max(limit, 1), 500)
      let entries = try reader.auditEntries(filter, before: position, limit: limit + 1)
      let shown = Array(entries.prefix(limit))
      return AuditPage(
        entries: shown, next: entries.count > limit ? shown.last?.position : nil)
    }
  }

  /// The entries to be taken away as a file, the newest first; that they were is an entry too.
  ///
  /// - Throws: `AccessRefusal`, `StoreFault`.
  public func export(_ actor: Actor, _ filter: AuditFilter) async throws -> [AuditEntry] {
    try await store.write("exporting the audit record") { transaction in
      try transaction.require(.exportAudit, of: actor)
      let entries = try transaction.auditEntries(
        filter, before: nil, limit: AuditTrail.mostExported)
      try transaction.append(
        Draft.of(
          RecordExported(what: "audit", rows: entries.count), about: Subject.installation,
          in: systemChain, on: transaction.now.dayInChina), by: actor)
      return entries
    }
  }

  /// The kinds of entries that there are, to filter by.
  ///
  /// - Throws: `AccessRefusal`, `StoreFault`.
  public func kinds(_ actor: Actor) async throws -> [String] {
    try await store.read("reading which kinds of entries there are") { reader in
      try reader.require(.readAudit, of: actor)
      return try reader.auditKinds()
    }
  }

  /// Rows that one export takes at most; whoever needs more narrows the days.
  public static let mostExported = 100_000
}

/// Something was taken away as a file.
struct RecordExported: Payload {
  static let kind = "record.exported"
  let what: String
  let rows: Int
}

extension Transaction {
  /// Records that an actor took rows away as a file.
  ///
  /// - Parameter what: What kind of rows: `applications`.
  public func noteExport(
    of what: String, rows: Int, in organ: Organ.ID, by actor: Actor
  ) throws {
    try append(
      Draft.of(
        RecordExported(what: what, rows: rows), about: Subject.organ(organ), in: organ.value,
        on: now.dayInChina), by: actor)
  }
}
