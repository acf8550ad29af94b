/// Two sums of cells that must be equal, as the form declares it.
///
/// - SeeAlso: the note above table III of 国办公开办函〔2021〕30号:
///   第一项加第二项之和,等于第三项加第四项之和.
public struct Equation: Hashable, Sendable {
  /// The rule that it belongs to.
  public let rule: Rule
  /// The cells added up on the left side.
  public let left: [Cell]
  /// The cells added up on the right side.
  public let right: [Cell]

  /// Every equation of an edition's tables, rule by rule.
  ///
  /// - Parameter otherAsOneRow: whether a 2021 report prints (六)其他处理 as one row; the 2019
  ///   edition always does.
  public static func all(of edition: Edition, otherAsOneRow: Bool = false) -> [Equation] {
    switch (edition, otherAsOneRow) {
    case (.y2021, false): full2021
    case (.y2021, true): abridged2021
    case (.y2019, _): full2019
    }
  }

  private static let full2021 = declared(outcomes: Row.outcomes)
  private static let abridged2021 = declared(outcomes: outcomesWithOneOther)
  private static let full2019 = declared(outcomes: outcomesWithOneOther)

  private static let outcomesWithOneOther =
    Row.outcomes.filter { !Row.otherParts.contains($0) } + [.other]

  private static func declared(outcomes: [Row]) -> [Equation] {
    let columns = Column.applicants + [.total]
    let rows = [.received, .carriedIn] + outcomes + [.concluded, .carriedOut]
    let remedies: [Row] = [.reconsideration, .directLitigation, .litigationAfterReconsideration]
    return columns.map { column in
      Equation(
        rule: .balance, left: [Cell(.received, column), Cell(.carriedIn, column)],
        right: [Cell(.concluded, column), Cell(.carriedOut, column)])
    }
      + columns.map { column in
        Equation(
          rule: .outcomes, left: [Cell(.concluded, column)],
          right: outcomes.map { Cell($0, column) })
      }
      + rows.map { row in
        Equation(
          rule: .applicants, left: [Cell(row, .total)],
          right: Column.applicants.map { Cell(row, $0) })
      }
      + remedies.map { row in
        Equation(
          rule: .remedyTotal, left: [Cell(row, .total)],
          right: Column.results.map { Cell(row, $0) })
      }
  }
}

extension Report {
  /// The equations that the report's tables have to satisfy.
  public var equations: [Equation] {
    Equation.all(of: edition, otherAsOneRow: printsOtherAsOneRow)
  }
}
