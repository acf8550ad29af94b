import Regulation
import Store
public import Workdays

/// A case whose personal data has been kept for its term.
public struct RetentionRow: Hashable, Sendable {
  /// The case.
  public let id: Case.ID
  /// Its number.
  public let number: String
  /// How it ended.
  public let ending: String
  /// The day on which it ended.
  public let endedOn: CivilDate
  /// The day on which its term ended.
  public let keptThrough: CivilDate
}

/// The desk at which personal data is looked through once its term is over, and erased or kept.
///
/// Nothing is erased by itself. What is erased is erased everywhere: names, texts, files; figures, days
/// and letters' numbers stay.
public struct Retention: Sendable {
  let context: CaseContext

  var store: Store { context.store }

  /// The cases whose term is over, those that ended first in front; none over which a remedy is
  /// pending, or that somebody said to keep for longer.
  ///
  /// - Throws: `AccessRefusal`, `StoreFault`.
  public func due(
    _ actor: Actor, _ organ: Organ.ID, on today: CivilDate, limit: Int = 100
  ) async throws -> [RetentionRow] {
    try await store.read("listing whose term of retention is over") { reader in
      try reader.require(CaseRight.retain.policy(at: organ), of: actor)
      return try reader.retentionDue(
        at: organ, on: today, only: nil, limit: min(max(limit, 1), 1000))
    }
  }

  /// Keeps the personal data of cases for longer.
  ///
  /// - Throws: `AccessRefusal`, `CaseRefusal`, `StoreFault`.
  public func keep(
    _ actor: Actor, _ organ: Organ.ID, _ ids: [Case.ID], until day: CivilDate, reason: String
  ) async throws {
    try await store.write("keeping personal data for longer") { transaction in
      try transaction.require(CaseRight.retain.policy(at: organ), of: actor)
      let today = transaction.now.dayInChina
      var grounds = CaseField.reason.faults(of: reason, required: true).map(CaseGround.field)
      if day <= today { grounds.append(.field(FieldFault(.until, .malformed))) }
      for id in ids where try transaction.organ(of: id) != organ { grounds.append(.noSuchCase) }
      guard grounds.isEmpty else { throw CaseRefusal(act: nil, reasons: grounds.uniqued()) }
      for id in ids.uniqued() {
        try transaction.append(
          try CaseRecord(.kept(until: day, reason: Erasable(reason)))
            .draft(of: id, in: organ, on: today), by: actor)
      }
    }
  }

  /// Erases the personal data of cases whose term is over, and of their remedies.
  ///
  /// - Parameter reason: Why, without personal data; it stays for ever.
  /// - Returns: The cases whose data is erased; others among those given were not due.
  /// - Throws: `AccessRefusal`, `CaseRefusal`, `StoreFault`.
  public func erase(
    _ actor: Actor, _ organ: Organ.ID, _ ids: [Case.ID], reason: String
  ) async throws -> [Case.ID] {
    try await store.write("erasing personal data") { transaction in
      try transaction.require(CaseRight.retain.policy(at: organ), of: actor)
      let faults = CaseField.reason.faults(of: reason, required: true)
      guard faults.isEmpty else {
        throw CaseRefusal(act: nil, reasons: faults.map(CaseGround.field))
      }
      let today = transaction.now.dayInChina
      let due = try transaction.retentionDue(
        at: organ, on: today, only: ids.uniqued(), limit: ids.count)
      for row in due {
        var subjects = [CaseSubject.text(row.id)]
        let remedies: [Remedy.ID] = try transaction.rows(
          "SELECT id FROM remedy WHERE application_id = \(row.id) ORDER BY id"
        ).map { try $0.get(0) }
        subjects += remedies.map(RemedySubject.text)
        for subject in subjects {
          for file in try transaction.files(of: subject, in: organ.value) {
            try transaction.unname(file, of: subject, in: organ.value)
          }
          try transaction.erase(
            personalOf: subject, reason: reason, occurredOn: today, actor: actor.person?.value)
        }
      }
      return due.map(\.id)
    }
  }
}

extension Reader {
  /// The cases of an organ whose term is over by a day; among those given, or among all.
  fileprivate func retentionDue(
    at organ: Organ.ID, on today: CivilDate, only ids: [Case.ID]?, limit: Int
  ) throws -> [RetentionRow] {
    let terms = try caseSettings(of: organ).retention
    func last(_ years: Int) -> CivilDate { today.adding(years: -years) }
    let among: SQL = ids.map { "AND id IN \(list: $0)" } ?? ""
    return try rows(
      """
      SELECT id, number, matter, ending, ended_on FROM application
      WHERE organ_id = \(organ) AND is_erased = 0 AND is_open = 0
        AND ended_on < \(last(min(terms.decided, terms.abandoned, terms.records)))
        AND (matter = 'recordsCorrection' AND ended_on < \(last(terms.records))
          OR matter = 'disclosure' AND ending = 'decided' AND ended_on < \(last(terms.decided))
          OR matter = 'disclosure' AND ending <> 'decided'
            AND ended_on < \(last(terms.abandoned)))
        AND (kept_until IS NULL OR kept_until < \(today))
        AND NOT EXISTS (
          SELECT 1 FROM remedy
          WHERE remedy.application_id = application.id AND remedy.ended_on > \(today))
        \(among)
      ORDER BY ended_on, id LIMIT \(limit)
      """
    ).map { row in
      let matter: Matter = try row.get("matter")
      let ending: String = try row.get("ending")
      let endedOn: CivilDate = try row.get("ended_on")
      let years =
        matter == .recordsCorrection
        ? terms.records : ending == EventKind.decided.rawValue ? terms.decided : terms.abandoned
      return RetentionRow(
        id: try row.get("id"), number: try row.get("number"), ending: ending, endedOn: endedOn,
        keptThrough: endedOn.adding(years: years))
    }
  }
}

extension CivilDate {
  /// The same day so many years later, earlier where the number is negative; of a 29 February, the
  /// 28th where there is none.
  fileprivate func adding(years: Int) -> CivilDate {
    let (year, month, day) = parts
    return CivilDate(year: year + years, month: month, day: day)
      ?? CivilDate(year: year + years, month: month, day: 28) ?? self
  }
}
