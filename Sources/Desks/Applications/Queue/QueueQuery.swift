import Regulation
import Store
import Workdays

/// A filter as the conditions of queries.
///
/// Each branch is answered by one index in the order of the list, so that a page costs the same
/// however many cases there are; the branches are merged.
struct QueueQuery {
  let branches: [SQL]
  let isDescending: Bool

  /// The queries of a filter, for the organs whose cases the actor may see.
  init(
    _ filter: QueueFilter, view: QueueView? = nil, for actor: Actor, on today: CivilDate,
    calendar: WorkdayCalendar, headSigns: Set<Organ.ID>
  ) {
    let view = view ?? filter.view
    isDescending = view == .closed
    let narrowing = QueueQuery.narrowing(filter, leads: !view.isNarrow)
    branches = actor.readable(filter.organs).flatMap { organ in
      QueueQuery.branches(
        of: view, at: organ, for: actor, on: today, calendar,
        headSigns: headSigns.contains(organ), isNarrowed: filter.isNarrowed
      ).map { branch in
        "application.organ_id = \(organ) AND application.is_open = \(!(view == .closed)) "
          + "AND \(branch) \(narrowing)"
      }
    }
  }

  private static func branches(
    of view: QueueView, at organ: Organ.ID, for actor: Actor, on today: CivilDate,
    _ calendar: WorkdayCalendar, headSigns: Bool, isNarrowed: Bool
  ) -> [SQL] {
    let running: SQL = "application.ended_on = \(CaseColumns.never)"
    switch view {
    case .open, .closed: return ["1 = 1"]
    case .mine: return ["application.assignee_id = \(actor.person)"]
    case .unassigned:
      return [
        isNarrowed
          ? "coalesce(application.assignee_id, 0) = 0" : "application.assignee_id IS NULL"
      ]
    case .overdue: return ["application.rank_on < \(today) AND \(running)"]
    case .within2, .within5:
      // So many working days are left until the day before the next one.
      let end = calendar.day(view == .within2 ? 3 : 6, workingDaysAfter: today)
      return [
        "application.rank_on >= \(today) AND application.rank_on < \(end) AND \(running)"
      ]
    case .news: return ["application.has_news = 1"]
    case .waiting:
      return WaitingFor.allCases.map { "application.waiting_for = \($0)" }
    case .awaitingMe:
      return steps(for: actor, at: organ, headSigns: headSigns).map { step in
        step == .consent
          ? "application.step = \(step)"
          : """
          application.step = \(step) AND
          (application.drafter_id IS NULL OR application.drafter_id <> \(actor.person))
          """
      }
    }
  }

  /// The steps at which the actor may be the one who is waited for.
  private static func steps(
    for actor: Actor, at organ: Organ.ID, headSigns: Bool
  ) -> [AwaitedStep] {
    var settings = OrganSettings()
    settings.headSigns = headSigns
    var steps: [AwaitedStep] = []
    if actor.may(.head, at: organ) { steps.append(.consent) }
    if actor.may(.review, at: organ) { steps.append(.review) }
    if actor.may(.reviewLegality, at: organ) { steps.append(.legalityReview) }
    if Stage.signature.policy(at: organ, under: settings).isMet(by: actor) {
      steps.append(.signature)
    }
    return steps
  }

  /// The filter's own conditions.
  ///
  /// One condition finds rows by its index, that of which the fewest rows are to be expected; the
  /// others are written so that no index can be used for them, for a planner without statistics takes
  /// all for equal. Where the view leads, that is none of these.
  private static func narrowing(_ filter: QueueFilter, leads: Bool) -> SQL {
    var conditions: [(finding: SQL, checking: SQL)] = []
    if let person = filter.assignee {
      conditions.append(
        ("application.assignee_id = \(person)", "coalesce(application.assignee_id, 0) = \(person)"))
    }
    if let month = filter.month {
      // What is no month is asked of no server.
      let isMonth = month.allSatisfy { $0.isASCII && ($0.isNumber || $0 == "-") }
      conditions.append(
        isMonth
          ? ("application.month = \(month)", "coalesce(application.month, '') = \(month)")
          : ("1 = 0", "1 = 0"))
    }
    if let outcome = filter.outcome {
      conditions.append(
        ("application.outcome = \(outcome)", "coalesce(application.outcome, '') = \(outcome)"))
    }
    if let kind = filter.kind {
      conditions.append(
        (
          "application.applicant_kind = \(kind)",
          "coalesce(application.applicant_kind, '') = \(kind)"
        ))
    }
    if let channel = filter.channel {
      conditions.append(
        ("application.channel = \(channel)", "coalesce(application.channel, '') = \(channel)"))
    }
    var narrowing: SQL = ""
    for (place, condition) in conditions.enumerated() {
      let isLeading = leads && place == 0
      narrowing =
        narrowing + " AND \(isLeading ? condition.finding : condition.checking)"
    }
    if let matter = filter.matter { narrowing = narrowing + " AND application.matter = \(matter)" }
    return narrowing
  }
}

extension QueueView {
  /// Whether it is to be expected to hold few cases, however many there are.
  fileprivate var isNarrow: Bool {
    switch self {
    case .mine, .awaitingMe, .news, .waiting: true
    case .open, .unassigned, .overdue, .within2, .within5, .closed: false
    }
  }
}

extension QueueFilter {
  /// Whether it has a condition that an index finds.
  fileprivate var isNarrowed: Bool {
    assignee != nil || month != nil || outcome != nil || kind != nil || channel != nil
  }
}

extension Reader {
  /// The rows of a query behind a place, in order, at most so many.
  func rows(_ query: QueueQuery, after cursor: QueueCursor?, limit: Int) throws -> [Row] {
    var found: [(key: QueueCursor, row: Row)] = []
    for branch in query.branches {
      var condition = branch
      if let cursor {
        condition =
          query.isDescending
          ? branch
            + " AND (application.rank_on, application.id) < (\(cursor.rank), \(cursor.id))"
          : branch
            + " AND (application.rank_on, application.id) > (\(cursor.rank), \(cursor.id))"
      }
      let order: SQL =
        query.isDescending
        ? "application.rank_on DESC, application.id DESC" : "application.rank_on, application.id"
      for row in try rows(
        """
        SELECT \(Reader.queueColumns) FROM application WHERE \(condition)
        ORDER BY \(order) LIMIT \(limit)
        """)
      {
        found.append((QueueCursor(rank: try row.get("rank_on"), id: try row.get("id")), row))
      }
    }
    let sorted = found.sorted {
      query.isDescending
        ? ($1.key.rank, $1.key.id) < ($0.key.rank, $0.key.id)
        : ($0.key.rank, $0.key.id) < ($1.key.rank, $1.key.id)
    }
    return sorted.prefix(limit).map(\.row)
  }

  /// How many a query finds, counted up to a bound.
  func count(_ query: QueueQuery) throws -> BoundedCount {
    var counted = 0
    for branch in query.branches where counted <= BoundedCount.bound {
      counted +=
        try value(
          """
          SELECT count(*) FROM (
            SELECT 1 FROM application WHERE \(branch) LIMIT \(BoundedCount.bound + 1)
          ) AS bounded
          """) ?? 0
    }
    return BoundedCount(counted)
  }

  /// The organs, of those given, whose heads may sign.
  func organsWhoseHeadsSign(_ organs: Set<Organ.ID>) throws -> Set<Organ.ID> {
    try organs.filter { try caseSettings(of: $0).headSigns }
  }
}
