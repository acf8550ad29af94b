public import AnnualReport
public import Workdays

/// The days over which figures are counted, both included.
public struct FigurePeriod: Hashable, Sendable {
  /// The first day.
  public let from: CivilDate
  /// The last day.
  public let through: CivilDate

  /// The days of a period; nothing where the last lies before the first.
  public init?(from: CivilDate, through: CivilDate) {
    guard from <= through else { return nil }
    self.from = from
    self.through = through
  }

  /// A calendar year, 1 to 9998.
  public init?(year: Int) {
    guard (1...9998).contains(year) else { return nil }
    from = CivilDate(year, 1, 1)
    through = CivilDate(year, 12, 31)
  }
}

/// Tables III and IV of the annual report, counted from cases.
///
/// A case is received on the day on which it came in, and concluded on the day on which it ended; both
/// never change, so that what one year carries out is what the next carries in.
public struct CaseTables: Hashable, Sendable {
  /// The days over which it is counted.
  public let period: FigurePeriod
  private var counts: [Cell: Int] = [:]

  /// Tables in which nothing is counted yet.
  init(period: FigurePeriod) { self.period = period }

  /// What a cell of tables III and IV holds; 0 for any other cell.
  public subscript(cell: Cell) -> Int { counts[cell] ?? 0 }

  /// Counts cases of an applicant kind in a row of table III, and in its total.
  mutating func add(_ count: Int, to row: ReportRow, _ kind: ApplicantKind) {
    counts[Cell(row, kind.column), default: 0] += count
    counts[Cell(row, .total), default: 0] += count
  }

  /// Counts remedies in a row of table IV, and in its total.
  mutating func add(_ count: Int, to row: ReportRow, _ column: Column) {
    counts[Cell(row, column), default: 0] += count
    counts[Cell(row, .total), default: 0] += count
  }

  /// The cells of tables III and IV in the form of 2021, in their order.
  public static let cells = Form.of(.y2021).cells.filter { $0.table != .ii }

  /// Fills tables III and IV of a report.
  public func fill(_ report: inout Report) {
    for cell in CaseTables.cells {
      let count = self[cell]
      report[cell] = Reading(.number(Quantity(count)), raw: String(count))
    }
    report.tables.formUnion([.iii, .iv])
  }

  /// A report of the form of 2021 with tables III and IV filled, and nothing else.
  public func report(organ: String?, year: Int) -> Report {
    var report = Report(edition: .y2021)
    report.organ = organ
    report.year = year
    report.givesText = false
    fill(&report)
    return report
  }
}

extension ApplicantKind {
  /// The column of table III.
  public var column: Column {
    switch self {
    case .naturalPerson: .naturalPerson
    case .commercialEnterprise: .commercialEnterprise
    case .researchInstitution: .researchInstitution
    case .publicWelfareOrganization: .publicWelfareOrganization
    case .legalServiceAgency: .legalServiceAgency
    case .otherOrganization: .otherOrganization
    }
  }

  /// The kind that a column of table III is about.
  init?(_ column: Column) { self.init(rawValue: column.name) }
}
