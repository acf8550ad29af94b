public import Store

extension Reader {
  /// Lets the actor pass, or refuses and names some of those who could do it instead.
  ///
  /// - Throws: `AccessRefusal`, `StoreFault`.
  public func require(_ policy: Policy, for right: Right? = nil, of actor: Actor) throws {
    guard !policy.isMet(by: actor) else { return }
    let contacts = try policy.contacts(for: actor).map { contact in
      var contact = contact
      contact.people = try names(of: contact.role, at: contact.place)
      if case .organ(let organ) = contact.place {
        contact.organName = try organName(organ, on: now.dayInChina)
      }
      return contact
    }
    throw AccessRefusal(right: right, ask: contacts)
  }

  /// Lets the actor pass who has the right; at the organ, where it is a right at an organ.
  func require(_ right: Right, at organ: Organ.ID? = nil, of actor: Actor) throws {
    try require(right.policy(at: organ), for: right, of: actor)
  }

  private func names(of role: Role, at place: Place) throws -> [String] {
    let names = try rows(
      """
      SELECT person.name FROM person JOIN person_grant ON person_grant.person_id = person.id
      WHERE person_grant.role = \(role) AND person_grant.organ_id IN \(list: holders(role, place))
        AND person.locked_at IS NULL AND person.name IS NOT NULL
      ORDER BY person.id LIMIT 5
      """)
    return try names.map { try $0.get(0) }
  }

  /// Where the role must be held to count at the place: a supervisor's, at the organs above.
  private func holders(_ role: Role, _ place: Place) throws -> [Int64] {
    guard role == .supervisor, case .organ(let organ) = place else { return [place.column] }
    let today = now.dayInChina
    let register = try organRegister()
    var above: [Int64] = []
    var next = register.organs[organ]?.supervisor(on: today)
    while let id = next, id != organ, !above.contains(id.value) {
      above.append(id.value)
      next = register.organs[id]?.supervisor(on: today)
    }
    return above
  }
}

extension Place {
  /// What stands for the place in a column: the organ, or 0 for the installation.
  var column: Int64 {
    switch self {
    case .installation: systemChain
    case .organ(let organ): organ.value
    }
  }
}
