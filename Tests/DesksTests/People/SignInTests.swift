import Store
import StoreFixtures
import Testing

@testable import Desks

/// The door.
struct SignInTests {
  private let address = Installation.address
  private let password = Installation.password

  @Test(arguments: Engines.all)
  func `a clerk signs in with a password`(on engine: Engines) async throws {
    try await withInstallation(on: engine) { office in
      let id = try await office.person("li.na", [(.clerk, office.bureau)])
      let actor = try await office.actor("LI.NA ")
      #expect(actor.person == id)
      #expect(actor.organ == office.bureau)
      #expect(actor.address == address)
      #expect(Policy.role(.clerk).at(office.bureau).isMet(by: actor))
      #expect(try await office.kinds(of: Subject.person(id)).last == "signIn.succeeded")
    }
  }

  @Test(arguments: Engines.all)
  func `a wrong password and an account that nobody has get the same answer`(
    on engine: Engines
  ) async throws {
    try await withInstallation(on: engine) { office in
      _ = try await office.person("li.na")
      for account in ["li.na", "nobody"] {
        for _ in 1...5 {
          await #expect(throws: SignInRefusal.wrong) {
            try await office.desks.signIn.enter(
              account: account, password: "wrong", from: address)
          }
        }
        let until = office.clock.now.advanced(by: .seconds(30 * 60))
        await #expect(throws: SignInRefusal.paused(until: until)) {
          try await office.desks.signIn.enter(account: account, password: password, from: address)
        }
      }
    }
  }

  @Test(arguments: Engines.all)
  func `after five failures an account is paused for half an hour`(on engine: Engines) async throws
  {
    try await withInstallation(on: engine) { office in
      let id = try await office.person("li.na")
      try await office.fail(5, "li.na")
      #expect(
        try await office.kinds(of: Subject.person(id)).suffix(2) == [
          "signIn.failed", "signIn.paused",
        ])
      office.clock.advance(by: .seconds(30 * 60 - 1))
      await #expect(throws: SignInRefusal.self) { try await office.session("li.na") }
      office.clock.advance(by: .seconds(1))
      _ = try await office.session("li.na")
    }
  }

  @Test(arguments: Engines.all)
  func `a sign-in forgets the failures before it`(on engine: Engines) async throws {
    try await withInstallation(on: engine) { office in
      _ = try await office.person("li.na")
      for _ in 1...3 {
        try await office.fail(4, "li.na")
        _ = try await office.session("li.na")
      }
    }
  }

  @Test(arguments: Engines.all)
  func `of many guesses at once no more than five are looked at`(on engine: Engines) async throws {
    try await withInstallation(on: engine) { office in
      let id = try await office.person("li.na")
      await withTaskGroup(of: Void.self) { group in
        for number in 1...40 {
          group.addTask { [address, signIn = office.desks.signIn] in
            _ = try? await signIn.enter(
              account: "li.na", password: "guess \(number)", from: address)
          }
        }
      }
      let failures = try await office.kinds(of: Subject.person(id))
        .count { $0 == "signIn.failed" }
      #expect(failures == 5)
    }
  }

  @Test(arguments: Engines.all)
  func `an address that fails too often is not listened to, whatever the account`(
    on engine: Engines
  ) async throws {
    var settings = OfficeSettings.forTests
    settings.lockout.addressFailures = 6
    try await withInstallation(on: engine, settings: settings) { office in
      _ = try await office.person("li.na")
      for number in 1...6 {
        try await office.fail(1, "account\(number)")
      }
      let until = office.clock.now.advanced(by: .seconds(15 * 60))
      await #expect(throws: SignInRefusal.throttled(until: until)) {
        try await office.session("li.na")
      }
      _ = try await office.session("li.na", from: "192.0.2.8")
      office.clock.advance(by: .seconds(15 * 60))
      _ = try await office.session("li.na")
    }
  }

  @Test(arguments: Engines.all)
  func `a whole office that signs in does not count against its address`(
    on engine: Engines
  ) async throws {
    var settings = OfficeSettings.forTests
    settings.lockout.addressFailures = 3
    try await withInstallation(on: engine, settings: settings) { office in
      _ = try await office.person("li.na")
      for _ in 1...10 { _ = try await office.session("li.na") }
    }
  }

  @Test(arguments: Engines.all)
  func `a locked account tells so only to whoever knows the password`(
    on engine: Engines
  ) async throws {
    try await withInstallation(on: engine) { office in
      let id = try await office.person("li.na")
      let secret = try await office.session("li.na")
      try await office.desks.people.lock(.machine, id, reason: "调离")
      #expect(try await office.desks.sessions.visitor(secret, from: address) == .nobody)
      await #expect(throws: SignInRefusal.wrong) {
        try await office.desks.signIn.enter(account: "li.na", password: "wrong", from: address)
      }
      await #expect(throws: SignInRefusal.locked) { try await office.session("li.na") }
      try await office.desks.people.unlock(.machine, id)
      _ = try await office.session("li.na")
    }
  }

  @Test(arguments: Engines.all)
  func `nobody signs in to an account without a password`(on engine: Engines) async throws {
    try await withInstallation(on: engine) { office in
      let new = NewPerson(account: "new.one", name: "新人", organ: office.bureau)
      _ = try await office.desks.people.add(.machine, new)
      for password in ["", "new.one", "admin", password] {
        await #expect(throws: SignInRefusal.wrong) {
          try await office.desks.signIn.enter(
            account: "new.one", password: password, from: "198.51.100.\(password.count)")
        }
      }
    }
  }

  @Test(arguments: Engines.all)
  func `whatever is typed is an account or a password, and no fault`(on engine: Engines)
    async throws
  {
    try await withInstallation(on: engine) { office in
      _ = try await office.person("li.na")
      let hostile = [
        "", "li.na\u{0}", "\u{0}", "' OR 1=1 --", "li.na'; DROP TABLE person; --", "\u{FEFF}li.na",
        String(repeating: "a", count: 100_000), "%", "\\", "\r\nSet-Cookie: a=b", "𝓁𝒾.𝓃𝒶",
      ]
      for (number, text) in hostile.enumerated() {
        let from = "198.51.100.\(number)"
        await #expect(throws: SignInRefusal.wrong) {
          try await office.desks.signIn.enter(account: text, password: text, from: from)
        }
        var people = PersonFilter()
        people.text = text
        _ = try await office.desks.people.list(.machine, people)
        #expect(try await office.desks.people.person(.machine, account: text) == nil)
        #expect(try await office.desks.signIn.invitation(token: text) == nil)
        #expect(SessionSecret(cookie: text) == nil)
        let filter = AuditFilter.of(kinds: [text])
        let entries = try await office.store.read("reading entries") { reader in
          try reader.auditEntries(filter, before: nil, limit: 1)
        }
        #expect(text.isEmpty || entries == [])
      }
      _ = try await office.session("li.na")
    }
  }

  @Test(arguments: Engines.all)
  func `a password that is ninety days old is renewed at sign-in, and not with a former one`(
    on engine: Engines
  ) async throws {
    try await withInstallation(on: engine) { office in
      _ = try await office.person("li.na")
      office.clock.advance(by: .seconds(90 * 86_400 - 1))
      _ = try await office.session("li.na")
      office.clock.advance(by: .seconds(1))
      let answer = try await office.desks.signIn.enter(
        account: "li.na", password: password, from: address)
      #expect(answer.step == .newPassword)
      #expect(
        try await office.desks.sessions.visitor(answer.session, from: address)
          == .midway(.newPassword, account: "li.na"))
      await #expect(throws: PasswordRefusal(faults: [.usedBefore(last: 5)])) {
        try await office.desks.signIn.renew(
          password: password, session: answer.session, from: address)
      }
      let renewed = try await office.desks.signIn.renew(
        password: "Wn3#ttqL8vRe", session: answer.session, from: address)
      #expect(renewed.step == .signedIn)
      #expect(renewed.session != answer.session)
      #expect(try await office.desks.sessions.visitor(answer.session, from: address) == .nobody)
      _ = try await office.session("li.na", password: "Wn3#ttqL8vRe")
    }
  }

  @Test(arguments: Engines.all)
  func `a hash is renewed at the present cost without a word`(on engine: Engines) async throws {
    try await withInstallation(on: engine) { office in
      let id = try await office.person("li.na")
      var settings = OfficeSettings.forTests
      settings.scrypt = ScryptCost(logarithmOfN: 5, blockSize: 8, parallelism: 1) ?? .standard
      let dearer = OfficeDesks(store: office.store, settings: settings)
      _ = try await dearer.signIn.enter(account: "li.na", password: password, from: address)
      let kept = try await office.store.read("reading a hash") {
        try $0.credential(of: id)?.password
      }
      #expect(kept?.cost == settings.scrypt)
      _ = try await office.session("li.na")
    }
  }

  @Test(arguments: [
    ("192.0.2.7", "192.0.2.7"), ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
    ("2001:DB8:0001:2::ffff", "2001:db8:1:2::/64"), ("2001:db8::1", "2001:db8:0:0::/64"),
    ("::1", "0:0:0:0::/64"), ("::ffff:192.0.2.7", "192.0.2.7"), ("fe80::1%eth0", "fe80:0:0:0::/64"),
  ])
  func `an address counts as far as it tells who sends`(address: String, counted: String) {
    #expect(NetworkAddress.shared(by: address) == counted)
  }
}

extension AuditFilter {
  fileprivate static func of(kinds: Set<String>) -> AuditFilter {
    var filter = AuditFilter()
    filter.kinds = kinds
    return filter
  }
}

extension Installation {
  /// Fails to sign in so many times.
  func fail(_ times: Int, _ account: String) async throws {
    for _ in 0..<times {
      await #expect(throws: SignInRefusal.wrong) {
        try await desks.signIn.enter(
          account: account, password: "wrong", from: Installation.address)
      }
    }
  }
}
