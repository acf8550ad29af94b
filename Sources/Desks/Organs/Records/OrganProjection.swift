import Store
import Workdays

/// Keeps the tables of organs as the events say.
struct OrganProjection: Projection {
  let area = "organs"
  let tables = ["organ", "organ_name", "organ_tie"]

  func apply(_ event: Event, in transaction: Transaction) throws {
    guard event.kind.hasPrefix("organ.") else { return }
    let id = Organ.ID(value: event.organ)
    if let payload = try OrganFounded(event) {
      return try transaction.insert(payload, id, event)
    }
    if let payload = try OrganRenamed(event) {
      try transaction.insertName(payload.name, of: id, since: event.occurredOn, event)
    } else if let payload = try OrganMerged(event) {
      try transaction.end(id, on: event.occurredOn, into: payload.into)
    } else if try OrganDissolved(event) != nil {
      try transaction.end(id, on: event.occurredOn, into: nil)
    } else if let payload = try OrganPlaced(event) {
      try transaction.insertTie("parent", of: id, to: payload.parent, event.occurredOn, event)
    } else if let payload = try OrganSupervised(event) {
      try transaction.insertTie(
        "supervisor", of: id, to: payload.supervisor, event.occurredOn, event)
    } else if let payload = try OrganChanged(event) {
      try transaction.apply(payload, to: id)
    } else {
      return
    }
    try transaction.execute("UPDATE organ SET version = version + 1 WHERE id = \(id)", expecting: 1)
  }
}

extension Transaction {
  fileprivate func insert(_ founded: OrganFounded, _ id: Organ.ID, _ event: Event) throws {
    let told = founded.particulars
    try execute(
      """
      INSERT INTO organ (
        id, code, kind, index_prefix, may_issue_rules, founded_on, ended_on, successor_id, version,
        office, address, postcode, hours, telephone, fax, mail, reconsideration_organ, court,
        reconsideration_online, fee_payee, fee_bank, fee_account)
      VALUES (
        \(id), \(founded.code), \(founded.kind), \(founded.indexPrefix), \(founded.mayIssueRules),
        \(founded.founded), NULL, NULL, 1,
        \(told.office), \(told.address), \(told.postcode), \(told.hours), \(told.telephone),
        \(told.fax), \(told.mail), \(told.reconsiderationOrgan), \(told.court),
        \(told.reconsiderationOnline), \(told.feePayee), \(told.feeBank), \(told.feeAccount))
      """)
    try insertName(founded.name, of: id, since: nil, event)
    try insertTie("parent", of: id, to: founded.parent, nil, event)
    try insertTie("supervisor", of: id, to: founded.supervisor, nil, event)
  }

  fileprivate func insertName(
    _ name: String, of id: Organ.ID, since: CivilDate?, _ event: Event
  ) throws {
    try execute(
      """
      INSERT INTO organ_name (organ_id, sequence, since, name)
      VALUES (\(id), \(event.sequence), \(since), \(name))
      """)
  }

  fileprivate func insertTie(
    _ tie: String, of id: Organ.ID, to other: Organ.ID?, _ since: CivilDate?, _ event: Event
  ) throws {
    try execute(
      """
      INSERT INTO organ_tie (organ_id, tie, sequence, since, other_id)
      VALUES (\(id), \(tie), \(event.sequence), \(since), \(other))
      """)
  }

  fileprivate func end(_ id: Organ.ID, on day: CivilDate, into successor: Organ.ID?) throws {
    try execute(
      "UPDATE organ SET ended_on = \(day), successor_id = \(successor) WHERE id = \(id)",
      expecting: 1)
  }

  fileprivate func apply(_ changed: OrganChanged, to id: Organ.ID) throws {
    var sets: [SQL] = []
    if let code = changed.code { sets.append("code = \(code.isEmpty ? nil : code)") }
    if let kind = changed.kind { sets.append("kind = \(kind)") }
    if let prefix = changed.indexPrefix {
      sets.append("index_prefix = \(prefix.isEmpty ? nil : prefix)")
    }
    if let may = changed.mayIssueRules { sets.append("may_issue_rules = \(may)") }
    if let founded = changed.founded { sets.append("founded_on = \(founded)") }
    if let told = changed.particulars {
      sets += [
        "office = \(told.office)", "address = \(told.address)", "postcode = \(told.postcode)",
        "hours = \(told.hours)", "telephone = \(told.telephone)", "fax = \(told.fax)",
        "mail = \(told.mail)", "reconsideration_organ = \(told.reconsiderationOrgan)",
        "court = \(told.court)",
        "reconsideration_online = \(told.reconsiderationOnline)", "fee_payee = \(told.feePayee)",
        "fee_bank = \(told.feeBank)",
        "fee_account = \(told.feeAccount)",
      ]
    }
    guard !sets.isEmpty else { return }
    try execute("UPDATE organ SET \(sets.joined(separator: ", ")) WHERE id = \(id)", expecting: 1)
  }
}
