import AnnualReport
import ReportFiles
import ReportSamples
import Testing

@Suite struct FindingsTextTests {
  @Test func `the text of a faulty report can be forwarded as it stands`() {
    let file = CheckedFile(file: "常宁.html", read: ReadReport(report: Sample.faulty, source: []))
    let text = FindingsText([file]).text
    let begin = """
      文件:常宁.html
      机关:常宁市数据局
      年度:2024
      【错误】4 处
        1. 自然人列:7(本年新收) + 0(上年结转) = 7,而 6((七)总计) + 0(结转下年度) = 6,相差 1(III.balance)
           左:7 = 本年新收·自然人 7
           右:6 = (七)总计·自然人 6
           位置:第11行、第172行

      """
    #expect(text.hasPrefix(begin))
    let proposal = """
      【修改建议】供核对,不自动修改
        1. (七)总计·自然人 6 → 7;(七)总计·总计 6 → 7
           理由:改动最少,改后全部勾稽关系成立(可消除 4 处不平);只改合计数,不动分项数据

      """
    #expect(text.contains(proposal))
    #expect(text.contains("  “上年结转等于上一年度报告的结转下年度”未能核对:没有上一年度报告,请一并提供\n"))
    #expect(
      text.hasSuffix("份报告有错误;错误 4 处、需核对 \(file.count(.warning)) 处、提示 \(file.count(.note)) 处。\n"))
  }

  @Test func `a file that cannot be read says why`() {
    let file = CheckedFile(file: "a.doc", outcome: .unreadable(.legacyBinary))
    #expect(
      file.text == """
        文件:a.doc
        【错误】旧版 Word、Excel 或 WPS 格式,请另存为 DOCX 或 XLSX(file.unreadable)

        """)
  }

  @Test(arguments: [
    ([], "没有找到文件。"),
    (
      [Unreadable.empty, .damaged],
      "共检查 2 个文件:0 份报告有错误,2 个文件无法读取;错误 0 处、需核对 0 处、提示 0 处。"
    ),
  ])
  func `the last sentence counts`(reasons: [Unreadable], sentence: String) {
    let files = reasons.map { CheckedFile(file: "a", outcome: .unreadable($0)) }
    #expect(BatchSummary(files).sentence == sentence)
  }

  @Test func `what a report says of itself cannot command the terminal or the page`() {
    var report = Sample.faulty
    report.organ = "<b>\u{1B}[2J\u{202E}局"
    let file = CheckedFile(file: "a", read: ReadReport(report: report, source: []))
    #expect(file.text.contains("机关:<b>\\u{1b}[2J\\u{202e}局\n"))
    #expect(!FindingsPage([file]).html.contains("<b>"))
  }
}
