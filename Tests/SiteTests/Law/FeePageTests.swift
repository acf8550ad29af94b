import HTTPTypes
import Testing

@testable import Site

@Suite struct `The page of the fee` {
  let site = SiteUnderTest()

  @Test func `asks for items or pages`() async throws {
    let page = try await site.ask("/fee")
    #expect(page.status == .ok)
    #expect(page.text.contains("<h1>政府信息公开信息处理费计算</h1>"))
    #expect(page.count("<form ") == 2)
    #expect(page.text.utf8.count < 60_000)
  }

  @Test func `says the amount first and then how it comes to that`() async throws {
    let page = try await site.ask("/fee?items=35")
    #expect(page.status == .ok)
    #expect(page.text.contains("<h1>信息处理费 3000 元</h1>"))
    #expect(page.text.contains("按件计收，35 件（国办函〔2020〕109号第四条）。"))
    #expect(
      page.text.contains(
        "<tr><th scope=\"row\">第 11 至 30 件</th><td>20</td><td>100</td><td>2000</td></tr>"))
    #expect(page.text.contains("20 × 100 + 5 × 200 = 3000 元"))
    #expect(page.text.contains("20 个工作日内缴费"))
  }

  @Test func `counts on from the month's earlier items`() async throws {
    let page = try await site.ask("/fee?items=1&after=11")
    #expect(page.text.contains("<h1>信息处理费 100 元</h1>"))
    #expect(page.text.contains("第 12 件"))
  }

  @Test(arguments: ["/fee?items=0", "/fee?pages=0", "/fee?pages=30"])
  func `charges nothing where nothing is to be charged`(address: String) async throws {
    let page = try await site.ask(address)
    #expect(page.status == .ok)
    #expect(page.text.contains("<h1>信息处理费 0 元</h1>"))
    #expect(!page.text.contains("逾期未缴"))
  }

  @Test func `charges by one standard and never by both`() async throws {
    let page = try await site.ask("/fee?items=12&pages=40")
    #expect(page.status == .badRequest)
    #expect(page.text.contains("按件、按量只能选择一种，请只填一处。（国办函〔2020〕109号第三条）"))
    #expect(!page.text.contains("class=\"verdict"))
  }

  @Test(arguments: [
    "items=-1", "items=1.5", "items=100001", "items=99999999999999999999", "items=x",
    "pages=%EF%BC%99",
    "pages=-0", "items=5&after=-1", "after=3", "items=", "items=%3Cscript%3E", "pages=1e3",
  ])
  func `says what cannot be read`(query: String) async throws {
    let page = try await site.ask("/fee?\(query)")
    #expect(page.status == .badRequest)
    #expect(page.text.contains("有几处需要改一下"))
    #expect(!page.text.contains("<script>"))
  }

  @Test func `keeps large type`() async throws {
    let page = try await site.ask("/fee?pages=31&size=large")
    #expect(page.text.contains("class=\"large\""))
    #expect(page.text.contains("href=\"/fee?pages=31\">标准字号"))
  }
}
