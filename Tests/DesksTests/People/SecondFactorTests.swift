import Store
import StoreFixtures
import Testing

@testable import Desks

/// The second factor, which administrators and signers need.
struct SecondFactorTests {
  private let address = Installation.address

  @Test(arguments: Engines.all)
  func `an administrator enrols a second factor before anything else`(
    on engine: Engines
  ) async throws {
    try await withInstallation(on: engine) { office in
      _ = try await office.person("sys.admin", [(.systemAdministrator, nil)])
      let begun = try await office.enter("sys.admin")
      #expect(begun.step == .enrolment)
      #expect(
        try await office.desks.sessions.visitor(begun.session, from: address)
          == .midway(.enrolment, account: "sys.admin"))
      let shown = try await office.desks.signIn.beginEnrolment(session: begun.session)
      #expect(try await office.desks.signIn.beginEnrolment(session: begun.session) == shown)
      await #expect(throws: SignInRefusal.wrong) {
        try await office.desks.signIn.confirmEnrolment(
          code: "000000", session: begun.session, from: address)
      }
      let done = try await office.desks.signIn.confirmEnrolment(
        code: office.code(shown), session: begun.session, from: address)
      #expect(Set(done.recoveryCodes).count == 10)
      #expect(done.answer.step == .signedIn)
      #expect(done.answer.session != begun.session)
      #expect(try await office.desks.sessions.visitor(begun.session, from: address) == .nobody)
      #expect(try await office.actor(of: done.answer.session).may(.keepAccounts))
    }
  }

  @Test(arguments: Engines.all)
  func `a code works once, and a password alone opens nothing`(on engine: Engines) async throws {
    try await withInstallation(on: engine) { office in
      let (shown, _) = try await office.enrolled("leader", (.signingLeader, office.bureau))
      let code = office.code(shown, stepsLater: 1)
      let first = try await office.enter("leader")
      #expect(first.step == .secondFactor)
      #expect(
        try await office.desks.sessions.visitor(first.session, from: address)
          == .midway(.secondFactor, account: "leader"))
      let second = try await office.enter("leader")
      let answer = try await office.desks.signIn.answer(
        code: code, session: first.session, from: address)
      #expect(answer.step == .signedIn)
      await #expect(throws: SignInRefusal.wrong) {
        try await office.desks.signIn.answer(code: code, session: second.session, from: address)
      }
      office.clock.advance(by: .seconds(60))
      _ = try await office.desks.signIn.answer(
        code: office.code(shown), session: second.session, from: address)
    }
  }

  @Test(arguments: Engines.all)
  func `of a code that is sent many times at once one is taken`(on engine: Engines) async throws {
    try await withInstallation(on: engine) { office in
      let (shown, _) = try await office.enrolled("leader", (.signingLeader, office.bureau))
      let code = office.code(shown, stepsLater: 1)
      var sessions: [SessionSecret] = []
      for _ in 1...4 { sessions.append(try await office.enter("leader").session) }
      let taken = await withTaskGroup(of: Bool.self) { group in
        for session in sessions {
          group.addTask { [address, signIn = office.desks.signIn] in
            let answer = try? await signIn.answer(code: code, session: session, from: address)
            return answer?.step == .signedIn
          }
        }
        return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
      }
      #expect(taken == 1)
    }
  }

  @Test(arguments: Engines.all)
  func `a recovery code works once`(on engine: Engines) async throws {
    try await withInstallation(on: engine) { office in
      let (_, codes) = try await office.enrolled("leader", (.signingLeader, office.bureau))
      let first = try await office.enter("leader")
      let answer = try await office.desks.signIn.answer(
        code: codes[3].lowercased(), session: first.session, from: address)
      #expect(answer.step == .signedIn)
      let second = try await office.enter("leader")
      await #expect(throws: SignInRefusal.wrong) {
        try await office.desks.signIn.answer(code: codes[3], session: second.session, from: address)
      }
    }
  }

  @Test(arguments: Engines.all)
  func `whoever knows the password has no more than five tries at the second factor`(
    on engine: Engines
  ) async throws {
    try await withInstallation(on: engine) { office in
      _ = try await office.enrolled("leader", (.signingLeader, office.bureau))
      var refusals: [SignInRefusal] = []
      for _ in 1...9 {
        do {
          let begun = try await office.enter("leader")
          _ = try await office.desks.signIn.answer(
            code: "000000", session: begun.session, from: address)
        } catch let refusal as SignInRefusal {
          refusals.append(refusal)
        }
      }
      let until = office.clock.now.advanced(by: .seconds(30 * 60))
      #expect(refusals.prefix(4) == [.wrong, .wrong, .wrong, .wrong])
      #expect(refusals.dropFirst(4).allSatisfy { $0 == .paused(until: until) })
    }
  }

  @Test(arguments: Engines.all)
  func `a role that needs a second factor needs it in sessions that were there before`(
    on engine: Engines
  ) async throws {
    try await withInstallation(on: engine) { office in
      let id = try await office.person("li.na", [(.clerk, office.bureau)])
      let session = try await office.session("li.na")
      try await office.desks.people.grant(.machine, id, .signingLeader, at: office.bureau)
      #expect(
        try await office.desks.sessions.visitor(session, from: address)
          == .midway(.enrolment, account: "li.na"))
    }
  }

  @Test(arguments: Engines.all)
  func `a half-finished sign-in ends after ten minutes, however busy it is`(
    on engine: Engines
  ) async throws {
    try await withInstallation(on: engine) { office in
      let (shown, _) = try await office.enrolled("leader", (.signingLeader, office.bureau))
      let begun = try await office.enter("leader")
      for _ in 1...10 {
        #expect(
          try await office.desks.sessions.visitor(begun.session, from: address) != .nobody)
        office.clock.advance(by: .seconds(60))
      }
      #expect(try await office.desks.sessions.visitor(begun.session, from: address) == .nobody)
      await #expect(throws: SignInRefusal.ended) {
        try await office.desks.signIn.answer(
          code: office.code(shown), session: begun.session, from: address)
      }
    }
  }

  @Test(arguments: Engines.all)
  func `whoever shows the second factor may enrol another and renew the codes`(
    on engine: Engines
  ) async throws {
    try await withInstallation(on: engine) { office in
      let (shown, codes) = try await office.enrolled("leader", (.signingLeader, office.bureau))
      let begun = try await office.enter("leader")
      let session = try await office.desks.signIn.answer(
        code: codes[0], session: begun.session, from: address
      ).session
      let actor = try await office.actor(of: session)
      let people = office.desks.people
      await #expect(throws: PersonRefusal(reasons: [.codeNotValid])) {
        try await people.renewRecoveryCodes(actor, code: "000000", session: session)
      }
      let renewed = try await people.renewRecoveryCodes(actor, code: codes[1], session: session)
      #expect(Set(renewed).isDisjoint(with: codes))
      await #expect(throws: PersonRefusal(reasons: [.codeNotValid])) {
        try await people.giveUpSecondFactor(actor, code: codes[2], session: session)
      }
      try await people.giveUpSecondFactor(
        actor, code: office.code(shown, stepsLater: 1), session: session)
      #expect(
        try await office.desks.sessions.visitor(session, from: address)
          == .midway(.enrolment, account: "leader"))
      let other = try await office.desks.signIn.beginEnrolment(session: session)
      #expect(other != shown)
    }
  }

  @Test(arguments: Engines.all)
  func `the secret stands in the store only sealed`(on engine: Engines) async throws {
    try await withInstallation(on: engine) { office in
      let (shown, _) = try await office.enrolled("leader", (.signingLeader, office.bureau))
      let secret = Base32Reading.bytes(shown.secret)
      let kept = try await office.store.read("reading secrets") { reader in
        try reader.rows("SELECT second_factor FROM credential WHERE second_factor IS NOT NULL")
          .map { try $0.get(0, as: [UInt8].self) }
      }
      #expect(kept.count == 1)
      #expect(kept.allSatisfy { !$0.contains(secret) && $0.count > secret.count })
    }
  }
}

extension Installation {
  fileprivate func enter(_ account: String) async throws -> SignInAnswer {
    try await desks.signIn.enter(
      account: account, password: Installation.password, from: Installation.address)
  }

  /// Somebody with a second factor, which was shown in the present step.
  fileprivate func enrolled(_ account: String, _ grant: (Role, Organ.ID?)) async throws -> (
    shown: Enrolment, codes: [String]
  ) {
    _ = try await person(account, [grant])
    let begun = try await enter(account)
    let shown = try await desks.signIn.beginEnrolment(session: begun.session)
    let done = try await desks.signIn.confirmEnrolment(
      code: code(shown), session: begun.session, from: Installation.address)
    return (shown, done.recoveryCodes)
  }
}

extension [UInt8] {
  /// Whether the bytes stand in it one behind the other.
  fileprivate func contains(_ part: [UInt8]) -> Bool {
    indices.contains { self[$0...].starts(with: part) }
  }
}
