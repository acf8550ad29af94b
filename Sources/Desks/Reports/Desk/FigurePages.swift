public import AnnualReport
import Store

/// A figure of a report: its number, how it came about, and the records behind it.
public struct FigureAnswer: Sendable {
  /// The figure.
  public let figure: Figure
  /// Over whose records it is taken.
  public let scope: FigureScope
  /// Its value now; nothing where nobody has entered it.
  public let value: Quantity?
  /// What was signed in its cell; nothing before, or where it is no single cell.
  public let frozen: Value?
  /// The same cell in last year's report.
  public let previous: Value?
  /// Who entered it, and from where; nothing for what is counted.
  public let entry: CellEntry?
  /// What the organs of the round add to it; none where the report is the organ's alone.
  public let parts: [Part]
  /// The records that it counts in this store, page by page.
  public let records: FigurePage

  /// What one organ adds to a total.
  public struct Part: Hashable, Sendable {
    /// The organ.
    public let organ: Organ.ID
    /// What it handed in.
    public let submission: Submission.ID
    /// Its figure.
    public let value: Value
  }
}

extension YearReports {
  /// A figure of an organ's year, by its name or its cell's address; nothing where there is none.
  ///
  /// The records are those of organs whose cases the actor may see.
  ///
  /// - Throws: `AccessRefusal`, `StoreFault`.
  public func figure(
    _ actor: Actor, of organ: Organ.ID, year: Int, named name: String,
    scope: FigureScope = .own, after: FigureCursor? = nil, limit: Int = 100
  ) async throws -> FigureAnswer? {
    try await store.read("opening a figure") { [context] reader in
      try reader.require(ReportRight.read.policy(at: organ), of: actor)
      guard let definition = context.book[name], let period = FigurePeriod(year: year),
        let file = try reader.yearReport(of: organ, year: year)
      else { return nil }
      let all = try reader.supervised(by: organ, on: period.through).union([organ])
      let organs = scope == .own ? [organ] : all
      let counting = FigureRun(
        reader, organs: organs, period, context.laws, entered: file.entered)
      let opening = FigureRun(
        reader, organs: actor.readable(organs), period, context.laws, entered: file.entered)
      let only = definition.figure.cells.count == 1 ? definition.figure.cells.first : nil
      let parts = try only.flatMap { cell in
        try file.round.map { round in
          try reader.aggregate(of: round).parts.map {
            FigureAnswer.Part(
              organ: $0.organ, submission: $0.submission, value: $0.cells[cell])
          }
        }
      }
      return FigureAnswer(
        figure: definition.figure, scope: scope, value: try definition.value(in: counting),
        frozen: only.flatMap { cell in file.frozenCells.map { $0[cell] } },
        previous: try only.flatMap { cell in
          try reader.cells(of: organ, year: year - 1).map { $0[cell] }
        },
        entry: only.flatMap { file.entered[$0] }, parts: parts ?? [],
        records: try definition.records(
          in: opening,
          FigurePageRequest(
            after: after, limit: min(max(limit, 1), 500), today: reader.now.dayInChina)))
    }
  }
}
