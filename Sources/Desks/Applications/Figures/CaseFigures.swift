public import AnnualReport
import Regulation
import Store
public import Workdays

/// The figures of tables III and IV, and the cases behind each of them.
public struct CaseFigures: Sendable {
  let context: CaseContext

  var store: Store { context.store }

  /// Tables III and IV of organs over a period.
  ///
  /// - Throws: `StoreFault`. Organs whose cases are none of the actor's business add nothing.
  public func tables(
    _ actor: Actor, organs: Set<Organ.ID>, _ period: FigurePeriod
  ) async throws -> CaseTables {
    try await store.read("counting the year's cases") { reader in
      try reader.caseTables(actor.readable(organs), period)
    }
  }

  /// The cases or remedies that a cell counts, in the order in which they came in.
  ///
  /// - Throws: `StoreFault`.
  public func records(
    _ actor: Actor, organs: Set<Organ.ID>, _ period: FigurePeriod, cell: Cell,
    after last: FigureCursor? = nil, limit: Int = 100, on today: CivilDate
  ) async throws -> FigurePage {
    try await store.read("opening a figure") { [context] reader in
      let limit = min(max(limit, 1), 500)
      return try reader.records(
        actor.readable(organs), period, cell: cell, after: last, limit: limit, on: today,
        context.laws)
    }
  }
}

/// What a figure counts.
public struct FigurePage: Hashable, Sendable {
  /// Cases, for a cell of table III.
  public let cases: [QueueRow]
  /// Remedies, for a cell of table IV.
  public let remedies: [RemedyRow]
  /// Where the next page begins; nothing where this is the last.
  public let next: FigureCursor?
}

/// Where a page of what a figure counts ends.
///
/// A figure may be several cells, whose records come one cell behind the other: parts.
public struct FigureCursor: Hashable, Sendable, LosslessStringConvertible {
  let on: CivilDate
  let id: Int64
  let part: Int

  init(on day: CivilDate, id: Int64, part: Int = 0) {
    on = day
    self.id = id
    self.part = part
  }

  /// Before all records of a part.
  static func beginning(ofPart part: Int) -> FigureCursor {
    FigureCursor(on: CivilDate(1, 1, 1), id: 0, part: part)
  }

  /// The same place in a part.
  func within(part: Int) -> FigureCursor { FigureCursor(on: on, id: id, part: part) }

  /// Reads what `description` writes.
  public init?(_ description: String) {
    let parts = description.split(separator: ".", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), let day = CivilDate(String(parts[0])),
      let id = Int64(parts[1])
    else { return nil }
    guard parts.count == 3 else {
      self.init(on: day, id: id)
      return
    }
    guard let part = Int(parts[2]), (1...99).contains(part) else { return nil }
    self.init(on: day, id: id, part: part)
  }

  /// The place as an address holds it.
  public var description: String { part == 0 ? "\(on).\(id)" : "\(on).\(id).\(part)" }
}
