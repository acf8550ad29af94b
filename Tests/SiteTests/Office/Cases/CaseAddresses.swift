import Desks
import HTTPTypes
import Testing

@testable import Site

/// Who may ask the addresses of cases, remedies, figures and the ledger.
enum CaseAddresses {
  static let table: [(String, HTTPRequest.Method, Set<Role>)] = {
    let handlers: Set<Role> = [.clerk, .reviewer, .legalityReviewer, .headOfDisclosure]
    let workers = handlers.union([.signingLeader])
    // A supervisor reads the cases of the organs below the own; in this office there are none.
    let readers = workers
    let exporters: Set<Role> = [.clerk, .reviewer, .headOfDisclosure]
    let publishers = exporters
    let importers: Set<Role> = [.clerk, .headOfDisclosure]
    let head: Set<Role> = [.headOfDisclosure]
    return [
      ("/office/cases", .get, readers), ("/office/cases/list.xlsx", .get, exporters),
      ("/office/cases/assign", .post, handlers), ("/office/cases/week", .get, readers),
      ("/office/cases/due-days.ics", .get, readers), ("/office/cases/new", .get, handlers),
      ("/office/cases/new", .post, handlers), ("/office/cases/shared", .get, publishers),
      ("/office/cases/shared", .post, publishers), ("/office/cases/:id", .get, readers),
      ("/office/cases/:id/reveal", .post, workers), ("/office/cases/:id/due", .get, readers),
      ("/office/cases/:id/act/:act", .get, readers), ("/office/cases/:id/act/:act", .post, readers),
      ("/office/cases/:id/letters/:letter", .get, readers),
      ("/office/cases/:id/papers/:hash", .get, workers),
      ("/office/cases/:id/slips/receipt", .get, readers),
      ("/office/cases/:id/slips/withdrawal", .get, readers),
      ("/office/cases/:id/slips/delivery/:letter", .get, readers),
      ("/office/remedies", .get, readers), ("/office/remedies/list.xlsx", .get, exporters),
      ("/office/remedies/new", .get, handlers), ("/office/remedies/new", .post, handlers),
      ("/office/remedies/:id", .get, readers), ("/office/remedies/:id/act/:act", .get, handlers),
      ("/office/remedies/:id/act/:act", .post, handlers),
      ("/office/remedies/:id/files/:file", .get, readers),
      ("/office/figures", .get, readers), ("/office/figures/cell", .get, readers),
      ("/office/figures/tables.xlsx", .get, exporters),
      ("/office/ledger", .get, importers), ("/office/ledger/columns", .post, importers),
      ("/office/ledger/plan", .post, importers), ("/office/ledger/import", .post, importers),
      ("/office/ledger/rejected.xlsx", .post, importers),
      ("/office/retention", .get, head), ("/office/retention", .post, head),
      ("/office/settings/cases", .get, head), ("/office/settings/cases", .post, head),
      ("/office/settings/letters", .get, head), ("/office/settings/letters/:kind", .get, head),
      ("/office/settings/letters/:kind", .post, head),
    ]
  }()

  /// Which addresses lead on, or have nothing to show, in a case that has just come in.
  static let others: [String: HTTPResponse.Status] = [
    "/office/cases/:id/due": .seeOther,
    "/office/cases/:id/letters/:letter": .notFound,
    "/office/cases/:id/papers/:hash": .forbidden,
    "/office/cases/:id/slips/withdrawal": .unprocessableContent,
    "/office/cases/:id/slips/delivery/:letter": .unprocessableContent,
    "/office/remedies/:id/files/:file": .forbidden,
    "/office/figures/cell": .notFound,
  ]
}

extension OfficeUnderTest {
  /// A case that has just come in and a remedy, by their addresses.
  func somethingToShow() async throws -> (application: String, remedy: String) {
    let clerk = try await session("opens.cases", .clerk)
    let path = try await takeIn(as: clerk)
    let answer = try await ask(
      "/office/remedies/new", .post, session: clerk,
      form: [
        ("kind", "reconsideration"), ("about", "silence"), ("authority", "某市人民政府"),
        ("docket", ""), ("acceptedOn", "2026-03-02"),
      ])
    let address = try #require(answer.header("Location"), "\(answer.errors)")
    return (path, String(address.prefix { $0 != "?" }))
  }
}
