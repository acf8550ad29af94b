import DeskWording
import Desks
import Hummingbird
import OfficeFiles
import Workdays

/// The list of reconsiderations and lawsuits.
enum RemedyListScreen {
  private static let rows = 50

  static func show(_ asked: OfficeRequest) async throws -> Response {
    let places = try await asked.places(with: .read)
    let address = RemedyAddress(asked, places)
    let list = try await asked.cases.remedies.list(
      try asked.actor, address.filter, from: address.from, limit: rows + 1,
      on: try await asked.today())
    let pager =
      (address.from == 0 ? [] : [LinkView("回到第一页", address.path())])
      + (list.count > rows ? [LinkView("下一页", address.path(from: address.from + rows))] : [])
    return asked.page(
      "复议和诉讼",
      [
        .links([LinkView("登记一件", "/office/remedies/new")], isLead: true),
        .form(filter(address, places)),
        .grid(
          RemedyGrid.view(
            "复议和诉讼", Array(list.prefix(rows)), pager: pager,
            exports: [LinkView("下载 XLSX", address.path("/office/remedies/list.xlsx"))])),
      ])
  }

  private static func filter(_ address: RemedyAddress, _ places: [PlaceOfCasework]) -> FormView {
    FormView(
      get: "/office/remedies", submit: "筛选",
      fields: places.field(chosen: address.organ, all: "全部") + [
        .choice(
          "kind", "类型", [("", "全部")] + RemedyKind.allCases.map { ($0.rawValue, $0.text.typeset) },
          value: address.filter.kind?.rawValue ?? ""),
        .choice(
          "pending", "状态", [("", "全部"), ("yes", "尚未审结"), ("no", "已经审结")],
          value: address.filter.isPending.map { $0 ? "yes" : "no" } ?? ""),
      ])
  }

  static func workbook(_ asked: OfficeRequest) async throws -> Response {
    let address = RemedyAddress(asked, try await asked.places(with: .export))
    let today = try await asked.today()
    let rows = try await asked.cases.remedies.export(try asked.actor, address.filter, on: today)
    return .file(
      try CaseSheets.remedies(rows).xlsx(), named: "复议和诉讼-\(today).xlsx", type: .xlsx)
  }
}
