public import Store

/// The desk of people: who has an account, at which organ, with which roles.
public struct People: Sendable {
  let store: Store
  let settings: OfficeSettings
  let hasher: PasswordHasher

  /// A page of those who have an account.
  ///
  /// - Throws: `AccessRefusal`, `StoreFault`.
  public func list(_ actor: Actor, _ filter: PersonFilter = PersonFilter()) async throws
    -> PersonPage
  {
    try await store.read("listing people") { reader in
      try reader.require(.listPeople, of: actor)
      return try reader.page(filter)
    }
  }

  /// One person, with what an administrator sees of the sign-in.
  ///
  /// - Throws: `AccessRefusal`, `PersonRefusal`, `StoreFault`.
  public func person(_ actor: Actor, _ id: Person.ID) async throws -> PersonDetail {
    try await store.read("reading a person") { reader in
      if actor.person != id { try reader.require(.listPeople, of: actor) }
      guard let person = try reader.person(id) else {
        throw PersonRefusal(reasons: [.unknownPerson])
      }
      return try reader.detail(of: person)
    }
  }

  /// The person with the account, as typed; nothing where nobody has it.
  ///
  /// - Throws: `AccessRefusal`, `StoreFault`.
  public func person(_ actor: Actor, account typed: String) async throws -> Person? {
    try await store.read("finding a person by the account") { reader in
      try reader.require(.listPeople, of: actor)
      let account = AccountName.folded(typed)
      return AccountName.isValid(account) ? try reader.person(account: account) : nil
    }
  }
}

/// Which people a list has.
public struct PersonFilter: Hashable, Sendable {
  /// Only accounts at this organ.
  public var organ: Organ.ID?
  /// Only those who hold this role.
  public var role: Role?
  /// Only locked accounts, or only open ones.
  public var isLocked: Bool?
  /// Only those whose name or account contains this.
  public var text = ""
  /// Only those after this one.
  public var after: Person.ID?
  /// So many at most.
  public var limit = 50

  /// Everybody.
  public init() {}
}

/// A page of a list of people.
public struct PersonPage: Hashable, Sendable {
  /// The people, in the order in which their accounts were opened.
  public let people: [Person]
  /// After whom the next page begins; nil on the last.
  public let next: Person.ID?
}

/// A person, with what an administrator sees of the sign-in.
public struct PersonDetail: Hashable, Sendable {
  /// The person.
  public let person: Person
  /// The name of the organ.
  public let organName: String
  /// Whether a password has been chosen.
  public let hasPassword: Bool
  /// Whether a second factor is enrolled.
  public let hasSecondFactor: Bool
  /// Recovery codes that are left.
  public let recoveryCodesLeft: Int
  /// The last time that the person signed in.
  public let signedInAt: Instant?
}

extension Reader {
  fileprivate func page(_ filter: PersonFilter) throws -> PersonPage {
    let limit = min(max(filter.limit, 1), 500)
    var conditions: [SQL] = ["id > \(filter.after?.value ?? 0)"]
    if let organ = filter.organ { conditions.append("organ_id = \(organ)") }
    if let role = filter.role {
      conditions.append("id IN (SELECT person_id FROM person_grant WHERE role = \(role))")
    }
    if let isLocked = filter.isLocked {
      conditions.append(isLocked ? "locked_at IS NOT NULL" : "locked_at IS NULL")
    }
    let text = filter.text.trimmed
    // No name is so long, and no engine takes every pattern.
    guard text.count <= 100, !text.hasControlCharacters else {
      return PersonPage(people: [], next: nil)
    }
    if !text.isEmpty {
      let (name, account) = (text.contained, AccountName.folded(text).contained)
      conditions.append(
        #"(name LIKE \#(name) ESCAPE '\' OR account LIKE \#(account) ESCAPE '\')"#)
    }
    let people = try people(
      """
      SELECT * FROM person WHERE \(conditions.joined(separator: " AND ")) ORDER BY id
      LIMIT \(limit + 1)
      """)
    let shown = Array(people.prefix(limit))
    return PersonPage(people: shown, next: people.count > limit ? shown.last?.id : nil)
  }

  fileprivate func detail(of person: Person) throws -> PersonDetail {
    let credential = try credential(of: person.id)
    return PersonDetail(
      person: person, organName: try organName(person.organ, on: now.dayInChina) ?? "",
      hasPassword: credential?.password != nil,
      hasSecondFactor: credential?.secondFactor != nil,
      recoveryCodesLeft: try value(
        """
        SELECT count(*) FROM recovery_code WHERE person_id = \(person.id) AND used_at IS NULL
        """) ?? 0,
      signedInAt: credential?.signedInAt)
  }
}

extension String {
  /// A pattern for texts that contain this one, whatever signs it has.
  fileprivate var contained: String {
    "%"
      + replacing(#"\"#, with: #"\\"#).replacing("%", with: #"\%"#).replacing("_", with: #"\_"#)
      + "%"
  }
}
