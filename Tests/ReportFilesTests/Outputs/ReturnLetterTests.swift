import AnnualReport
import ReportFiles
import ReportSamples
import Testing

@Suite struct ReturnLetterTests {
  @Test func `the letter names the organ, each fault with its place, and puts proposals as such`()
    throws
  {
    let file = CheckedFile(file: "in/常宁.html", read: ReadReport(report: Sample.faulty, source: []))
    let letter = try #require(ReturnLetter(file))
    #expect(letter.title == "关于2024年政府信息公开工作年度报告的退回修改意见")
    #expect(letter.addressee == "常宁市数据局")
    let text = letter.text
    #expect(text.contains("常宁市数据局:\n你单位报送的2024年政府信息公开工作年度报告(文件:常宁.html)收悉。"))
    #expect(text.contains("一、应当修改的问题\n1.自然人列:7(本年新收) + 0(上年结转) = 7,"))
    #expect(text.contains("位置:第11行、第172行。"))
    #expect(text.contains("修改建议(仅供参考,请以台账和原始记录为准)\n1.(七)总计·自然人 6 → 7;"))
    #expect(text.hasSuffix("\n(印章单位名称)\n    年  月  日\n"))
  }

  @Test func `where nothing is wrong there is no letter`() {
    let checkup = Checkup(findings: [], proposals: [], undecided: [])
    let head = ReportHead(ReadReport(report: Sample.report(.y2021), source: []))
    #expect(ReturnLetter(CheckedFile(file: "a", outcome: .checked(head, checkup))) == nil)
  }

  @Test func `a file that cannot be read is returned too`() throws {
    let file = CheckedFile(file: "a.pdf", outcome: .unreadable(.noText))
    let letter = try #require(ReturnLetter(file))
    #expect(letter.addressee == "____________")
    #expect(letter.text.contains("(文件:a.pdf)无法读取:页面是图片,没有文字"))
  }
}
