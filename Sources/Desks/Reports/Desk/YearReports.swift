import Regulation
import Store
public import Workdays

/// The desk of the annual reports that organs write about themselves.
public struct YearReports: Sendable {
  let context: ReportContext

  var store: Store { context.store }

  /// Begins an organ's report of a year, with the problems that its last one named; where it was begun
  /// already, answers which it is.
  ///
  /// - Throws: `AccessRefusal`, `ReportRefusal`, `StoreFault`.
  public func begin(_ actor: Actor, at organ: Organ.ID, year: Int) async throws -> YearReport.ID {
    try await store.write("beginning a report") { transaction in
      try transaction.require(ReportRight.write.policy(at: organ), of: actor)
      let today = transaction.now.dayInChina
      guard (YearReports.firstYear...today.parts.year).contains(year) else {
        throw ReportRefusal(act: nil, reasons: [.noSuchYear(year)])
      }
      let begun: YearReport.ID? = try transaction.value(
        "SELECT id FROM year_report WHERE organ_id = \(organ) AND year = \(year)")
      if let begun { return begun }
      let problems = try transaction.yearReport(of: organ, year: year - 1)?.problems ?? []
      let id = YearReport.ID.fresh(at: transaction.now)
      try transaction.append(
        try ReportFact.begun(year: year, problems: problems).draft(of: id, in: organ, on: today),
        by: actor)
      return id
    }
  }

  /// The first year that is reported in the form of 2021.
  public static let firstYear = 2021

  /// The years of which an organ has a report here, the latest first.
  ///
  /// - Throws: `AccessRefusal`, `StoreFault`.
  public func list(_ actor: Actor, of organ: Organ.ID) async throws -> [YearReportRow] {
    try await store.read("listing reports") { reader in
      try reader.require(ReportRight.read.policy(at: organ), of: actor)
      return try reader.yearReportRows(where: "organ_id = \(organ)")
    }
  }

  /// The last day for an organ's report about a year.
  ///
  /// - SeeAlso: 条例 第四十九条
  func due(_ kind: OrganKind, year: Int) -> CivilDate? {
    context.law.annualReportDue(
      about: year, by: kind == .government ? .government : .department)
  }
}

/// A report in a list.
public struct YearReportRow: Hashable, Sendable {
  /// What tells it apart.
  public let id: YearReport.ID
  /// The organ.
  public let organ: Organ.ID
  /// The year.
  public let year: Int
  /// How far it has come.
  public let stage: ReportStage
  /// The day on which it was signed.
  public let signedOn: CivilDate?
  /// The day on which it was published.
  public let publishedOn: CivilDate?
}

extension Reader {
  func yearReportRows(where condition: SQL) throws -> [YearReportRow] {
    try rows(
      """
      SELECT id, organ_id, year, stage, signed_on, published_on FROM year_report
      WHERE \(condition) ORDER BY year DESC, organ_id LIMIT 500
      """
    ).map { row in
      YearReportRow(
        id: try row.get("id"), organ: try row.get("organ_id"), year: try row.get("year"),
        stage: try row.get("stage"), signedOn: try row.get("signed_on"),
        publishedOn: try row.get("published_on"))
    }
  }
}
