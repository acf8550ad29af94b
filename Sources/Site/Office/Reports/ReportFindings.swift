import AnnualReport
import Desks
import OfficeFiles
import ReportFiles

/// What the checks say of a report as it stands, as a list beside it.
enum ReportFindings {
  static func pieces(_ report: YearReportPage) -> [PieceView] {
    pieces(report.assembled.checkup) { report.path(of: $0.description) }
  }

  /// The findings, the gravest first; each leads to its first cell.
  static func pieces(_ checkup: Checkup, address: (Cell) -> String?) -> [PieceView] {
    let rows = checkup.findings.prefix(100).map { finding in
      [
        CellView("", badge: finding.severity.badge),
        CellView(
          finding.words.typeset, href: finding.cells.first.flatMap(address),
          under: finding.rule.rawValue),
      ]
    }
    return [
      .grid(
        GridView(
          "校验发现", columns: [ColumnView("级别"), ColumnView("内容")], rows: Array(rows),
          count:
            "错误 \(checkup.count(.error))，需核对 \(checkup.count(.warning))，提示 \(checkup.count(.note))",
          empty: EmptyView("没有发现问题。")))
    ]
  }
}

extension Severity {
  /// The severity as a badge.
  var badge: BadgeView {
    switch self {
    case .error: BadgeView("错误", .late)
    case .warning: BadgeView("需核对", .soon)
    case .note: BadgeView("提示")
    }
  }
}
