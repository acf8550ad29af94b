import Store
import StoreFixtures
import Testing

@testable import Desks

/// Sessions, as the store keeps them.
struct SessionTests {
  private let address = Installation.address

  @Test(arguments: Engines.all)
  func `a session ends half an hour after its last use`(on engine: Engines) async throws {
    try await withInstallation(on: engine) { office in
      _ = try await office.person("li.na")
      let session = try await office.session("li.na")
      for _ in 1...3 {
        office.clock.advance(by: .seconds(29 * 60))
        _ = try await office.actor(of: session)
      }
      office.clock.advance(by: .seconds(30 * 60))
      #expect(try await office.desks.sessions.visitor(session, from: address) == .nobody)
    }
  }

  @Test(arguments: Engines.all)
  func `a session ends after twelve hours, however busy it is`(on engine: Engines) async throws {
    try await withInstallation(on: engine) { office in
      _ = try await office.person("li.na")
      let session = try await office.session("li.na")
      for _ in 1...47 {
        office.clock.advance(by: .seconds(15 * 60))
        _ = try await office.actor(of: session)
      }
      office.clock.advance(by: .seconds(15 * 60))
      #expect(try await office.desks.sessions.visitor(session, from: address) == .nobody)
    }
  }

  @Test(arguments: Engines.all)
  func `what the store keeps opens no session`(on engine: Engines) async throws {
    try await withInstallation(on: engine) { office in
      _ = try await office.person("li.na")
      let session = try await office.session("li.na")
      let kept = try await office.store.read("reading sessions") { reader in
        try reader.value("SELECT hash FROM session", as: [UInt8].self)
      }
      let hash = try #require(kept)
      #expect(hash != session.secret.bytes)
      let stolen = try #require(SessionSecret(cookie: Base64URL.encode(hash)))
      #expect(try await office.desks.sessions.visitor(stolen, from: address) == .nobody)
    }
  }

  @Test(arguments: Engines.all)
  func `a secret that was there before a sign-in is worth nothing after it`(
    on engine: Engines
  ) async throws {
    try await withInstallation(on: engine) { office in
      _ = try await office.person("li.na")
      let fixed = SessionSecret()
      let session = try await office.session("li.na")
      #expect(session != fixed)
      #expect(try await office.desks.sessions.visitor(fixed, from: address) == .nobody)
    }
  }

  @Test(arguments: Engines.all)
  func `own sessions can be seen and ended, and others' by the security administrator alone`(
    on engine: Engines
  ) async throws {
    try await withInstallation(on: engine) { office in
      let id = try await office.person("li.na")
      _ = try await office.person("wang.wu")
      _ = try await office.person("sec.admin", [(.securityAdministrator, nil)])
      let sessions = office.desks.sessions
      let first = try await office.session("li.na", from: "192.0.2.8")
      let second = try await office.session("li.na")
      let actor = try await office.actor(of: second)
      let list = try await sessions.list(actor)
      #expect(list.map(\.address) == ["192.0.2.8", address])
      #expect(list.map { $0.id == actor.session } == [false, true])
      let other = try await office.actor("wang.wu")
      await #expect(throws: AccessRefusal.self) { try await sessions.list(other, of: id) }
      await #expect(throws: AccessRefusal.self) { try await sessions.end(other, list[0].id) }
      await #expect(throws: AccessRefusal.self) {
        try await sessions.end(other, Session.ID(value: 1))
      }
      let security = try await office.actor("sec.admin")
      #expect(try await sessions.list(security, of: id).map(\.id) == list.map(\.id))
      try await sessions.end(security, list[0].id)
      #expect(try await sessions.visitor(first, from: address) == .nobody)
      _ = try await office.actor(of: second)
    }
  }

  @Test(arguments: Engines.all)
  func `signing out ends the session, and ending the others leaves it`(
    on engine: Engines
  ) async throws {
    try await withInstallation(on: engine) { office in
      _ = try await office.person("li.na")
      let sessions = office.desks.sessions
      let first = try await office.session("li.na")
      let second = try await office.session("li.na")
      try await sessions.endOthers(try await office.actor(of: second))
      #expect(try await sessions.visitor(first, from: address) == .nobody)
      _ = try await office.actor(of: second)
      try await sessions.signOut(second, from: address)
      #expect(try await sessions.visitor(second, from: address) == .nobody)
      try await sessions.signOut(second, from: address)
    }
  }

  @Test(arguments: Engines.all)
  func `the grants of an actor are those of the moment`(on engine: Engines) async throws {
    try await withInstallation(on: engine) { office in
      let id = try await office.person("li.na", [(.clerk, office.bureau)])
      let session = try await office.session("li.na")
      let policy = Policy.role(.clerk).at(office.bureau)
      #expect(policy.isMet(by: try await office.actor(of: session)))
      try await office.desks.people.revoke(.machine, id, .clerk, at: office.bureau)
      #expect(!policy.isMet(by: try await office.actor(of: session)))
    }
  }

  @Test(arguments: Engines.all)
  func `sweeping removes what is over and nothing else`(on engine: Engines) async throws {
    try await withInstallation(on: engine) { office in
      _ = try await office.person("li.na")
      _ = try await office.session("li.na")
      try await office.fail(1, "nobody")
      let new = NewPerson(account: "new.one", name: "新", organ: office.bureau)
      _ = try await office.desks.people.add(.machine, new)
      office.clock.advance(by: .seconds(23 * 3600))
      let last = try await office.session("li.na")
      try await office.desks.housekeeping.sweep()
      #expect(try await office.counts() == [1, 1, 0])
      for _ in 1...3 {
        office.clock.advance(by: .seconds(1200))
        _ = try await office.actor(of: last)
      }
      try await office.desks.housekeeping.sweep()
      #expect(try await office.counts() == [1, 0, 0])
    }
  }
}

extension Installation {
  /// Rows of sessions, links and counted failures.
  fileprivate func counts() async throws -> [Int?] {
    try await store.read("counting") { reader in
      [
        try reader.value("SELECT count(*) FROM session"),
        try reader.value("SELECT count(*) FROM one_time_token"),
        try reader.value("SELECT count(*) FROM sign_in_attempt WHERE failures > 0"),
      ]
    }
  }
}
