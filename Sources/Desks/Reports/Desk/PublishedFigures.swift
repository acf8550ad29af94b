public import AnnualReport
import Store
public import Workdays

/// A number of a published report, for whoever reads it.
public struct PublishedFigure: Hashable, Sendable {
  /// The figure.
  public let figure: Figure
  /// Over whose records it is taken.
  public let scope: FigureScope
  /// What was published; nothing where it stands in the text alone.
  public let value: Value?
  /// Where it is from, where a person entered it.
  public let source: String?
  /// How many organs' reports are added up in it; nothing where it is the organ's own.
  public let organs: Int?
  /// The organ's name.
  public let organName: String
  /// The day on which the report was published.
  public let publishedOn: CivilDate
}

extension YearReports {
  /// A number of a published report, by its figure's name or its cell's address; nothing where the
  /// report is not published or has no such figure.
  ///
  /// - Throws: `StoreFault`.
  public func published(
    of organ: Organ.ID, year: Int, figure name: String, scope: FigureScope = .own
  ) async throws -> PublishedFigure? {
    try await store.read("opening a published figure") { [context] reader in
      guard let file = try reader.yearReport(of: organ, year: year), let frozen = file.frozen,
        let on = file.publishedOn, let cells = file.frozenCells,
        let definition = context.book[name]
      else { return nil }
      let figure = definition.figure
      let only = figure.cells.count == 1 ? figure.cells.first : nil
      // In a report that adds up others, a cell is not the organ's own figure.
      let isInCells =
        name == only?.description || (file.round == nil) == (scope == .own)
      return PublishedFigure(
        figure: figure, scope: scope, value: isInCells ? cells.sum(of: figure.cells) : nil,
        source: only.flatMap { file.entered[$0]?.source },
        organs: try file.round.map { try reader.aggregate(of: $0).parts.count },
        organName: frozen.organName, publishedOn: on)
    }
  }
}

extension ReportCells {
  /// What cells come to; a single one as it is, blank or not.
  fileprivate func sum(of cells: [Cell]) -> Value? {
    guard cells.count != 1 else { return self[cells[0]] }
    guard !cells.isEmpty else { return nil }
    return cells.reduce(Quantity.zero as Quantity?) { sum, cell in
      sum?.adding(self[cell].number ?? .zero)
    }.map(Value.number)
  }
}
