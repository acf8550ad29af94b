import AnnualReport
import Regulation
import Store
import Workdays

extension Reader {
  /// Tables III and IV of organs over a period.
  ///
  /// Only cases that had not ended when the period began are looked at, by one index that holds all
  /// that is counted.
  func caseTables(_ organs: [Organ.ID], _ period: FigurePeriod) throws -> CaseTables {
    var tables = CaseTables(period: period)
    try each(
      """
      SELECT applicant_kind, outcome,
        CASE WHEN arrived_on >= \(period.from) THEN 1 ELSE 0 END AS is_new,
        CASE WHEN ended_on <= \(period.through) THEN 1 ELSE 0 END AS has_ended,
        count(*) AS cases
      FROM application
      WHERE organ_id IN \(list: organs) AND is_counted = 1 AND ended_on >= \(period.from)
        AND arrived_on <= \(period.through)
      GROUP BY 1, 2, 3, 4
      """
    ) { row in
      let kind: ApplicantKind = try row.get("applicant_kind")
      let cases: Int = try row.get("cases")
      tables.add(cases, to: try row.get("is_new", as: Bool.self) ? .received : .carriedIn, kind)
      guard try row.get("has_ended", as: Bool.self), let outcome: Outcome = try row.get("outcome"),
        let counted = ReportRow(name: outcome.rawValue)
      else { return tables.add(cases, to: .carriedOut, kind) }
      tables.add(cases, to: counted, kind)
      tables.add(cases, to: .concluded, kind)
    }
    try countRemedies(organs, period, &tables)
    return tables
  }

  private func countRemedies(
    _ organs: [Organ.ID], _ period: FigurePeriod, _ tables: inout CaseTables
  ) throws {
    try each(
      """
      SELECT kind, CASE WHEN ended_on <= \(period.through) THEN result_column END AS ended_as,
        count(*) AS remedies
      FROM remedy
      WHERE organ_id IN \(list: organs) AND ended_on >= \(period.from)
        AND accepted_on <= \(period.through)
      GROUP BY 1, 2
      """
    ) { row in
      let kind: RemedyKind = try row.get("kind")
      let column = try row.get("ended_as", as: String?.self).flatMap(Column.init(name:))
      tables.add(try row.get("remedies"), to: kind.row, column ?? .pending)
    }
  }

  /// What a cell counts, in the order in which it came in.
  func records(
    _ organs: [Organ.ID], _ period: FigurePeriod, cell: Cell, after last: FigureCursor?,
    limit: Int, on today: CivilDate, _ laws: LawBook
  ) throws -> FigurePage {
    if cell.table == .iv {
      return try remedies(organs, period, cell, after: last, limit: limit, on: today, laws)
    }
    guard let condition = cell.condition(over: period) else {
      return FigurePage(cases: [], remedies: [], next: nil)
    }
    var sql: SQL = """
      SELECT \(Reader.queueColumns) FROM application
      WHERE application.organ_id IN \(list: organs) AND application.is_counted = 1
        AND \(condition)
      """
    if let last {
      sql =
        sql + " AND (application.arrived_on, application.id) > (\(last.on), \(last.id))"
    }
    let found = try rows(
      sql + " ORDER BY application.arrived_on, application.id LIMIT \(limit + 1)")
    let shown = Array(found.prefix(limit))
    let next =
      found.count > limit
      ? try shown.last.map { FigureCursor(on: try $0.get("arrived_on"), id: try $0.get("id")) }
      : nil
    return FigurePage(
      cases: try queueRows(shown, on: today, laws), remedies: [], next: next)
  }

  private func remedies(
    _ organs: [Organ.ID], _ period: FigurePeriod, _ cell: Cell, after last: FigureCursor?,
    limit: Int, on today: CivilDate, _ laws: LawBook
  ) throws -> FigurePage {
    var condition: SQL = """
      remedy.organ_id IN \(list: organs) AND remedy.kind = \(cell.row.name)
        AND remedy.ended_on >= \(period.from) AND remedy.accepted_on <= \(period.through)
      """
    switch cell.column {
    case .total: break
    case .pending: condition = condition + " AND remedy.ended_on > \(period.through)"
    default:
      condition =
        condition
        + " AND remedy.ended_on <= \(period.through) AND remedy.result_column = \(cell.column.name)"
    }
    if let last {
      condition = condition + " AND (remedy.accepted_on, remedy.id) > (\(last.on), \(last.id))"
    }
    let found = try remedyRows(
      where: condition, order: "remedy.accepted_on, remedy.id", limit: limit + 1, on: today,
      laws.calendar)
    let shown = Array(found.prefix(limit))
    return FigurePage(
      cases: [], remedies: shown,
      next: found.count > limit
        ? shown.last.map { FigureCursor(on: $0.acceptedOn, id: $0.id.value) } : nil)
  }
}

extension Cell {
  /// The cases that a cell of table III counts; nothing for a row of another table.
  fileprivate func condition(over period: FigurePeriod) -> SQL? {
    let ended: SQL = """
      application.ended_on >= \(period.from) AND application.ended_on <= \(period.through)
      """
    let of: SQL
    switch row {
    case .received:
      of = """
        application.arrived_on >= \(period.from) AND application.arrived_on <= \(period.through)
        """
    case .carriedIn:
      of = "application.arrived_on < \(period.from) AND application.ended_on >= \(period.from)"
    case .carriedOut:
      of = """
        application.arrived_on <= \(period.through) AND application.ended_on > \(period.through)
        """
    case .concluded: of = ended
    default:
      guard let outcome = Outcome(rawValue: row.name) else { return nil }
      of = ended + " AND application.outcome = \(outcome)"
    }
    guard column != .total else { return of }
    guard let kind = ApplicantKind(column) else { return nil }
    return of + " AND application.applicant_kind = \(kind)"
  }
}

extension RemedyKind {
  /// The row of table IV.
  var row: ReportRow {
    switch self {
    case .reconsideration: .reconsideration
    case .directLitigation: .directLitigation
    case .litigationAfterReconsideration: .litigationAfterReconsideration
    }
  }
}
