import AnnualReport
import Store
import Workdays

/// What figures are taken from: organs, a year, and what was entered by hand.
///
/// Tables III and IV are counted once, however many figures ask for them.
final class FigureRun {
  let reader: Reader
  let organs: [Organ.ID]
  let period: FigurePeriod
  let laws: LawBook
  /// What people entered in the report, by cell.
  let entered: [Cell: CellEntry]
  private var counted: CaseTables?

  init(
    _ reader: Reader, organs: some Sequence<Organ.ID>, _ period: FigurePeriod, _ laws: LawBook,
    entered: [Cell: CellEntry] = [:]
  ) {
    self.reader = reader
    self.organs = Set(organs).sorted()
    self.period = period
    self.laws = laws
    self.entered = entered
  }

  /// Tables III and IV.
  func tables() throws -> CaseTables {
    if let counted { return counted }
    let tables = try reader.caseTables(organs, period)
    counted = tables
    return tables
  }
}

/// Which page of a figure's records is asked for.
struct FigurePageRequest {
  let after: FigureCursor?
  let limit: Int
  /// The day on which somebody looks.
  let today: CivilDate
}
