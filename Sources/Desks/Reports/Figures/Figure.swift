/// A number that is published: defined once, and the same on a desk, in a report and in its prose.
public struct Figure: Hashable, Sendable {
  /// Its name, as a place in prose and an address hold it: `applications.received`.
  public let name: String
  /// What one of it is called (量词), or the unit of an amount: 件, 万元.
  public let unit: String
  /// What it counts, in the words of the form.
  public let counts: String
  /// The cells of the report whose sum it is; none where it stands in no table.
  public let cells: [ReportCell]

  /// A figure.
  init(_ name: String, unit: String = "件", counts: String, cells: [ReportCell] = []) {
    self.name = name
    self.unit = unit
    self.counts = counts
    self.cells = cells
  }
}

/// Over whose records a figure is taken.
public enum FigureScope: String, CaseIterable, Codable, Sendable {
  /// The organ that reports (本机关).
  case own
  /// That organ and those that it supervises at the year's end (本级及所主管的机关).
  case all
}

/// How a figure comes about: its value and the records behind it.
///
/// A desk adds a figure by one type in one file, and names it in `FigureBook.standard`.
protocol FigureDefinition: Sendable {
  /// The figure.
  var figure: Figure { get }

  /// Its value; nothing where nobody has said it yet.
  func value(in run: FigureRun) throws -> ReportQuantity?

  /// What it counts, page by page: as many records as its value says, for a figure that counts.
  func records(in run: FigureRun, _ page: FigurePageRequest) throws -> FigurePage
}

extension FigureDefinition {
  /// Nothing can be opened: the value was entered, with its source, by a person.
  func records(in run: FigureRun, _ page: FigurePageRequest) throws -> FigurePage {
    FigurePage(cases: [], remedies: [], next: nil)
  }
}
