import Store

/// A session with whose it is, and what they have yet to do.
struct SessionInUse: Sendable {
  let session: Session
  let person: Person
  let credential: Credential
  let step: SignInStep
}

extension Reader {
  /// The session of a secret that still lasts, of somebody whose account is open.
  func session(_ secret: SessionSecret, _ settings: OfficeSettings) throws -> SessionInUse? {
    guard
      let session = try sessions("hash = \(secret.secret.hash)").first,
      settings.sessions.covers(session, at: now),
      let person = try person(session.person), !person.isLocked,
      let credential = try credential(of: person.id)
    else { return nil }
    let step = step(of: session, person, credential, settings)
    // Nothing is noted of a half-finished session's use, so that it ends however busy it is.
    guard step == .signedIn || now < session.seenAt.advanced(by: settings.sessions.midway) else {
      return nil
    }
    return SessionInUse(session: session, person: person, credential: credential, step: step)
  }

  /// What the person has yet to do in a session.
  ///
  /// It follows from how things stand now, so that a role that needs a second factor needs it in
  /// sessions that were there before.
  private func step(
    of session: Session, _ person: Person, _ credential: Credential, _ settings: OfficeSettings
  ) -> SignInStep {
    if !session.hasSecondFactor {
      if credential.secondFactor != nil { return .secondFactor }
      if Grants(person.grants).needSecondFactor { return .enrolment }
    }
    return credential.isExpired(under: settings.passwords, at: now) ? .newPassword : .signedIn
  }

  /// The sessions for which a condition holds.
  func sessions(_ condition: SQL) throws -> [Session] {
    try rows("SELECT * FROM session WHERE \(condition) ORDER BY id").map { row in
      Session(
        id: try row.get("id"), person: try row.get("person_id"),
        startedAt: try row.get("started_at"), seenAt: try row.get("seen_at"),
        hasSecondFactor: try row.get("second_factor"), address: try row.get("address"),
        enrolment: try row.get("enrolment"))
    }
  }
}

extension Transaction {
  /// Begins a session with a secret of its own; the one before it ends, so that whoever knew its
  /// secret knows nothing.
  func begin(
    _ secret: SessionSecret, of person: Person.ID, insteadOf former: Session?,
    hasSecondFactor: Bool, from address: String?
  ) throws {
    if let former { try execute("DELETE FROM session WHERE id = \(former.id)", expecting: 1) }
    try execute(
      """
      INSERT INTO session (
        id, hash, person_id, started_at, seen_at, second_factor, enrolment, address)
      VALUES (\(Session.ID.fresh(at: now)), \(secret.secret.hash), \(person),
        \(former?.startedAt ?? now), \(now), \(hasSecondFactor), NULL, \(address))
      """)
  }

  /// Ends all sessions of a person, but for one.
  func endSessions(of person: Person.ID, except kept: Session.ID? = nil) throws {
    try execute(
      "DELETE FROM session WHERE person_id = \(person) AND id <> \(kept?.value ?? 0)")
  }
}
