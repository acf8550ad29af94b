import AnnualReport

extension ReadReport {
  /// What was read, for a person: the tables, then what is blank and what is doubtful.
  public func text(file: String) -> String {
    var lines = [
      "文件:\(file.safeForTerminal)",
      "机关:\(report.organ?.safeForTerminal ?? "未写明")",
      "年度:\(report.year.map(String.init) ?? "未写明")",
      "版式:\(report.edition.rawValue)年版",
    ]
    for table in Table.allCases where report.tables.contains(table) {
      lines += ["", table.section.title]
      lines += PrintedTable(table, of: report).grid.map { row in
        (row.map(\.safeForTerminal).joined(separator: " | ") + " |")
      }
    }
    let missing = Table.allCases.filter { !report.tables.contains($0) }
    lines += missing.map { "没有找到:\($0.section.title)表" }
    lines += ["", "空白 \(blanks.count) 格,存疑 \(doubts.count) 格。"]
    lines += doubts.map { cell in
      let reading = report[cell]
      let raw = reading.raw.isEmpty ? "" : "原文“\(reading.raw.safeForTerminal)”,"
      return "存疑:\(cell.label):\(raw)\(reading.doubt?.words ?? "")"
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The figures as a page of HTML, with what is doubtful under them.
  public func figuresPage(file: String) -> String {
    let name = ReportHead.name(report.organ, report.year, file: file)
    var body = "<h1>\(name.escapedForHTML)</h1>\n"
    for table in Table.allCases where report.tables.contains(table) {
      body += "<h2>\(table.section.title)</h2>\n" + PrintedTable(table, of: report).html
    }
    body += "<p>空白 \(blanks.count) 格,存疑 \(doubts.count) 格。</p>\n"
    if !doubts.isEmpty {
      let items = doubts.map { cell in
        "<li>\(cell.label.escapedForHTML):<q>\(report[cell].raw.escapedForHTML)</q> "
          + "\((report[cell].doubt?.words ?? "").escapedForHTML)</li>\n"
      }
      body += "<ul>\n\(items.joined())</ul>\n"
    }
    return StandalonePage(title: name, body: body).text
  }

  private var blanks: [Cell] { report.cells.filter { report[$0].value == .blank } }

  private var doubts: [Cell] { report.cells.filter { report[$0].doubt != nil } }
}
