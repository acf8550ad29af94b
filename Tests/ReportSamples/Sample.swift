public import AnnualReport

/// Reports made for tests.
public enum Sample {
  /// A report whose sums all hold: seven applications of natural persons, all disclosed.
  public static func report(_ edition: Edition, organ: String = "常宁市数据局", year: Int = 2024)
    -> Report
  {
    var report = Report(edition: edition)
    report.organ = organ
    report.year = year
    report.tables = Set(Table.allCases)
    for (index, cell) in report.cells.enumerated() {
      report[cell] = Reading(
        .number(.zero), raw: "0", place: Place(line: index + 1, shown: index + 1))
    }
    for row in [Row.received, .disclosed, .concluded] {
      for column in [Column.naturalPerson, .total] {
        report[Cell(row, column)].value = .number(Quantity(7))
        report[Cell(row, column)].raw = "7"
      }
    }
    return report
  }

  /// The report with (七)总计 one short, as the reference organ's is.
  public static var faulty: Report {
    var report = report(.y2021)
    for column in [Column.naturalPerson, .total] {
      report[Cell(.concluded, column)].value = .number(Quantity(6))
      report[Cell(.concluded, column)].raw = "6"
    }
    return report
  }

  /// A 2021 report that prints (六)其他处理 as one row.
  public static var abridged: Report {
    var report = report(.y2021)
    report.printsOtherAsOneRow = true
    for column in Column.applicants + [.total] {
      for row in Row.otherParts {
        report[Cell(row, column)] = Reading(.unread, doubt: .printedAsOneRow)
      }
      report[Cell(.other, column)] = Reading(.number(.zero), raw: "0")
    }
    report[Cell(.other, .total)] = Reading(.number(Quantity(3)), raw: "3")
    return report
  }

  /// A report whose figures all differ, so that none can stand for another; money with decimals.
  public static func varied(_ edition: Edition) -> Report {
    var report = report(edition, year: edition == .y2021 ? 2024 : 2020)
    for (index, cell) in report.cells.enumerated() {
      let number = cell.isAmount ? Quantity(digits: 66594 + index, scale: 2) : Quantity(index + 11)
      report[cell].value = .number(number ?? .zero)
      report[cell].raw = number?.description ?? ""
    }
    return report
  }
}
