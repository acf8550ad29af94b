import StoreFixtures
import Testing

@testable import Store

@Suite struct `The tokenizer` {
  @Test(arguments: [
    ("信息公开", ["信息", "息公", "公开", "开"]),
    ("公", ["公"]),
    ("", []),
    (" ,。!", []),
    ("GDP增长3.5%", ["gdp", "增长", "长", "3", "5"]),
    ("ＧＤＰ２０２５", ["gdp2025"]),
    ("国办公开办函〔2021〕30号", ["国办", "办公", "公开", "开办", "办函", "函", "2021", "30", "号"]),
    ("信 息\n公　开", ["信息", "息公", "公开", "开"]),
    ("信息,公开", ["信息", "息", "公开", "开"]),
    ("Ünïcode ÄÖ", ["ünïcode", "äö"]),
    ("e\u{301}a", ["ea"]),
    ("𠮷野家", ["𠮷野", "野家", "家"]),
    ("カタカナ", ["カタ", "タカ", "カナ", "ナ"]),
    ("😀公开😀", ["公开", "开"]),
  ])
  func `cuts Chinese into pairs and leaves words whole`(text: String, pieces: [String]) {
    #expect(SearchTokenizer.tokens(of: text).map(\.text) == pieces)
  }

  @Test func `knows where each piece stands`() {
    let text = "请查ＧＤＰ 数 据"
    let ranges = SearchTokenizer.tokens(of: text).map { String(text[$0.range]) }
    #expect(ranges == ["请查", "查", "ＧＤＰ", "数 据", "据"])
  }

  @Test func `cuts words that are too long`() {
    let pieces = SearchTokenizer.tokens(of: String(repeating: "x", count: 130)).map(\.text.count)
    #expect(pieces == [64, 64, 2])
  }
}

@Suite struct `A search text` {
  @Test(arguments: [
    ("信息公开", [["信息", "息公", "公开"]], [false]),
    ("信息 公开", [["信息"], ["公开"]], [false, false]),
    ("\"信息 公开\"", [["信息", "息公", "公开"]], [false]),
    ("“gdp 2025”", [["gdp", "2025"]], [false]),
    ("公", [["公"]], [true]),
    ("abc*", [["abc"]], [true]),
    ("2025-01*", [["2025", "01"]], [true]),
    ("\"abc de\"*", [["abc", "de"]], [true]),
    ("信息*", [["信息"]], [false]),
    ("第3条", [["第", "3", "条"]], [true]),
    ("信息 信息", [["信息"]], [false]),
    (" - ", [], []),
    ("“未闭合 的", [["未闭", "闭合", "合的"]], [false]),
    ("' OR 1=1; --", [["or"], ["1", "1"]], [false, false]),
  ])
  func `is understood`(text: String, pieces: [[String]], beginnings: [Bool]) throws {
    let terms = try SearchText(text).terms
    #expect(terms.map(\.pieces) == pieces)
    #expect(terms.map(\.isPrefix) == beginnings)
  }

  @Test func `that asks for too much is refused`() {
    let text = (0..<65).map { "w\($0)" }.joined(separator: " ")
    #expect(throws: SearchTextTooLong.self) { try SearchText(text) }
  }
}

@Suite struct `A snippet` {
  private func marked(_ snippet: Snippet) -> String {
    let text = snippet.parts.map { $0.isMatch ? "[\($0.text)]" : $0.text }.joined()
    return (snippet.isCutBefore ? "…" : "") + text + (snippet.isCutAfter ? "…" : "")
  }

  @Test(arguments: [
    ("政府信息公开条例", "信息公开", "政府[信息公开]条例"),
    ("政府信息公开条例", "公", "政府信息[公]开条例"),
    ("政府信息公开条例", "政府 条例", "[政府]信息公开[条例]"),
    ("GDP<b>增长", "gdp", "[GDP]<b>增长"),
    ("年度２０２５报告", "20*", "年度[２０２５]报告"),
    ("信 息", "信息", "[信 息]"),
    ("无关", "信息", "无关"),
    ("", "信息", ""),
  ])
  func `marks what was found`(text: String, search: String, expected: String) throws {
    #expect(marked(Snippet(whole: text, terms: try SearchText(search).terms)) == expected)
  }

  @Test func `shows the text around the first match`() throws {
    let text = String(repeating: "前", count: 50) + "公开" + String(repeating: "后", count: 50)
    let snippet = Snippet(around: text, terms: try SearchText("公开").terms, length: 20)
    #expect(marked(snippet) == "…前前前前前[公开]后后后后后后后后后后后后后…")
  }

  @Test func `begins at the beginning where nothing was found in it`() throws {
    let snippet = Snippet(
      around: "只在标题里找到的内容", terms: try SearchText("公开").terms, length: 5)
    #expect(marked(snippet) == "只在标题里…")
  }
}
