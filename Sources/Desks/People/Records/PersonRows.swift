import Store
import Workdays

extension Reader {
  /// One person, with the grants.
  func person(_ id: Person.ID) throws -> Person? {
    try people("SELECT * FROM person WHERE id = \(id)").first
  }

  /// The person with the account.
  func person(account: String) throws -> Person? {
    try people("SELECT * FROM person WHERE account = \(account)").first
  }

  /// The people that a statement over `person` answers with, in its order.
  func people(_ statement: SQL) throws -> [Person] {
    let found = try rows(statement)
    let ids: [Person.ID] = try found.map { try $0.get("id") }
    var grants: [Person.ID: Set<Grant>] = [:]
    for row in try rows(
      "SELECT person_id, role, organ_id FROM person_grant WHERE person_id IN \(list: ids)")
    {
      let role: Role = try row.get(1)
      let organ: Organ.ID = try row.get(2)
      let grant =
        organ.value == systemChain ? Grant(administrator: role) : Grant(role, at: organ)
      if let grant { grants[try row.get(0), default: []].insert(grant) }
    }
    return try found.map { try Person($0, grants: grants[try $0.get("id")] ?? []) }
  }

  /// How many others hold an administrator's role, and can sign in.
  func othersHolding(_ role: Role, than person: Person.ID) throws -> Int {
    try value(
      """
      SELECT count(*) FROM person_grant JOIN person ON person.id = person_grant.person_id
      WHERE role = \(role) AND person_id <> \(person) AND locked_at IS NULL
      """) ?? 0
  }

  /// The grants with what they reach today.
  func reach(of grants: Set<Grant>) throws -> Grants {
    var supervised: [Organ.ID: Set<Organ.ID>] = [:]
    for grant in grants where grant.role == .supervisor {
      guard case .organ(let organ) = grant.place else { continue }
      supervised[organ] = try self.supervised(by: organ, on: now.dayInChina)
    }
    return Grants(grants, supervised: supervised)
  }
}

extension Person {
  fileprivate init(_ row: Row, grants: Set<Grant>) throws {
    self.init(
      id: try row.get("id"), organ: try row.get("organ_id"),
      account: try row.get("account", as: String?.self) ?? "",
      name: try row.get("name", as: String?.self) ?? "",
      telephone: try row.get("telephone", as: String?.self) ?? "",
      addedOn: try row.get("added_on"), lockedAt: try row.get("locked_at"),
      version: try row.get("version"), grants: grants)
  }
}
