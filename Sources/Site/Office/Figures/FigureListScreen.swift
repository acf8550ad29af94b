import AnnualReport
import DeskWording
import Desks
import Hummingbird
import Workdays

/// The cases or remedies that a figure counts.
enum FigureListScreen {
  static func show(_ asked: OfficeRequest) async throws -> Response {
    let places = try await asked.places(with: .read)
    let today = try await asked.today()
    guard let address = try? FigureAddress(asked, places: places, today: today),
      let cell = address.cell
    else { throw HTTPError(.notFound) }
    let page = try await asked.cases.figures.records(
      try asked.actor, organs: address.organs, address.period, cell: cell,
      after: address.after, limit: 40, on: today)
    let pager =
      (address.after == nil
        ? [] : [LinkView("回到第一页", address.path("/office/figures/cell", cell: cell))])
      + (page.next.map {
        [LinkView("下一页", address.path("/office/figures/cell", cell: cell, after: "\($0)"))]
      } ?? [])
    let list: PieceView =
      cell.table == .iv
      ? .grid(RemedyGrid.view("复议和诉讼", page.remedies, pager: pager))
      : .queue(
        QueuePiece(
          cell.label, rows: page.cases.map { QueueRowView($0) }, pager: pager,
          empty: EmptyView("没有计入这一格的办件。")))
    return asked.page(
      cell.label, lead: address.words,
      trail: [LinkView("统计表", address.path("/office/figures"))], [list])
  }
}
