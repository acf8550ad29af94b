import HTTPTypes
import Regulation
import Testing

@testable import Desks
@testable import Site

@Suite struct `The application form` {
  @Test(arguments: [
    ("notice", "<h1>申请人</h1>", "第 3 步，共 6 步"), ("who", "<h1>联系方式和获取方式</h1>", "第 4 步，共 6 步"),
    ("contact", "<h1>您需要什么信息</h1>", "第 5 步，共 6 步"), ("what", "<h1>检查并提交</h1>", "第 6 步，共 6 步"),
  ])
  func `goes from page to page`(from: String, title: String, progress: String) async throws {
    try await ApplicantUnderTest.run { site in
      let page = try await site.send(site.path, GoodAnswers.sent(from: from))
      #expect(page.status == .ok)
      #expect(page.text.contains(title) && page.text.contains(progress))
      #expect(page.text.contains("向青禾市自然资源和规划局申请"))
      #expect(page.count("<h1>") == 1)
    }
  }

  @Test func `carries every answer to the next page, each once`() async throws {
    try await ApplicantUnderTest.run { site in
      let page = try await site.send(site.path, GoodAnswers.sent(from: "contact"))
      for (name, value) in GoodAnswers.all {
        #expect(page.count("name=\"\(name)\"") == 1, "\(name)")
        #expect(page.text.contains(value), "\(name)")
      }
    }
  }

  @Test func `can be filled in with the last page's own answers only`() async throws {
    try await ApplicantUnderTest.run { site in
      // The pages one after another, as a browser sends them: what it was given, and what was typed.
      var carried: [(String, String)] = [("submission", site.form)]
      for (step, names) in [
        ("who", ["kind", "name", "paper", "paperNumber"]),
        ("contact", ["telephone", "form", "route"]),
        ("what", ["title", "description"]),
      ] {
        carried += GoodAnswers.all.filter { names.contains($0.0) }
        let page = try await site.send(site.path, carried + [("step", step)])
        #expect(page.status == .ok, "\(step)")
      }
      let receipt = try await site.send(
        site.path, carried + [("step", "check")], files: FormBody())
      #expect(receipt.text.contains("<h1>申请已提交</h1>"))
    }
  }

  @Test func `shows all answers to be checked, each with its way back`() async throws {
    try await ApplicantUnderTest.run { site in
      let page = try await site.send(site.path, GoodAnswers.sent(from: "what"))
      for words in ["公民个人", "张三", "居民身份证", "11010519491231002X", "13800000000", "电子文件", "在本网站下载"] {
        #expect(page.text.contains("<dd>\(words)</dd>"), "\(words)")
      }
      #expect(page.text.contains("value=\"who\" aria-label=\"修改姓名或者名称\""))
      #expect(page.text.contains("value=\"what\" aria-label=\"修改所需信息的描述\""))
    }
  }

  @Test func `comes back to the check after a change`() async throws {
    try await ApplicantUnderTest.run { site in
      let change = try await site.send(
        site.path, GoodAnswers.sent(from: "check", ("go", "who")))
      #expect(change.text.contains("<h1>申请人</h1>"))
      #expect(change.text.contains("name=\"return\" value=\"check\""))
      #expect(change.text.contains("value=\"张三\""))
      let back = try await site.send(
        site.path, GoodAnswers.sent(from: "who", ("return", "check"), ("name", "李四")))
      #expect(back.text.contains("<h1>检查并提交</h1>") && back.text.contains("<dd>李四</dd>"))
    }
  }

  @Test func `goes a page back with what was typed, whatever it is`() async throws {
    try await ApplicantUnderTest.run { site in
      let page = try await site.send(
        site.path, GoodAnswers.sent(from: "contact", ("go", "who"), ("telephone", "x")))
      #expect(page.status == .ok)
      #expect(page.text.contains("<h1>申请人</h1>"))
      #expect(page.text.contains("name=\"telephone\" value=\"x\""))
    }
  }

  @Test func `is sent, and gives number and code in large type, with a picture of the address`()
    async throws
  {
    try await ApplicantUnderTest.run(address: "https://zwgk.example.gov.cn") { site in
      let page = try await site.send(
        site.path, GoodAnswers.sent(from: "check"),
        files: FormBody().file("证件.pdf", "x", field: "files"))
      #expect(page.status == .ok)
      #expect(page.text.contains("<p class=\"large\">2026-0001</p>"))
      let code = try #require(page.code)
      #expect(code.wholeMatch(of: /[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}/) != nil)
      let status = try await site.desks.cases.publicCases.status(
        number: "2026-0001", code: code, on: site.today)
      #expect(status?.organ == site.land)
      #expect(page.text.contains("<span>青禾市自然资源和规划局</span> <span>2026 年 3 月 2 日</span>"))
      #expect(
        page.text.contains("<svg xmlns") && page.text.contains("https://zwgk.example.gov.cn/status")
      )
      #expect(!page.text.contains("11010519491231002X"))
      let taken = try #require(try await site.taken().first)
      #expect(taken.matter == .disclosure && taken.channel == .online)
      #expect(taken.applicant.paperNumber == "11010519491231002X")
      #expect(taken.request.route == .online)
      #expect(taken.files.map(\.name) == ["证件.pdf"] && taken.files.map(\.size) == [1])
    }
  }

  @Test func `never asks what the information is wanted for`() async throws {
    try await ApplicantUnderTest.run { site in
      for step in ["notice", "who", "contact", "what"] {
        let page = try await site.send(site.path, GoodAnswers.sent(from: step))
        #expect(!page.text.contains("name=\"purpose\""))
      }
      _ = try await site.send(site.path, GoodAnswers.sent(from: "check", ("purpose", "好奇")))
      #expect(try await site.taken().first?.request.purpose.isEmpty == true)
    }
  }

  @Test func `makes one case when it is sent twice`() async throws {
    try await ApplicantUnderTest.run { site in
      let first = try await site.send(site.path, GoodAnswers.sent(from: "check"))
      let second = try await site.send(site.path, GoodAnswers.sent(from: "check"))
      #expect(first.text.contains("申请已提交") && second.text.contains("这份申请此前已经提交"))
      #expect(second.text.contains("没有重复登记"))
      #expect(second.text.contains(">2026-0001<"))
      #expect(try await site.taken().count == 1)
      let changed = try await site.send(
        site.path, GoodAnswers.sent(from: "check", ("title", "另一件")))
      #expect(changed.text.contains("以先提交的内容为准"))
      #expect(try await site.taken().count == 1)
    }
  }

  @Test func `makes one case when it is sent twice at once`() async throws {
    try await ApplicantUnderTest.run { site in
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<8 {
          group.addTask {
            _ = try await site.send(site.path, GoodAnswers.sent(from: "check"))
          }
        }
        try await group.waitForAll()
      }
      #expect(try await site.taken().count == 1)
    }
  }

  @Test func `gives a form that has lost its number another one`() async throws {
    try await ApplicantUnderTest.run { site in
      let page = try await site.send(site.path, GoodAnswers.sent(from: "who", ("submission", "")))
      let form = try #require(page.submission)
      #expect(form != site.form)
      let sent = try await site.send(
        site.path, GoodAnswers.sent(from: "check", ("submission", form)))
      #expect(sent.text.contains("申请已提交"))
    }
  }

  @Test(arguments: ["1.2", "form-1", "'; DROP TABLE application; --"])
  func `gives a form with a number of somebody's making another one, and takes it then`(
    number: String
  )
    async throws
  {
    try await ApplicantUnderTest.run { site in
      let page = try await site.send(
        site.path, GoodAnswers.sent(from: "check", ("submission", number)))
      #expect(page.status == .unprocessableContent && page.text.contains("编号已经失效"))
      #expect(page.text.contains("<dd>张三</dd>"))
      #expect(try await site.taken().isEmpty)
      let form = try #require(page.submission)
      let sent = try await site.send(
        site.path, GoodAnswers.sent(from: "check", ("submission", form)))
      #expect(sent.text.contains("申请已提交"))
    }
  }

  @Test func `keeps large type from page to page`() async throws {
    try await ApplicantUnderTest.run { site in
      for step in ["notice", "who", "contact", "what", "check"] {
        let page = try await site.send(site.path + "?size=large", GoodAnswers.sent(from: step))
        #expect(page.text.contains("<html lang=\"zh-CN\" class=\"large\">"), "\(step)")
        #expect(
          step == "check" || page.text.contains("action=\"\(site.path)?size=large\""), "\(step)")
      }
    }
  }

  @Test func `changes the size of type without losing an answer`() async throws {
    try await ApplicantUnderTest.run { site in
      let page = try await site.send(site.path, GoodAnswers.sent(from: "contact"))
      #expect(
        page.text.contains("name=\"go\" value=\"what\" formaction=\"\(site.path)?size=large\""))
      let large = try await site.send(
        site.path + "?size=large", GoodAnswers.sent(from: "what", ("go", "what")))
      #expect(large.text.contains("标准字号") && large.text.contains("征收土地的批复"))
    }
  }

  @Test func `loses nothing for a fault of ours, and tells nothing of it but its number`()
    async throws
  {
    try await ApplicantUnderTest.run { site in
      _ = try await site.store.write("breaking the store") {
        try $0.execute("DROP TABLE application")
      }
      let page = try await site.send(site.path, GoodAnswers.sent(from: "check"))
      #expect(page.status == .serviceUnavailable)
      #expect(page.text.contains("暂时没能登记") && page.text.contains("<dd>张三</dd>"))
      #expect(!page.text.contains("no such table") && !page.text.contains("StoreFault"))
    }
  }

  @Test func `is slowed down where too many come from one address`() async throws {
    let limit = Throttle.Limit(times: 2, within: .seconds(3600))
    try await ApplicantUnderTest.run(applications: Throttle(limit)) { site in
      for _ in 1...2 {
        let form = try await site.desks.cases.publicCases.newSubmission()
        let page = try await site.send(
          site.path, GoodAnswers.sent(from: "check", ("submission", form)))
        #expect(page.status == .ok)
      }
      let page = try await site.send(
        site.path, GoodAnswers.sent(from: "check"))
      #expect(page.status == .tooManyRequests)
      #expect(page.header("Retry-After") != nil && page.text.contains("<dd>张三</dd>"))
      #expect(try await site.taken().count == 2)
    }
  }

  @Test func `is not taken from another site's page`() async throws {
    try await ApplicantUnderTest.run { site in
      let field = try #require(HTTPField.Name("Sec-Fetch-Site"))
      let page = try await site.send(
        site.path, GoodAnswers.sent(from: "check"), headers: [field: "cross-site"])
      #expect(page.status == .forbidden)
      #expect(try await site.taken().isEmpty)
      #expect(page.text.contains("只能从本网站的页面提交"))
    }
  }
}
