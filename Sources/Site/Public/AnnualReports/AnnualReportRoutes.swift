import AnnualReport
import DeskWording
import Desks
import HTTPTypes
import Hummingbird
import NIOCore
import OfficeFiles

/// `/annual-reports`: the published reports as they were signed, and what each of their numbers counts.
struct AnnualReportRoutes: Sendable {
  private let reports: YearReports
  private let organs: Organs
  private let pages: Pages

  init(_ desks: SiteDesks, pages: Pages) {
    reports = desks.reports.reports
    organs = desks.office.organs
    self.pages = pages
  }

  func add(to router: Router<SiteContext>) {
    router.get("/annual-reports") { request, _ in try await list(request) }
    router.get("/annual-reports/:organ/:year") { _, context in
      try await file(context, as: .html)
    }
    router.get("/annual-reports/:organ/:year/files/:kind") { _, context in
      guard let kind = context.parameters.get("kind").flatMap(ReportFileKind.init(rawValue:))
      else { throw HTTPError(.notFound) }
      return try await file(context, as: kind)
    }
    for part in ["cells", "figures"] {
      router.get(RouterPath("/annual-reports/:organ/:year/\(part)/:figure")) { request, context in
        try await figure(request, context)
      }
    }
  }

  private func list(_ request: Request) async throws -> Response {
    let register = try await organs.register()
    let today = try await organs.today()
    let rows = try await reports.published().map { report in
      let path = "/annual-reports/\(report.organ)/\(report.year)"
      return [
        CellView("\(report.year)", href: path),
        CellView(register.organs[report.organ]?.name(on: today) ?? "–"),
        CellView(report.publishedOn.map { "\($0)" } ?? "–"),
      ]
    }
    return page(
      "政府信息公开工作年度报告", request,
      [
        .grid(
          GridView(
            "年度报告", columns: [ColumnView("年度"), ColumnView("机关"), ColumnView("公布日期")], rows: rows,
            empty: EmptyView("还没有公布年度报告。")))
      ])
  }

  private func file(_ context: SiteContext, as kind: ReportFileKind) async throws -> Response {
    let (organ, year) = try context.reporting()
    guard let file = try await reports.published(of: organ, year: year, as: kind) else {
      throw HTTPError(.notFound)
    }
    guard kind == .html else { return .file(file.bytes, named: file.name, type: kind.paper) }
    // The page carries its own style and nothing else that a browser would run.
    return Response(
      status: .ok,
      headers: [
        .contentType: PaperType.html.rawValue,
        .contentSecurityPolicy:
          "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
      ], body: .init(byteBuffer: ByteBuffer(bytes: file.bytes)))
  }

  private func figure(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (organ, year) = try context.reporting()
    let scope = FigureScope(rawValue: request.query("scope")) ?? .own
    guard let name = context.parameters.get("figure"),
      let figure = try await reports.published(
        of: organ, year: year, figure: name, scope: scope)
    else { throw HTTPError(.notFound) }
    let path = "/annual-reports/\(organ)/\(year)"
    let how: String
    if let source = figure.source {
      how = "由工作人员填报，来源：\(source)"
    } else if let organs = figure.organs {
      how = "由 \(organs) 家机关报送的数据和本机关的数据相加"
    } else {
      how = "由系统按办理记录统计"
    }
    return page(
      figure.figure.counts, request,
      [
        .facts([
          FactView("公布的数", figure.value.map { "\($0.words) \(figure.figure.unit)" } ?? "见报告正文"),
          FactView("年度", "\(year)年"), FactView("统计范围", figure.scope.text),
          FactView("怎样得来", how), FactView("机关", figure.organName),
          FactView("公布日期", "\(figure.publishedOn)"),
        ]), .links([LinkView("回到报告", path)]),
      ])
  }

  private func page(_ title: String, _ request: Request, _ pieces: [PieceView]) -> Response {
    .page(pages.html(.portal, PortalPage(PageFrame(title, for: request), pieces)))
  }
}

extension SiteContext {
  /// The organ and the year that the path names.
  fileprivate func reporting() throws -> (Organ.ID, Int) {
    guard let organ = parameters.get("organ").flatMap({ Organ.ID($0) }) else {
      throw HTTPError(.notFound)
    }
    return (organ, try reportYear())
  }

  /// The year of a report that the path names.
  ///
  /// - Throws: not found, where it is none.
  func reportYear() throws -> Int {
    guard let year = parameters.get("year").flatMap({ Int($0) }), (2000...9998).contains(year)
    else { throw HTTPError(.notFound) }
    return year
  }
}
