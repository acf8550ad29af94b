import HTTPTypes
import Testing

@testable import Site

@Suite struct `The checker's addresses` {
  let site = SiteUnderTest()

  @Test(arguments: ["/", "/check"])
  func `show the page with a sample that is checked already`(path: String) async throws {
    let page = try await site.ask(path)
    #expect(page.status == .ok)
    #expect(page.text.contains("type=\"file\" name=\"file\" multiple"))
    #expect(page.text.contains("不留存"))
    #expect(page.text.contains("青禾市数据局"))
    #expect(page.count("class=\"finding error\"") == 4)
    #expect(page.text.contains("<del>6</del>"))
    #expect(page.text.utf8.count < 60_000)
  }

  @Test func `answer a form with the worst first and the details`() async throws {
    let form = FormBody().file("好.txt", ReportText.sound).file("坏.txt", ReportText.faulty)
      .file("空.txt", "  ")
    let page = try await site.ask("/check", .post, form: form)
    #expect(page.status == .ok)
    #expect(page.text.contains("共 3 份"))
    let order = ["空.txt</b>", "坏.txt</b>", "好.txt</b>"].map {
      page.text.firstRange(of: $0)?.lowerBound
    }
    #expect(order.allSatisfy { $0 != nil })
    #expect(order.compactMap { $0 } == order.compactMap { $0 }.sorted())
    #expect(page.text.contains("id=\"r2-f1\""))
    #expect(page.text.contains("href=\"#r2-f1\""))
  }

  @Test func `mark both sides of an equation in the table`() async throws {
    let page = try await site.ask(
      "/check", .post, form: FormBody().file("a.txt", ReportText.faulty))
    #expect(page.text.contains("<mark class=\"left\">7"))
    #expect(page.text.contains("<mark class=\"right\">6"))
    // 本年新收·自然人 stands left in the first equation, (七)总计·自然人 right, and left in the third.
    #expect(page.text.contains("<td class=\"l1\">"))
    #expect(page.text.contains("<td class=\"r1 l3\">"))
    #expect(page.text.contains("<ins class=\"p1\">→7</ins>"))
  }

  @Test func `carry the papers in the page itself`() async throws {
    let page = try await site.ask(
      "/check", .post, form: FormBody().file("a.txt", ReportText.faulty))
    #expect(page.text.contains("href=\"data:application/vnd.openxmlformats-officedocument.spread"))
    #expect(page.text.contains("href=\"data:application/vnd.openxmlformats-officedocument.word"))
    let clean = try await site.ask(
      "/check", .post, form: FormBody().file("a.txt", ReportText.sound))
    #expect(!clean.text.contains("officedocument.word"))
  }

  @Test func `check two years of an organ against each other`() async throws {
    let form = FormBody().file("今年.txt", ReportText.sound).file("去年.txt", ReportText.yearBefore)
    let page = try await site.ask("/check", .post, form: form)
    #expect(page.text.contains("已与上一年度报告“去年.txt”对照"))
    #expect(page.text.contains("/rules#year.carried"))
    let alone = try await site.ask(
      "/check", .post, form: FormBody().file("今年.txt", ReportText.sound))
    #expect(alone.text.contains("没有上一年度报告"))
  }

  @Test func `give one file's result as a piece of a page`() async throws {
    let form = FormBody().part("form-data; name=\"number\"", "7").file("a.txt", ReportText.faulty)
    let piece = try await site.ask("/check/result", .post, form: form)
    #expect(piece.status == .ok)
    #expect(piece.text.hasPrefix("<li class=\"result faulty\" id=\"r7\" data-rank=\"4000\""))
    #expect(!piece.text.contains("<html"))
    let paired = form.file("b.txt", ReportText.yearBefore, field: "previous")
    let again = try await site.ask("/check/result", .post, form: paired)
    #expect(again.text.contains("已与上一年度报告“b.txt”对照"))
    #expect(again.count("<li class=\"result") == 1)
  }

  @Test(arguments: ["", "-5", "99999999999999999999", "<b>", "1e3"])
  func `number a result whatever number is asked for`(number: String) async throws {
    let form = FormBody().part("form-data; name=\"number\"", number)
      .file("a.txt", ReportText.faulty)
    let piece = try await site.ask("/check/result", .post, form: form)
    #expect(piece.text.contains("id=\"r1\""))
  }

  @Test func `write the papers of files that are sent again`() async throws {
    let form = FormBody().file("好.txt", ReportText.sound).file("坏.txt", ReportText.faulty)
    let sheet = try await site.ask("/check/findings.xlsx", .post, form: form)
    #expect(sheet.text == "坏.txt 4\n好.txt 0\n")
    #expect(sheet.header("Content-Type")?.contains("spreadsheetml") == true)
    #expect(sheet.header("Content-Disposition")?.contains("filename*=UTF-8''%E6%A0%A1") == true)
    let letter = try await site.ask(
      "/check/letter.docx", .post, form: FormBody().file("坏.txt", ReportText.faulty))
    #expect(letter.text == "letter to 青禾市数据局")
  }

  @Test func `say so when no file was chosen`() async throws {
    let page = try await site.ask("/check", .post, form: FormBody().file("", ""))
    #expect(page.status == .badRequest)
    #expect(page.text.contains("没有选择文件"))
  }

  @Test func `list every rule under its own address`() async throws {
    let page = try await site.ask("/rules")
    for name in ["III.balance", "year.carried", "prose.sum", "format.period", "file.unreadable"] {
      #expect(page.text.contains("id=\"\(name)\""))
    }
  }

  @Test func `say that the site is well`() async throws {
    #expect(try await site.ask("/healthz").text == "ok\n")
  }

  @Test func `keep large type from page to page`() async throws {
    let page = try await site.ask("/check?size=large")
    #expect(page.text.contains("<html lang=\"zh-CN\" class=\"large\">"))
    #expect(page.text.contains("action=\"/check?size=large\""))
    #expect(page.text.contains("标准字号"))
  }
}

@Suite struct `The site's own files` {
  let site = SiteUnderTest()

  @Test(arguments: ["site.css", "law.css", "checker.js", "icon.svg"])
  func `are known by their content`(name: String) async throws {
    let file = try await site.ask("/static/\(name)")
    let tag = try #require(file.header("ETag"))
    #expect(file.header("Cache-Control") == "no-cache")
    let again = try await site.ask("/static/\(name)", headers: [.ifNoneMatch: tag])
    #expect(again.status == .notModified)
    #expect(again.text.isEmpty)
    let hash = tag.replacing("\"", with: "")
    let versioned = try await site.ask("/static/\(name)?v=\(hash)")
    #expect(versioned.header("Cache-Control")?.contains("immutable") == true)
  }

  @Test func `are small, and bring nothing from elsewhere`() {
    #expect(Asset.style.bytes.count < 30_000)
    #expect(Asset.lawStyle.bytes.count < 12_000)
    for asset in [Asset.style, .lawStyle, .script] {
      let text = String(decoding: asset.bytes, as: UTF8.self)
      #expect(!text.contains("http://") && !text.contains("https://") && !text.contains("@import"))
    }
  }
}
