import Store

extension People {
  /// Changes the own password.
  ///
  /// All other sessions end, and this one gets another secret.
  ///
  /// - Throws: `PersonRefusal`, `PasswordRefusal`, `SignInRefusal`, `StoreFault`.
  public func changePassword(
    _ actor: Actor, current: String, new: String, session former: SessionSecret
  ) async throws -> SessionSecret {
    let (person, used) = try await store.read("reading the own account") { [settings] reader in
      let begun = try reader.own(former, of: actor, settings)
      return (begun.person, try reader.usedPasswords(of: begun.person.id, settings.passwords))
    }
    guard let present = used.first else { throw PersonRefusal(reasons: [.passwordNotRight]) }
    try await count(person, actor) { [hasher] in
      try await hasher.check(current, against: present).isRight
    }
    let hash = try await hasher.accepted(
      new, names: [person.account, person.name], settings.passwords, used: used)
    let secret = SessionSecret()
    try await store.write("changing the own password") { [settings] transaction in
      let begun = try transaction.own(former, of: actor, settings)
      try transaction.replacePassword(of: person.id, with: hash, settings.passwords)
      try transaction.endSessions(of: person.id, except: begun.session.id)
      try transaction.begin(
        secret, of: person.id, insteadOf: begun.session,
        hasSecondFactor: begun.session.hasSecondFactor, from: actor.address)
      try transaction.note(PasswordChanged(occasion: .own), about: person, by: actor)
    }
    return secret
  }

  /// Puts ten new recovery codes in the place of the old ones, for whoever shows the second factor.
  ///
  /// - Throws: `PersonRefusal`, `SignInRefusal`, `StoreFault`.
  public func renewRecoveryCodes(
    _ actor: Actor, code: String, session: SessionSecret
  ) async throws -> [String] {
    try await showing(code, actor, session, doing: "renewing recovery codes") {
      transaction, begun in
      let codes = try transaction.renewRecoveryCodes(of: begun.person.id)
      try transaction.note(RecoveryCodesRenewed(), about: begun.person, by: actor)
      return codes.map(\.text)
    }
  }

  /// Gives the own second factor up, for whoever shows it and wants to enrol another: the session goes
  /// on as one in which none was shown, and all others end.
  ///
  /// - Throws: `PersonRefusal`, `SignInRefusal`, `StoreFault`.
  public func giveUpSecondFactor(
    _ actor: Actor, code: String, session: SessionSecret
  ) async throws {
    try await showing(code, actor, session, doing: "giving up a second factor") {
      transaction, begun in
      try transaction.removeSecondFactor(of: begun.person.id)
      try transaction.execute(
        "UPDATE session SET second_factor = 0, seen_at = \(transaction.now) WHERE id = \(begun.session.id)"
      )
      try transaction.endSessions(of: begun.person.id, except: begun.session.id)
      try transaction.note(SecondFactorReset(), about: begun.person, by: actor)
    }
  }

  /// Does something for whoever shows the second factor; a wrong code counts like one at the door.
  private func showing<Value: Sendable>(
    _ code: String, _ actor: Actor, _ session: SessionSecret, doing: String,
    _ work: @escaping @Sendable (Transaction, SessionInUse) throws -> Value
  ) async throws -> Value {
    let address = actor.address ?? ""
    return try await store.write(doing) {
      [settings] transaction -> Result<Value, PersonRefusal> in
      let begun = try transaction.own(session, of: actor, settings)
      let account = begun.person.account
      try transaction.admit(account: account, from: address, settings.lockout)
      guard try transaction.use(code, of: begun.credential) != nil else {
        try transaction.noteFailure(account, begun.person, at: .secondFactor, from: address)
        _ = try transaction.notePause(account, begun.person, settings, address)
        return .failure(PersonRefusal(reasons: [.codeNotValid]))
      }
      try transaction.forgive(account: account, from: address, isComplete: true)
      return .success(try work(transaction, begun))
    }.get()
  }

  /// Counts a try at the own password like one at the door: an unattended desk is no place to guess.
  private func count(
    _ person: Person, _ actor: Actor, _ check: @Sendable () async throws -> Bool
  ) async throws {
    let address = actor.address ?? ""
    let admission = try await store.write("checking the own password") {
      [settings] transaction -> Result<Void, SignInRefusal> in
      do {
        try transaction.admit(account: person.account, from: address, settings.lockout)
        return .success(())
      } catch let refusal as SignInRefusal {
        return .failure(refusal)
      }
    }
    try admission.get()
    guard try await check() else {
      try await store.write("recording a wrong own password") { [settings] transaction in
        try transaction.noteFailure(person.account, person, at: .password, from: address)
        _ = try transaction.notePause(person.account, person, settings, address)
      }
      throw PersonRefusal(reasons: [.passwordNotRight])
    }
    try await store.write("checking the own password") { transaction in
      try transaction.forgive(account: person.account, from: address, isComplete: true)
    }
  }
}

extension Reader {
  /// The session of an actor, who must be the one who shows its secret and have signed in.
  func own(
    _ secret: SessionSecret, of actor: Actor, _ settings: OfficeSettings
  ) throws -> SessionInUse {
    guard let begun = try session(secret, settings), begun.step == .signedIn,
      begun.person.id == actor.person
    else { throw SignInRefusal.ended }
    return begun
  }
}
