import AnnualReport
import DeskWording
import Desks
import Hummingbird

/// The numbers that people enter, and the names by which text takes figures.
enum FigureListPage {
  static func page(_ asked: OfficeRequest) async throws -> Response {
    let report = try await asked.report()
    let entered = report.enteredCells.map { cell -> [CellView] in
      let entry = report.file.entered[cell]
      return [
        CellView(cell.label, href: report.path(of: cell.description)),
        CellView(entry?.value.description ?? "–"), CellView(entry?.source ?? "未填报"),
        CellView(entry?.proof == nil ? "–" : "有"),
      ]
    }
    let named = report.figures.map { figure -> [CellView] in
      [
        CellView("{{\(figure.name)}}", href: report.path(of: figure.name)),
        CellView(figure.counts), CellView(figure.unit),
      ]
    }
    let summing = try await basis(report, asked)
    return asked.page(
      "数据", trail: report.trail,
      summing + [
        .grid(
          GridView(
            "填报的数据",
            columns: [
              ColumnView("数据"), ColumnView("数值", isNumber: true), ColumnView("来源"),
              ColumnView("佐证"),
            ], rows: entered, count: "逐项打开填报，共 \(entered.count) 项")),
        .grid(
          GridView(
            "可以写进正文的指标", columns: [ColumnView("写法"), ColumnView("统计内容"), ColumnView("单位")],
            rows: named, count: "在名称后加 @all，统计本机关及所主管的机关")),
      ])
  }

  /// The choice of a round whose reports are added up in this one, for whoever keeps such a round.
  private static func basis(
    _ report: YearReportPage, _ asked: OfficeRequest
  ) async throws -> [PieceView] {
    let actor = try asked.actor
    guard report.acts.contains(where: { $0.act == .write && $0.isOpen }) else { return [] }
    let rounds = try await asked.reports.rounds.list(actor).filter {
      $0.year == report.file.year && actor.supervises(from: $0.organ)
    }
    guard !rounds.isEmpty else { return [] }
    let options =
      [(value: "", label: "只报本机关数据")]
      + rounds.map { (value: "\($0.id)", label: "加上年报收集中已通过的各机关数据") }
    return [
      .form(
        FormView(
          report.path, token: asked.token, submit: "保存",
          fields: [
            .radios(
              "round", "汇总范围",
              options,
              value: report.file.round.map { "\($0)" } ?? "")
          ],
          hidden: report.hidden
            + [HiddenView(name: "act", value: ReportAct.Kind.base.rawValue)]))
    ]
  }
}
