import Store

/// Whoever has an account, with what they sign in with.
struct KnownAccount: Sendable {
  let person: Person
  let credential: Credential
}

extension SignIn {
  /// Counts the try, and looks the account up.
  func admit(_ account: String, from address: String) async throws -> KnownAccount? {
    let admission = try await store.write("admitting a sign-in") {
      [settings] transaction -> Result<KnownAccount?, SignInRefusal> in
      do {
        try transaction.admit(account: account, from: address, settings.lockout)
      } catch let refusal as SignInRefusal {
        return .failure(refusal)
      }
      // What cannot be an account is asked of no table.
      guard AccountName.isValid(account), let person = try transaction.person(account: account),
        let credential = try transaction.credential(of: person.id)
      else { return .success(nil) }
      return .success(KnownAccount(person: person, credential: credential))
    }
    return try admission.get()
  }

  /// Records a failure, and that the account is paused where it was one too many.
  func fail(
    _ account: String, _ person: Person?, at stage: SignInFailed.Stage, from address: String
  ) async throws {
    try await store.write("recording a failed sign-in") { [settings] transaction in
      try transaction.noteFailure(account, person, at: stage, from: address)
      _ = try transaction.notePause(account, person, settings, address)
    }
  }

  /// The hash of a password that may be taken, or all that is wrong with it.
  func accepted(_ password: String, for person: Person) async throws -> PasswordHash {
    try await hasher.accepted(
      password, names: [person.account, person.name], settings.passwords,
      used: try await store.read("reading former passwords") { [settings] reader in
        try reader.usedPasswords(of: person.id, settings.passwords)
      })
  }
}

extension PasswordHasher {
  /// The hash of a password that may be taken.
  ///
  /// - Throws: `PasswordRefusal` with all that is wrong with it.
  func accepted(
    _ password: String, names: [String], _ policy: PasswordPolicy, used: [PasswordHash]
  ) async throws -> PasswordHash {
    let faults = policy.faults(of: password, names: names)
    guard faults.isEmpty else { throw PasswordRefusal(faults: faults) }
    if try await check(password, againstAny: used) {
      throw PasswordRefusal(faults: [.usedBefore(last: policy.history)])
    }
    return try await hash(password)
  }
}

extension Transaction {
  /// Records that somebody signed in.
  func noteSignIn(
    of person: Person, _ factor: SignedIn.Factor, from address: String
  ) throws {
    try execute("UPDATE credential SET signed_in_at = \(now) WHERE person_id = \(person.id)")
    try note(SignedIn(factor: factor), about: person, by: person.acting(from: address))
  }

  /// Records a failure.
  ///
  /// Of an account that nobody has nothing is told but the address: what was typed may be a
  /// password in the wrong field.
  func noteFailure(
    _ account: String, _ person: Person?, at stage: SignInFailed.Stage, from address: String
  ) throws {
    try append(
      Draft.of(
        SignInFailed(at: stage),
        about: person.map { Subject.person($0.id) } ?? Subject.installation,
        in: person?.organ.value ?? systemChain, on: now.dayInChina), from: address)
  }

  /// Records that the account is paused, where the failure that was just counted was one too many.
  ///
  /// - Returns: Until when.
  func notePause(
    _ account: String, _ person: Person?, _ settings: OfficeSettings, _ address: String
  ) throws -> Instant? {
    guard let until = try pause(of: account, settings.lockout) else { return nil }
    if let person {
      try append(
        Draft.of(
          SignInPaused(), about: Subject.person(person.id), in: person.organ.value,
          on: now.dayInChina), from: address)
    }
    return until
  }

  /// Ends the sessions of a person in which the second factor was not shown.
  func endHalfSessions(of person: Person.ID) throws {
    try execute("DELETE FROM session WHERE person_id = \(person) AND second_factor = 0")
  }
}

extension Person {
  /// The person as an actor in what concerns the own account, before there is a session.
  func acting(from address: String?) -> Actor {
    Actor(person: id, name: name, organ: organ, grants: .none, session: nil, address: address)
  }
}
