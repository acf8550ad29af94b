import DeskWording
import Desks
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import Store
import StoreFixtures
import Workdays

@testable import Site

/// An office on a store of its own, asked without a socket.
struct OfficeUnderTest: Sendable {
  let store: Store
  let desks: OfficeDesks
  let cases: ApplicationDesks
  let reports: ReportDesks
  let clock: TestClock
  let organ: Organ.ID
  let address: String?
  /// The site, made once.
  let site: SiteApplication

  /// A password that the policy takes.
  static let password = "Kf7!mwq2xPzL"

  /// What is answered to a request in a session; a form carries the session's token.
  func ask(
    _ path: String, _ method: HTTPRequest.Method = .get, session: SessionSecret? = nil,
    form: [(String, String)]? = nil, token: String? = nil, headers: HTTPFields = [:],
    body: [UInt8]? = nil
  ) async throws -> SiteUnderTest.Answer {
    var headers = headers
    let cookie = SessionCookie(isSecure: address?.hasPrefix("https") == true)
    if let session { headers[.cookie] = "\(cookie.name)=\(session.cookie)" }
    var bytes = body
    if let form {
      if headers[.contentType] == nil {
        headers[.contentType] = "application/x-www-form-urlencoded"
      }
      let pairs = [("token", token ?? session?.csrfToken ?? "")] + form
      bytes = Array(QueryText.of(pairs).utf8)
    }
    let (fields, buffer) = (headers, bytes.map { ByteBuffer(bytes: $0) })
    return try await site.application().test(.router) { client in
      let response = try await client.executeRequest(
        uri: path, method: method, headers: fields, body: buffer)
      return SiteUnderTest.Answer(
        status: response.status, headers: response.headers, text: String(buffer: response.body))
    }
  }

  /// Adds somebody with a role, and signs them in, through a second factor where the role needs one.
  func session(_ account: String, _ role: Role?) async throws -> SessionSecret {
    clock.advance(by: .milliseconds(2))
    let added = try await desks.people.add(
      .machine, NewPerson(account: account, name: "名字\(account)", organ: organ))
    try await desks.signIn.accept(
      token: added.invitation.text, password: OfficeUnderTest.password, from: "192.0.2.7")
    if let role {
      try await desks.people.grant(
        .machine, added.id, role, at: role.isAdministrative ? nil : organ)
    }
    var answer = try await desks.signIn.enter(
      account: account, password: OfficeUnderTest.password, from: "192.0.2.7")
    if answer.step == .enrolment {
      let shown = try await desks.signIn.beginEnrolment(session: answer.session)
      answer = try await desks.signIn.confirmEnrolment(
        code: OneTimeCode.now(shown.secret, at: clock.now), session: answer.session,
        from: "192.0.2.7"
      ).answer
    }
    return answer.session
  }

  /// Runs a test on an office of its own.
  static func run(
    address: String? = nil, _ body: (OfficeUnderTest) async throws -> Void
  ) async throws {
    let clock = TestClock(Instant(milliseconds: 1_772_413_200_000))
    try await withStore(
      on: .sqlite,
      migrations: OfficeDesks.migrations + ApplicationDesks.migrations + ReportDesks.migrations,
      projections: OfficeDesks.projections + ApplicationDesks.projections()
        + ReportDesks.projections, clock: clock
    ) { store in
      var settings = OfficeSettings()
      settings.scrypt = ScryptCost(logarithmOfN: 4, blockSize: 8, parallelism: 1) ?? .standard
      let desks = OfficeDesks(store: store, settings: settings)
      let cases = ApplicationDesks(store: store, words: ChineseLetterWords())
      let reports = ReportDesks(store: store)
      let organ = try await desks.organs.found(
        .machine, NewOrgan(name: "某市数据局", code: "11441700007280420Y", kind: .department))
      let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
      let site = try SiteApplication(
        SiteConfiguration(address: address), checker: SiteUnderTest.checker,
        law: DatedLaw { CivilDate(2026, 3, 20) }, logger: logger,
        desks: SiteDesks(office: desks, cases: cases, reports: reports))
      try await body(
        OfficeUnderTest(
          store: store, desks: desks, cases: cases, reports: reports, clock: clock, organ: organ,
          address: address, site: site))
    }
  }
}
