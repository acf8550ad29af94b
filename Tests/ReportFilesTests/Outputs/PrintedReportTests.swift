import AnnualReport
import ReportFiles
import ReportSamples
import Testing

/// What the program writes, its own readers read back to the same cells.
@Suite struct PrintedReportTests {
  static let reports = [
    Sample.varied(.y2021), Sample.varied(.y2019), Sample.faulty, Sample.abridged,
  ]

  @Test(arguments: reports.indices, ["html", "text", "md"])
  func `a report written anew is read back to the same cells`(index: Int, kind: String) throws {
    let report = Self.reports[index]
    let printed = PrintedReport(report)
    let text =
      switch kind {
      case "html": printed.html
      case "md": printed.markdown
      default: printed.text
      }
    let read = try ReportReader().read(Array(text.utf8), named: "a.\(kind)").report
    #expect(read.edition == report.edition)
    #expect(read.organ == report.organ)
    #expect(read.year == report.year)
    let differing = report.cells.filter { read[$0].value != report[$0].value }
    #expect(differing.isEmpty, "\(differing.map { "\($0): \(report[$0].value) ≠ \(read[$0])" })")
  }

  @Test func `table III is printed with the form's spans`() {
    let table = PrintedTable(.iii, of: Sample.report(.y2021))
    #expect(table.width == 10)
    #expect(table.rows.count == 28)
    #expect(table.rows[0].map(\.rows) == [3, 1])
    #expect(table.rows[0].map(\.columns) == [3, 7])
    #expect(table.rows[5][0] == PrintedTable.Box("三、本年度办理结果", rows: 22))
    #expect(table.grid.allSatisfy { $0.count == 10 })
  }

  @Test(arguments: [(Edition.y2021, 10), (.y2019, 22)])
  func `every figure of table II stands in it once`(edition: Edition, count: Int) {
    let table = PrintedTable(.ii, of: Sample.report(edition))
    #expect(table.rows.joined().compactMap(\.cell).count == count)
    #expect(table.rows.allSatisfy { $0.reduce(0) { $0 + $1.columns } == 4 })
  }

  @Test func `text that looks like markup stays text`() throws {
    var report = Sample.report(.y2021)
    report[Cell(.received, .total)] = Reading(.text, raw: "<script>|*7*", doubt: .notNumber)
    let printed = PrintedReport(report)
    #expect(!printed.html.contains("<script>"))
    #expect(printed.markdown.contains("\\<script\\>｜\\*7\\*"))
  }
}
