import HTTPTypes
import ReportFiles
import Testing

@testable import Site

@Suite struct `What a stranger sends` {
  let site = SiteUnderTest()

  @Test(arguments: [
    "<script>alert(1)</script>.txt", "\\\"><img src=x onerror=alert(1)>.txt",
    "{{#frame}}{{{title}}}{{/frame}}.txt", "'onmouseover='alert(1)",
  ])
  func `is shown as text, as a file's name`(name: String) async throws {
    let page = try await site.ask(
      "/check", .post, form: FormBody().file(name, ReportText.faulty))
    #expect(page.status == .ok)
    #expect(!page.text.contains("<script>alert"))
    #expect(!page.text.contains("<img"))
    #expect(!page.text.contains("'onmouseover"))
    #expect(page.count("<html") == 1)
  }

  @Test func `is shown as text, as a report's words`() async throws {
    let hostile = ReportText.faulty
      .replacing("组织业务培训", with: "<b onclick=x>\"'&{{title}}组织业务培训")
      .replacing("一、本年新收政府信息公开申请数量 | 7", with: "一、本年新收政府信息公开申请数量 | <i>7件</i>")
    let page = try await site.ask("/check", .post, form: FormBody().file("a.txt", hostile))
    #expect(page.status == .ok)
    #expect(!page.text.contains("<b onclick"))
    #expect(!page.text.contains("<i>7"))
    #expect(page.text.contains("&lt;b onclick=x&gt;&quot;&#39;&amp;{{title}}"))
  }

  @Test(arguments: [
    ("C:\\fakepath\\报告.txt", "fakepath/报告.txt"), ("../../etc/passwd", "etc/passwd"),
    ("a/b/c/d.txt", "b/c/d.txt"), ("\u{202E}txt.exe", "txt.exe"), ("a\u{0}b\nc", "abc"),
    ("...", "..."), ("/", "未命名文件"), ("", "未命名文件"), ("  ", "未命名文件"),
  ])
  func `gives a file a harmless name`(sent: String, shown: String) {
    #expect(FileName(sent).shown == shown)
  }

  @Test func `gives a file a name that is not too long`() {
    #expect(FileName(String(repeating: "长", count: 5000) + ".txt").shown.count < 130)
  }

  @Test(arguments: [
    ("校验发现.xlsx", "gongkai.xlsx", "%E6%A0%A1%E9%AA%8C%E5%8F%91%E7%8E%B0.xlsx"),
    ("a\"\r\nX: y.docx", "aXy.docx", "aX%20y.docx"), ("plain.txt", "plain.txt", "plain.txt"),
  ])
  func `names a download without breaking its header`(name: String, old: String, new: String) {
    #expect(
      FileName.attachment(name) == "attachment; filename=\"\(old)\"; filename*=UTF-8''\(new)")
  }

  @Test func `spoils no other file when one is too large`() async throws {
    var site = site
    site.configuration.fileBytes = 20_000
    let form = FormBody().file("大.txt", String(repeating: "大", count: 10_000))
      .file("好.txt", ReportText.sound)
    let page = try await site.ask("/check", .post, form: form)
    #expect(page.status == .ok)
    #expect(page.text.contains("1 份读不出"))
    #expect(page.text.contains("1 份只有提示") || page.text.contains("1 份未见问题"))
  }

  @Test func `is refused as a whole beyond the limits, with what to do`() async throws {
    var site = site
    site.configuration.requestBytes = 10_000
    let form = FormBody().file("a.txt", ReportText.faulty + ReportText.faulty + ReportText.faulty)
    let page = try await site.ask("/check", .post, form: form)
    #expect(page.status == .contentTooLarge)
    #expect(page.text.contains("请分几次放入"))
    site.configuration = SiteConfiguration(files: 2)
    let many = FormBody().file("a", "x").file("b", "x").file("c", "x")
    #expect(try await site.ask("/check", .post, form: many).status == .contentTooLarge)
  }

  @Test func `is refused when it is cut off or no form`() async throws {
    let bytes = FormBody().file("a.txt", ReportText.faulty).bytes
    let cut = try await site.ask(
      "/check", .post, headers: [.contentType: FormBody.type], body: bytes.dropLast(30))
    #expect(cut.status == .badRequest)
    #expect(cut.text.contains("没有收到完整的文件"))
    let json = try await site.ask(
      "/check", .post, headers: [.contentType: "application/json"], body: Array("{}".utf8))
    #expect(json.status == .badRequest)
  }

  @Test func `learns nothing of a fault but its number`() async throws {
    struct Secret: Error { let path = "/secret/path" }
    var site = site
    site.checker.findingsSheet = { _ in throw Secret() }
    let page = try await site.ask(
      "/check/findings.xlsx", .post, form: FormBody().file("a.txt", ReportText.faulty))
    #expect(page.status == .internalServerError)
    #expect(page.text.contains("编号 <code>"))
    #expect(!page.text.contains("secret") && !page.text.contains("Secret"))
  }

  @Test func `finds no page where there is none, and the right method where there is`() async throws
  {
    #expect(try await site.ask("/nothing").status == .notFound)
    #expect(try await site.ask("/static/../Package.swift").status == .notFound)
    let wrong = try await site.ask("/check/result")
    #expect(wrong.status == .methodNotAllowed)
    #expect(wrong.header("Allow") == "POST")
    #expect(wrong.text.contains("不能直接打开"))
  }

  @Test(arguments: [
    "/", "/rules", "/clock", "/clock?received=2026-03-02", "/fee?items=35", "/nothing",
    "/check/result",
    "/healthz", "/static/site.css",
  ])
  func `gets the guarding headers with every answer`(path: String) async throws {
    let answer = try await site.ask(path)
    let policy = try #require(answer.header("Content-Security-Policy"))
    #expect(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"))
    #expect(!policy.contains("unsafe"))
    #expect(answer.header("X-Content-Type-Options") == "nosniff")
    #expect(answer.header("Referrer-Policy") == "same-origin")
    #expect(answer.header("Permissions-Policy") != nil)
    #expect(answer.header("Cache-Control") != nil)
    #expect(answer.count(" style=") == 0 && answer.count("<style") == 0)
    #expect(answer.count(" onclick=") == 0)
  }

  @Test func `waits its turn, and is turned away when too many wait`() async throws {
    let turnstile = Turnstile(working: 1, waiting: 0)
    await #expect(throws: Crowded.self) {
      try await turnstile.pass { try await turnstile.pass {} }
    }
    #expect(try await turnstile.pass { 3 } == 3)
  }
}
