import Testing

@testable import AnnualReport

@Suite struct ProseListTests {
  fileprivate static func findings(_ text: String) -> [Finding] {
    var report = Report.zero()
    report.write([text], in: .overview)
    return report.checkup().findings.filter { $0.rule == .proseSum }
  }

  @Test(arguments: [
    "共统计使用的政务移动互联网应用程序955个(其中微信公众号46个,头条1个,微博3个,小程序1个,视频号2个,抖音号9个,网站2个,工作群组891个)。",
    "共公开信息392条(网站331条、新媒体61条)。",
    "共公开信息392条:网站331条、新媒体61条。",
    "共公开信息392条,其中网站331条、新媒体61条。",
    "共公开信息392条,其中网站331条。",
    "共公开信息392条(其中网站331条)。",
    "共公开信息392条,其中网站331条、新媒体11条等。",
    "共公开信息392条(网站331条、新媒体50条等)。",
    "共公开信息392条(主要有网站331条、新媒体50条)。",
    "共公开信息392条(网站331条,占84.4%;新媒体61条,占15.6%)。",
    "共公开信息392条(网站331条(含政策解读20条、图解5条)、新媒体61条)。",
    "共公开信息392条(其中规范性文件3条、政策解读20条)。",
    "共收到申请20件(新收18件,上年结转2件)。",
    "举办培训5次(3月、5月、9月),参训300人次。",
    "共公开信息392条(同比增长20条,增幅5%)。",
    "发布信息300余条(网站200条、新媒体61条)。",
    "取消了6项(“湘易办”下载任务排名考核,“一件事一次办”台账情况月检查排名)村级办理事项。",
    "共公开信息1,392条(网站1,331条、新媒体61条)。",
    "共公开信息392条(网站331条、新媒体61篇)。",
    "公开信息392条,政策解读20条,回应关切5条。",
    "2024年(1月1日至12月31日)公开信息392条。",
    "共公开信息392条:网站331条、公报11条;新媒体50条。",
    "共收到申请20件(网上12件、信函8件,办结20件)。",
    "共收到申请20件:网上12件,信函8件,当场办理3件。",
    "共公开信息392条(涉及民生20条、环保10条)。",
    "取得成效3项(国家级1项、省级2项)。",
  ])
  func `a list that adds up or is open is no finding`(text: String) {
    #expect(Self.findings(text).isEmpty, "\(text)")
  }

  @Test(arguments: [
    ("共公开信息372条(网站331条、新媒体61条)。", 392),
    ("共公开信息372条：网站331条、新媒体61条。", 392),
    ("共公开信息412条(网站331条、新媒体61条)。", 392),
    ("共收到申请276件(网上216件，信函50件)。", 266),
    ("共统计955个(其中公众号46个,头条1个,微博3个,小程序1个,视频号2个,抖音号9个,网站2个,工作群组890个)。", 954),
    ("共统计955个(其中公众号46个,头条1个,工作群组990个)。", 1037),
  ])
  func `an exhaustive list that does not add up is an error`(text: String, sum: Int) {
    let findings = Self.findings(text)
    #expect(findings.map(\.severity) == [.error], "\(text)")
    #expect(findings.first?.right?.value == Quantity(sum))
  }

  @Test(arguments: ["共公开信息372条,其中网站331条、新媒体61条。", "共公开信息372条(网站31条、新媒体61条)。"])
  func `a list that may name some parts only is a warning`(text: String) {
    #expect(Self.findings(text).map(\.severity) == [.warning])
  }

  @Test func `a list that begins with 其中 and lacks a tenth at most is a note`() {
    let text = "主动公开政府信息300条(其中部门动态150条、通知公告60条、政策文件40条、财政信息30条)。"
    #expect(Self.findings(text).map(\.severity) == [.note])
    #expect(Self.findings(text.replacing("150条", with: "100条")).isEmpty)
  }

  @Test func `a list quotes its words and items`() throws {
    let finding = try #require(Self.findings("我局共公开信息372条(网站331条、新媒体61条)。").first)
    #expect(
      finding.fact
        == .list(
          ProseList(
            total: Quantity(372), items: [Quantity(331), Quantity(61)], sum: Quantity(392),
            quote: "372条(网站331条、新媒体61条)", isExhaustive: true)))
  }
}

extension ProseListTests {
  @Test(arguments: [
    "我局收到申请20件,上年结转1件(自然人15件,企业5件)。",
    "收到申请66件,上年结转1件(46件属自然人申请,20件属法人或其他组织申请)。",
    "收到申请20件(其中网上申请15件、自然人申请12件)。",
    "主动公开政府信息300条(其中部门动态150条、通知公告60条、政策文件40条、财政信息30条)。",
  ])
  func `a list that breaks down another number, or only parts, is no error`(text: String) {
    #expect(!Self.findings(text).contains { $0.severity == .error }, "\(text)")
  }
}
