import Store
import StoreFixtures
import Testing

@testable import Desks

/// How an installation comes by its first administrator.
struct FirstAdministratorTests {
  private let address = Installation.address
  private let first = FirstPerson(
    account: "sys.admin", name: "王五",
    organ: NewOrgan(name: "某市数据局", code: "11441700007280420Y", kind: .department))

  @Test(arguments: Engines.all)
  func `a link founds the organ, adds the system administrator, and works once`(
    on engine: Engines
  ) async throws {
    try await withEmptyOffice(on: engine) { desks, _ in
      let made = try await desks.firstAdministrator.link()
      let token = try #require(made).text
      #expect(try await desks.firstAdministrator.isOpen(token: token))
      await #expect(throws: PasswordRefusal.self) {
        try await desks.firstAdministrator.accept(
          token: token, first, password: "sys.admin", from: address)
      }
      try await desks.firstAdministrator.accept(
        token: token, first, password: Installation.password, from: address)
      #expect(try await !desks.firstAdministrator.isOpen(token: token))
      #expect(try await desks.firstAdministrator.link() == nil)
      await #expect(throws: PersonRefusal(reasons: [.linkNotValid])) {
        try await desks.firstAdministrator.accept(
          token: token, first, password: Installation.password, from: address)
      }
      let answer = try await desks.signIn.enter(
        account: "sys.admin", password: Installation.password, from: address)
      #expect(answer.step == .enrolment)
      #expect(try await desks.organs.register().organs.count == 1)
    }
  }

  @Test(arguments: Engines.all)
  func `a link is over after a day, and when another is given out`(on engine: Engines) async throws
  {
    try await withEmptyOffice(on: engine) { desks, clock in
      let links = [
        try await desks.firstAdministrator.link(), try await desks.firstAdministrator.link(),
      ].map { $0?.text ?? "" }
      #expect(try await !desks.firstAdministrator.isOpen(token: links[0]))
      #expect(try await desks.firstAdministrator.isOpen(token: links[1]))
      #expect(try await desks.signIn.invitation(token: links[1]) == nil)
      clock.advance(by: .seconds(24 * 3600))
      #expect(try await !desks.firstAdministrator.isOpen(token: links[1]))
    }
  }

  @Test(arguments: Engines.all)
  func `what was refused leaves nothing behind, and the link open`(on engine: Engines) async throws
  {
    try await withEmptyOffice(on: engine) { desks, _ in
      let made = try await desks.firstAdministrator.link()
      let token = try #require(made).text
      var wrong = first
      wrong.account = "王五"
      await #expect(throws: PersonRefusal(reasons: [.accountInvalid])) {
        try await desks.firstAdministrator.accept(
          token: token, wrong, password: Installation.password, from: address)
      }
      #expect(try await desks.organs.register().organs.isEmpty)
      #expect(try await desks.firstAdministrator.isOpen(token: token))
    }
  }

  private func withEmptyOffice(
    on engine: Engines, _ body: (OfficeDesks, TestClock) async throws -> Void
  ) async throws {
    let clock = TestClock()
    try await withStore(
      on: engine, migrations: OfficeDesks.migrations, projections: OfficeDesks.projections,
      clock: clock
    ) { store in try await body(OfficeDesks(store: store, settings: .forTests), clock) }
  }
}
