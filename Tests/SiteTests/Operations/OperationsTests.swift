import HTTPTypes
import Testing

@testable import Site

@Suite struct `Those who run the site` {
  let site = SiteUnderTest()

  @Test(arguments: [("/healthz", "ok\n"), ("/readyz", "ready\n")])
  func `are told that it lives and takes requests`(path: String, text: String) async throws {
    let answer = try await site.ask(path)
    #expect(answer.status == .ok)
    #expect(answer.text == text)
  }

  @Test func `find the number of a request in its answer`() async throws {
    let name = try #require(HTTPField.Name("X-Request-Number"))
    let one = try #require(try await site.ask("/").headers[name])
    let other = try #require(try await site.ask("/").headers[name])
    #expect(one.utf8.count == 8 && one != other)
  }
}
