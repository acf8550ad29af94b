import AnnualReport
import OfficeFiles
import ReportFiles
import ReportSamples
import Testing

/// What is written for Word and Excel is read back by the program's own readers.
@Suite struct OfficeOutputTests {
  @Test(arguments: [Edition.y2021, .y2019])
  func `a report as a workbook is read back to the same cells`(edition: Edition) throws {
    let report = Sample.varied(edition)
    try expectSame(report, in: ReportWorkbook(report).bytes, named: "a.xlsx")
  }

  @Test(arguments: [Edition.y2021, .y2019])
  func `a report as a document of Word is read back to the same cells`(edition: Edition) throws {
    let report = Sample.varied(edition)
    let bytes = try PrintedReport(report).docx
    try expectSame(report, in: bytes, named: "a.docx")
    let read = try ReportReader().read(bytes, named: "a.docx").report
    #expect(read.organ == report.organ)
    #expect(read.year == report.year)
  }

  @Test func `the letter as a document of Word holds the organ and each fault, set full width`()
    throws
  {
    let file = CheckedFile(file: "a.html", read: ReadReport(report: Sample.faulty, source: []))
    let letter = try #require(ReturnLetter(file))
    let content = try WordReader.read(letter.docx)
    let text = String(decoding: content.text, as: UTF8.self)
    #expect(text.contains("关于2024年政府信息公开工作年度报告的退回修改意见"))
    #expect(text.contains("常宁市数据局\u{FF1A}"))
    #expect(text.contains("(七)总计·自然人 6 → 7") || text.contains("\u{FF08}七\u{FF09}总计·自然人 6 → 7"))
  }

  @Test func `the findings are a sheet with a row each, and the files a sheet with a row each`()
    throws
  {
    let files = [
      CheckedFile(file: "a.html", read: ReadReport(report: Sample.faulty, source: [])),
      CheckedFile(file: "b.pdf", outcome: .unreadable(.noText)),
    ]
    let content = try SheetReader.read(FindingsWorkbook(files).bytes)
    #expect(content.tables.map(\.sheet) == ["校验发现", "文件汇总"])
    let headings = content.cells(of: try #require(content.rows(of: content.tables[0]).first))
      .map { content.string($0.text) }
    #expect(
      headings == ["文件", "机关", "年度", "级别", "规则", "内容", "左", "右", "差", "位置", "建议"])
    let findings = try #require(files[0].checkup).findings.count
    #expect(content.rows(of: content.tables[0]).count == findings + 2)
    #expect(content.rows(of: content.tables[1]).count == 3)
  }

  @Test func `a comparison is a sheet with a row for each figure`() throws {
    let grid = ComparisonGrid(
      Sample.report(.y2021), from: "a", Sample.varied(.y2021), from: "b")
    let content = try SheetReader.read(grid.workbook)
    #expect(content.rows(of: content.tables[0]).count == 201)
  }

  private func expectSame(_ report: Report, in bytes: [UInt8], named name: String) throws {
    let read = try ReportReader().read(bytes, named: name).report
    let differing = report.cells.filter { read[$0].value != report[$0].value }
    #expect(differing.isEmpty, "\(differing.map { "\($0): \(report[$0].value) ≠ \(read[$0])" })")
  }
}
