public import Regulation
import Store
public import Workdays

/// Some cases of a view, and how many there are.
public struct QueueSection: Hashable, Sendable {
  /// The most urgent of them.
  public let rows: [QueueRow]
  /// How many there are.
  public let count: BoundedCount
}

/// What is to be done today.
public struct Today: Hashable, Sendable {
  /// What should have been done.
  public let overdue: QueueSection
  /// What has two working days left, or fewer.
  public let due: QueueSection
  /// What waits for the actor's consent, review or signature.
  public let awaitingMe: QueueSection
  /// In what something came in.
  public let news: QueueSection
  /// Remedies that are to be answered, the most urgent first.
  public let remedies: [RemedyRow]
}

/// What falls due in a week, and who waits for what; for the meeting on Monday.
public struct MondaySheet: Hashable, Sendable {
  /// Monday.
  public let from: CivilDate
  /// Sunday.
  public let through: CivilDate
  /// What was due before, and is open.
  public let overdue: [QueueRow]
  /// What falls due, by days.
  public let days: [Day]
  /// What waits for somebody outside.
  public let waiting: [QueueRow]
  /// What waits for somebody at the office.
  public let awaiting: [QueueRow]
  /// The remedies that are to be answered.
  public let remedies: [RemedyRow]

  /// What falls due on a day.
  public struct Day: Hashable, Sendable {
    /// The day.
    public let on: CivilDate
    /// The cases.
    public let rows: [QueueRow]
  }
}

/// A day on which one of somebody's cases falls due, as for a calendar.
public struct DueDay: Hashable, Sendable {
  /// The case.
  public let id: Case.ID
  /// Its number.
  public let number: String
  /// The organ that has it.
  public let organ: Organ.ID
  /// The last day.
  public let day: CivilDate
  /// Which clock that is.
  public let clock: Clock.Name?
}

extension CaseQueue {
  /// What is to be done today.
  ///
  /// - Throws: `StoreFault`.
  public func today(
    _ actor: Actor, organs: Set<Organ.ID>, on today: CivilDate
  ) async throws -> Today {
    try await store.read("listing what is to be done today") { [context] reader in
      func section(_ view: QueueView) throws -> QueueSection {
        let query = try reader.query(
          QueueFilter(organs: organs, view: view), for: actor, on: today, context.laws)
        return QueueSection(
          rows: try reader.page(query, after: nil, limit: 20, on: today, context.laws).rows,
          count: try reader.count(query))
      }
      return Today(
        overdue: try section(.overdue), due: try section(.within2),
        awaitingMe: try section(.awaitingMe), news: try section(.news),
        remedies: try reader.unanswered(
          actor.readable(organs), through: context.laws.calendar.day(5, workingDaysAfter: today),
          on: today, context.laws))
    }
  }

  /// What falls due in the week of a day, and who waits for what.
  ///
  /// - Throws: `AccessRefusal`, `StoreFault`.
  public func mondaySheet(
    _ actor: Actor, _ organ: Organ.ID, week day: CivilDate, on today: CivilDate
  ) async throws -> MondaySheet {
    try await store.read("listing what falls due in a week") { [context] reader in
      try reader.require(CaseRight.read.policy(at: organ), of: actor)
      let from = day.advanced(by: 1 - day.weekday.rawValue)
      let through = from.advanced(by: 6)
      func rows(_ condition: SQL, order: SQL) throws -> [QueueRow] {
        try reader.queueRows(
          reader.rows(
            """
            SELECT \(Reader.queueColumns) FROM application
            WHERE application.organ_id = \(organ) AND application.is_open = 1 AND \(condition)
            ORDER BY \(order) LIMIT 500
            """), on: today, context.laws)
      }
      let byUrgency: SQL = "application.rank_on, application.id"
      let due = try rows(
        """
        application.rank_on BETWEEN \(from) AND \(through)
        AND application.ended_on = \(CaseColumns.never)
        """, order: byUrgency)
      let days = Dictionary(grouping: due) { $0.due ?? through }
      return MondaySheet(
        from: from, through: through,
        overdue: try rows(
          "application.rank_on < \(from) AND application.ended_on = \(CaseColumns.never)",
          order: byUrgency),
        days: days.sorted { $0.key < $1.key }.map { MondaySheet.Day(on: $0.key, rows: $0.value) },
        waiting: try rows(
          "application.waiting_for IS NOT NULL",
          order: "application.waits_until, application.rank_on, application.id"),
        awaiting: try rows("application.step IS NOT NULL", order: byUrgency),
        remedies: try reader.unanswered([organ], through: through, on: today, context.laws))
    }
  }

  /// The days on which the actor's own cases fall due.
  ///
  /// - Throws: `StoreFault`.
  public func dueDays(_ actor: Actor, organs: Set<Organ.ID>) async throws -> [DueDay] {
    try await store.read("listing one's own due days") { reader in
      try actor.readable(organs).flatMap { organ in
        try reader.rows(
          """
          SELECT id, number, due, due_of FROM application
          WHERE organ_id = \(organ) AND is_open = 1 AND assignee_id = \(actor.person)
            AND due IS NOT NULL AND ended_on = \(CaseColumns.never)
          ORDER BY rank_on, id LIMIT 500
          """
        ).map { row in
          DueDay(
            id: try row.get("id"), number: try row.get("number"), organ: organ,
            day: try row.get("due"),
            clock: try row.get("due_of", as: String?.self).flatMap(Clock.Name.init))
        }
      }
    }
  }
}

extension Reader {
  /// The remedies that are to be answered by a day, the most urgent first.
  fileprivate func unanswered(
    _ organs: [Organ.ID], through day: CivilDate, on today: CivilDate, _ laws: LawBook
  ) throws -> [RemedyRow] {
    try remedyRows(
      where: """
        remedy.organ_id IN \(list: organs) AND remedy.due IS NOT NULL AND remedy.rank_on <= \(day)
        """, order: "remedy.rank_on, remedy.id", limit: 100, on: today, laws.calendar)
  }
}
