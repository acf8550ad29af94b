import Desks
import HTTPTypes
import Hummingbird
import Testing

@testable import Site

@Suite struct `Every address of the office` {
  /// Who may ask each address: the roles of the office, by their letters in the table's columns.
  static let table: [(String, HTTPRequest.Method, Set<Role>)] = {
    let everybody = Set(Role.allCases)
    let administrators: Set<Role> = [
      .systemAdministrator, .securityAdministrator, .auditAdministrator,
    ]
    let system: Set<Role> = [.systemAdministrator]
    let security: Set<Role> = [.securityAdministrator]
    return [
      ("/office", .get, everybody), ("/office/search", .get, everybody),
      ("/office/pieces", .get, everybody), ("/office/me", .get, everybody),
      ("/office/me/password", .get, everybody), ("/office/me/password", .post, everybody),
      ("/office/me/second-factor", .get, everybody),
      ("/office/me/second-factor", .post, everybody),
      ("/office/me/recovery-codes", .post, everybody),
      ("/office/me/sessions/others", .post, everybody),
      ("/office/me/sessions/:id", .post, everybody),
      ("/office/organs", .get, everybody), ("/office/organs/:id", .get, everybody),
      ("/office/organs/new", .get, system), ("/office/organs/new", .post, system),
      ("/office/organs/import", .get, system), ("/office/organs/import", .post, system),
      ("/office/organs/import/blank.xlsx", .get, system),
      ("/office/organs/:id/edit", .get, [.systemAdministrator, .headOfDisclosure]),
      ("/office/organs/:id/edit", .post, [.systemAdministrator, .headOfDisclosure]),
      ("/office/organs/:id/history", .get, system), ("/office/organs/:id/rename", .post, system),
      ("/office/organs/:id/place", .post, system), ("/office/organs/:id/supervise", .post, system),
      ("/office/organs/:id/end", .post, system),
      ("/office/people", .get, administrators), ("/office/people/:id", .get, administrators),
      ("/office/people/new", .get, system), ("/office/people/new", .post, system),
      ("/office/people/:id/edit", .post, system), ("/office/people/:id/lock", .post, system),
      ("/office/people/:id/unlock", .post, system),
      ("/office/people/:id/password", .post, system),
      ("/office/people/:id/second-factor", .post, security),
      // The system administrator fills the other two posts while they are vacant.
      ("/office/people/:id/grant", .post, system.union(security)),
      ("/office/people/:id/revoke", .post, security),
      ("/office/people/:id/sessions/:session", .post, security),
      ("/office/audit", .get, [.auditAdministrator]),
      ("/office/audit/entries.xlsx", .get, [.auditAdministrator]),
    ] + CaseAddresses.table + reports
  }()

  /// The addresses of annual reports; a round that is not there is nobody's.
  private static let reports: [(String, HTTPRequest.Method, Set<Role>)] = {
    let readers: Set<Role> = [
      .clerk, .reviewer, .legalityReviewer, .headOfDisclosure, .signingLeader,
    ]
    let report = "/office/reports/:id/:year"
    let round = "/office/rounds/:round"
    return [
      ("/office/reports", .get, Set(Role.allCases)),
      ("/office/reports", .post, [.clerk, .headOfDisclosure]),
      (report, .get, readers), (report, .post, readers),
      (report + "/figures", .get, readers), (report + "/figures/:figure", .get, readers),
      (report + "/figures/:figure", .post, readers),
      (report + "/figures/:figure/proof", .get, readers),
      (report + "/text/:section", .get, readers), (report + "/text/:section", .post, readers),
      (report + "/problems", .get, readers), (report + "/problems", .post, readers),
      (report + "/files/:kind", .get, readers),
      ("/office/rounds/new", .get, [.supervisor]), ("/office/rounds", .post, [.supervisor]),
      (round, .get, []), (round, .post, []), (round + "/sum", .get, []),
      (round + "/figures.xlsx", .get, []), (round + "/findings.xlsx", .get, []),
      (round + "/reports.zip", .get, []), (round + "/organs/:id", .get, []),
      (round + "/organs/:id", .post, []), (round + "/organs/:id/versions/:number", .get, []),
    ]
  }()

  /// An address with something that is there in each of its varying parts.
  private static func address(
    _ path: String, _ office: OfficeUnderTest, _ shown: (application: String, remedy: String)
  ) -> String {
    path.replacing(":year/files/:kind", with: "2025/files/html")
      .replacing("/office/cases/:id", with: shown.application)
      .replacing("/office/remedies/:id", with: shown.remedy)
      .replacing(":id", with: "\(office.organ)").replacing(":session", with: "7")
      .replacing(":act", with: "note").replacing(":letter", with: "1")
      .replacing(":kind", with: "notice.correction").replacing(":hash", with: "00")
      .replacing(":file", with: "00").replacing(":year", with: "2025")
      .replacing(":figure", with: "III.received.total").replacing(":section", with: "1")
      .replacing(":round", with: "7").replacing(":number", with: "1")
  }

  /// Those that anybody may ask: the door.
  static let door: Set<String> = [
    "/office/sign-in", "/office/sign-out", "/office/invitation/:token", "/office/first/:token",
  ]

  @Test func `stands in the table of who may ask it, once`() {
    let named = Set(Self.table.map { "\($0.1) \($0.0)" })
    #expect(named.count == Self.table.count)
    for route in Office.routes {
      let isDoor =
        Self.door.contains(route.path) && route.access == .everyone
        || route.path.hasPrefix("/office/sign-in/")
      #expect(
        isDoor != named.contains("\(route.method) \(route.path)"), "\(route.method) \(route.path)")
    }
    #expect(Office.routes.count == Set(Office.routes.map { "\($0.method) \($0.path)" }).count)
  }

  @Test func `answers each role as the table says, and nobody without a session`() async throws {
    try await OfficeUnderTest.run { office in
      let shown = try await office.somethingToShow()
      for role in Role.allCases {
        let session = try await office.session("p.\(role.rawValue.lowercased())", role)
        for (path, method, allowed) in Self.table {
          let address = Self.address(path, office, shown)
          let form: [(String, String)]? = method == .post ? [] : nil
          // An act without what it needs changes nothing; here it only shows whether one gets there.
          guard allowed.contains(role) else {
            let answer = try await office.ask(address, method, session: session, form: form)
            #expect(answer.status == .forbidden, "\(role) \(method) \(path)")
            #expect(answer.text.contains("您没有这项权限"), "\(role) \(method) \(path)")
            continue
          }
          guard method == .get else { continue }
          let answer = try await office.ask(address, method, session: session)
          let isUnknown = path == "/office/people/:id" || path.contains(":year")
          let status = isUnknown ? .notFound : CaseAddresses.others[path] ?? .ok
          #expect(answer.status == status, "\(role) \(method) \(path)")
        }
      }
      for (path, method, _) in Self.table {
        let address = Self.address(path, office, shown)
        let answer = try await office.ask(address, method, form: method == .post ? [] : nil)
        #expect(answer.status == .seeOther, "\(method) \(path)")
        #expect(answer.header("Location")?.hasPrefix("/office/sign-in") == true)
      }
    }
  }

  @Test func `does nothing for somebody without a role but show the own account`() async throws {
    try await OfficeUnderTest.run { office in
      let shown = try await office.somethingToShow()
      let session = try await office.session("nobody", nil)
      for (path, method, allowed) in Self.table where allowed != Set(Role.allCases) {
        let address = Self.address(path, office, shown)
        let answer = try await office.ask(
          address, method, session: session, form: method == .post ? [] : nil)
        #expect(answer.status == .forbidden, "\(method) \(path)")
      }
    }
  }
}
