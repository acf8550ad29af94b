import HTTPTypes
import StoreFixtures
import Testing
import Workdays

@testable import Desks
@testable import Site

@Suite struct `The organ to apply to` {
  @Test(arguments: [
    ("教育", ["青禾市教育局"]), ("自然资源 规划", ["青禾市自然资源和规划局"]), ("宅基地", ["青禾市自然资源和规划局"]),
    ("孩子的学区怎么划", ["青禾市教育局"]), ("青禾", ["青禾市教育局", "青禾市自然资源和规划局", "青禾镇人民政府"]),
    ("火星", []), ("，。", []),
  ])
  func `is found by its name or by the subject`(text: String, names: [String]) {
    let day = CivilDate(2026, 3, 2)
    let finder = OrganFinder(OrganRegister([.education, .land, .township]), on: day)
    #expect(finder.organs(for: text).map { $0.name(on: day) } == names)
  }

  @Test func `stands in a list where there are few`() async throws {
    try await ApplicantUnderTest.run { site in
      let page = try await site.ask("/apply")
      #expect(page.status == .ok)
      #expect(page.text.contains("<a href=\"/apply/\(site.education)\">青禾市教育局</a>"))
      #expect(page.text.contains("<h2>乡镇、街道</h2>"))
      #expect(!page.text.contains("查看全部机关"))
    }
  }

  @Test func `is led to from every page, where there is a store`() async throws {
    try await ApplicantUnderTest.run { site in
      for path in ["/", "/rules?size=large", "/clock"] {
        let page = try await site.ask(path)
        let size = path.contains("large") ? "?size=large" : ""
        #expect(page.text.contains("<a href=\"/apply\(size)\">申请公开</a>"))
        #expect(page.text.contains("<a href=\"/status\(size)\">查询进度</a>"))
      }
    }
    let plain = try await SiteUnderTest().ask("/rules")
    #expect(!plain.text.contains("/apply") && !plain.text.contains("/status"))
    #expect(try await SiteUnderTest().ask("/apply").status == .notFound)
  }

  @Test func `is searched for where there are many, and can still be listed`() async throws {
    try await ApplicantUnderTest.run { site in
      var last = site.land
      for number in 1...40 {
        site.clock.advance(by: .milliseconds(2))
        last = try await site.desks.office.organs.found(
          .machine, NewOrgan(name: "青禾市第\(number)局", code: nil, kind: .department))
      }
      let page = try await site.ask("/apply")
      #expect(!page.text.contains("第40局") && page.text.contains("href=\"/apply?all=1\""))
      #expect(try await site.ask("/apply?all=1").text.contains("第40局"))
      let found = try await site.ask("/apply?q=%E7%AC%AC40&size=large")
      #expect(found.text.contains("找到 1 个机关。"))
      #expect(found.text.contains("href=\"/apply/\(last)?size=large\""))
    }
  }

  @Test func `is not one that has ended`() async throws {
    try await ApplicantUnderTest.run { site in
      try await site.desks.office.organs.dissolve(.machine, site.township, on: site.today)
      #expect(!(try await site.ask("/apply").text.contains("青禾镇")))
      #expect(try await site.ask("/apply/\(site.township)").status == .notFound)
      let sent = try await site.send("/apply/\(site.township)", GoodAnswers.sent(from: "check"))
      #expect(sent.status == .notFound)
      #expect(try await site.taken().isEmpty)
    }
  }

  @Test func `says so where none is found, and shows what was typed as text`() async throws {
    try await ApplicantUnderTest.run { site in
      let page = try await site.ask("/apply?q=%3Cscript%3Ealert(1)%3C/script%3E")
      #expect(page.text.contains("没有找到。"))
      #expect(page.text.contains("value=\"&lt;script&gt;alert(1)&lt;/script&gt;\""))
      #expect(!page.text.contains("<script>alert"))
    }
  }

  @Test(arguments: ["0", "abc", "99", "-1", "99999999999999999999"])
  func `is not found where there is none`(organ: String) async throws {
    try await ApplicantUnderTest.run { site in
      #expect(try await site.ask("/apply/" + organ).status == .notFound)
      let sent = try await site.send("/apply/" + organ, GoodAnswers.sent(from: "check"))
      #expect(sent.status == .notFound)
      #expect(try await site.taken().isEmpty)
    }
  }

  @Test func `says first what is done with one's data, and how else one can apply`() async throws {
    try await ApplicantUnderTest.run { site in
      let page = try await site.ask("/apply/\(site.education)")
      for words in [
        "由谁处理", "青禾市教育局（办公室）", "0514-80000000", "用来做什么", "法律依据", "第十三条第一款第三项",
        "保存多久", "办结后 10 年", "办结后 3 年", "您的权利", "不满十四周岁", "不需要说明申请的用途",
        "不在网上申请也可以", "青禾市府前路 1 号", "工作人员代为填写",
      ] {
        #expect(page.text.contains(words), "\(words)")
      }
      #expect(page.submission != nil)
    }
  }

  @Test func `says for how long the organ itself has chosen to keep data`() async throws {
    try await ApplicantUnderTest.run { site in
      let head = try await site.colleague(.headOfDisclosure)
      var settings = OrganSettings()
      settings.retention.decided = 30
      try await site.desks.cases.settings.change(head, of: site.land, to: settings, seen: 0)
      #expect(try await site.ask(site.path).text.contains("办结后 30 年"))
    }
  }
}
