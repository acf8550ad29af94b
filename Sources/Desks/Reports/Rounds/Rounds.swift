import Regulation
import Store
public import Workdays

/// The desk at which a supervising organ collects the reports of its organs, and they hand them in.
public struct Rounds: Sendable {
  let context: ReportContext

  var store: Store { context.store }

  /// Opens a round; asked again for the same, answers which it is.
  ///
  /// - Throws: `RoundRefusal`, `StoreFault`.
  public func open(_ actor: Actor, at organ: Organ.ID, _ plan: RoundPlan) async throws -> Round.ID {
    try await store.write("opening a round") { transaction in
      let today = transaction.now.dayInChina
      var grounds: [RoundGround] = []
      if !actor.supervises(from: organ) {
        grounds.append(.access([Contact(role: .supervisor, place: .organ(organ))]))
      }
      if plan.organs.isEmpty { grounds.append(.noOrgans) }
      grounds += plan.organs.filter { !actor.may(report: .collect, at: $0) }.map(
        RoundGround.notSupervised)
      if !(YearReports.firstYear...today.parts.year).contains(plan.year) {
        grounds.append(.noSuchYear(plan.year))
      }
      if plan.due.day.parts.year <= plan.year { grounds.append(.dueTooEarly) }
      let existing: Round.ID? = try transaction.value(
        "SELECT id FROM report_round WHERE organ_id = \(organ) AND year = \(plan.year)")
      if let existing, grounds.isEmpty, let round = try transaction.round(existing) {
        if Set(round.organs) == Set(plan.organs), round.due == plan.due.day { return existing }
        grounds.append(.alreadyOpened(existing))
      }
      guard grounds.isEmpty else { throw RoundRefusal(reasons: grounds) }
      var plan = plan
      plan.organs = Set(plan.organs).sorted()
      let id = Round.ID.fresh(at: transaction.now)
      try transaction.append(
        try RoundFact.opened(plan).draft(of: id, in: organ, on: today), by: actor)
      return id
    }
  }

  /// Moves the due day, adds organs, or closes the round.
  ///
  /// - Throws: `AccessRefusal`, `RoundRefusal`, `RoundChanged`, `StoreFault`.
  @discardableResult
  public func change(
    _ actor: Actor, _ fact: RoundChange, of id: Round.ID, seen: CaseVersion
  ) async throws -> CaseVersion {
    try await store.write("changing a round") { transaction in
      let round = try transaction.round(id, for: actor)
      guard round.version == seen else { throw RoundChanged(version: round.version) }
      var grounds: [RoundGround] = round.isClosed ? [.closed] : []
      switch fact {
      case .extend(let due, let reason):
        if due.parts.year <= round.year { grounds.append(.dueTooEarly) }
        grounds += ReportField.reason.faults(of: reason).map { .field(.reason, $0) }
      case .add(let organs):
        if organs.isEmpty { grounds.append(.noOrgans) }
        grounds += organs.filter { !actor.may(report: .collect, at: $0) }.map(
          RoundGround.notSupervised)
      case .close: break
      }
      guard grounds.isEmpty else { throw RoundRefusal(reasons: grounds) }
      let event = try transaction.append(
        try fact.fact.draft(of: id, in: round.organ, on: transaction.now.dayInChina), by: actor)
      return CaseVersion(value: event.sequence)
    }
  }

  /// The rounds that an actor keeps, and those to which the actor's organ hands in; latest first.
  ///
  /// - Throws: `StoreFault`.
  public func list(_ actor: Actor) async throws -> [RoundRow] {
    let kept = actor.grants.held.compactMap { grant -> Organ.ID? in
      guard grant.role == .supervisor, case .organ(let organ) = grant.place else { return nil }
      return organ
    }
    let own = actor.grants.organs(of: [.clerk, .reviewer, .headOfDisclosure, .signingLeader])
    return try await store.read("listing rounds") { reader in
      try reader.rows(
        """
        SELECT id, organ_id, year, due, is_closed FROM report_round
        WHERE organ_id IN \(list: kept) OR id IN (
          SELECT round_id FROM report_round_organ WHERE organ_id IN \(list: own.sorted()))
        ORDER BY year DESC, id DESC LIMIT 200
        """
      ).map { row in
        RoundRow(
          id: try row.get("id"), organ: try row.get("organ_id"), year: try row.get("year"),
          due: try row.get("due"), isClosed: try row.get("is_closed"))
      }
    }
  }
}

/// A change of a round.
public enum RoundChange: Hashable, Sendable {
  /// Move the due day.
  case extend(due: CivilDate, reason: String)
  /// Add organs.
  case add(organs: [Organ.ID])
  /// Close it.
  case close

  var fact: RoundFact {
    switch self {
    case .extend(let due, let reason): .extended(due: CivilDateText(due), reason: reason)
    case .add(let organs): .added(organs: Set(organs).sorted())
    case .close: .closed
    }
  }
}

/// A round in a list.
public struct RoundRow: Hashable, Sendable {
  /// What tells it apart.
  public let id: Round.ID
  /// The supervising organ.
  public let organ: Organ.ID
  /// The year of the reports.
  public let year: Int
  /// The last day.
  public let due: CivilDate
  /// Whether it is closed.
  public let isClosed: Bool
}

extension Reader {
  /// A round, for an actor who keeps it; one that is not there is answered alike.
  func round(_ id: Round.ID, for actor: Actor) throws -> Round {
    guard let round = try round(id) else { throw AccessRefusal(right: nil, ask: []) }
    guard actor.supervises(from: round.organ) else {
      throw AccessRefusal(
        right: nil,
        ask: [
          Contact(
            role: .supervisor, place: .organ(round.organ),
            organName: try organName(round.organ, on: now.dayInChina))
        ])
    }
    return round
  }
}
