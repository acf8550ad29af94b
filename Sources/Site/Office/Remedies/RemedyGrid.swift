import DeskWording
import Desks
import OfficeFiles
import Workdays

/// Remedies as a table.
enum RemedyGrid {
  static func view(
    _ caption: String, _ rows: [RemedyRow], pager: [LinkView] = [], exports: [LinkView] = []
  ) -> GridView {
    GridView(
      caption,
      columns: ["案号", "类型", "受理机关", "收到通知", "答复期限", "结果", "办件"].map { ColumnView($0) },
      rows: rows.map { row in
        [
          CellView(row.docket.isEmpty ? "未编号" : row.docket, href: "/office/remedies/\(row.id)"),
          CellView(row.kind.text.typeset), CellView(row.authority),
          CellView(row.acceptedOn.description),
          CellView(row.due?.description ?? "–", badge: row.daysLeft.map(BadgeView.init(daysLeft:))),
          CellView(row.result?.text.typeset ?? "尚未审结"),
          CellView(row.caseNumber ?? "–", href: row.caseID.map { "/office/cases/\($0)" }),
        ]
      },
      empty: EmptyView("没有复议和诉讼案件。", act: LinkView("登记一件", "/office/remedies/new")),
      exports: exports, pager: pager)
  }
}
