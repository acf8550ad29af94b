import HTTPTypes
import Testing

@testable import Site

/// The day is 2026-03-20 for the site under test.
@Suite struct `The page of time limits` {
  let site = SiteUnderTest()

  /// The page without its tags, spaces drawn together.
  private func words(_ page: SiteUnderTest.Answer) -> String {
    page.text.replacing(#/<[^>]*>/#, with: " ").replacing(#/\s+/#, with: " ")
  }

  @Test func `asks for the day and the channel before all else`() async throws {
    let page = try await site.ask("/clock")
    #expect(page.status == .ok)
    #expect(page.text.contains("<h1>政府信息公开申请期限计算</h1>"))
    #expect(page.text.contains("<input type=\"date\" id=\"received\" name=\"received\" value=\"\""))
    #expect(page.text.contains("<option value=\"inPerson\" selected>当面提交</option>"))
    #expect(!page.text.contains("有几处需要改一下"))
    #expect(page.text.utf8.count < 60_000)
  }

  @Test func `says the answer first and in large type`() async throws {
    let page = try await site.ask("/clock?received=2026-03-02")
    #expect(page.status == .ok)
    #expect(page.text.contains("<h1>最迟 2026 年 3 月 30 日答复</h1>"))
    #expect(words(page).contains("按 2026-03-20 计算，还有 6 个工作日。收到申请之日：2026-03-02（当面提交）。"))
    let order = ["<h1>", "逐日计算", "为什么", "其他期限", "<h2>条件"].map {
      page.text.firstRange(of: $0)?.lowerBound
    }
    #expect(order.allSatisfy { $0 != nil })
    #expect(order.compactMap { $0 } == order.compactMap { $0 }.sorted())
  }

  @Test func `tells each day apart by a mark and a word`() async throws {
    let page = try await site.ask(
      "/clock?received=2026-02-12&event=organConsulted+2026-02-25&event=organAnswered+2026-03-02")
    let days = [
      ("start", "2026-02-12", "12", "起", "起算日，不计入"),
      ("counted", "2026-02-13", "13", "1", "第 1 个工作日"),
      ("makeup", "2026-02-14", "14", "班 2", "调休工作日，第 2 个工作日"),
      ("holiday", "2026-02-17", "17", "春节", "春节放假，不计入"),
      ("excluded", "2026-02-28", "28", "不计", "征求意见期间，不计入"),
      ("weekend", "2026-03-07", "7", "休", "双休日，不计入"),
      ("due", "2026-03-25", "25", "截止", "第 20 个工作日，截止"),
    ]
    for (look, iso, number, mark, spoken) in days {
      #expect(
        page.text.contains(
          "<td class=\"\(look)\"><time datetime=\"\(iso)\">\(number)</time>"
            + "<span aria-hidden=\"true\">\(mark)</span><span class=\"vh\">\(spoken)</span></td>"),
        "\(iso)")
    }
    #expect(
      page.text.contains("class=\"counted today\"><time datetime=\"2026-03-20\">20</time><b>今天"))
    #expect(page.count("<i class=\"") == 7, "a sample for each")
  }

  @Test func `has a row of seven days for each week`() async throws {
    let page = try await site.ask("/clock?received=2026-03-02")
    let rows = page.text.split(separator: "<tr><th scope=\"row\">").dropFirst()
    #expect(rows.count == 5)
    #expect(rows.allSatisfy { $0.split(separator: "<td").count == 8 })
    #expect(rows.first?.hasPrefix("3月<span class=\"vh\">3月2日起</span></th>") == true)
  }

  @Test func `lists the steps with their places in the law`() async throws {
    let page = try await site.ask("/clock?received=2026-02-12")
    #expect(page.text.contains("<li><span>2026-02-14 是调休工作日，计入。</span></li>"))
    #expect(
      page.text.contains(
        "<li><span>截止日为 2026-03-18。</span><cite>条例第三十三条第二款</cite></li>"))
    #expect(page.text.contains("《国务院办公厅关于2026年部分节假日安排的通知》（国办发明电〔2025〕7号）"))
  }

  @Test func `lists what was not taken up with every reason and its article`() async throws {
    let page = try await site.ask(
      "/clock?received=2026-03-02&event=correctionNoticed+2026-03-04&event=corrected+2026-03-05"
        + "&event=correctionNoticed+2026-03-20")
    #expect(page.text.contains("<b>2026-03-20 发出补正通知</b>"))
    #expect(page.text.contains("补正通知只能发一次，本件已经发过。 <cite>条例第三十条</cite>"))
    #expect(page.text.contains("收到申请已超过 7 个工作日，不能再通知补正。 <cite>条例第三十条</cite>"))
  }

  @Test func `refuses what was received before the Regulation, with its article`() async throws {
    let page = try await site.ask("/clock?received=2019-05-14")
    #expect(page.status == .ok)
    #expect(page.text.contains("<h1>不适用现行条例，没有计算期限</h1>"))
    #expect(page.text.contains("<cite>条例第五十六条</cite>"))
    #expect(!page.text.contains("逐日计算"))
    #expect(!page.text.contains(".ics"))
  }

  @Test func `shows what a reply that waits is waiting for`() async throws {
    let page = try await site.ask("/clock?received=2026-03-02&event=feeNotified+2026-03-09")
    #expect(page.text.contains("<h1>等待缴费（最迟 2026 年 4 月 7 日），此后重新计算答复期限</h1>"))
    #expect(page.text.contains("缴费期限逐日计算"))
    let unconfirmed = try await site.ask("/clock?received=2026-03-02&channel=online")
    #expect(unconfirmed.text.contains("<h1>双方尚未确认收到申请，答复期限还没有开始</h1>"))
    #expect(!unconfirmed.text.contains("class=\"strip\""))
  }

  @Test func `adds an event by a form, and its address holds all of it`() async throws {
    let sent = try await site.ask(
      "/clock?received=2026-03-02&channel=online&event=confirmed+2026-03-03&kind=extended"
        + "&on=2026-03-20&today=&size=large")
    #expect(sent.status == .seeOther)
    let address = try #require(sent.header("Location"))
    #expect(
      address
        == "/clock?received=2026-03-02&channel=online&event=confirmed+2026-03-03"
        + "&event=extended+2026-03-20&size=large")
    let page = try await site.ask(address)
    #expect(page.status == .ok)
    #expect(page.text.contains("<h1>最迟 2026 年 4 月 29 日答复</h1>"))
    #expect(page.text.contains("value=\"extended 2026-03-20\""))
  }

  @Test func `removes an event by a link`() async throws {
    let page = try await site.ask(
      "/clock?received=2026-03-02&event=extended+2026-03-20&event=accepted+2026-03-02")
    #expect(
      page.text.contains(
        "<a href=\"/clock?received=2026-03-02&amp;event=accepted+2026-03-02\">移除"))
    #expect(
      page.text.contains(
        "<a href=\"/clock?received=2026-03-02&amp;event=extended+2026-03-20\">移除"))
  }

  @Test func `says that a refusal goes to reconsideration first, and believes what it is told`()
    async throws
  {
    let address = "/clock?received=2026-03-02&event=decided+2026-03-16&event=delivered+2026-03-17"
    let unknown = try await site.ask(address)
    #expect(unknown.text.contains("应当先申请行政复议，不能直接起诉"))
    #expect(unknown.text.contains("直接起诉期限"))
    let refused = try await site.ask(address + "&decision=refused")
    #expect(!refused.text.contains("直接起诉期限"))
    #expect(refused.text.contains("复议后起诉期限"))
    #expect(refused.text.contains("<option value=\"refused\" selected>"))
    let other = try await site.ask(address + "&decision=otherwise")
    #expect(!other.text.contains("应当先申请行政复议，不能直接起诉"))
  }

  @Test func `offers the days to a calendar program`() async throws {
    let page = try await site.ask("/clock?received=2026-12-21&today=2026-12-21")
    #expect(
      page.text.contains("href=\"/clock.ics?received=2026-12-21&amp;today=2026-12-21\""))
    let file = try await site.ask("/clock.ics?received=2026-12-21&today=2026-12-21")
    #expect(file.status == .ok)
    #expect(file.header("Content-Type") == "text/calendar; charset=utf-8")
    #expect(file.header("Content-Disposition")?.contains("2026-12-21.ics") == true)
    let lines = file.text.replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
    #expect(lines.first == "BEGIN:VCALENDAR")
    #expect(lines.contains("DTSTART;VALUE=DATE:20270119"))
    #expect(lines.contains("DTSTART;VALUE=DATE:20261230"))
    #expect(lines.contains("SUMMARY:2026-12-21 收到的申请：答复期限截止"))
    #expect(lines.filter { $0 == "STATUS:TENTATIVE" }.count == 1)
    #expect(Set(lines.filter { $0.hasPrefix("UID:") }).count == 2)
    #expect(lines.contains { $0.hasPrefix("DESCRIPTION:2026-12-21 为收到申请之日（当面提交）。") })
  }

  @Test func `has no calendar where there is no day to remember`() async throws {
    let waiting = "received=2026-03-02&channel=fax"
    #expect(!(try await site.ask("/clock?\(waiting)")).text.contains(".ics"))
    #expect(try await site.ask("/clock.ics?\(waiting)").status == .notFound)
    #expect(try await site.ask("/clock.ics").status == .notFound)
    #expect(try await site.ask("/clock.ics?received=x").status == .notFound)
  }

  @Test(arguments: [
    ("received=2026-02-30", "收到申请的日期“2026-02-30”无法识别", "#received"),
    ("received=&kind=&on=", "请填写收到申请的日期", "#received"),
    ("received=2100-01-01", "收到申请的日期“2100-01-01”无法识别", "#received"),
    ("received=2026-03-02&channel=pigeon", "没有“pigeon”这种提交渠道", "#channel"),
    ("received=2026-03-02&event=delayed+2026-03-03", "网址里的事项“delayed 2026-03-03”无法识别", "#kind"),
    ("received=2026-03-02&kind=extended&on=", "请填写该事项发生的日期", "#on"),
    ("received=2026-03-02&kind=&on=2026-03-03", "请选择要添加的事项", "#kind"),
    ("received=2026-03-02&kind=x&on=2026-03-03", "请选择要添加的事项", "#kind"),
    ("received=2026-03-02&kind=extended&on=soon", "事项的日期“soon”无法识别", "#on"),
    ("received=2026-03-02&today=2026-13-01", "计算基准日“2026-13-01”无法识别", "#today"),
    ("received=2026-03-02&decision=x", "答复内容请从列表中选择", "#decision"),
  ])
  func `says what cannot be read, beside the field and above`(
    query: String, words: String, field: String
  ) async throws {
    let page = try await site.ask("/clock?\(query)")
    #expect(page.status == .badRequest)
    #expect(page.count(words) >= 2)
    #expect(page.text.contains("<a href=\"\(field)\">"))
    #expect(page.text.contains("id=\"\(field.dropFirst())\""))
    #expect(!page.text.contains("class=\"verdict"))
  }

  @Test func `is not moved by what a stranger sends`() async throws {
    let script = "%3Cscript%3Ealert(1)%3C/script%3E"
    for field in ["received", "channel", "event", "kind", "on", "today", "decision", "size"] {
      let page = try await site.ask("/clock?received=2026-03-02&\(field)=\(script)")
      #expect(!page.text.contains("<script>alert"), "\(field)")
    }
    let broken = try await site.ask("/clock?received=%FF%zz&%=&=&&event&today=%E2%80%AE2026")
    #expect(broken.status == .badRequest)
    #expect(!broken.text.unicodeScalars.contains("\u{202E}"))
    let header = try await site.ask(
      "/clock?received=2026-03-02&kind=extended&on=2026-03-20%0D%0AX-Evil:1")
    #expect(header.header("X-Evil") == nil)
    let many = Array(repeating: "event=organConsulted+2026-03-03", count: 300)
    let crowded = try await site.ask("/clock?received=2026-03-02&" + many.joined(separator: "&"))
    #expect(crowded.status == .badRequest)
    #expect(crowded.text.contains("事项最多 200 项"))
    let endless = try await site.ask(
      "/clock?received=2026-03-02&event=organConsulted+2026-03-03&event=organReceived+2099-12-31")
    #expect(endless.status == .ok)
    #expect(!endless.text.contains("class=\"strip\""), "nobody looks at seventy years of days")
  }

  @Test func `keeps large type from address to address`() async throws {
    let page = try await site.ask("/clock?received=2026-03-02&event=extended+2026-03-20&size=large")
    #expect(page.text.contains("<html lang=\"zh-CN\" class=\"large\">"))
    #expect(page.text.contains("href=\"/clock?received=2026-03-02&amp;size=large\">移除"))
    #expect(
      page.text.contains(
        "href=\"/clock?received=2026-03-02&amp;event=extended+2026-03-20\">标准字号"))
    #expect(page.text.contains("<input type=\"hidden\" name=\"size\" value=\"large\">"))
  }
}
