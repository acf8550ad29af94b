import Desks
import HTTPTypes
import Testing

@testable import Site

@Suite struct `A ledger's way through its pages` {
  private static let text = """
    编号,收到申请日期,申请人,申请人类别,申请渠道,申请内容,答复日期,办理结果
    2025-1,2025-03-03,王一,自然人,网上,某道路的批复,2025-03-20,予以公开
    2025-2,2025-04-01,李二,热心市民,网上,预算,2025-04-25,予以公开
    2025-3,2025-13-01,张三,自然人,网上,预算,2025-04-25,予以公开
    """

  @Test func `is matched by a person, tried, and imported once`() async throws {
    try await OfficeUnderTest.run { office in
      let clerk = try await office.session("clerk", .clerk)
      let columns = try await office.send(
        "/office/ledger/columns", as: clerk,
        FormBody().field("token", clerk.csrfToken).file("台账.csv", Self.text, field: "ledger"))
      #expect(columns.status == .ok, "\(columns.errors)")
      #expect(columns.text.contains("热心市民"))
      // The person says what the unknown words mean.
      let sent = Self.form(of: columns.text, choosing: ("meaning", "naturalPerson"))
      let plan = try await office.send("/office/ledger/plan", as: clerk, sent)
      #expect(plan.status == .ok, "\(plan.errors)")
      #expect(plan.text.contains("还没有写入任何内容"))
      #expect(plan.text.contains("导入 2 行"))
      #expect(plan.text.contains("2025-13-01"))
      #expect(
        try await office.ask("/office/figures?year=2025", session: clerk)
          .text.contains("/office/figures/cell") == false)

      let done = try await office.send("/office/ledger/import", as: clerk, sent)
      #expect(done.text.contains("新登记 2 件"))
      let again = try await office.send("/office/ledger/import", as: clerk, sent)
      #expect(again.text.contains("新登记 0 件"))
      let figures = try await office.ask("/office/figures?year=2025", session: clerk)
      #expect(figures.text.contains("cell=III.received.naturalPerson"))

      let rejected = try await office.send("/office/ledger/rejected.xlsx", as: clerk, sent)
      #expect(rejected.header("Content-Type")?.contains("spreadsheetml") == true)
    }
  }

  @Test func `ends at the beginning where the file is none`() async throws {
    try await OfficeUnderTest.run { office in
      let clerk = try await office.session("clerk", .clerk)
      for body in [
        FormBody().field("token", clerk.csrfToken),
        FormBody().field("token", clerk.csrfToken).file("a.xlsx", "", field: "ledger"),
        FormBody().field("token", clerk.csrfToken).file("a.xlsx", "PK\u{3}\u{4}x", field: "ledger"),
      ] {
        let answer = try await office.send("/office/ledger/columns", as: clerk, body)
        #expect(answer.status == .unprocessableContent)
        #expect(answer.text.contains("href=\"#f-ledger\""))
      }
    }
  }

  /// The form of a page as a browser sends it: hidden fields, what is chosen in lists, and one choice
  /// of a person.
  private static func form(of page: String, choosing choice: (String, String)) -> FormBody {
    var body = FormBody()
    let fields = page.matches(
      of:
        #/<input type="hidden" name="([^"]+)" value="([^"]*)">|<select id="[^"]*" name="([^"]+)"[^>]*>(.*?)<\/select>/#
    )
    for field in fields {
      if let name = field.output.1, let value = field.output.2 {
        body = body.field(String(name), String(value))
      } else if let name = field.output.3, let options = field.output.4 {
        let chosen = String(options).firstMatch(of: #/value="([^"]*)" selected/#)?.output.1
        body = body.field(
          String(name), name == choice.0 ? choice.1 : chosen.map(String.init) ?? "")
      }
    }
    return body
  }
}

extension OfficeUnderTest {
  /// Sends a form in parts.
  func send(
    _ path: String, as session: SessionSecret, _ body: FormBody
  ) async throws -> SiteUnderTest.Answer {
    try await ask(
      path, .post, session: session, headers: [.contentType: FormBody.type], body: body.bytes)
  }
}

extension FormBody {
  /// The form with a field.
  func field(_ name: String, _ value: String) -> FormBody {
    part("form-data; name=\"\(name)\"", value)
  }
}
