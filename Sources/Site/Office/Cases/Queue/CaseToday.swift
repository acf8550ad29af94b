import DeskWording
import Desks
import Workdays

/// What waits for somebody today among the cases.
enum CaseToday {
  /// The pieces for the first page; none for whoever does no casework.
  static func pieces(_ asked: OfficeRequest) async throws -> [PieceView] {
    let places = try await asked.places(with: .read)
    guard !places.isEmpty else { return [] }
    let today = try await asked.today()
    let view = try await asked.cases.queue.today(
      try asked.actor, organs: Set(places.map(\.id)), on: today)
    let sections: [(QueueView, QueueSection)] = [
      (.overdue, view.overdue), (.within2, view.due), (.awaitingMe, view.awaitingMe),
      (.news, view.news),
    ]
    let counts = sections.map { queueView, section in
      CountView(
        section.count.text, "件", queueView.text, href: "/office/cases?view=\(queueView.rawValue)",
        section.count == .exact(0) ? .calm : queueView.tone)
    }
    let isQuiet = sections.allSatisfy { $0.1.rows.isEmpty } && view.remedies.isEmpty
    return [.figures(counts)]
      + (isQuiet
        ? [
          .empty(
            EmptyView("没有逾期、将要到期和等您办理的办件。", act: LinkView("查看全部在办", "/office/cases")))
        ] : [])
      + sections.filter { !$0.1.rows.isEmpty }.map { queueView, section in
        .queue(
          QueuePiece(
            queueView.text, rows: section.rows.map { QueueRowView($0) },
            count: "共 \(section.count.text) 件",
            pager: section.count != .exact(section.rows.count)
              ? [LinkView("查看全部", "/office/cases?view=\(queueView.rawValue)")] : []))
      }
      + (view.remedies.isEmpty
        ? [] : [.grid(RemedyGrid.view("要提交答复的复议和诉讼", view.remedies))])
  }
}
