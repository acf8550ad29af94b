import HTTPTypes
import Regulation
import Testing
import Workdays

@testable import Desks
@testable import Site

/// A case that somebody applied for, seen from both sides.
struct CaseUnderTest {
  let site: ApplicantUnderTest
  let receipt: ApplicationReceipt
  let clerk: Actor

  var number: String { receipt.number.description }
  var code: String { receipt.lookupCode.description }

  /// The cookie that holds the case's key.
  var cookie: String {
    get throws { try #require(CaseKey(number: number, code: code)).cookie }
  }

  /// Sends number and code.
  func open(number: String? = nil, code: String? = nil) async throws -> SiteUnderTest.Answer {
    try await site.send(
      "/status", [("number", number ?? self.number), ("code", code ?? self.code)])
  }

  /// Asks for an address as the case's applicant.
  func ask(_ path: String) async throws -> SiteUnderTest.Answer {
    try await site.ask(path, headers: [.cookie: try cookie])
  }

  /// The page of the case.
  func page(_ query: String = "") async throws -> SiteUnderTest.Answer {
    try await ask("/status/case" + query)
  }

  /// Sends a form of the case's page.
  func send(
    _ act: String, _ fields: [(String, String)], files: FormBody? = nil, number: String? = nil,
    headers: HTTPFields = [:]
  ) async throws -> SiteUnderTest.Answer {
    var headers = headers
    headers[.cookie] = try cookie
    let fields = [("number", number ?? self.number)] + fields
    guard let files else { return try await site.send("/status/\(act)", fields, headers: headers) }
    return try await site.send("/status/\(act)", fields, files: files, headers: headers)
  }

  /// Does an act in the office.
  func `do`(_ act: CaseAct, as actor: Actor? = nil) async throws {
    let cases = site.desks.cases.cases
    let page = try await cases.page(clerk, receipt.id, on: site.today)
    _ = try await cases.perform(
      actor ?? clerk, act, in: receipt.id, on: site.today, seen: page.version)
  }

  /// The office confirms and registers.
  func register() async throws {
    try await self.do(.confirmReceipt(proof: ""))
    try await self.do(.register)
  }

  /// The office decides that it is provided, signs and delivers.
  func answer(with file: NewFile?) async throws {
    let head = try await site.colleague(.headOfDisclosure)
    let reviewer = try await site.colleague(.reviewer)
    let leader = try await site.colleague(.signingLeader)
    var settings = OrganSettings()
    settings.documentPrefix = "青自然资公开"
    settings.letterForm = .electronic
    try await site.desks.cases.settings.change(head, of: site.land, to: settings, seen: 0)
    try await register()
    var draft = DecisionDraft(parts: [
      DecisionPart(.provided, [.delivery: "在本网站下载", .reasons: "属于可以公开的政府信息"])
    ])
    draft.files = file.map { [$0] } ?? []
    try await self.do(.draft(draft))
    try await self.do(.submit)
    try await self.do(.review, as: reviewer)
    try await self.do(.signLetter, as: leader)
    try await self.do(.deliver(DeliveryRecord(route: .online, proof: "")))
  }

  /// What happened in the case.
  func entries() async throws -> [CaseEntry] {
    try await site.desks.cases.cases.page(clerk, receipt.id, on: site.today).file.entries
  }
}

extension ApplicantUnderTest {
  /// Somebody has applied to the bureau of land.
  func applied(name: String = "张三") async throws -> CaseUnderTest {
    let clerk = try await colleague(.clerk, "clerk\(name == "张三" ? 1 : 2)")
    let application = NewApplication(
      applicant: Applicant(
        kind: .naturalPerson, name: name, paper: .residentCard, paperNumber: "11010519491231002X",
        telephone: "13800000000"),
      request: Desks.Request(
        description: "2023年对青禾镇东风村批准征收土地的批复", form: .electronic, route: .online))
    let receipt = try await desks.cases.publicCases.apply(
      to: land, application, submission: try await desks.cases.publicCases.newSubmission(),
      from: nil)
    return CaseUnderTest(site: self, receipt: receipt, clerk: clerk)
  }
}

extension CaseKey {
  /// The key as a browser sends it back.
  fileprivate var cookie: String {
    String(CaseCookie(isSecure: false).header(self).prefix { $0 != ";" })
  }
}
