import AnnualReport
import ReportFiles
import Testing

/// Reports as web pages.
@Suite struct PageLayoutTests {
  let figures = Figures(seed: 21)

  @Test(arguments: 0..<12)
  func `a page in the form's own layout is read`(seed: UInt64) throws {
    let figures = seed % 4 == 3 ? Figures(seed: seed).abridged() : Figures(seed: seed)
    try expectAllRead(figures.page(), figures, named: "a.html")
  }

  @Test(arguments: ["", "&nbsp;", "/", "—", "<p class=\"MsoNormal\"><o:p>&nbsp;</o:p></p>"])
  func `zeros left blank are blank, and figures keep their columns`(zero: String) throws {
    for seed in 0..<6 as Range<UInt64> {
      let figures = Figures(seed: seed, sparse: seed % 2 == 0)
      var style = PageStyle()
      style.zero = zero
      try expectAllRead(figures.page(style), figures, named: "a.html")
      style.rowEnd = "<td></td><td></td>"
      try expectAllRead(figures.page(style), figures, named: "a.html")
    }
  }

  @Test func `text cut into a span a character, nested fonts and o:p are joined without spaces`()
    throws
  {
    var style = PageStyle()
    style.cell = { text in
      let spans = text.map {
        "<span style=\"font-family:宋体\"><font face=\"宋体\">\($0 == "<" ? "&lt;" : String($0))</font></span>"
      }.joined()
      return
        "<p class=\"MsoNormal\" style=\"text-align:center\">\(spans)<span><o:p>&nbsp;</o:p></span></p>"
    }
    try expectAllRead(figures.page(style), figures, named: "a.html")
  }

  @Test func `a head's cell of two paragraphs is joined without a space`() throws {
    let page = figures.page().replacingFirst(">商业企业<", with: "><p>商业</p><p>企业</p><")
      .replacingFirst(">社会公益组织<", with: ">社会<br/>公益<br/>组织<")
    try expectAllRead(page, figures, named: "a.html")
  }

  @Test(arguments: [false, true], [false, true])
  func `heads and labels may span or stand beside empty cells`(spans: Bool, empty: Bool) throws {
    var style = PageStyle()
    style.spansLabels = spans
    style.spansGroups = spans
    style.hasEmptyHeadCells = empty
    try expectAllRead(figures.page(style), figures, named: "a.html")
    style.zero = ""
    try expectAllRead(figures.page(style), figures, named: "a.html")
  }

  @Test(arguments: ["<td></td>", "<td></td><td></td>", "<td>&nbsp;</td>"])
  func `empty cells too many at the end are no figures`(end: String) throws {
    var style = PageStyle()
    style.rowEnd = end
    try expectAllRead(figures.page(style), figures, named: "a.html")
  }

  @Test(arguments: ["rowspan=\"22\"", "rowspan=\"8\"", "rowspan=\"3\"", "rowspan=\"5\""])
  func `spans of rows that are missing or wrong do no harm`(span: String) throws {
    let page = figures.page()
    for other in ["", "rowspan=\"2\"", "rowspan=\"99\"", "rowspan=\"0\""] {
      let broken = page.split(separator: span, omittingEmptySubsequences: false).joined(
        separator: other)
      try expectAllRead(broken, figures, named: "a.html")
    }
  }

  @Test func `a row with fewer cells than columns is doubted as a whole`() throws {
    let row = figures.texts(.refusedStateSecret).map { "<td>\($0)</td>" }.joined()
    let page = figures.page().replacingFirst(
      row, with: figures.texts(.refusedStateSecret).dropLast().map { "<td>\($0)</td>" }.joined())
    let outcome = Outcome(
      try ReportReader().read(Array(page.utf8), named: "a.html").report, figures)
    #expect(outcome.silentlyWrong.isEmpty)
    #expect(outcome.doubtful.allSatisfy { $0.row == .refusedStateSecret })
    #expect(outcome.doubtful.count == 7)
  }

  @Test func `table II may be four tables`() throws {
    var style = PageStyle()
    style.splitsTableTwo = true
    try expectAllRead(figures.page(style), figures, named: "a.html")
  }

  @Test func `a table of metadata before the report is none of its tables`() throws {
    let page = figures.page(around: { body in
      """
      <table><tr><td>索引号</td><td>000014349/2025-00012</td><td>主题分类</td><td>综合政务</td></tr>
      <tr><td>发布机构</td><td>\(self.figures.organ)</td><td>发布日期</td><td>2025-01-20</td></tr>
      <tr><td>名称</td><td colspan="3">\(self.figures.organ)2024年政府信息公开工作年度报告</td></tr></table>\(body)
      """
    })
    try expectAllRead(page, figures, named: "a.html")
  }

  @Test func `the whole article may stand in a table that lays out the page`() throws {
    let page = figures.page(around: {
      "<table><tr><td>导航</td><td><table><tr><td>\($0)</td></tr></table></td></tr></table>"
    })
    try expectAllRead(page, figures, named: "a.html")
  }

  @Test func `tables pasted as one paragraph a cell are read as text`() throws {
    let page =
      "<html><body>" + figures.cellALine().split(separator: "\n").map { "<p>\($0)</p>" }.joined()
      + "</body></html>"
    try expectAllRead(page, figures, named: "a.html")
  }

  @Test func `traditional characters are read`() throws {
    let pairs: [Character: Character] = [
      "总": "總", "结": "結", "转": "轉", "开": "開", "数": "數", "规": "規", "范": "範", "处": "處", "罚": "罰",
      "强": "強", "许": "許",
      "费": "費", "项": "項", "业": "業", "机": "機", "构": "構", "组": "組", "织": "織", "务": "務", "类": "類",
      "权": "權", "护": "護",
      "关": "關", "属": "屬", "于": "於", "诉": "訴", "讼": "訟", "复": "復", "议": "議", "维": "維", "纠": "糾",
      "审": "審", "续": "續",
      "继": "繼", "办": "辦", "获": "獲", "认": "認", "当": "當", "无": "無", "补": "補", "缴": "繳", "纳": "納",
      "询": "詢", "国": "國",
      "条": "條", "报": "報", "县": "縣", "据": "據", "题": "題", "进": "進", "况": "況", "间": "間", "决": "決",
      "发": "發", "废": "廢", "现": "現", "体": "體", "动": "動",
    ]
    let page = String(figures.page().map { pairs[$0] ?? $0 })
    let report = try ReportReader().read(Array(page.utf8), named: "a.html").report
    let outcome = Outcome(report, figures)
    #expect(outcome.silentlyWrong.isEmpty)
    #expect(outcome.doubtful.isEmpty, "\(outcome.doubtful)")
  }

  @Test func `full-width punctuation and digits are read`() throws {
    let wide = figures.page().map { character -> Character in
      switch character {
      case "(": "（"
      case ")": "）"
      case ",": "，"
      case ":": "："
      default: character
      }
    }
    try expectAllRead(String(wide), figures, named: "a.html")
  }
}
