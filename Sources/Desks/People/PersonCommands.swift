import Store

extension People {
  /// Opens an account, without a password: whoever has the link chooses one.
  ///
  /// - Returns: The person, and the link's token, which is shown once and works for a day.
  /// - Throws: `AccessRefusal`, `PersonRefusal`, `StoreFault`.
  public func add(_ actor: Actor, _ new: NewPerson) async throws -> (
    id: Person.ID, invitation: OneTimeToken
  ) {
    let token = OneTimeToken()
    let id = try await store.write("opening an account") { [settings] transaction in
      try transaction.require(.keepAccounts, of: actor)
      let id = try transaction.add(new, from: actor)
      try transaction.keep(token, for: id, .account, lasting: settings.invitationLasts)
      return id
    }
    return (id, token)
  }

  /// Sets name, telephone and organ anew.
  ///
  /// - Parameter version: The person's version that was seen.
  public func edit(
    _ actor: Actor, _ id: Person.ID, _ change: PersonChange, version: Int64
  ) async throws {
    try await store.write("changing a person") { transaction in
      try transaction.require(.keepAccounts, of: actor)
      let person = try transaction.known(id)
      var reasons = PersonTexts.reasons(againstName: change.name, telephone: change.telephone)
      if change.organ != person.organ, try !transaction.isOrgan(change.organ) {
        reasons.append(.unknownOrgan)
      }
      if person.version != version { reasons.append(.changedMeanwhile) }
      guard reasons.isEmpty else { throw PersonRefusal(reasons: reasons) }
      let personal = [
        PersonalField(name: "name", value: change.name.trimmed),
        PersonalField(name: "telephone", value: change.telephone.trimmed),
      ]
      try transaction.note(
        PersonChanged(organ: change.organ), about: person, personal: personal, by: actor)
    }
  }

  /// Locks an account and ends its sessions.
  ///
  /// - Parameter reason: Why, for the record.
  public func lock(_ actor: Actor, _ id: Person.ID, reason: String) async throws {
    try await store.write("locking an account") { transaction in
      try transaction.require(.lockAccounts, of: actor)
      let person = try transaction.known(id)
      var reasons = PersonTexts.reasons(againstReason: reason)
      if actor.person == id { reasons.append(.ownAccount) }
      if person.isLocked { reasons.append(.alreadyLocked) }
      reasons += try transaction.reasons(againstLosing: person, actor)
      guard reasons.isEmpty else { throw PersonRefusal(reasons: reasons) }
      try transaction.note(
        PersonLocked(), about: person,
        personal: [PersonalField(name: "reason", value: reason.trimmed)], by: actor)
      try transaction.endSessions(of: id)
    }
  }

  /// Unlocks an account; failed sign-ins are forgotten too.
  public func unlock(_ actor: Actor, _ id: Person.ID) async throws {
    try await store.write("unlocking an account") { transaction in
      try transaction.require(.lockAccounts, of: actor)
      let person = try transaction.known(id)
      let isPaused = try transaction.forgetFailures(account: person.account)
      guard person.isLocked || isPaused else { throw PersonRefusal(reasons: [.notLocked]) }
      try transaction.note(PersonUnlocked(), about: person, by: actor)
    }
  }

  /// Takes the password away, ends the sessions, and gives out a link for a new one.
  ///
  /// - Returns: The link's token, which is shown once and works for a day.
  public func resetPassword(_ actor: Actor, _ id: Person.ID) async throws -> OneTimeToken {
    let token = OneTimeToken()
    try await store.write("resetting a password") { [settings] transaction in
      try transaction.require(.resetPasswords, of: actor)
      let person = try transaction.known(id)
      guard actor.person != id else { throw PersonRefusal(reasons: [.ownAccount]) }
      try transaction.execute(
        "UPDATE credential SET password = NULL WHERE person_id = \(id)")
      try transaction.keep(token, for: id, .password, lasting: settings.invitationLasts)
      try transaction.note(PasswordReset(), about: person, by: actor)
      try transaction.endSessions(of: id)
    }
    return token
  }

  /// Takes the second factor away, with the recovery codes, and ends the sessions.
  ///
  /// Where the person needs one, the next sign-in enrols another.
  public func resetSecondFactor(_ actor: Actor, _ id: Person.ID) async throws {
    try await store.write("resetting a second factor") { transaction in
      try transaction.require(.resetSecondFactors, of: actor)
      let person = try transaction.known(id)
      guard actor.person != id else { throw PersonRefusal(reasons: [.ownAccount]) }
      guard try transaction.credential(of: id)?.secondFactor != nil else {
        throw PersonRefusal(reasons: [.noSecondFactor])
      }
      try transaction.removeSecondFactor(of: id)
      try transaction.note(SecondFactorReset(), about: person, by: actor)
      try transaction.endSessions(of: id)
    }
  }
}
