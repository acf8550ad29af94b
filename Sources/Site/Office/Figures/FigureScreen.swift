import AnnualReport
import Desks
import Hummingbird
import OfficeFiles
import ReportFiles
import Workdays

/// The tables of a period.
enum FigureScreen {
  static func show(_ asked: OfficeRequest) async throws -> Response {
    let places = try await asked.places(with: .read)
    let today = try await asked.today()
    do {
      let address = try FigureAddress(asked, places: places, today: today)
      let tables = try await asked.cases.figures.tables(
        try asked.actor, organs: address.organs, address.period)
      let report = tables.report(organ: organName(address, places), year: address.period.from.year)
      return asked.page(
        "统计表", lead: "\(organName(address, places))　\(address.words)",
        [.form(choice(asked, places, today)), .paragraph("每个数字都能点开，看到它数的是哪些办件。")]
          + [Table.iii, .iv].map { table in
            .lawTable(
              LawTablePiece(caption(table), table, of: report) {
                address.path("/office/figures/cell", cell: $0)
              })
          }
          + [.links([LinkView("下载 XLSX", address.path("/office/figures/tables.xlsx"))])])
    } catch let flaws as FieldFlaws {
      let form = choice(asked, places, today, flaws: flaws.words)
      return asked.page(
        "统计表", status: .unprocessableContent,
        (ErrorSummaryView(form.fields).map { [.errors($0)] } ?? []) + [.form(form)])
    }
  }

  static func workbook(_ asked: OfficeRequest) async throws -> Response {
    let places = try await asked.places(with: .export)
    let address = try FigureAddress(asked, places: places, today: try await asked.today())
    let tables = try await asked.cases.figures.tables(
      try asked.actor, organs: address.organs, address.period)
    let report = tables.report(organ: organName(address, places), year: address.period.from.year)
    return .file(
      try ReportWorkbook(report).bytes, named: "统计表-\(address.words).xlsx", type: .xlsx)
  }

  static func caption(_ table: Table) -> String {
    table == .iii ? "表三　收到和处理政府信息公开申请情况" : "表四　政府信息公开行政复议、行政诉讼情况"
  }

  private static func organName(_ address: FigureAddress, _ places: [PlaceOfCasework]) -> String {
    let names = places.filter { address.organs.contains($0.id) }.map(\.name)
    return names.count <= 3 ? names.joined(separator: "、") : "\(names.count) 家机关"
  }

  private static func choice(
    _ asked: OfficeRequest, _ places: [PlaceOfCasework], _ today: CivilDate,
    flaws: [String: String] = [:]
  ) -> FormView {
    let fields: [FieldView] = [
      .text("year", "年度", value: asked.query("year"), width: 6, most: 4, keys: "numeric"),
      .day("from", "或者自", value: asked.query("from")),
      .day("through", "至", value: asked.query("through")),
    ]
    return FormView(
      get: "/office/figures", submit: "查看",
      fields: places.field(chosen: Organ.ID(asked.query("organ")), all: "全部机关")
        + fields.map { $0.flawed(flaws[$0.name]) })
  }
}
