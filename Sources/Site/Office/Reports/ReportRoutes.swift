import DeskWording
import Desks
import HTTPTypes
import Hummingbird

/// The annual report: an organ's own, its numbers, its text, and the rounds in which reports are
/// collected.
///
/// The desk says who may; so the routes ask nothing but that somebody is signed in.
enum ReportRoutes {
  static let all: [OfficeRoute] =
    [
      .get("/office/reports", .signedIn) { asked in try await ReportListPage.page(asked) },
      .post("/office/reports", .signedIn, ReportListPage.begin),
      .get("/office/reports/:id/:year", .signedIn) { asked in try await ReportPage.page(asked) },
      .post("/office/reports/:id/:year", .signedIn, ReportPage.act),
      .get("/office/reports/:id/:year/figures", .signedIn) { asked in
        try await FigureListPage.page(asked)
      },
      .get("/office/reports/:id/:year/figures/:figure", .signedIn) { asked in
        try await FigurePageView.page(asked)
      },
      .post("/office/reports/:id/:year/figures/:figure", .signedIn, FigurePageView.enter),
      .get("/office/reports/:id/:year/figures/:figure/proof", .signedIn, FigurePageView.proof),
      .get("/office/reports/:id/:year/text/:section", .signedIn) { asked in
        try await ReportTextPage.page(asked)
      },
      .post("/office/reports/:id/:year/text/:section", .signedIn, ReportTextPage.save),
      .get("/office/reports/:id/:year/problems", .signedIn) { asked in
        try await ReportProblemsPage.page(asked)
      },
      .post("/office/reports/:id/:year/problems", .signedIn, ReportProblemsPage.save),
      .get("/office/reports/:id/:year/files/:kind", .signedIn, ReportPage.file),
    ] + RoundRoutes.all
}

extension OfficeRequest {
  /// The desks of reports.
  var reports: ReportDesks { office.reports }

  /// The organ and the year that the path names.
  ///
  /// - Throws: not found, where they are no numbers.
  func reporting() throws -> (organ: Organ.ID, year: Int) {
    (try id(), try context.reportYear())
  }

  /// The report that the path names, as whoever asks sees it; not found where none was begun.
  func report() async throws -> YearReportPage {
    let (organ, year) = try reporting()
    guard let page = try await reports.reports.page(try actor, of: organ, year: year) else {
      throw HTTPError(.notFound)
    }
    return page
  }

  /// The version that a form was made for.
  var versionMadeFor: CaseVersion { CaseVersion(form["version"]) ?? CaseVersion(value: 0) }
}

extension YearReportPage {
  /// The address of the report's page.
  var path: String { "/office/reports/\(file.organ)/\(file.year)" }

  /// Where a cell's number leads.
  func path(of name: String) -> String { "\(path)/figures/\(name)" }

  /// The way back to it.
  var trail: [LinkView] {
    [LinkView("年度报告", "/office/reports"), LinkView("\(organName) \(file.year)", path)]
  }

  /// The value that a form carries, so that nobody's work is overwritten.
  var hidden: [HiddenView] { [HiddenView(name: "version", value: "\(file.version)")] }
}
