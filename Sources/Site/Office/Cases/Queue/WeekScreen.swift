import DeskWording
import Desks
import Hummingbird
import Workdays

/// The sheet for Monday's meeting: what falls due this week, and who waits for what.
enum WeekScreen {
  static func answer(_ asked: OfficeRequest) async throws -> Response {
    let place = try await asked.place(with: .read)
    let today = try await asked.today()
    let day = CivilDate(asked.query("week")) ?? today
    let sheet = try await asked.cases.queue.mondaySheet(
      try asked.actor, place.id, week: day, on: today)
    let days = sheet.days.map { day in
      grid("\(day.on)　\(day.on.weekdayText)", day.rows)
    }
    return asked.page(
      "本周到期办件表", lead: "\(place.name)　\(sheet.from) 至 \(sheet.through)",
      trail: [LinkView("办件", "/office/cases")],
      [
        .links([
          LinkView("上一周", address(place, sheet.from.advanced(by: -7))),
          LinkView("下一周", address(place, sheet.from.advanced(by: 7))),
        ])
      ]
        + (sheet.overdue.isEmpty ? [] : [grid("已经逾期", sheet.overdue)]) + days
        + (sheet.overdue.isEmpty && days.isEmpty ? [.paragraph("这一周没有到期的办件。")] : [])
        + (sheet.awaiting.isEmpty ? [] : [grid("等本机关的人办理", sheet.awaiting)])
        + (sheet.waiting.isEmpty ? [] : [grid("等申请人、第三方或者其他机关", sheet.waiting)])
        + (sheet.remedies.isEmpty
          ? [] : [.grid(RemedyGrid.view("要提交答复的复议和诉讼", sheet.remedies))]))
  }

  private static func address(_ place: PlaceOfCasework, _ week: CivilDate) -> String {
    "/office/cases/week".asking([("organ", "\(place.id)"), ("week", week.description)])
  }

  private static func grid(_ caption: String, _ rows: [QueueRow]) -> PieceView {
    .grid(
      GridView(
        caption,
        columns: ["编号", "内容", "申请人", "期限", "等待", "经办"].map { ColumnView($0) },
        rows: rows.map { row in
          let view = QueueRowView(row)
          return [
            CellView(view.rowNumber, href: view.rowHref), CellView(view.rowAbout),
            CellView(view.rowWho), CellView(view.rowDue, badge: view.rowBadge),
            CellView(view.rowWaits), CellView(view.rowHas),
          ]
        }, count: "共 \(rows.count) 件"))
  }
}
