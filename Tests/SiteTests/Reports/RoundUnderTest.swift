import AnnualReport
import Desks
import HTTPTypes
import ReportFiles
import Testing
import Workdays

@testable import Site

/// A round at the office's organ, over another organ that it supervises.
struct RoundUnderTest {
  let organ: Organ.ID
  let supervisor: SessionSecret
  let clerk: SessionSecret
  /// The round's address.
  let path: String

  init(_ office: OfficeUnderTest) async throws {
    var new = NewOrgan(name: "某市第一局", code: nil, kind: .department)
    new.supervisor = office.organ
    let organ = try await office.desks.organs.found(.machine, new)
    self.organ = organ
    supervisor = try await office.session("r.super", .supervisor)
    clerk = try await office.session("r.first", nil)
    let person = try #require(try await office.desks.people.person(.machine, account: "r.first"))
    try await office.desks.people.grant(.machine, person.id, .clerk, at: organ)
    let answer = try await office.ask(
      "/office/rounds", .post, session: supervisor,
      form: [("year", "2025"), ("due", "2026-03-31"), ("organs", "\(organ)")])
    let location = try #require(answer.header("Location"))
    path = String(location.prefix { $0 != "?" })
  }

  /// A report of the organ in which all sums hold.
  var report: Report {
    var report = Report(edition: .y2021)
    report.organ = "某市第一局"
    report.year = 2025
    report.tables = Set(Table.allCases)
    for cell in report.form.cells { report[cell] = Reading(.number(.zero)) }
    for column in [Column.naturalPerson, .total] {
      for row in [Row.received, .disclosed, .concluded] {
        report[Cell(row, column)] = Reading(.number(Quantity(7)))
      }
    }
    return report
  }
}

extension OfficeUnderTest {
  /// Sends a form with the version that the page carries now.
  func send(
    _ path: String, _ session: SessionSecret, _ fields: [(String, String)], seenAt: String? = nil
  ) async throws -> SiteUnderTest.Answer {
    let version = try await version(seenAt ?? path, session)
    return try await ask(
      path, .post, session: session, form: fields + [("version", version)])
  }

  /// Uploads a report as a document of Word.
  func upload(
    _ path: String, _ session: SessionSecret, _ report: Report
  ) async throws -> HTTPResponse.Status {
    let fields = [
      ("token", session.csrfToken), ("act", "upload"),
      ("version", try await version(path, session)),
    ]
    var body: [UInt8] = []
    for (name, value) in fields {
      body += Array(
        "--b\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8)
    }
    body += Array(
      "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.docx\"\r\n\r\n".utf8)
    body += try PrintedReport(report).docx + Array("\r\n--b--\r\n".utf8)
    return try await ask(
      path, .post, session: session,
      headers: [.contentType: "multipart/form-data; boundary=b"], body: body
    ).status
  }

  private func version(_ path: String, _ session: SessionSecret) async throws -> String {
    let page = try await ask(path, session: session).text
    guard let field = page.firstRange(of: "name=\"version\" value=\"") else { return "" }
    return String(page[field.upperBound...].prefix { $0 != "\"" })
  }
}
