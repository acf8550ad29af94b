import Regulation
import Store
public import Workdays

/// The lists of cases, by urgency.
public struct CaseQueue: Sendable {
  let context: CaseContext

  var store: Store { context.store }

  /// How many cases a page has at most.
  public static let mostOnPage = 200
  /// How many cases are taken away at a time at most; whoever needs more narrows the filter.
  public static let mostExported = 50_000

  /// A page of the cases of a filter, the most urgent first.
  ///
  /// - Throws: `StoreFault`. Organs whose cases are none of the actor's business add nothing.
  public func page(
    _ actor: Actor, _ filter: QueueFilter, after cursor: QueueCursor? = nil, limit: Int = 40,
    on today: CivilDate
  ) async throws -> QueuePage {
    try await store.read("listing cases") { [context] reader in
      let query = try reader.query(filter, for: actor, on: today, context.laws)
      let limit = min(max(limit, 1), CaseQueue.mostOnPage)
      return try reader.page(query, after: cursor, limit: limit, on: today, context.laws)
    }
  }

  /// How many cases each view has under a filter's other conditions.
  ///
  /// - Throws: `StoreFault`.
  public func counts(
    _ actor: Actor, _ filter: QueueFilter, on today: CivilDate
  ) async throws -> [QueueView: BoundedCount] {
    try await store.read("counting cases") { [context] reader in
      var counts: [QueueView: BoundedCount] = [:]
      for view in QueueView.allCases {
        counts[view] = try reader.count(
          reader.query(filter, view: view, for: actor, on: today, context.laws))
      }
      return counts
    }
  }

  /// Cases by their number.
  ///
  /// - Throws: `StoreFault`.
  public func find(
    _ actor: Actor, organs: Set<Organ.ID>, number: String, on today: CivilDate
  ) async throws -> [QueueRow] {
    guard CaseField.documentNumber.faults(of: number).isEmpty else { return [] }
    return try await store.read("finding a case by its number") { [context] reader in
      let rows = try reader.rows(
        """
        SELECT \(Reader.queueColumns) FROM application
        WHERE application.organ_id IN \(list: actor.readable(organs))
          AND application.number = \(number.halfWidth.trimmed)
        ORDER BY application.id LIMIT 50
        """)
      return try reader.queueRows(rows, on: today, context.laws)
    }
  }

  /// Who can have a case at one of the organs, by name; or who has another right there.
  ///
  /// - Throws: `StoreFault`. Organs whose cases are none of the actor's business add nobody.
  public func colleagues(
    _ actor: Actor, _ organs: Set<Organ.ID>, who right: CaseRight = .handle
  ) async throws -> [PersonName] {
    try await store.read("listing who can have a case") { reader in
      try reader.people(who: right, at: actor.readable(organs))
    }
  }

  /// The cases of a filter to be taken away as a file; that they were is recorded at each organ.
  ///
  /// - Throws: `AccessRefusal` where the actor may not take lists of one of the organs away,
  ///   `StoreFault`.
  public func export(
    _ actor: Actor, _ filter: QueueFilter, on today: CivilDate
  ) async throws -> [QueueRow] {
    var rows: [QueueRow] = []
    var cursor: QueueCursor?
    try await store.read("checking who takes a list away") { reader in
      for organ in filter.organs.sorted() {
        try reader.require(CaseRight.export.policy(at: organ), of: actor)
      }
    }
    repeat {
      let page = try await page(
        actor, filter, after: cursor, limit: CaseQueue.mostOnPage, on: today)
      rows += page.rows
      cursor = page.next
    } while cursor != nil && rows.count < CaseQueue.mostExported
    let counts = Dictionary(grouping: rows, by: \.organ).mapValues(\.count)
    try await store.write("recording that a list was taken away") { transaction in
      for organ in filter.organs.sorted() {
        try transaction.noteExport(
          of: "applications", rows: counts[organ] ?? 0, in: organ, by: actor)
      }
    }
    return rows
  }
}

extension Reader {
  func query(
    _ filter: QueueFilter, view: QueueView? = nil, for actor: Actor, on today: CivilDate,
    _ laws: LawBook
  ) throws -> QueueQuery {
    QueueQuery(
      filter, view: view, for: actor, on: today, calendar: laws.calendar,
      headSigns: try organsWhoseHeadsSign(filter.organs))
  }

  func page(
    _ query: QueueQuery, after cursor: QueueCursor?, limit: Int, on today: CivilDate,
    _ laws: LawBook
  ) throws -> QueuePage {
    let found = try rows(query, after: cursor, limit: limit + 1)
    let shown = Array(found.prefix(limit))
    let next: QueueCursor? =
      if found.count > limit, let last = shown.last {
        QueueCursor(rank: try last.get("rank_on"), id: try last.get("id"))
      } else {
        nil
      }
    return QueuePage(rows: try queueRows(shown, on: today, laws), next: next)
  }
}
