import Desks
import HTTPTypes
import Hummingbird
import NIOCore
import Testing

@testable import Site

@Suite struct `Hostile input to the office` {
  static let texts = [
    "'; DROP TABLE person; --", "\" OR 1=1 --", "<script>alert(1)</script>", "{{person}}", "%00",
    "\u{202E}gpj.exe", "../../etc/passwd", "\r\nSet-Cookie: a=b",
    String(repeating: "长", count: 5000),
    "9223372036854775808", "-1", "１２",
  ]

  @Test func `changes nothing that it should not, and is shown as text`() async throws {
    try await OfficeUnderTest.run { office in
      let session = try await office.session("sys.a", .systemAdministrator)
      let forms: [(String, [String])] = [
        (
          "/office/organs/new",
          ["name", "code", "kind", "founded", "parent", "supervisor", "prefix"]
        ),
        (
          "/office/organs/\(office.organ)/edit",
          ["office", "address", "telephone", "code", "kind", "prefix", "version"]
        ),
        ("/office/organs/\(office.organ)/rename", ["name", "on"]),
        ("/office/organs/\(office.organ)/end", ["successor", "on"]),
        ("/office/people/new", ["name", "account", "organ", "telephone"]),
        ("/office/people/\(office.organ)/lock", ["reason"]),
        ("/office/people/\(office.organ)/grant", ["role", "organ"]),
        ("/office/me/password", ["current", "new", "again"]),
      ]
      for text in Self.texts {
        for (path, fields) in forms {
          let answer = try await office.ask(
            path, .post, session: session, form: fields.map { ($0, text) })
          #expect(answer.status.code < 500, "\(path) \(text.prefix(20))")
          #expect(!answer.text.contains("<script>alert"), "\(path)")
          #expect(answer.header("Set-Cookie")?.contains("a=b") != true)
        }
        for path in [
          "/office/search?q=", "/office/people?q=", "/office/organs?on=", "/office/audit?kind=",
        ] {
          let address = path + (QueryText.of([("", text)]).dropFirst())
          let answer = try await office.ask(String(address), session: session)
          #expect(answer.status.code < 500, "\(path)")
          #expect(!answer.text.contains("<script>alert"), "\(path)")
        }
      }
      let organs = try await office.desks.organs.register().organs
      #expect(organs.values.allSatisfy { $0.ending == nil })
    }
  }

  @Test(arguments: [
    "/office/organs/0", "/office/organs/x", "/office/organs/-1", "/office/people/1e3",
  ])
  func `names nothing that is there`(path: String) async throws {
    try await OfficeUnderTest.run { office in
      let session = try await office.session("sys.a", .systemAdministrator)
      #expect(try await office.ask(path, session: session).status == .notFound)
    }
  }

  @Test func `beyond a form's size is refused`() async throws {
    try await OfficeUnderTest.run { office in
      let session = try await office.session("sys.a", .systemAdministrator)
      let answer = try await office.ask(
        "/office/organs/new", .post, session: session,
        form: [("name", String(repeating: "a", count: 2 << 20))])
      #expect(answer.status == .contentTooLarge)
    }
  }

  @Test func `takes up no memory before somebody is signed in`() async throws {
    try await OfficeUnderTest.run { office in
      let password = String(repeating: "a", count: 20_000)
      let answer = try await office.ask(
        "/office/sign-in", .post, form: [("account", "a"), ("password", password)])
      #expect(answer.status == .contentTooLarge)
      let session = try await office.session("sys.a", .systemAdministrator)
      let signedIn = try await office.ask(
        "/office/organs/new", .post, session: session,
        form: [("name", password), ("kind", "department")])
      #expect(signedIn.status == .unprocessableContent)
    }
  }

  @Test(arguments: ["application/x-www-form-urlencoded", "multipart/form-data; boundary=x"])
  func `is given up where it trickles`(type: String) async throws {
    let (body, sender) = AsyncStream.makeStream(of: ByteBuffer.self)
    sender.yield(ByteBuffer(string: type.hasPrefix("multipart") ? "--x\r\n" : "name=a"))
    let request = Request(
      head: HTTPRequest(
        method: .post, scheme: "http", authority: "a", path: "/office/organs/new",
        headerFields: [.contentType: type]), body: RequestBody(asyncSequence: body))
    let reader = FormReader(
      uploads: UploadReader(
        limits: MultipartLimits(bodyBytes: 100, fileBytes: 100, parts: 3),
        patience: .milliseconds(20)), fieldBytes: 100)
    await #expect(throws: FormFlaw.tooSlow) { try await reader.form(of: request) }
    sender.finish()
  }
}
