/// The printed form of an edition: which cells there are, and in which order.
public struct Form: Sendable {
  /// The edition.
  public let edition: Edition
  /// Every cell of the edition, as printed.
  ///
  /// The 2021 form is followed by the seven cells `III.other.…` that only an abridged report
  /// has; `cells` leaves them out, `position(of:)` knows them.
  public let cells: [Cell]

  private let positions: [Int16]

  /// The form of an edition.
  public static func of(_ edition: Edition) -> Form {
    edition == .y2021 ? form2021 : form2019
  }

  /// Where a cell stands in a report's store of readings; nil for a cell of another edition.
  public func position(of cell: Cell) -> Int? {
    let found = positions[
      Int(cell.row.rawValue) * Column.allCases.count + Int(cell.column.rawValue)]
    return found < 0 ? nil : Int(found)
  }

  /// The number of positions, those of the abridged row included.
  public let capacity: Int

  /// The rows of a table, as printed.
  public func rows(of table: Table) -> [Row] { Form.rows(of: table, in: edition) }

  /// The columns of a row, as printed.
  public func columns(of row: Row) -> [Column] { Form.columns(of: row, in: edition) }

  private init(_ edition: Edition) {
    self.edition = edition
    let printed = Table.allCases.flatMap { table in
      Form.rows(of: table, in: edition).flatMap { row in
        Form.columns(of: row, in: edition).map { Cell(row, $0) }
      }
    }
    let abridged = edition == .y2021 ? (Column.applicants + [.total]).map { Cell(.other, $0) } : []
    var positions = [Int16](repeating: -1, count: Row.allCases.count * Column.allCases.count)
    for (index, cell) in (printed + abridged).enumerated() {
      positions[Form.key(cell)] = Int16(index)
    }
    cells = printed
    capacity = printed.count + abridged.count
    self.positions = positions
  }

  private static func key(_ cell: Cell) -> Int {
    Int(cell.row.rawValue) * Column.allCases.count + Int(cell.column.rawValue)
  }

  private static func rows(of table: Table, in edition: Edition) -> [Row] {
    switch (table, edition) {
    case (.ii, .y2021): [.rules, .normativeDocuments, .licences, .penalties, .coercion, .fees]
    case (.ii, .y2019):
      [
        .rules, .normativeDocuments, .licences, .otherServices, .penalties, .coercion, .fees,
        .procurement,
      ]
    case (.iii, .y2021): [.received, .carriedIn] + Row.outcomes + [.concluded, .carriedOut]
    case (.iii, .y2019):
      [.received, .carriedIn] + Row.outcomes.filter { !Row.otherParts.contains($0) }
        + [.other, .concluded, .carriedOut]
    case (.iv, _): [.reconsideration, .directLitigation, .litigationAfterReconsideration]
    }
  }

  private static func columns(of row: Row, in edition: Edition) -> [Column] {
    switch (row.table, edition) {
    case (.iii, _): Column.applicants + [.total]
    case (.iv, _): Column.results + [.total]
    case (.ii, .y2021):
      switch row {
      case .rules, .normativeDocuments: [.issued, .repealed, .inForce]
      case .fees: [.amount]
      default: [.decided]
      }
    case (.ii, .y2019):
      switch row {
      case .rules, .normativeDocuments: [.made, .published, .total]
      case .fees: [.items, .change]
      case .procurement: [.items, .amount]
      default: [.items, .change, .decided]
      }
    }
  }

  private static let form2021 = Form(.y2021)
  private static let form2019 = Form(.y2019)
}
