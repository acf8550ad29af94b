import Store
import Workdays

extension Reader {
  /// All organs, with all that was recorded of them.
  func organRegister() throws -> OrganRegister {
    OrganRegister(try organs(where: "1 = 1"))
  }

  /// One organ, with all that was recorded of it.
  func organ(_ id: Organ.ID) throws -> Organ? { try organs(where: "organ_id = \(id)").first }

  /// The name that an organ bears on a day.
  func organName(_ id: Organ.ID, on day: CivilDate) throws -> String? {
    try organ(id)?.name(on: day)
  }

  /// The organs that one supervises on a day, and those that these supervise.
  func supervised(by supervisor: Organ.ID, on day: CivilDate) throws -> Set<Organ.ID> {
    let organs = try rows(
      """
      WITH RECURSIVE supervision (organ_id, supervisor_id) AS (
        SELECT tie.organ_id, tie.other_id
        FROM organ_tie AS tie JOIN organ ON organ.id = tie.organ_id
        WHERE tie.tie = 'supervisor' AND tie.other_id IS NOT NULL
          AND coalesce(tie.since, '') <= \(day)
          AND coalesce(organ.founded_on, '') <= \(day)
          AND coalesce(organ.ended_on, '9999-12-31') > \(day)
          AND NOT EXISTS (
            SELECT 1 FROM organ_tie AS later
            WHERE later.organ_id = tie.organ_id AND later.tie = tie.tie
              AND coalesce(later.since, '') <= \(day)
              AND (coalesce(later.since, '') > coalesce(tie.since, '')
                OR coalesce(later.since, '') = coalesce(tie.since, '')
                  AND later.sequence > tie.sequence))),
      reached (organ_id) AS (
        SELECT organ_id FROM supervision WHERE supervisor_id = \(supervisor)
        UNION
        SELECT supervision.organ_id
        FROM supervision JOIN reached ON supervision.supervisor_id = reached.organ_id)
      SELECT organ_id FROM reached WHERE organ_id <> \(supervisor)
      """)
    return Set(try organs.map { try $0.get(0) })
  }

  private func organs(where condition: SQL) throws -> [Organ] {
    var names: [Organ.ID: [Dated<String>]] = [:]
    for row in try rows(
      "SELECT organ_id, since, name FROM organ_name WHERE \(condition) ORDER BY organ_id, sequence")
    {
      names[try row.get(0), default: []].append(Dated(since: try row.get(1), try row.get(2)))
    }
    var ties: [String: [Organ.ID: [Dated<Organ.ID?>]]] = [:]
    for row in try rows(
      """
      SELECT organ_id, tie, since, other_id FROM organ_tie WHERE \(condition)
      ORDER BY organ_id, tie, sequence
      """)
    {
      ties[try row.get(1), default: [:]][try row.get(0), default: []].append(
        Dated(since: try row.get(2), try row.get(3, as: Organ.ID?.self)))
    }
    let organs = try rows(
      """
      SELECT * FROM organ
      WHERE id IN (SELECT organ_id FROM organ_name WHERE \(condition)) ORDER BY id
      """)
    return try organs.map { row in
      let id: Organ.ID = try row.get("id")
      return try Organ(
        row, names: names[id] ?? [], parents: ties["parent"]?[id] ?? [],
        supervisors: ties["supervisor"]?[id] ?? [])
    }
  }
}

extension Organ {
  fileprivate init(
    _ row: Row, names: [Dated<String>], parents: [Dated<ID?>], supervisors: [Dated<ID?>]
  ) throws {
    let ended: CivilDate? = try row.get("ended_on")
    let successor: ID? = try row.get("successor_id")
    var particulars = Particulars()
    for name in Particulars.Name.allCases { particulars[name] = try row.get(name.column) }
    self.init(
      id: try row.get("id"),
      code: try row.get("code"), kind: try row.get("kind"),
      indexPrefix: try row.get("index_prefix"),
      mayIssueRules: try row.get("may_issue_rules"), particulars: particulars,
      founded: try row.get("founded_on"),
      ending: ended.map { OrganEnding(on: $0, into: successor) }, names: names, parents: parents,
      supervisors: supervisors, version: try row.get("version"))
  }
}

extension Particulars.Name {
  /// The column that holds it.
  var column: String {
    switch self {
    case .reconsiderationOrgan: "reconsideration_organ"
    case .reconsiderationOnline: "reconsideration_online"
    case .feePayee: "fee_payee"
    case .feeBank: "fee_bank"
    case .feeAccount: "fee_account"
    case .office, .address, .postcode, .hours, .telephone, .fax, .mail, .court: rawValue
    }
  }
}
