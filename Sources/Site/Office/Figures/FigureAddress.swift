import AnnualReport
import Desks
import Hummingbird
import LawWording
import Workdays

/// Whose figures, and of which period, as an address.
struct FigureAddress: Sendable {
  /// The organs.
  let organs: Set<Organ.ID>
  /// Those that the address names; all of the person's where it names none.
  let named: [Organ.ID]
  let period: FigurePeriod
  /// The cell, on the page of a list.
  let cell: Cell?
  let after: FigureCursor?

  /// Reads the address; without a period it is the year of the day.
  init(_ asked: OfficeRequest, places: [PlaceOfCasework], today: CivilDate) throws(FieldFlaws) {
    let chosen = Set(asked.request.uri.queryParameters[values: "organ"].map { String($0) })
    named = places.map(\.id).filter { chosen.contains("\($0)") }
    organs = Set(named.isEmpty ? places.map(\.id) : named)
    cell = Cell(asked.query("cell"))
    after = FigureCursor(asked.query("after"))
    period = try FigureAddress.period(asked, today: today)
  }

  private static func period(
    _ asked: OfficeRequest, today: CivilDate
  ) throws(FieldFlaws) -> FigurePeriod {
    let (first, last) = (asked.query("from"), asked.query("through"))
    if first.isEmpty, last.isEmpty {
      let named = asked.query("year")
      guard let year = named.isEmpty ? today.year : Int(named), (2008...2100).contains(year),
        let period = FigurePeriod(year: year)
      else { throw FieldFlaws("year", "请填写 2008 至 2100 之间的年度。") }
      return period
    }
    guard let from = CivilDate(first) else { throw FieldFlaws("from", "请填写有效的日期。") }
    guard let through = CivilDate(last),
      let period = FigurePeriod(from: from, through: through)
    else { throw FieldFlaws("through", "请填写有效的日期，不早于开始的日期。") }
    return period
  }

  /// The period in words.
  var words: String {
    isYear
      ? "\(period.from.year) 年" : "\(period.from.longText) 至 \(period.through.longText)"
  }

  private var isYear: Bool { period == FigurePeriod(year: period.from.year) }

  /// The address of a page about the same.
  func path(_ base: String, cell: Cell? = nil, after: String? = nil) -> String {
    var pairs: [(String, String?)] = named.map { ("organ", "\($0)") }
    pairs +=
      isYear
      ? [("year", "\(period.from.year)")]
      : [("from", period.from.description), ("through", period.through.description)]
    pairs += [("cell", cell?.description), ("after", after)]
    return base.asking(pairs)
  }
}
