/// Two reports side by side: two years of one organ, or two organs.
public struct Comparison: Sendable {
  /// The report on the left.
  public let left: Report
  /// The report on the right.
  public let right: Report
  /// The figures, in the order of the form.
  public let lines: [Line]

  /// Compares two reports.
  ///
  /// Reports of one edition are compared cell by cell. Across editions only table III with
  /// (六)其他处理 added up, table IV, and the decisions on licences, penalties and coercion count
  /// the same things; the other figures stand alone.
  /// - SeeAlso: 国办公开办函〔2021〕30号 and 国办公开办函〔2019〕60号, whose tables II differ.
  public init(_ left: Report, _ right: Report) {
    self.left = left
    self.right = right
    let addsUpOther =
      left.edition != right.edition || left.printsOtherAsOneRow != right.printsOtherAsOneRow
    let figures = Self.figures(left, right, addsUpOther: addsUpOther)
    lines = figures.map { figure in
      Line(
        cell: figure, left: Side(figure, of: left, addsUpOther: addsUpOther),
        right: Side(figure, of: right, addsUpOther: addsUpOther),
        isComparable: left.edition == right.edition || figure.isSameInBothEditions)
    }
  }

  /// One figure in both reports.
  public struct Line: Hashable, Sendable {
    /// The cell that names the figure; for (六)其他处理 added up, that of the single row.
    public var cell: Cell
    /// The figure on the left.
    public var left: Side
    /// The figure on the right.
    public var right: Side
    /// Whether the two count the same thing.
    public var isComparable: Bool

    /// Right less left, a blank counting as zero; nil where they cannot be compared.
    public var difference: Quantity? {
      guard isComparable, let before = left.counted, let after = right.counted else { return nil }
      return after.subtracting(before)
    }
  }

  /// A figure as one report has it.
  public struct Side: Hashable, Sendable {
    /// The cells that are added up; none where the report's edition has no such figure.
    public var cells: [Cell]
    /// The value; for cells added up their sum, blank where all of them are.
    public var value: Value

    /// The number that it counts for: zero where it is blank; nil where it was not read.
    public var counted: Quantity? { value == .blank ? .zero : value.number }

    fileprivate init(_ figure: Cell, of report: Report, addsUpOther: Bool) {
      let splits = addsUpOther && report.edition == .y2021 && !report.printsOtherAsOneRow
      if splits, figure.row == .other {
        cells = Row.otherParts.map { Cell($0, figure.column) }
      } else {
        cells = report.form.position(of: figure) == nil ? [] : [figure]
      }
      value = Side.value(of: cells, in: report)
    }

    private static func value(of cells: [Cell], in report: Report) -> Value {
      guard cells.count != 1 else { return report[cells[0]].value }
      guard !cells.isEmpty, let sum = report.sum(of: cells) else { return .unread }
      return cells.allSatisfy { report[$0].value == .blank } ? .blank : .number(sum)
    }
  }

  /// The figures of both reports, in the order of the form, none twice.
  private static func figures(
    _ left: Report, _ right: Report, addsUpOther: Bool
  ) -> [Cell] {
    var cells = Set(left.cells).union(right.cells)
    if addsUpOther {
      cells = cells.filter { !Row.otherParts.contains($0.row) }
      cells.formUnion((Column.applicants + [.total]).map { Cell(.other, $0) })
    }
    return cells.sorted()
  }
}

extension Cell {
  /// Whether both editions count the same under this cell.
  fileprivate var isSameInBothEditions: Bool {
    table != .ii || (column == .decided && row != .otherServices)
  }
}
