import AnnualReport
import ReportFiles
import Testing

/// Reports as text copied from a page or out of a PDF.
@Suite struct TextLayoutTests {
  let figures = Figures(seed: 7)

  @Test(arguments: 0..<20)
  func `cells set apart by bars are read`(seed: UInt64) throws {
    let figures = Figures(seed: seed, sparse: seed % 3 == 0)
    try expectAllRead(figures.barsReport(), figures)
  }

  @Test(arguments: ["", " |", " | |", " | | |"])
  func `bars that close a line, or fill up a span, are no cells`(filler: String) throws {
    let third =
      figures.headOfTableThree + figures.rowsOfTableThree.map { figures.bars($0, filler: filler) }
    try expectAllRead(figures.barsReport(tableThree: third), figures)
  }

  @Test func `bars behind the label that fill up a span are no cells`() throws {
    let third =
      figures.headOfTableThree
      + figures.rowsOfTableThree.map { row in
        let fillers = groupLabel(before: row) != nil || row.number.count > 3 ? "" : " | |"
        return "| \(printedLabel(row)) |\(fillers) \(figures.texts(row).joined(separator: " | ")) |"
      }
    try expectAllRead(figures.barsReport(tableThree: third), figures)
  }

  @Test(arguments: 0..<12)
  func `one cell a line is read`(seed: UInt64) throws {
    let figures = Figures(seed: seed)
    try expectAllRead(figures.cellALine(), figures)
    try expectAllRead(figures.cellALine(separator: "\n\n"), figures)
    try expectAllRead(figures.cellALine(separator: "\r\n"), figures)
  }

  @Test func `tabs set cells apart`() throws {
    let text = figures.barsReport().split(separator: "\n").map { line in
      line.contains("|")
        ? line.split(separator: "|").map { $0.trimming() }.joined(separator: "\t") : String(line)
    }
    try expectAllRead(text.joined(separator: "\n"), figures)
  }

  @Test(arguments: 0..<12)
  func `columns set by spaces are read`(seed: UInt64) throws {
    let figures = Figures(seed: seed)
    try expectAllRead(figures.columnsReport(), figures)
  }

  @Test func `a table cut into blocks with false rules and page numbers is one table`() throws {
    var third = figures.headOfTableThree
    for (index, row) in figures.rowsOfTableThree.enumerated() {
      third.append("| " + figures.bars(row, filler: " |"))
      if index % 3 == 0 { third += ["|---|---|---|", ""] }
      if index == 9 { third += ["— 5 —", ""] }
      if index == 14 { third += ["- 6 -"] }
    }
    try expectAllRead(figures.barsReport(tableThree: third), figures)
  }

  @Test func `a heading invented in the middle of a table does not end it`() throws {
    var third = figures.headOfTableThree
    for (index, row) in figures.rowsOfTableThree.enumerated() {
      if index == 12 { third += ["", "## 三、本年度办理结果(续)", ""] }
      third.append(figures.bars(row))
    }
    try expectAllRead(figures.barsReport(tableThree: third), figures)
  }

  @Test func `figures that stand alone between the pieces of their label are read`() throws {
    let third =
      figures.headOfTableThree
      + figures.rowsOfTableThree.flatMap { row -> [String] in
        let label = Array(printedLabel(row))
        guard label.count > 14 else { return [figures.bars(row)] }
        let cells = figures.texts(row).joined(separator: "  ")
        return [String(label[..<11]), cells, String(label[11...])]
      }
    try expectAllRead(figures.barsReport(tableThree: third), figures)
  }

  @Test(arguments: [1, 2, 3, 5])
  func `labels cut anywhere leave the order as the key`(cut: Int) throws {
    let third =
      ["三、收到和处理政府信息公开申请情况"]
      + figures.rowsOfTableThree.flatMap { row -> [String] in
        let label = Array(printedLabel(row))
        let at = min(label.count - 1, label.count / 2 + cut)
        let cells = figures.columns(row, label: "")
        return row == .received || row == .carriedOut
          ? [figures.columns(row)] : [String(label[..<at]), cells, String(label[at...])]
      }
    try expectAllRead(figures.columnsReport(tableThree: third), figures)
  }

  @Test func `a group's label fused with a row's, or cut by it, is no hindrance`() throws {
    let third =
      figures.headOfTableThree
      + figures.rowsOfTableThree.map { row -> String in
        switch row {
        case .refusedStateSecret:
          "(三)不予公开1.属于国家秘密 | \(figures.texts(row).joined(separator: " | ")) |"
        case .refusedThirdPartyRights: "(三)不 | \(figures.bars(row))"
        case .refusedInternalAffairs: "予公开 | \(figures.bars(row))"
        default: figures.bars(row)
        }
      }
    try expectAllRead(figures.barsReport(tableThree: third), figures)
  }

  @Test func `the vertical label of section three may be scattered over the rows`() throws {
    let strays = ["三", "、", "本", "年", "度", "办", "理", "结", "果"]
    let third =
      ["三、收到和处理政府信息公开申请情况"]
      + figures.rowsOfTableThree.enumerated().flatMap { index, row in
        index > 1 && index - 2 < strays.count
          ? [strays[index - 2], figures.columns(row)] : [figures.columns(row)]
      }
    try expectAllRead(figures.columnsReport(tableThree: third), figures)
  }

  @Test func `a total displaced to a line of its own is read with its row`() throws {
    let third =
      figures.headOfTableThree
      + figures.rowsOfTableThree.flatMap { row -> [String] in
        let cells = figures.texts(row)
        guard row == .disclosed || row == .concluded else { return [figures.bars(row)] }
        return [figures.bars(row, filler: " |", cells: Array(cells.dropLast())), cells[6]]
      }
    try expectAllRead(figures.barsReport(tableThree: third), figures)
  }

  @Test func `a middle figure of table II displaced by a note is read, or doubted`() throws {
    let cells = figures.texts(.normativeDocuments)
    var second = figures.barsOfTableTwo
    second[3] = "行政规范性文件 | \(cells[0]) | | \(cells[2]) |"
    second.insert("\(cells[1])(其中修订2件)", at: 4)
    let report = try ReportReader().read(
      Array(figures.barsReport(tableTwo: second).utf8), named: "a.txt"
    ).report
    let outcome = Outcome(report, figures)
    #expect(outcome.silentlyWrong.isEmpty)
    #expect(outcome.doubtful.allSatisfy { $0.row == .normativeDocuments })
  }

  @Test func `a column heading fused with its neighbour is no figure`() throws {
    let second = figures.barsOfTableTwo.map {
      $0.contains("处理决定") ? "信息内容本年处理决定数量" : $0
    }
    try expectAllRead(figures.barsReport(tableTwo: second), figures)
  }

  @Test func `a row that lost some of its figures is doubted as a whole`() throws {
    let third =
      figures.headOfTableThree
      + figures.rowsOfTableThree.map { row in
        row == .disclosed
          ? figures.bars(row, filler: " |", cells: ["3", "4", "7"]) : figures.bars(row)
      }
    let report = try ReportReader().read(
      Array(figures.barsReport(tableThree: third).utf8), named: "a.txt"
    ).report
    let outcome = Outcome(report, figures)
    #expect(outcome.silentlyWrong.isEmpty)
    #expect(outcome.doubtful.map(\.row) == Array(repeating: .disclosed, count: 7))
    #expect(report[Cell(.disclosed, .total)].raw == "3 4 7")
  }

  @Test func `columns with empty cells are told by their place on the line`() throws {
    var sparse = Figures(seed: 3, sparse: true)
    sparse[.received, .legalServiceAgency] = 4
    let third =
      ["三、收到和处理政府信息公开申请情况"]
      + sparse.rowsOfTableThree.map { row in
        let cells = sparse.texts(row)
        return sparse.columns(
          row, cells: row == .received ? cells : cells.map { $0 == "0" ? " " : $0 })
      }
    let report = try ReportReader().read(
      Array(sparse.columnsReport(tableThree: third).utf8), named: "a.txt"
    ).report
    let outcome = Outcome(report, sparse)
    #expect(outcome.silentlyWrong.isEmpty)
    #expect(outcome.doubtful.isEmpty, "\(outcome.doubtful)")
  }
}
