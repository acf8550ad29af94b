import Regulation
import Store
public import Workdays

/// All that a page shows of a remedy.
public struct RemedyPage: Sendable {
  /// The remedy: its history, and what it amounts to.
  public let file: RemedyFile
  /// How its row stands in lists.
  public let row: RemedyRow
  /// The case that it is about.
  public let about: RelatedCase?
  /// Every act, with why not; those that can be done come first.
  public let acts: [Answer]
  /// Names of all who are named in it.
  public let people: [Person.ID: PersonName]

  /// Whether an act can be done now, and if not, why not.
  public struct Answer: Hashable, Sendable {
    /// The act.
    public let act: RemedyAct.Kind
    /// The reasons against it; none where it can be done.
    public let reasons: [RemedyGround]
  }
}

/// What remedies to list; an empty set of organs lists none.
public struct RemedyFilter: Hashable, Sendable {
  /// The organs.
  public var organs: Set<Organ.ID>
  /// Only of this kind.
  public var kind: RemedyKind?
  /// Only those that are pending, or only those that are not.
  public var isPending: Bool?

  /// What remedies to list.
  public init(organs: Set<Organ.ID>, kind: RemedyKind? = nil, isPending: Bool? = nil) {
    self.organs = organs
    self.kind = kind
    self.isPending = isPending
  }
}

extension Remedies {
  /// All that a page shows of a remedy.
  ///
  /// - Throws: `AccessRefusal`, `StoreFault`.
  public func page(_ actor: Actor, _ id: Remedy.ID, on today: CivilDate) async throws -> RemedyPage
  {
    try await store.read("opening a remedy") { [context] reader in
      let file = try reader.remedy(id, for: actor, context.laws)
      guard
        let row = try reader.remedyRows(
          where: "remedy.id = \(id)", order: "remedy.id", limit: 1, on: today,
          context.laws.calendar
        ).first
      else { throw AccessRefusal(right: nil, ask: []) }
      let answers = RemedyFile.outlines.map { act in
        RemedyPage.Answer(
          act: act.kind,
          reasons: file.grounds(
            against: act, by: actor, on: today, today: reader.now.dayInChina
          ).filter { $0.isSaidOfOutlines })
      }
      return RemedyPage(
        file: file, row: row,
        about: try reader.relatedCases(file.intake.caseID.map { [$0] } ?? []).first,
        acts: answers.filter(\.reasons.isEmpty) + answers.filter { !$0.reasons.isEmpty },
        people: try reader.personNames(file.entries.compactMap(\.by)))
    }
  }

  /// A paper of a remedy, by its hash.
  ///
  /// - Throws: `AccessRefusal`, also where the remedy has no such paper; `StoreFault`.
  public func file(_ actor: Actor, _ id: Remedy.ID, hash: String) async throws -> CasePaper {
    let stored = try await store.read("opening a paper of a remedy") { [context] reader in
      let file = try reader.remedy(id, for: actor, context.laws)
      try reader.require(CaseRight.readPersonal.policy(at: file.organ), of: actor)
      guard let stored = file.files.first(where: { $0.hash == hash }) else {
        throw AccessRefusal(right: nil, ask: [])
      }
      return stored
    }
    return CasePaper(
      name: stored.name, kind: stored.kind, bytes: try await context.bytes(of: stored))
  }

  /// Remedies, those to be answered first, then by the day on which they ended; from a place on.
  ///
  /// - Parameter offset: How many to leave out; lists of remedies are short.
  /// - Throws: `StoreFault`.
  public func list(
    _ actor: Actor, _ filter: RemedyFilter, from offset: Int = 0, limit: Int = 100,
    on today: CivilDate
  ) async throws -> [RemedyRow] {
    try await store.read("listing remedies") { [context] reader in
      var condition: SQL = "remedy.organ_id IN \(list: actor.readable(filter.organs))"
      if let kind = filter.kind { condition = condition + " AND remedy.kind = \(kind)" }
      switch filter.isPending {
      case true?: condition = condition + " AND remedy.ended_on > \(today)"
      case false?: condition = condition + " AND remedy.ended_on <= \(today)"
      case nil: break
      }
      let limit = min(max(limit, 1), 50_000)
      let rows = try reader.remedyRows(
        where: condition, order: "remedy.due IS NULL, remedy.rank_on, remedy.id",
        limit: limit + max(0, offset), on: today, context.laws.calendar)
      return Array(rows.dropFirst(max(0, offset)))
    }
  }

  /// Remedies to be taken away as a file; that they were is recorded at each organ.
  ///
  /// - Throws: `AccessRefusal`, `StoreFault`.
  public func export(
    _ actor: Actor, _ filter: RemedyFilter, on today: CivilDate
  ) async throws -> [RemedyRow] {
    try await store.read("checking who takes a list away") { reader in
      for organ in filter.organs.sorted() {
        try reader.require(CaseRight.export.policy(at: organ), of: actor)
      }
    }
    let rows = try await list(actor, filter, limit: 50_000, on: today)
    try await store.write("recording that a list was taken away") { transaction in
      for organ in filter.organs.sorted() {
        try transaction.noteExport(
          of: "remedies", rows: rows.filter { $0.organ == organ }.count, in: organ, by: actor)
      }
    }
    return rows
  }
}

extension RemedyFile {
  /// Every act, with particulars that say nothing yet.
  fileprivate static let outlines: [RemedyAct] = [
    .answer(text: "", files: []), .decide(.upheld, text: "", files: []), .receiveDecision,
    .appeal(by: .applicant), .becomeFinal, .handleAnew, .note(""), .attach([]),
    .strike(FactRef(value: 0), reason: ""),
  ]
}

extension RemedyGround {
  /// Whether it says something before particulars are filled in.
  fileprivate var isSaidOfOutlines: Bool {
    switch self {
    case .field, .noSuchFact: false
    default: true
    }
  }
}
