public import Store

/// The desk of sessions: who a browser is, and which browsers somebody is signed in with.
public struct Sessions: Sendable {
  let store: Store
  let settings: OfficeSettings

  /// Who a browser is that shows a secret.
  ///
  /// That the session is in use is noted once a minute.
  ///
  /// - Throws: `StoreFault`.
  public func visitor(_ secret: SessionSecret, from address: String) async throws -> Visitor {
    let (visitor, isStale) = try await store.read("recognising a session") {
      [settings] reader -> (Visitor, Bool) in
      guard let begun = try reader.session(secret, settings) else { return (.nobody, false) }
      let person = begun.person
      guard begun.step == .signedIn else {
        return (.midway(begun.step, account: person.account), false)
      }
      let actor = Actor(
        person: person.id, name: person.name, organ: person.organ,
        grants: try reader.reach(of: person.grants), session: begun.session.id, address: address)
      let noted = begun.session.seenAt.advanced(by: Sessions.noting)
      return (.actor(actor), reader.now >= noted)
    }
    if isStale {
      try await store.write("noting that a session is in use") { transaction in
        try transaction.execute(
          "UPDATE session SET seen_at = \(transaction.now) WHERE hash = \(secret.secret.hash)")
      }
    }
    return visitor
  }

  /// Ends the session of a secret, wholly or half signed in; does nothing where there is none.
  ///
  /// - Throws: `StoreFault`.
  public func signOut(_ secret: SessionSecret, from address: String) async throws {
    try await store.write("signing out") { transaction in
      guard let session = try transaction.sessions("hash = \(secret.secret.hash)").first,
        let person = try transaction.person(session.person)
      else { return }
      try transaction.execute("DELETE FROM session WHERE id = \(session.id)")
      try transaction.note(
        SessionEnded(why: .signOut), about: person, by: person.acting(from: address))
    }
  }

  /// The sessions of the actor, or of another for whoever may end those.
  ///
  /// - Throws: `AccessRefusal`, `StoreFault`.
  public func list(_ actor: Actor, of person: Person.ID? = nil) async throws -> [Session] {
    try await store.read("listing sessions") { [settings] reader in
      let whose = try reader.whose(actor, person)
      return try reader.sessions("person_id = \(whose)")
        .filter { settings.sessions.covers($0, at: reader.now) }
    }
  }

  /// Ends a session: an own one, or another's for whoever may.
  ///
  /// - Throws: `AccessRefusal`, `StoreFault`.
  public func end(_ actor: Actor, _ id: Session.ID) async throws {
    try await store.write("ending a session") { transaction in
      guard let session = try transaction.sessions("id = \(id)").first else {
        // Whoever may not end others' sessions does not learn which there are.
        return try transaction.require(.endSessions, of: actor)
      }
      if session.person != actor.person { try transaction.require(.endSessions, of: actor) }
      try transaction.execute("DELETE FROM session WHERE id = \(id)")
      try transaction.note(
        SessionEnded(why: .revoked), about: try transaction.known(session.person), by: actor)
    }
  }

  /// Ends all sessions of the actor but the one that is used.
  ///
  /// - Throws: `StoreFault`.
  public func endOthers(_ actor: Actor) async throws {
    try await store.write("ending the other sessions") { transaction in
      guard let id = actor.person else { return }
      try transaction.endSessions(of: id, except: actor.session)
      try transaction.note(
        SessionEnded(why: .revoked), about: try transaction.known(id), by: actor)
    }
  }

  /// How often it is noted that a session is in use.
  private static let noting: Duration = .seconds(60)
}

extension Reader {
  fileprivate func whose(_ actor: Actor, _ person: Person.ID?) throws -> Person.ID {
    if let own = actor.person, person == nil || person == own { return own }
    try require(.endSessions, of: actor)
    guard let person else { throw PersonRefusal(reasons: [.unknownPerson]) }
    return person
  }
}
