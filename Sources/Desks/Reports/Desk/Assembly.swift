public import AnnualReport
import ReportFiles
import Store
import Workdays

/// A year's report put together from records, entries and text, as it would be printed now.
public struct AssembledReport: Sendable {
  /// The report; a place in its text that cannot be filled stands there in its braces.
  public let report: Report
  /// The text with its figures, paragraph by paragraph.
  public let prose: [SectionKind: [[ProseRun]]]
  /// What the checks say of it.
  public let checkup: Checkup
  /// Last year's figures, where they are recorded here.
  public let previous: ReportCells?

  /// The figures.
  public var cells: ReportCells { ReportCells(report) }
}

extension Reader {
  /// Puts a report together.
  func assemble(_ file: YearReport, _ book: FigureBook, _ laws: LawBook) throws -> AssembledReport {
    guard let period = FigurePeriod(year: file.year) else {
      preconditionFailure("a report is begun for years that there are")
    }
    let run = FigureRun(self, organs: [file.organ], period, laws, entered: file.entered)
    let scopes = ProseScopes(file: file, own: run, book: book)
    let day = period.through
    let organ = try self.organ(file.organ)
    var report = Report(edition: .y2021)
    report.organ = organ?.name(on: day) ?? organ?.name(on: now.dayInChina)
    report.year = file.year
    report.tables = Set(Table.allCases)
    for cell in report.form.cells {
      let value = try scopes.cell(cell)
      report[cell] = Reading(
        value.map(Value.number) ?? .blank, raw: value?.description ?? "",
        place: AnnualReport.Place(table: Int(cell.table.rawValue) + 1))
    }
    var prose: [SectionKind: [[ProseRun]]] = [:]
    var line = 0
    for kind in SectionKind.allCases {
      let paragraphs = try ProseLines.paragraphs(of: file.prose[kind] ?? "").map {
        try scopes.runs(of: Prose($0))
      }
      prose[kind] = paragraphs
      line += 1
      report.sections.append(
        Section(
          kind, heading: Paragraph(kind.heading, at: AnnualReport.Place(line: line)),
          paragraphs: paragraphs.map { runs in
            line += 1
            return Paragraph(runs.map(\.text).joined(), at: AnnualReport.Place(line: line))
          }))
    }
    let previous = try cells(of: file.organ, year: file.year - 1)
    let checkup = report.checkup(
      previous: previous?.report(organ: report.organ, year: file.year - 1),
      context: CheckContext(mayIssueRules: organ?.mayIssueRules))
    return AssembledReport(report: report, prose: prose, checkup: checkup, previous: previous)
  }

  /// What an organ signed for a year; or what was accepted from it in a round.
  func cells(of organ: Organ.ID, year: Int) throws -> ReportCells? {
    let signed: String? = try value(
      """
      SELECT cells FROM year_report
      WHERE organ_id = \(organ) AND year = \(year) AND cells IS NOT NULL
      """)
    if let signed { return ReportCells(signed) }
    let accepted: String? = try value(
      """
      SELECT cells FROM submission
      WHERE organ_id = \(organ) AND year = \(year) AND state = \(SubmissionState.accepted)
      ORDER BY id DESC LIMIT 1
      """)
    return accepted.flatMap { ReportCells($0) }
  }
}

/// From where the figures of a report are taken: its own organ, or all that it speaks for.
private final class ProseScopes {
  private let file: YearReport
  private let own: FigureRun
  private let book: FigureBook
  private var all: FigureRun?
  private var sum: Aggregate?

  init(file: YearReport, own: FigureRun, book: FigureBook) {
    self.file = file
    self.own = own
    self.book = book
  }

  /// What the report's own tables hold.
  func cell(_ cell: Cell) throws -> Quantity? {
    let ownValue = try book[cell]?.value(in: own)
    guard file.round != nil else { return ownValue }
    guard let total = try aggregate()?.total(of: cell) else { return ownValue }
    return ownValue.map { $0.adding(total) } ?? total
  }

  func runs(of prose: Prose) throws -> [ProseRun] {
    try prose.pieces.map { piece in
      switch piece {
      case .text(let text): return .text(text)
      case .malformed(let inside): return .unresolved(inside)
      case .figure(let name, let scope):
        guard let definition = book[name], let value = try value(of: definition, scope) else {
          return .unresolved(name)
        }
        return .figure(definition.figure, scope, value: value)
      }
    }
  }

  private func value(of definition: any FigureDefinition, _ scope: FigureScope) throws -> Quantity?
  {
    guard scope == .all else { return try definition.value(in: own) }
    guard file.round != nil, !definition.figure.cells.isEmpty else {
      return try definition.value(in: wide())
    }
    // What organs handed in counts, not what their records here say.
    var sum = Quantity.zero
    for cell in definition.figure.cells {
      guard let value = try self.cell(cell), let next = sum.adding(value) else { return nil }
      sum = next
    }
    return sum
  }

  private func wide() throws -> FigureRun {
    if let all { return all }
    let organs = try own.reader.supervised(by: file.organ, on: own.period.through)
    let run = FigureRun(
      own.reader, organs: organs.union([file.organ]), own.period, own.laws, entered: file.entered)
    all = run
    return run
  }

  private func aggregate() throws -> Aggregate? {
    if let sum { return sum }
    guard let round = file.round else { return nil }
    let aggregate = try own.reader.aggregate(of: round)
    sum = aggregate
    return aggregate
  }
}

/// How a section's text is cut into paragraphs.
enum ProseLines {
  static func paragraphs(of text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).map { String($0).trimmed }.filter { !$0.isEmpty }
  }
}
