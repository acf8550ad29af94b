import Desks
import HTTPTypes
import Testing

@testable import Site

@Suite struct `The office's door` {
  @Test func `gives a new secret at sign-in and takes none that it did not give`() async throws {
    try await OfficeUnderTest.run { office in
      _ = try await office.session("clerk.a", .clerk)
      let fixed = SessionSecret(cookie: String(repeating: "A", count: 43))
      let answer = try await office.ask(
        "/office/sign-in", .post, session: fixed,
        form: [("account", "clerk.a"), ("password", OfficeUnderTest.password)],
        token: fixed?.csrfToken)
      #expect(answer.status == .seeOther)
      let cookie = try #require(answer.header("Set-Cookie"))
      #expect(cookie.contains("HttpOnly; SameSite=Lax") && !cookie.contains("AAAAAAAA"))
      #expect(try await office.ask("/office", session: fixed).status == .seeOther)
    }
  }

  @Test func `hands the cookie out by https only where the site is reached so`() async throws {
    try await OfficeUnderTest.run(address: "https://zwgk.example.gov.cn") { office in
      _ = try await office.session("clerk.a", .clerk)
      let answer = try await office.ask(
        "/office/sign-in", .post,
        form: [("account", "clerk.a"), ("password", OfficeUnderTest.password)])
      let cookie = try #require(answer.header("Set-Cookie"))
      #expect(cookie.hasPrefix("__Host-gongkai=") && cookie.contains("; Secure"))
    }
  }

  @Test(arguments: [
    ("", "/office"), ("/office/organs?on=2026-01-01", "/office/organs?on=2026-01-01"),
    ("https://evil.example/", "/office"), ("//evil.example", "/office"),
    ("/office//evil.example", "/office"), ("/office/\\evil", "/office"),
    ("/officeevil", "/office"), ("/office/sign-in", "/office"),
    ("/office/a\r\nSet-Cookie: a", "/office"),
  ])
  func `leads on to pages of the office only`(sent: String, next: String) {
    #expect(SignInPage.next(sent) == next)
  }

  @Test func `takes no form from elsewhere`() async throws {
    try await OfficeUnderTest.run { office in
      let session = try await office.session("clerk.a", .clerk)
      let site = try #require(HTTPField.Name("Sec-Fetch-Site"))
      let cases: [(HTTPFields, String?)] = [
        ([:], ""), ([:], "wrong"), ([site: "cross-site"], nil), ([site: "same-site"], nil),
        ([.origin: "https://evil.example"], nil), ([.origin: "null"], nil),
      ]
      for (headers, token) in cases {
        let answer = try await office.ask(
          "/office/me/sessions/others", .post, session: session, form: [], token: token,
          headers: headers)
        #expect(answer.status == .forbidden)
        #expect(answer.text.contains("这一页已经过期"))
      }
      let own = try await office.ask(
        "/office/me/sessions/others", .post, session: session, form: [])
      #expect(own.status == .seeOther)
    }
  }

  @Test func `tells a wrong password and an unknown account alike`() async throws {
    try await OfficeUnderTest.run { office in
      _ = try await office.session("clerk.a", .clerk)
      var texts: [String] = []
      for account in ["clerk.a", "clerk.b"] {
        let answer = try await office.ask(
          "/office/sign-in", .post, form: [("account", account), ("password", "Wrong-one-22")])
        #expect(answer.status == .unprocessableContent)
        texts.append(answer.text.replacing(account, with: ""))
      }
      #expect(texts[0] == texts[1])
    }
  }

  @Test func `keeps the headers of every answer`() async throws {
    try await OfficeUnderTest.run { office in
      let session = try await office.session("clerk.a", .clerk)
      for path in ["/office", "/office/sign-in", "/office/audit", "/office/organs/1", "/nope"] {
        let answer = try await office.ask(path, session: session)
        #expect(answer.header("X-Content-Type-Options") == "nosniff")
        #expect(answer.header("Content-Security-Policy")?.contains("default-src 'none'") == true)
        #expect(answer.header("Content-Security-Policy")?.contains("unsafe") == false)
        #expect(answer.header("Cache-Control") == "no-store")
        #expect(answer.header("Server") == nil)
      }
    }
  }
}
