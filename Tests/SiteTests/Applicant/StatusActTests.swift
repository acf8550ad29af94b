import HTTPTypes
import Regulation
import Testing
import Workdays

@testable import Desks
@testable import Site

@Suite struct `What an applicant does on a case's page` {
  @Test func `is to correct, once it is asked for, and the clock begins anew`() async throws {
    try await ApplicantUnderTest.run { site in
      let mine = try await site.applied()
      try await mine.register()
      #expect(!(try await mine.page().text.contains("/status/correct")))
      try await mine.do(.noteCorrection(what: "请写明是哪一年的批复。", by: nil, letter: .none))
      let page = try await mine.page()
      #expect(page.text.contains("等您补正，最迟 2026 年"))
      #expect(page.text.contains("请写明是哪一年的批复。"))
      #expect(page.text.contains("action=\"/status/correct\""))
      let sent = try await mine.send(
        "correct", [("correct", "2023 年的")], files: FormBody().file("图.png", "x", field: "files"))
      #expect(sent.status == .seeOther)
      #expect(sent.header("Location") == "/status/case?done=corrected")
      let corrected = try await mine.entries().compactMap { entry -> Contribution? in
        if case .corrected(let said) = entry.fact { said } else { nil }
      }
      #expect(corrected.map(\.text) == ["2023 年的"])
      #expect(corrected.flatMap(\.files).map(\.name) == ["图.png"])
      let done = try await mine.page("?done=corrected")
      #expect(done.text.contains("补正已经提交。") && done.text.contains("最迟 2026 年 3 月 30 日答复"))
      let again = try await mine.send("correct", [("correct", "还有")])
      #expect(again.status == .unprocessableContent && again.text.contains("id=\"errors\""))
    }
  }

  @Test(arguments: [
    ("correct", [("correct", "")], "请填写补正内容。"),
    ("correct", [("correct", String(repeating: "长", count: 6001))], "不能超过 6000 个字"),
    ("correct", [("correct", "看\u{200B}不见")], "无法显示的字符"),
  ])
  func `is refused with what is wrong, and what was typed stays`(
    act: String, fields: [(String, String)], says: String
  ) async throws {
    try await ApplicantUnderTest.run { site in
      let mine = try await site.applied()
      try await mine.register()
      try await mine.do(.noteCorrection(what: "哪一年？", by: nil, letter: .none))
      let before = try await mine.entries().count
      let page = try await mine.send(act, fields)
      #expect(page.status == .unprocessableContent && page.text.contains(says))
      #expect(page.text.contains("\(fields[0].1)</textarea>"))
      #expect(try await mine.entries().count == before)
    }
  }

  @Test func `does not become part of the page`() async throws {
    try await ApplicantUnderTest.run { site in
      let mine = try await site.applied()
      try await mine.register()
      try await mine.do(.noteCorrection(what: "哪一年？", by: nil, letter: .none))
      let hostile = "\"><script>alert(1)</script>{{{title}}}</textarea>"
      _ = try await mine.send("correct", [("correct", hostile)])
      let page = try await mine.page()
      #expect(page.text.contains("&lt;script&gt;alert(1)") && !page.text.contains("<script>alert"))
    }
  }

  @Test func `is to give reasons where they are asked for`() async throws {
    try await ApplicantUnderTest.run { site in
      let mine = try await site.applied()
      try await mine.register()
      try await mine.do(.askForReasons(what: "请说明理由。", letter: .none))
      #expect(try await mine.send("reasons", [("reasons", "")]).text.contains("请填写理由。"))
      let sent = try await mine.send("reasons", [("reasons", "研究需要")])
      #expect(sent.header("Location") == "/status/case?done=reasons")
      #expect(try await mine.page().text.contains("研究需要"))
    }
  }

  @Test func `is to withdraw, once it was asked whether that is meant`() async throws {
    try await ApplicantUnderTest.run { site in
      let mine = try await site.applied()
      let ask = try await mine.ask("/status/withdraw")
      #expect(ask.text.contains("确认撤回") && ask.text.contains("不能恢复"))
      #expect(try await mine.entries().map(\.kind) == [.received])
      let done = try await mine.send("withdraw?size=large", [])
      #expect(done.header("Location") == "/status/case?done=withdrawn&size=large")
      #expect(try await mine.page("?done=withdrawn").text.contains("已于 2026 年 3 月 2 日撤回"))
      let again = try await mine.send("withdraw", [])
      #expect(again.status == .unprocessableContent && again.text.contains("id=\"errors\""))
    }
  }

  @Test func `does nothing for a page of another case`() async throws {
    try await ApplicantUnderTest.run { site in
      let mine = try await site.applied()
      let page = try await mine.send("withdraw", [], number: "2026-0002")
      #expect(page.text.contains("另一件申请"))
      #expect(try await mine.entries().map(\.kind) == [.received])
    }
  }

  @Test(arguments: ["correct", "reasons", "withdraw", "feedback", "leave"])
  func `does nothing for another site's page`(act: String) async throws {
    try await ApplicantUnderTest.run { site in
      let mine = try await site.applied()
      let field = try #require(HTTPField.Name("Sec-Fetch-Site"))
      let page = try await mine.send(
        act, [("correct", "x"), ("helped", "yes")], headers: [field: "cross-site"])
      #expect(page.status == .forbidden)
      #expect(try await mine.entries().map(\.kind) == [.received])
    }
  }

  @Test
  func
    `is to take the answer and its files, each saved and not shown, and to say whether it helped`()
    async throws
  {
    try await ApplicantUnderTest.run { site in
      let mine = try await site.applied()
      try await mine.answer(with: NewFile(name: "批复<1>.pdf", bytes: Array("%PDF-1.4 x".utf8)))
      let page = try await mine.page()
      #expect(page.text.contains("青自然资公开〔2026〕1号") && page.text.contains("批复&lt;1&gt;.pdf"))
      let links = page.text.matches(of: /href="(\/status\/paper\/[0-9a-f]+)"/).map { String($0.1) }
      #expect(links.count == 2)
      for link in links {
        let file = try await mine.ask(link)
        #expect(file.status == .ok && file.text.hasPrefix("%PDF"))
        #expect(file.header("Content-Type") == "application/octet-stream")
        #expect(file.header("Content-Disposition")?.hasPrefix("attachment; ") == true)
      }
      #expect(try await mine.entries().filter { $0.kind == .taken }.count == 2)
      for path in ["cd34", "..", "%2e%2e%2fkey"] {
        #expect(try await mine.ask("/status/paper/\(path)").status == .notFound)
      }
      let other = try await site.applied(name: "李四")
      #expect(try await other.ask(links[0]).status == .notFound)

      #expect(try await mine.send("feedback", [("helped", "maybe")]).count("请选择有没有帮助。") == 2)
      let long = [("helped", "yes"), ("comment", String(repeating: "长", count: 501))]
      #expect(try await mine.send("feedback", long).count("不能超过 500 个字") == 2)
      let sent = try await mine.send("feedback", [("helped", "no"), ("comment", "太慢")])
      #expect(sent.header("Location") == "/status/case?done=rated")
      #expect(try await mine.page().text.contains("这次答复没有帮助"))
    }
  }

  @Test func `is to read which remedy is open until when`() async throws {
    try await ApplicantUnderTest.run { site in
      let mine = try await site.applied()
      try await mine.answer(with: nil)
      let page = try await mine.page()
      #expect(page.text.contains("不服答复怎么办") && page.text.contains("申请行政复议"))
      #expect(page.text.contains("向青禾市人民政府提出"))
      #expect(page.text.contains("最迟 2026 年"))
    }
  }

  @Test func `is to read what is to be paid, and how`() async throws {
    try await ApplicantUnderTest.run { site in
      let mine = try await site.applied()
      try await mine.register()
      try await mine.do(.notifyFee(.pages(60), onlyPoints: false, letter: .none))
      let page = try await mine.page()
      for words in ["等您缴费", "国办函〔2020〕109号", "青禾市财政局", "青禾银行", "1234567890", "附言里写明申请编号"] {
        #expect(page.text.contains(words), "\(words)")
      }
    }
  }
}
