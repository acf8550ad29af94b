public import AnnualReport
import Store

/// A file of a report, as it is handed out.
public struct ReportFile: Hashable, Sendable {
  /// What it is.
  public let kind: String
  /// A name for it.
  public let name: String
  /// Its bytes.
  public let bytes: [UInt8]
}

extension YearReports {
  /// A file of a signed report; nothing where it is not signed.
  ///
  /// - Throws: `AccessRefusal`, `StoreFault`.
  public func file(
    _ actor: Actor, of organ: Organ.ID, year: Int, as kind: ReportFileKind
  ) async throws -> ReportFile? {
    let frozen = try await store.read("opening a signed report") { reader in
      try reader.require(ReportRight.read.policy(at: organ), of: actor)
      return try reader.yearReport(of: organ, year: year)?.frozen
    }
    return try await signed(frozen, year, kind)
  }

  /// A file of a published report, for whoever wants it; nothing where it is not published.
  ///
  /// - Throws: `StoreFault`.
  public func published(
    of organ: Organ.ID, year: Int, as kind: ReportFileKind
  ) async throws -> ReportFile? {
    let frozen = try await store.read("opening a published report") { reader in
      let file = try reader.yearReport(of: organ, year: year)
      return file?.stage == .published ? file?.frozen : nil
    }
    return try await signed(frozen, year, kind)
  }

  /// The published reports of all organs, the latest year first.
  ///
  /// - Throws: `StoreFault`.
  public func published() async throws -> [YearReportRow] {
    try await store.read("listing published reports") { reader in
      try reader.yearReportRows(where: "published_on IS NOT NULL")
    }
  }

  /// The file that shows where an entered number is from.
  ///
  /// - Throws: `AccessRefusal`, `StoreFault`.
  public func proof(
    _ actor: Actor, of organ: Organ.ID, year: Int, cell: ReportCell
  ) async throws -> ReportFile? {
    let stored = try await store.read("opening a proof") { reader in
      try reader.require(ReportRight.read.policy(at: organ), of: actor)
      return try reader.yearReport(of: organ, year: year)?.entered[cell]?.proof
    }
    guard let stored else { return nil }
    return ReportFile(
      kind: stored.kind, name: stored.name, bytes: try await context.bytes(of: stored))
  }

  private func signed(
    _ frozen: FrozenReport?, _ year: Int, _ kind: ReportFileKind
  ) async throws -> ReportFile? {
    guard let frozen, let stored = frozen[kind] else { return nil }
    return ReportFile(
      kind: kind.rawValue, name: "\(frozen.organName)\(year)年政府信息公开工作年度报告.\(kind.rawValue)",
      bytes: try await context.bytes(of: stored))
  }
}
