import HTTPTypes
import Testing
import Workdays

@testable import Desks
@testable import Site

@Suite struct `A case's page` {
  @Test func `is opened by number and code, and neither stands in an address`() async throws {
    try await ApplicantUnderTest.run { site in
      let mine = try await site.applied()
      let answer = try await mine.open()
      #expect(answer.status == .seeOther)
      #expect(answer.header("Location") == "/status/case")
      let cookie = try #require(answer.header("Set-Cookie"))
      #expect(cookie.hasPrefix(try mine.cookie + ";"))
      for attribute in ["HttpOnly", "SameSite=Strict", "Path=/", "Max-Age=1800"] {
        #expect(cookie.contains(attribute))
      }
      let page = try await mine.page()
      #expect(page.status == .ok && page.text.contains("<h1>申请 2026-0001</h1>"))
      #expect(!page.text.contains(mine.code) && !page.text.contains("11010519491231002X"))
      #expect(page.header("Cache-Control")?.contains("no-store") == true)
    }
  }

  @Test func `is opened however the code was typed`() async throws {
    try await ApplicantUnderTest.run { site in
      let mine = try await site.applied()
      let typed = mine.code.lowercased().replacing("-", with: " ")
      #expect(try await mine.open(code: typed).status == .seeOther)
    }
  }

  @Test func `is opened by https only where the site is`() async throws {
    try await ApplicantUnderTest.run(address: "https://zwgk.example.gov.cn") { site in
      let cookie = try #require(try await site.applied().open().header("Set-Cookie"))
      #expect(cookie.hasPrefix("__Host-gongkai-case=") && cookie.contains("; Secure"))
    }
  }

  @Test func `stays closed alike to an unknown number and a wrong code`() async throws {
    try await ApplicantUnderTest.run { site in
      let mine = try await site.applied()
      var answers: Set<String> = []
      for (number, code) in [
        (mine.number, "ZZZZ-ZZZZ-ZZZZ"), ("2026-9999", mine.code), ("x", "y"),
        (mine.number, "'; DROP TABLE application; --"), ("<script>", "<script>"),
        (String(repeating: "长", count: 500), "x"),
        (mine.number, String(repeating: "x", count: 500)),
      ] {
        let answer = try await mine.open(number: number, code: code)
        #expect(answer.status == .unprocessableContent)
        #expect(answer.header("Set-Cookie") == nil && !answer.text.contains(mine.code))
        let shown = number.replacing("<", with: "&lt;").replacing(">", with: "&gt;")
        #expect(answer.text.contains("value=\"\(shown)\""))
        answers.insert(answer.text.replacing("value=\"\(shown)\"", with: ""))
      }
      // Nothing but the number that was typed tells one answer from another.
      #expect(answers.count == 1)
      #expect(answers.first?.contains("编号或者查询码不对，请对照回执核对。") == true)
    }
  }

  @Test(arguments: [("", "x", "请填写编号。"), ("2026-0001", "", "请填写查询码。")])
  func `asks for what is missing`(number: String, code: String, says: String) async throws {
    try await ApplicantUnderTest.run { site in
      let answer = try await site.send("/status", [("number", number), ("code", code)])
      #expect(answer.status == .unprocessableContent && answer.count(says) == 2)
    }
  }

  @Test func `is not guessed: after so many wrong codes the address waits, with the right one too`()
    async throws
  {
    let limit = Throttle.Limit(times: 3, within: .seconds(900))
    try await ApplicantUnderTest.run(failures: Throttle(limit)) { site in
      let mine = try await site.applied()
      for _ in 0..<3 {
        #expect(try await mine.open(code: "WRONG").status == .unprocessableContent)
      }
      let answer = try await mine.open()
      #expect(answer.status == .tooManyRequests && answer.text.contains("输错的次数太多"))
      #expect(answer.header("Retry-After") != nil && answer.header("Set-Cookie") == nil)
      #expect(try await mine.page().status == .tooManyRequests)
    }
  }

  @Test(arguments: [
    "", "gongkai-case=", "gongkai-case=%%%", "gongkai-case=MjAyNi0wMDAx",
    "gongkai-case=MjAyNi0wMDAxCldST05H", "gongkai-case=a; gongkai-case=b", "gongkai-case=/////w==",
  ])
  func `is closed without the right cookie`(cookie: String) async throws {
    try await ApplicantUnderTest.run { site in
      _ = try await site.applied()
      for path in ["/status/case", "/status/withdraw", "/status/paper/ab12"] {
        let page = try await site.ask(path, headers: [.cookie: cookie])
        #expect(page.status == .unprocessableContent)
        #expect(page.text.contains("请重新填写编号和查询码"))
      }
    }
  }

  @Test func `waits for the confirmation, then says by which day and how it was counted`()
    async throws
  {
    try await ApplicantUnderTest.run { site in
      let mine = try await site.applied()
      #expect(try await mine.page().text.contains("等待机关确认收到"))
      try await mine.register()
      let page = try await mine.page()
      for words in [
        "最迟 2026 年 3 月 30 日答复", "还有 20 个工作日", "我们与您确认了收到申请。", "您的申请已经登记。",
        "<b>答复期限</b>", "2026-03-02 为收到申请之日", "截止日为 2026-03-30。",
      ] {
        #expect(page.text.contains(words), "\(words)")
      }
    }
  }

  @Test func `is left, and the key with it`() async throws {
    try await ApplicantUnderTest.run { site in
      let mine = try await site.applied()
      let answer = try await mine.send("leave?size=large", [])
      #expect(answer.header("Location") == "/status?size=large")
      #expect(answer.header("Set-Cookie")?.contains("Max-Age=0") == true)
    }
  }
}
