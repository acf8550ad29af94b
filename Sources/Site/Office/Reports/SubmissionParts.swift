import AnnualReport
import DeskWording
import Desks
import OfficeFiles

/// What there is to see of a submission beside the report itself.
enum SubmissionParts {
  /// The remarks with which it went back.
  static func remarks(_ submission: Submission) -> [PieceView] {
    [
      .grid(
        GridView(
          "退回意见", columns: [ColumnView("针对"), ColumnView("意见")],
          rows: submission.remarks.map { remark in
            [
              CellView(remark.cell.flatMap { Cell($0)?.label } ?? "整份报告"), CellView(remark.text),
            ]
          }))
    ]
  }

  /// The versions, and what the last changed against the one before.
  static func versions(_ submission: Submission, _ path: String) -> [PieceView] {
    let rows = submission.versions.reversed().map { version in
      [
        CellView("第 \(version.number) 版", href: "\(path)/versions/\(version.number)"),
        CellView("\(version.on)"), CellView(version.wasHandedIn ? "已报送" : "未报送"),
        CellView(version.report.organName ?? "–"),
      ]
    }
    var pieces: [PieceView] = [
      .grid(
        GridView(
          "各版本",
          columns: [ColumnView("版本"), ColumnView("日期"), ColumnView("报送"), ColumnView("报告所写机关")],
          rows: rows))
    ]
    let last = submission.versions.count
    guard last > 1 else { return pieces }
    let changes = submission.differences(from: last - 1, to: last)
    pieces.append(
      .grid(
        GridView(
          "第 \(last) 版与第 \(last - 1) 版的不同",
          columns: [
            ColumnView("数据"), ColumnView("第 \(last - 1) 版", isNumber: true),
            ColumnView("第 \(last) 版", isNumber: true),
          ],
          rows: changes.map {
            [CellView($0.cell.label), CellView($0.before.words), CellView($0.after.words)]
          }, empty: EmptyView("数据没有变化。"))))
    return pieces
  }

  /// What happened.
  static func history(_ submission: Submission, _ page: SubmissionPage) -> [PieceView] {
    [
      .heading("经过"),
      .timeline(
        submission.entries.suffix(60).map { entry in
          MomentView(
            day: "\(entry.on)", entry.fact.text.typeset,
            by: entry.by.flatMap { page.people[$0]?.name })
        }),
    ]
  }
}
