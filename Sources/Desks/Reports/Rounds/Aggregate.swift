public import AnnualReport
import Store

/// What the organs of a round handed in and was accepted, added up cell by cell.
///
/// A blank counts as zero. What could not be read is part of no total, and is told.
public struct Aggregate: Hashable, Sendable {
  /// The parts, in the order of the organs.
  public let parts: [Part]
  /// The organs of the round from which nothing was accepted.
  public let missing: [Organ.ID]

  /// What one organ adds.
  public struct Part: Hashable, Sendable {
    /// The organ.
    public let organ: Organ.ID
    /// Its submission.
    public let submission: Submission.ID
    /// Its figures.
    public let cells: ReportCells
  }

  /// The total of a cell; nothing where it is too large to be held exactly.
  public func total(of cell: Cell) -> Quantity? {
    parts.reduce(Quantity.zero as Quantity?) { sum, part in
      guard let value = part.cells[cell].number else { return sum }
      return sum?.adding(value)
    }
  }

  /// The organs whose figure of a cell was not read, or stands in another form.
  public func unread(_ cell: Cell) -> [Organ.ID] {
    parts.filter { $0.cells[cell] == .unread || $0.cells[cell] == .text }.map(\.organ)
  }

  /// Where a printed report and this sum, with what the supervising organ adds itself, differ.
  public func differences(
    to printed: ReportCells, adding own: ReportCells? = nil
  ) -> [SumDifference] {
    printed.cells.compactMap { cell in
      guard let total = total(of: cell),
        let sum = total.adding(own?[cell].number ?? .zero)
      else { return nil }
      let stated = printed[cell].number ?? .zero
      guard printed[cell] != .unread, printed[cell] != .text, stated != sum else { return nil }
      return SumDifference(cell: cell, printed: stated, sum: sum)
    }
  }
}

/// A cell in which a printed report holds another number than the sum of its parts.
public struct SumDifference: Hashable, Sendable {
  /// The cell.
  public let cell: Cell
  /// What is printed.
  public let printed: Quantity
  /// What the parts come to.
  public let sum: Quantity
}

extension Reader {
  /// What was accepted in a round.
  func aggregate(of round: Round.ID) throws -> Aggregate {
    var parts: [Aggregate.Part] = []
    try each(
      """
      SELECT id, organ_id, cells FROM submission
      WHERE round_id = \(round) AND state = \(SubmissionState.accepted) ORDER BY organ_id
      """
    ) { row in
      let text: String = try row.get("cells")
      guard let cells = ReportCells(text) else {
        throw StoreFault(doing: "adding up a round", kind: .damaged, detail: "cells")
      }
      parts.append(
        Aggregate.Part(
          organ: try row.get("organ_id"), submission: try row.get("id"), cells: cells))
    }
    let accepted = Set(parts.map(\.organ))
    let organs = try rows(
      "SELECT organ_id FROM report_round_organ WHERE round_id = \(round) ORDER BY organ_id"
    ).map { try $0.get(0, as: Organ.ID.self) }
    return Aggregate(parts: parts, missing: organs.filter { !accepted.contains($0) })
  }
}
