import Store

extension People {
  /// Grants a role: at an organ, or for the installation where it is an administrator's.
  ///
  /// As long as nobody is security or audit administrator, a system administrator may fill that post;
  /// from then on the security administrator grants.
  ///
  /// - Throws: `AccessRefusal`, `PersonRefusal`, `StoreFault`.
  public func grant(
    _ actor: Actor, _ id: Person.ID, _ role: Role, at organ: Organ.ID? = nil
  ) async throws {
    try await store.write("granting a role") { transaction in
      let isVacant = try transaction.isVacant(role)
      let policy = Right.grantRoles.policy()
      let first = Policy.role(.systemAdministrator).inInstallation
      try transaction.require(isVacant ? policy.or(first) : policy, for: .grantRoles, of: actor)
      let person = try transaction.known(id)
      let grant = try transaction.grant(role, at: organ)
      var reasons = Separation.reasons(against: grant, holding: person.grants)
      if actor.person == id { reasons.append(.ownAccount) }
      guard reasons.isEmpty else { throw PersonRefusal(reasons: reasons) }
      try transaction.note(RoleGranted(role: role, organ: organ), about: person, by: actor)
    }
  }

  /// Revokes a role.
  public func revoke(
    _ actor: Actor, _ id: Person.ID, _ role: Role, at organ: Organ.ID? = nil
  ) async throws {
    try await store.write("revoking a role") { transaction in
      try transaction.require(.grantRoles, of: actor)
      let person = try transaction.known(id)
      guard let grant = organ.map({ Grant(role, at: $0) }) ?? Grant(administrator: role),
        person.grants.contains(grant)
      else { throw PersonRefusal(reasons: [.notGranted]) }
      var reasons: [PersonGround] = actor.person == id ? [.ownAccount] : []
      if role.isAdministrative { reasons += try transaction.reasons(againstLosing: person, actor) }
      guard reasons.isEmpty else { throw PersonRefusal(reasons: reasons) }
      try transaction.note(RoleRevoked(role: role, organ: organ), about: person, by: actor)
    }
  }
}

extension Transaction {
  /// Whether it is a post beside the system administrator's, and nobody was ever left to hold it.
  fileprivate func isVacant(_ role: Role) throws -> Bool {
    guard role == .securityAdministrator || role == .auditAdministrator else { return false }
    return try value("SELECT count(*) FROM person_grant WHERE role = \(role)", as: Int.self) == 0
  }

  fileprivate func grant(_ role: Role, at organ: Organ.ID?) throws -> Grant {
    if let organ {
      guard let grant = Grant(role, at: organ) else {
        throw PersonRefusal(reasons: [.roleTakesNoOrgan])
      }
      guard try isOrgan(organ) else { throw PersonRefusal(reasons: [.unknownOrgan]) }
      return grant
    }
    guard let grant = Grant(administrator: role) else {
      throw PersonRefusal(reasons: [.roleNeedsOrgan])
    }
    return grant
  }
}
