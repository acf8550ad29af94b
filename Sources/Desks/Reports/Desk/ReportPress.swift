public import AnnualReport
import OfficeFiles
import ReportFiles
import Store

/// Writes a report in all forms in which it is signed.
struct ReportPress: Sendable {
  private let press: Press

  init(fonts: FontFamilies) { press = Press(fonts: fonts) }

  /// The report's files, by what they are.
  func files(
    of assembled: AssembledReport, organ: Organ.ID, year: Int
  ) throws -> [ReportFileKind: [UInt8]] {
    let printed = PrintedReport(assembled.report)
    let links = ReportLinks(organ: organ, year: year)
    let html = assembled.linked(titled: printed.title, links).html { links.cell($0) }
    var official = OfficialDocument(printed.document)
    official.isSealed = false
    return [
      .html: Array(html.utf8),
      .docx: try printed.docx,
      .pdf: try press.pdf(official).bytes,
      .xlsx: try ReportWorkbook(assembled.report).bytes,
      .json: Array(assembled.report.json(file: "\(printed.title).json").serialized.utf8),
    ]
  }
}

/// Where a report's numbers lead on the public side.
public struct ReportLinks: Hashable, Sendable {
  private let base: String

  /// The addresses of an organ's report of a year.
  public init(organ: Organ.ID, year: Int) { base = "/annual-reports/\(organ)/\(year)" }

  /// The report itself.
  public var report: String { base }

  /// A cell's page.
  public func cell(_ cell: Cell) -> String { "\(base)/cells/\(cell)" }

  /// A figure's page.
  public func figure(_ figure: Figure, _ scope: FigureScope) -> String {
    "\(base)/figures/\(figure.name)" + (scope == .own ? "" : "?scope=\(scope.rawValue)")
  }
}

extension AssembledReport {
  /// The report with every number linked.
  func linked(titled title: String, _ links: ReportLinks) -> LinkedReport {
    LinkedReport(
      title: title,
      sections: report.sections.map { section in
        LinkedReport.Section(
          heading: section.heading.text,
          paragraphs: prose[section.kind, default: []].map { runs in
            runs.map { run in
              guard case .figure(let figure, let scope, let value) = run else {
                return LinkedReport.Run(run.text)
              }
              return LinkedReport.Run(
                value.description, at: links.figure(figure, scope), says: figure.counts)
            }
          },
          tables: report.tables.sorted().filter { $0.section == section.kind }
            .map { PrintedTable($0, of: report) })
      })
  }
}
