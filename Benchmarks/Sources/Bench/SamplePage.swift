import AnnualReport
import ReportFiles

/// A page as a word processor exports it, every character in a span of its own: about 90 KB.
enum SamplePage {
  /// A report whose figures differ with the seed and whose sums hold.
  static func report(seed: Int) -> Report {
    var report = Report(edition: .y2021)
    report.organ = "甲市第\(seed)局"
    report.year = 2024
    report.tables = Set(Table.allCases)
    for cell in report.cells { report[cell] = Reading(.number(.zero), raw: "0") }
    for (index, column) in Column.applicants.enumerated() {
      let received = seed % 90 + index
      report[Cell(.received, column)].value = .number(Quantity(received))
      report[Cell(.disclosed, column)].value = .number(Quantity(received))
      report[Cell(.concluded, column)].value = .number(Quantity(received))
    }
    for row in [Row.received, .disclosed, .concluded] {
      let sum = Column.applicants.compactMap { report.number(row, $0)?.whole }.reduce(0, +)
      report[Cell(row, .total)].value = .number(Quantity(sum))
    }
    return report
  }

  /// The page of such a report.
  static func bytes(seed: Int) throws -> [UInt8] {
    let report = report(seed: seed)
    let title = "\(report.organ ?? "")2024年政府信息公开工作年度报告"
    let total = report.number(.received, .total)?.description ?? ""
    var body = "<h1>\(title)</h1><p>本报告所列数据的统计期限自2024年1月1日起至2024年12月31日止。</p>"
    body += "<h2>一、总体情况</h2><p>2024年,本机关共收到政府信息公开申请\(total)件。</p>"
    for (heading, table) in [
      ("二、主动公开政府信息情况", Table.ii), ("三、收到和处理政府信息公开申请情况", .iii),
      ("四、政府信息公开行政复议、行政诉讼情况", .iv),
    ] {
      body += "<h2>\(heading)</h2>" + exported(PrintedTable(table, of: report))
    }
    body += "<h2>五、存在的主要问题及改进情况</h2><p>存在的问题与改进措施。</p>"
    body += "<h2>六、其他需要报告的事项</h2><p>本年度未收取信息处理费。</p>"
    let page =
      "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>\(title)</title></head>"
      + "<body>\(body)</body></html>"
    return Array(page.utf8)
  }

  private static func exported(_ table: PrintedTable) -> String {
    let rows = table.rows.map { row in
      row.map { box in
        "<td colspan=\"\(box.columns)\" rowspan=\"\(box.rows)\">"
          + "<p class=\"MsoNormal\" style=\"text-align:center\">"
          + box.text.map { character in
            "<span style=\"font-family:宋体\"><font face=\"宋体\">\(character)</font></span>"
          }.joined() + "<span><o:p>&nbsp;</o:p></span></p></td>"
      }.joined()
    }
    return "<table>" + rows.map { "<tr>\($0)</tr>" }.joined() + "</table>"
  }
}
