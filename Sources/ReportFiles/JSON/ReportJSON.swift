public import AnnualReport

/// A report as the project's stable JSON: every cell of its edition, what is blank, what is
/// doubtful.
///
/// - SeeAlso: docs/json.md
extension Report {
  /// The report as JSON; `file` is the name of the file that it was read from.
  public func json(file: String) -> JSON {
    .object([
      JSON.Member("file", .string(file)),
      JSON.Member("edition", .string(edition.rawValue)),
      JSON.Member("organ", .text(organ)),
      JSON.Member("year", .whole(year)),
      JSON.Member("tables", .object(Table.allCases.map { JSON.Member($0.name, json(of: $0)) })),
      JSON.Member(
        "blank", .texts(cells.filter { self[$0].value == .blank }.map(\.description))),
      JSON.Member("doubts", .array(cells.compactMap(doubtJSON(of:)))),
    ])
  }

  private func json(of table: Table) -> JSON {
    .object(
      cells.filter { $0.table == table }.map { cell in
        JSON.Member(cell.key, .exact(self[cell].value.number))
      })
  }

  private func doubtJSON(of cell: Cell) -> JSON? {
    let reading = self[cell]
    guard let doubt = reading.doubt else { return nil }
    return .object([
      JSON.Member("cell", .string(cell.description)),
      JSON.Member("raw", .string(reading.raw)),
      JSON.Member("why", .string(doubt.words)),
    ])
  }
}
