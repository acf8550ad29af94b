import Store
import StoreFixtures
import Testing

@testable import Desks

/// Accounts, and who may do what with them.
struct PeopleTests {
  private let address = Installation.address

  @Test(arguments: Engines.all)
  func `an account is opened with a link to choose a password, which works once`(
    on engine: Engines
  ) async throws {
    try await withInstallation(on: engine) { office in
      let new = NewPerson(account: " Li.Na ", name: "李娜", organ: office.bureau, telephone: "1")
      let (id, token) = try await office.desks.people.add(.machine, new)
      #expect(
        try await office.desks.signIn.invitation(token: token.text)
          == Invited(account: "li.na", name: "李娜", isNew: true))
      let signIn = office.desks.signIn
      await #expect(throws: PasswordRefusal.self) {
        try await signIn.accept(token: token.text, password: "li.na", from: address)
      }
      try await signIn.accept(token: token.text, password: Installation.password, from: address)
      await #expect(throws: PersonRefusal(reasons: [.linkNotValid])) {
        try await signIn.accept(token: token.text, password: "Wn3#ttqL8vRe", from: address)
      }
      #expect(try await signIn.invitation(token: token.text) == nil)
      #expect(
        try await office.kinds(of: Subject.person(id)) == ["person.added", "password.changed"])
    }
  }

  @Test(arguments: Engines.all)
  func `a link is over after a day, and when another is given out`(on engine: Engines) async throws
  {
    try await withInstallation(on: engine) { office in
      let new = NewPerson(account: "li.na", name: "李娜", organ: office.bureau)
      let (id, first) = try await office.desks.people.add(.machine, new)
      let second = try await office.desks.people.resetPassword(.machine, id)
      #expect(try await office.desks.signIn.invitation(token: first.text) == nil)
      #expect(try await office.desks.signIn.invitation(token: second.text)?.isNew == false)
      office.clock.advance(by: .seconds(24 * 3600))
      #expect(try await office.desks.signIn.invitation(token: second.text) == nil)
      for text in ["", "x", String(repeating: "A", count: 43)] {
        #expect(try await office.desks.signIn.invitation(token: text) == nil)
      }
    }
  }

  @Test(arguments: Engines.all)
  func `all that is wrong with a new account is told at once`(on engine: Engines) async throws {
    try await withInstallation(on: engine) { office in
      _ = try await office.person("li.na")
      let taken = NewPerson(account: "LI.NA", name: "", organ: Organ.ID(value: 5))
      await #expect(
        throws: PersonRefusal(reasons: [.accountTaken, .nameMissing, .unknownOrgan])
      ) { try await office.desks.people.add(.machine, taken) }
      for account in ["ab", "1abc", "张三", "a b c", "a'--", String(repeating: "a", count: 33)] {
        let new = NewPerson(account: account, name: "甲", organ: office.bureau)
        await #expect(throws: PersonRefusal(reasons: [.accountInvalid]), "\(account)") {
          try await office.desks.people.add(.machine, new)
        }
      }
    }
  }

  @Test(arguments: Engines.all)
  func `who may not is told whom to ask, by name`(on engine: Engines) async throws {
    try await withInstallation(on: engine) { office in
      _ = try await office.person("sys.admin", [(.systemAdministrator, nil)])
      _ = try await office.person("li.na", [(.clerk, office.bureau)])
      let clerk = try await office.actor("li.na")
      let contact = Contact(
        role: .systemAdministrator, place: .installation, people: ["名字sys.admin"])
      await #expect(throws: AccessRefusal(right: .keepAccounts, ask: [contact])) {
        try await office.desks.people.add(
          clerk, NewPerson(account: "new", name: "新", organ: office.bureau))
      }
    }
  }

  @Test(arguments: Engines.all)
  func `of a supervised organ the supervisors are named`(on engine: Engines) async throws {
    try await withInstallation(on: engine) { office in
      _ = try await office.person("supervisor", [(.supervisor, office.city)])
      let policy = Policy.role(.supervisor).at(office.bureau)
      let refusal = await #expect(throws: AccessRefusal.self) {
        try await office.store.read("asking") { reader in
          try reader.require(policy, of: .machine)
        }
      }
      #expect(refusal?.ask.map(\.people) == [["名字supervisor"]])
      #expect(refusal?.ask.map(\.organName) == ["某市数据局"])
      let supervisor = try await office.actor("supervisor")
      #expect(policy.isMet(by: supervisor))
      #expect(!Policy.role(.supervisor).at(office.city).isMet(by: supervisor))
    }
  }

  @Test(arguments: Engines.all)
  func `a list is cut into pages and found by parts of names, whatever signs they have`(
    on engine: Engines
  ) async throws {
    try await withInstallation(on: engine) { office in
      for account in ["li.na", "li_wei", "zhang.san"] { _ = try await office.person(account) }
      let people = office.desks.people
      var filter = PersonFilter()
      filter.limit = 2
      let first = try await people.list(.machine, filter)
      #expect(first.people.map(\.account) == ["li.na", "li_wei"])
      filter.after = first.next
      let second = try await people.list(.machine, filter)
      #expect(second.people.map(\.account) == ["zhang.san"])
      #expect(second.next == nil)
      for (text, accounts) in [
        ("LI", ["li.na", "li_wei"]), ("_", ["li_wei"]), ("%", []), ("名字zhang", ["zhang.san"]),
        (#"\"#, []),
      ] {
        var filter = PersonFilter()
        filter.text = text
        #expect(
          try await people.list(.machine, filter).people.map(\.account) == accounts, "\(text)")
      }
    }
  }

  @Test(arguments: Engines.all)
  func `a change that was made over another's is refused`(on engine: Engines) async throws {
    try await withInstallation(on: engine) { office in
      let id = try await office.person("li.na")
      let people = office.desks.people
      let seen = try await people.person(.machine, id).person
      let change = PersonChange(name: "李娜娜", telephone: "2", organ: office.city)
      try await people.edit(.machine, id, change, version: seen.version)
      await #expect(throws: PersonRefusal(reasons: [.changedMeanwhile])) {
        try await people.edit(.machine, id, change, version: seen.version)
      }
      let detail = try await people.person(.machine, id)
      #expect(detail.person.name == "李娜娜")
      #expect(detail.organName == "某市人民政府")
      #expect(detail.hasPassword && !detail.hasSecondFactor)
    }
  }

  @Test(arguments: Engines.all)
  func `nobody locks or resets the own account, or locks out the last administrator`(
    on engine: Engines
  ) async throws {
    try await withInstallation(on: engine) { office in
      let sys = try await office.person("sys.admin", [(.systemAdministrator, nil)])
      let sec = try await office.person("sec.admin", [(.securityAdministrator, nil)])
      let actor = try await office.actor("sys.admin")
      let people = office.desks.people
      await #expect(
        throws: PersonRefusal(reasons: [.ownAccount, .lastAdministrator(.systemAdministrator)])
      ) { try await people.lock(actor, sys, reason: "x") }
      await #expect(
        throws: PersonRefusal(reasons: [.lastAdministrator(.securityAdministrator)])
      ) { try await people.lock(actor, sec, reason: "离职") }
      await #expect(throws: PersonRefusal(reasons: [.ownAccount])) {
        try await people.resetPassword(actor, sys)
      }
      await #expect(throws: PersonRefusal(reasons: [.reasonMissing])) {
        try await people.lock(actor, try await office.person("li.na"), reason: " ")
      }
    }
  }

  @Test(arguments: Engines.all)
  func `changing the own password ends all other sessions`(on engine: Engines) async throws {
    try await withInstallation(on: engine) { office in
      _ = try await office.person("li.na")
      let other = try await office.session("li.na")
      let session = try await office.session("li.na")
      let actor = try await office.actor(of: session)
      let people = office.desks.people
      await #expect(throws: PersonRefusal(reasons: [.passwordNotRight])) {
        try await people.changePassword(
          actor, current: "wrong", new: "Wn3#ttqL8vRe", session: session)
      }
      await #expect(throws: PasswordRefusal(faults: [.usedBefore(last: 5)])) {
        try await people.changePassword(
          actor, current: Installation.password, new: Installation.password, session: session)
      }
      let renewed = try await people.changePassword(
        actor, current: Installation.password, new: "Wn3#ttqL8vRe", session: session)
      let sessions = office.desks.sessions
      for ended in [other, session] {
        #expect(try await sessions.visitor(ended, from: address) == .nobody)
      }
      #expect(try await office.actor(of: renewed).person == actor.person)
    }
  }

  @Test(arguments: Engines.all)
  func `the last five passwords do not come back, and the sixth may`(on engine: Engines)
    async throws
  {
    try await withInstallation(on: engine) { office in
      _ = try await office.person("li.na")
      var session = try await office.session("li.na")
      var current = Installation.password
      for number in 1...6 {
        let actor = try await office.actor(of: session)
        office.clock.advance(by: .seconds(1))
        let new = "Wn3#ttqL8vR\(number)"
        await #expect(throws: PasswordRefusal.self) {
          try await office.desks.people.changePassword(
            actor, current: current, new: Installation.password, session: session)
        }
        session = try await office.desks.people.changePassword(
          actor, current: current, new: new, session: session)
        current = new
      }
      let actor = try await office.actor(of: session)
      _ = try await office.desks.people.changePassword(
        actor, current: current, new: Installation.password, session: session)
    }
  }

  @Test(arguments: Engines.all)
  func `guessing the own password at an unattended desk pauses the account`(
    on engine: Engines
  ) async throws {
    try await withInstallation(on: engine) { office in
      _ = try await office.person("li.na")
      let session = try await office.session("li.na")
      let actor = try await office.actor(of: session)
      for _ in 1...5 {
        await #expect(throws: PersonRefusal(reasons: [.passwordNotRight])) {
          try await office.desks.people.changePassword(
            actor, current: "wrong", new: "Wn3#ttqL8vRe", session: session)
        }
      }
      await #expect(throws: SignInRefusal.self) {
        try await office.desks.people.changePassword(
          actor, current: Installation.password, new: "Wn3#ttqL8vRe", session: session)
      }
    }
  }
}
