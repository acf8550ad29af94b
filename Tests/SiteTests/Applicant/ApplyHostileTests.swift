import HTTPTypes
import Testing

@testable import Desks
@testable import Site

@Suite struct `What is wrong in an application` {
  /// An answer, the page it belongs to, and what is said of it.
  struct Wrong: Sendable, CustomStringConvertible {
    let field: String
    let value: String
    let step: String
    let says: String
    var others: [(String, String)] = []

    var description: String { "\(field)=\(value.prefix(20))" }

    func answers(from step: String) -> [(String, String)] {
      GoodAnswers.with([("step", step), (field, value)] + others)
    }
  }

  static let wrongs: [Wrong] = [
    Wrong(field: "kind", value: "", step: "who", says: "请选择申请人类别。"),
    Wrong(field: "kind", value: "king", step: "who", says: "请选择申请人类别。"),
    Wrong(field: "name", value: "", step: "who", says: "请填写姓名或者名称。"),
    Wrong(field: "name", value: "  \u{3000} ", step: "who", says: "请填写姓名或者名称。"),
    Wrong(field: "name", value: long(121), step: "who", says: "姓名或者名称不能超过 120 个字，请缩短。"),
    Wrong(field: "name", value: "张\u{200B}三", step: "who", says: "看不见的特殊字符"),
    Wrong(field: "name", value: "张\n三", step: "who", says: "看不见的特殊字符"),
    Wrong(field: "paper", value: "", step: "who", says: "请选择证件类型。"),
    Wrong(field: "paper", value: "unifiedCode", step: "who", says: "请选择证件类型。"),
    Wrong(
      field: "paper", value: "residentCard", step: "who", says: "请选择单位的证件类型。",
      others: [("kind", "commercialEnterprise"), ("contact", "李四")]),
    Wrong(field: "paperNumber", value: "", step: "who", says: "请填写证件号码。"),
    Wrong(field: "paperNumber", value: "110105194912310021", step: "who", says: "居民身份证号码应为 18 位"),
    Wrong(field: "paperNumber", value: long(41), step: "who", says: "证件号码不能超过 40 个字，请缩短。"),
    Wrong(
      field: "paperNumber", value: "x;y", step: "who", says: "证件号码应为 4 至 40 位字母或者数字",
      others: [("paper", "passport")]),
    Wrong(
      field: "paperNumber", value: "123", step: "who", says: "统一社会信用代码应为 18 位",
      others: [("kind", "otherOrganization"), ("paper", "unifiedCode"), ("contact", "李四")]),
    Wrong(
      field: "contact", value: "", step: "who", says: "单位申请的，请填写联系人姓名。",
      others: [("kind", "researchInstitution"), ("paper", "other")]),
    Wrong(
      field: "representative", value: long(61), step: "who", says: "法定代表人姓名不能超过 60 个字，请缩短。",
      others: [("kind", "legalServiceAgency"), ("paper", "other"), ("contact", "李四")]),
    Wrong(field: "telephone", value: "", step: "contact", says: "请填写联系电话。没有电话的"),
    Wrong(field: "telephone", value: "电话簿", step: "contact", says: "电话号码只能有数字和连接号"),
    Wrong(field: "telephone", value: long(41), step: "contact", says: "联系电话不能超过 40 个字，请缩短。"),
    Wrong(field: "mail", value: "nobody", step: "contact", says: "电子邮箱的格式应当像"),
    Wrong(field: "mail", value: "", step: "contact", says: "请填写电子邮箱", others: [("route", "mail")]),
    Wrong(
      field: "postalAddress", value: "", step: "contact", says: "选择邮寄的，请填写通信地址。",
      others: [("route", "post")]),
    Wrong(field: "postalAddress", value: long(241), step: "contact", says: "通信地址不能超过 240 个字，请缩短。"),
    Wrong(field: "postcode", value: long(13), step: "contact", says: "邮政编码不能超过 12 个字，请缩短。"),
    Wrong(field: "form", value: "", step: "contact", says: "请选择希望以什么形式得到信息。"),
    Wrong(field: "form", value: "microfilm", step: "contact", says: "请选择希望以什么形式得到信息。"),
    Wrong(field: "form", value: "inspection", step: "contact", says: "获取途径请选“自行领取”。"),
    Wrong(field: "route", value: "", step: "contact", says: "请选择希望通过什么途径得到信息。"),
    Wrong(field: "route", value: "onSite", step: "contact", says: "请选择希望通过什么途径得到信息。"),
    Wrong(field: "title", value: long(241), step: "what", says: "信息名称不能超过 240 个字，请缩短。"),
    Wrong(field: "documentNumber", value: long(121), step: "what", says: "文号不能超过 120 个字，请缩短。"),
    Wrong(field: "description", value: "", step: "what", says: "请写明您需要什么信息。"),
    Wrong(field: "description", value: long(6001), step: "what", says: "描述不能超过 6000 个字，请缩短。"),
  ]

  @Test(arguments: ["who", "contact", "what"])
  func `is said at its field and over the page, in a line that leads there`(step: String)
    async throws
  {
    try await ApplicantUnderTest.run { site in
      for wrong in Self.wrongs where wrong.step == step {
        let page = try await site.send(site.path, wrong.answers(from: step))
        #expect(page.status == .unprocessableContent, "\(wrong)")
        #expect(page.count(wrong.says) == 2, "\(wrong)")
        let line = try #require(page.text.firstRange(of: "<li><a href=\"#f-"), "\(wrong)")
        let target = page.text[line.upperBound...].prefix { $0 != "\"" }
        #expect(page.text.contains("id=\"f-\(target)\""), "\(wrong)")
      }
    }
  }

  @Test func `is found again on the last page, and nothing is taken in`() async throws {
    try await ApplicantUnderTest.run { site in
      for wrong in Self.wrongs {
        let page = try await site.send(site.path, wrong.answers(from: "check"))
        #expect(page.status == .unprocessableContent, "\(wrong)")
        #expect(page.text.contains(wrong.says), "\(wrong)")
      }
      #expect(try await site.taken().isEmpty)
    }
  }

  @Test(arguments: ["name", "title", "description", "postalAddress", "documentNumber"])
  func `does not become part of the page`(field: String) async throws {
    try await ApplicantUnderTest.run { site in
      let hostile = "\"><script>alert(1)</script>'{{#frame}}{{{title}}}{{/frame}}</textarea>"
      for step in ["who", "contact", "what", "check"] {
        let page = try await site.send(site.path, GoodAnswers.sent(from: step, (field, hostile)))
        #expect(!page.text.contains("<script>alert"), "\(step)")
        #expect(!page.text.contains("'{{#frame}}"), "\(step)")
        #expect(page.count("<html") == 1)
      }
      #expect(try await site.taken().count == 1)
    }
  }

  @Test func `counts once, and the first, where it is sent twice`() async throws {
    try await ApplicantUnderTest.run { site in
      let twice = GoodAnswers.sent(from: "check") + [("name", "李四"), ("kind", "king")]
      _ = try await site.send(site.path, twice)
      #expect(try await site.taken().first?.applicant.name == "张三")
    }
  }

  @Test func `loses what only a machine sends`() async throws {
    try await ApplicantUnderTest.run { site in
      _ = try await site.send(
        site.path, GoodAnswers.sent(from: "check", ("description", "一\u{0}二\u{1B}三2023年的批复文件和方案")))
      #expect(
        try await site.taken().first?.request.description == "一二三2023年的批复文件和方案")
    }
  }

  @Test func `keeps the lines of a description`() async throws {
    try await ApplicantUnderTest.run { site in
      let lines = "第一行 2023 年的批复\r\n第二行\r\n\r\n第四行"
      let page = try await site.send(
        site.path, GoodAnswers.sent(from: "what", ("description", lines)))
      let plain = lines.replacing("\r\n", with: "\n")
      #expect(page.text.contains("name=\"description\" value=\"\(plain)\""))
    }
  }

  @Test func `is shown to a program that fills in what nobody sees`() async throws {
    try await ApplicantUnderTest.run { site in
      let page = try await site.send(
        site.path, GoodAnswers.sent(from: "check", ("homepage", "http://spam.example")))
      #expect(page.status == .unprocessableContent)
      #expect(try await site.taken().isEmpty)
      #expect(page.text.contains("不应填写的栏目") && !page.text.contains("spam.example"))
    }
  }

  @Test(arguments: [
    ("病毒.exe", "x", "附件“病毒.exe”的类型不能接收"), ("空.pdf", "", "附件“空.pdf”是空的"),
    ("没有后缀", "x", "的类型不能接收"),
    ("大.pdf", String(repeating: "x", count: 10 << 20 | 1), "附件“大.pdf”超过 10 MB"),
  ])
  func `is said of a file, and the answers stay`(name: String, content: String, says: String)
    async throws
  {
    try await ApplicantUnderTest.run { site in
      let page = try await site.send(
        site.path, GoodAnswers.sent(from: "check"),
        files: FormBody().file(name, content, field: "files"))
      #expect(page.status == .unprocessableContent)
      #expect(page.count(says) == 2 && page.text.contains("<dd>张三</dd>"))
      #expect(try await site.taken().isEmpty)
    }
  }

  @Test func `is said of too many files`() async throws {
    try await ApplicantUnderTest.run { site in
      let body = (1...6).reduce(FormBody()) { $0.file("\($1).pdf", "x", field: "files") }
      let page = try await site.send(site.path, GoodAnswers.sent(from: "check"), files: body)
      #expect(page.text.contains("附件最多 5 个，这次选了 6 个"))
      #expect(try await site.taken().isEmpty)
    }
  }

  @Test func `is a file in the place of a text, which then is missing`() async throws {
    try await ApplicantUnderTest.run { site in
      let body = FormBody().file("a.txt", "张三", field: "name")
      let answers = GoodAnswers.sent(from: "check").filter { $0.0 != "name" }
      let page = try await site.send(site.path, answers, files: body)
      #expect(page.status == .unprocessableContent && page.text.contains("请填写姓名或者名称。"))
    }
  }

  @Test(arguments: [
    ("application/json", "{}", 400), ("application/x-www-form-urlencoded", "a=%ZZ", 400),
    ("multipart/form-data; boundary=x", "--x\r\nbroken", 400),
    ("application/x-www-form-urlencoded", String(repeating: "a", count: 200_000), 413),
  ])
  func `is no form at all`(type: String, body: String, status: Int) async throws {
    try await ApplicantUnderTest.run { site in
      let page = try await site.ask(
        site.path, .post, headers: [.contentType: type], body: Array(body.utf8))
      #expect(page.status.code == status)
      #expect(page.text.contains("用浏览器的“返回”回到上一页"))
      #expect(!page.text.contains("校验页"))
    }
  }

  @Test(arguments: ["", "nowhere", "notice", "organ"])
  func `is a page that there is not, and the first is shown`(step: String) async throws {
    try await ApplicantUnderTest.run { site in
      let page = try await site.send(site.path, GoodAnswers.sent(from: step))
      #expect(page.status == .ok && page.text.contains("<h1>申请人</h1>"))
    }
  }

  private static func long(_ count: Int) -> String { String(repeating: "长", count: count) }
}
