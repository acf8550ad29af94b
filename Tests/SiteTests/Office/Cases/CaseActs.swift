import Desks
import HTTPTypes
import Testing

@testable import Site

extension OfficeUnderTest {
  /// What a form of the page holds in a hidden field.
  static func hidden(_ name: String, in page: String) -> String? {
    guard let start = page.firstRange(of: "name=\"\(name)\" value=\"")?.upperBound else {
      return nil
    }
    return page[start...].firstIndex(of: "\"").map { String(page[start..<$0]) }
  }

  /// The letter of somebody, as the office writes it down.
  static let letter: [(String, String)] = [
    ("matter", "disclosure"), ("channel", "inPerson"), ("arrivedOn", "2026-03-02"),
    ("kind", "naturalPerson"), ("name", "王小明"), ("paper", "residentCard"),
    ("paperNumber", "11010519491231002X"), ("telephone", "13800138000"),
    ("postalAddress", "中山路 8 号"), ("description", "人民路停车项目的采购合同"), ("form", "paper"),
    ("route", "post"),
  ]

  /// Takes in a letter, and gives the address of the case.
  func takeIn(
    as session: SessionSecret, _ changes: [(String, String)] = [], submission: String? = nil
  ) async throws -> String {
    let page = try await ask("/office/cases/new", session: session)
    let token = try #require(submission ?? OfficeUnderTest.hidden("submission", in: page.text))
    let names = Set(changes.map(\.0))
    let form = OfficeUnderTest.letter.filter { !names.contains($0.0) } + changes
    let answer = try await ask(
      "/office/cases/new", .post, session: session, form: form + [("submission", token)])
    #expect(answer.status == .ok, "\(answer.errors)")
    return try #require(answer.casePath, "\(answer.errors)")
  }

  /// Does an act as its page does: with the version that the page shows.
  func act(
    _ kind: String, in path: String, as session: SessionSecret,
    _ fields: [(String, String)] = [], seen: String? = nil
  ) async throws -> SiteUnderTest.Answer {
    let page = try await ask("\(path)/act/\(kind)", session: session)
    var version = seen ?? OfficeUnderTest.hidden("seen", in: page.text)
    if version == nil {
      // The page shows no form to somebody who may not; a form may be sent all the same.
      let note = try await ask("\(path)/act/note", session: session)
      version = OfficeUnderTest.hidden("seen", in: note.text)
    }
    var form = [("seen", version ?? "0")] + fields
    if !form.contains(where: { $0.0 == "on" }) { form.append(("on", "2026-03-02")) }
    if !form.contains(where: { $0.0 == "letter" }) { form.append(("letter", "none")) }
    return try await ask("\(path)/act/\(kind)", .post, session: session, form: form)
  }

  /// Does an act that must succeed.
  func done(
    _ kind: String, in path: String, as session: SessionSecret, _ fields: [(String, String)] = []
  ) async throws {
    let answer = try await act(kind, in: path, as: session, fields)
    #expect(answer.status == .seeOther, "\(kind): \(answer.errors)")
  }
}

extension SiteUnderTest.Answer {
  /// The address of the case that a page leads to first.
  var casePath: String? {
    text.firstMatch(of: #/\/office\/cases\/\d+/#).map { String($0.output) }
  }

  /// What a page says is wrong, without its marks.
  var errors: String {
    guard let start = text.firstRange(of: "class=\"errors\"")?.upperBound else {
      return "\(status) " + text.suffix(1200)
    }
    let end = text[start...].firstRange(of: "</div>")?.lowerBound ?? text.endIndex
    return String(text[start..<end].replacing(#/<[^>]*>/#, with: " "))
  }
}

extension OfficeUnderTest {
  /// Says of the organ what its letters cannot do without.
  func tellOfTheOrgan() async throws {
    var told = Particulars()
    told.office = "政务公开股"
    told.address = "人民路 1 号"
    told.hours = "工作日 8:30—17:30"
    told.telephone = "0734-1234567"
    told.mail = "gk@example.gov.cn"
    told.reconsiderationOrgan = "某市人民政府"
    told.court = "某市人民法院"
    var change = OrganChange()
    change.particulars = told
    let version = try #require(try await desks.organs.organ(organ)).version
    try await desks.organs.edit(.machine, organ, change, version: version)
  }
}
