import AnnualReport
import ReportFiles
import ReportSamples
import Testing

@Suite struct ComparisonTests {
  @Test func `two reports side by side show what differs and count what does not`() {
    let grid = ComparisonGrid(
      Sample.report(.y2021), from: "a.html", Sample.faulty, from: "b.html")
    #expect(
      grid.text == """
        甲:常宁市数据局 2024年
        乙:常宁市数据局 2024年

        (七)总计·自然人:7 → 6(-1)
        (七)总计·总计:7 → 6(-1)
        共 200 项数据,2 项不同,198 项相同。

        """)
  }

  @Test func `two equal reports are said to be equal`() {
    let grid = ComparisonGrid(Sample.faulty, from: "a", Sample.faulty, from: "b")
    #expect(grid.text.hasSuffix("\n两份报告的 200 项数据全部相同。\n"))
  }

  @Test func `figures that one edition lacks are shown as lacking`() {
    let grid = ComparisonGrid(Sample.report(.y2021), from: "a", Sample.report(.y2019), from: "b")
    #expect(grid.text.contains("行政规范性文件·本年制发件数:0 → 无此项\n"))
  }
}
