/// The address of one figure of the report: `table.row.column`.
public struct Cell: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The row.
  public let row: Row
  /// The column.
  public let column: Column

  /// The address of a row and a column; whether an edition prints it, `Form` knows.
  public init(_ row: Row, _ column: Column) {
    self.row = row
    self.column = column
  }

  /// Reads an address such as `III.received.total`; nil where it names no row or column, or a
  /// row of another table.
  public init?(_ address: String) {
    let parts = address.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count >= 3, let last = parts.last,
      let row = Row(name: parts[1..<(parts.count - 1)].joined(separator: ".")),
      let column = Column(name: String(last)), row.table.name == parts[0]
    else { return nil }
    self.init(row, column)
  }

  /// The table that the cell stands in.
  public var table: Table { row.table }

  /// The address, as code, JSON and URLs write it.
  public var description: String { "\(table.name).\(row.name).\(column.name)" }

  /// The address within its table, as the JSON of a report writes it: `received.total`.
  public var key: String { "\(row.name).\(column.name)" }

  /// The cell's Chinese name: 「本年新收」行「自然人」列 and the like, without the table's number.
  public var label: String {
    switch (table, row, column) {
    case (.ii, .fees, .items): "行政事业性收费·上一年项目数量"
    case (.ii, .procurement, .items): "政府集中采购·采购项目数量"
    case (.ii, .procurement, .amount): "政府集中采购·采购总金额"
    case (.ii, _, .total): "\(row.label)·对外公开总数量"
    case (.iii, _, _):
      "\(row.shortLabel)·\(column == .otherOrganization ? "其他(法人或其他组织)" : column.label)"
    default: "\(row.label)·\(column.label)"
    }
  }

  /// Whether the cell holds an amount of money (万元, decimals allowed) and not a count.
  public var isAmount: Bool { column == .amount }

  /// Orders cells as they are printed, row by row.
  public static func < (left: Cell, right: Cell) -> Bool {
    (left.row, left.column) < (right.row, right.column)
  }
}

extension Row {
  /// The label as people speak of the row, with its number where the form gives it one:
  /// `本年新收`, `(三)1.属于国家秘密`, `(七)总计`.
  public var shortLabel: String {
    switch self {
    case .received: "本年新收"
    case .carriedIn: "上年结转"
    case .carriedOut: "结转下年度"
    case .partlyDisclosed: "(二)部分公开"
    case .otherCorrectionLapsed: "(六)1.逾期不补正"
    case .otherFeeUnpaid: "(六)2.逾期未缴费"
    case .disclosed, .other, .concluded: "\(number)\(label)"
    default: table == .iii ? "\(number).\(label)" : label
    }
  }
}
