import DeskWording
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import Regulation
import Store
import StoreFixtures
import Testing
import Workdays

@testable import Desks
@testable import Site

/// The applicant's side without a socket, on a store of its own in which there are three organs.
struct ApplicantUnderTest: Sendable {
  let store: Store
  let desks: SiteDesks
  let clock: TestClock
  let education: Organ.ID
  let land: Organ.ID
  let township: Organ.ID
  let site: SiteApplication
  /// The number of a form that was opened and not sent.
  let form: String

  /// The address of the form to the bureau of land.
  var path: String { "/apply/\(land)" }

  /// The day that it is: 2 March 2026, a Monday.
  var today: CivilDate { clock.now.dayInChina }

  /// Runs a test on a store of its own.
  static func run(
    address: String? = nil, applications: Throttle = Throttle(ApplyRoutes.limit),
    failures: Throttle = Throttle(StatusRoutes.limit),
    _ body: (ApplicantUnderTest) async throws -> Void
  ) async throws {
    let clock = TestClock(Instant(milliseconds: 1_772_413_200_000))
    try await withStore(
      on: .sqlite,
      migrations: OfficeDesks.migrations + ApplicationDesks.migrations + ReportDesks.migrations,
      projections: OfficeDesks.projections + ApplicationDesks.projections()
        + ReportDesks.projections, clock: clock
    ) { store in
      let desks = SiteDesks(
        office: OfficeDesks(store: store),
        cases: ApplicationDesks(store: store, words: ChineseLetterWords()),
        reports: ReportDesks(store: store))
      var ids: [Organ.ID] = []
      for organ in [Organ.education, .land, .township] {
        clock.advance(by: .milliseconds(2))
        var new = NewOrgan(name: organ.name(on: clock.now.dayInChina), code: nil, kind: organ.kind)
        new.particulars = organ.particulars
        ids.append(try await desks.office.organs.found(.machine, new))
      }
      let configuration = SiteConfiguration(address: address)
      var site = try SiteApplication(
        configuration, checker: SiteUnderTest.checker, law: DatedLaw { CivilDate(2026, 3, 20) },
        logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }, desks: desks)
      site.applicant = ApplicantSide(
        desks, pages: try Pages(), configuration, applications: applications, failures: failures)
      try await body(
        ApplicantUnderTest(
          store: store, desks: desks, clock: clock, education: ids[0], land: ids[1],
          township: ids[2], site: site, form: try await desks.cases.publicCases.newSubmission()))
    }
  }

  /// Asks the site and looks at the answer.
  func ask(
    _ path: String, _ method: HTTPRequest.Method = .get, headers: HTTPFields = [:],
    body: [UInt8]? = nil
  ) async throws -> SiteUnderTest.Answer {
    try await site.application().test(.router) { client in
      let response = try await client.executeRequest(
        uri: path, method: method, headers: headers, body: body.map { ByteBuffer(bytes: $0) })
      return SiteUnderTest.Answer(
        status: response.status, headers: response.headers, text: String(buffer: response.body))
    }
  }

  /// Sends a form as pairs.
  func send(
    _ path: String, _ fields: [(String, String)], headers: HTTPFields = [:]
  ) async throws -> SiteUnderTest.Answer {
    var headers = headers
    headers[.contentType] = "application/x-www-form-urlencoded"
    let text = numbered(path, fields).map { "\($0.0)=\($0.1.percentEncoded)" }
    return try await ask(
      path, .post, headers: headers, body: Array(text.joined(separator: "&").utf8))
  }

  /// Sends a form as parts, with files.
  func send(
    _ path: String, _ fields: [(String, String)], files: FormBody, headers: HTTPFields = [:]
  ) async throws -> SiteUnderTest.Answer {
    var headers = headers
    headers[.contentType] = FormBody.type
    let body = numbered(path, fields).reduce(files) { $0.part("form-data; name=\"\($1.0)\"", $1.1) }
    return try await ask(path, .post, headers: headers, body: body.bytes)
  }

  /// What came in, in order.
  func taken() async throws -> [Intake] {
    try await store.read("reading what came in") { reader in
      try reader.rows("SELECT id FROM application ORDER BY number").compactMap {
        try reader.caseFile(try $0.get(0, as: Case.ID.self), under: .standard)?.intake
      }
    }
  }

  /// The fields of a form, with its number where they say nothing of it.
  private func numbered(_ path: String, _ fields: [(String, String)]) -> [(String, String)] {
    let isNumbered = !path.hasPrefix("/apply/") || fields.contains { $0.0 == "submission" }
    return isNumbered ? fields : [("submission", form)] + fields
  }
}

extension ApplicantUnderTest {
  /// Somebody with a role at the bureau of land.
  func colleague(_ role: Role, _ account: String? = nil) async throws -> Actor {
    clock.advance(by: .milliseconds(2))
    let new = NewPerson(account: account ?? role.rawValue.lowercased(), name: "名字", organ: land)
    let (id, _) = try await desks.office.people.add(.machine, new)
    try await desks.office.people.grant(.machine, id, role, at: land)
    let grant = try #require(Grant(role, at: land))
    return Actor(
      person: id, name: new.name, organ: land, grants: Grants([grant]), session: nil,
      address: "192.0.2.7")
  }
}

extension SiteUnderTest.Answer {
  /// The hidden number of the form on the page.
  var submission: String? {
    text.firstMatch(of: /name="submission" value="([^"]+)"/).map { String($0.1) }
  }

  /// The lookup code of a receipt.
  var code: String? { text.firstMatch(of: /class="large code">([^<]+)</).map { String($0.1) } }
}

extension String {
  /// The text as a browser sends it in a form.
  var percentEncoded: String {
    utf8.map { byte in
      let scalar = UnicodeScalar(byte)
      return byte < 0x80 && scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        ? String(scalar) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }
}
