import AnnualReport
import ReportFiles
import Testing

/// Text as programs copy it from pages: a cell a line with bars, rows opened by a bar, the
/// columns of a page one after another.
@Suite struct CopiedTextTests {
  private let figures = Figures(seed: 11)

  private func read(_ text: String) throws -> Report {
    try ReportReader().read(Array(text.utf8), named: "a.txt").report
  }

  /// The rows of all tables, each with its cells, labels before figures.
  private func rows(zero: String) -> [[String]] {
    func shown(_ row: Row) -> [String] {
      figures.texts(row).map { $0 == "0" ? zero : $0 }
    }
    let second: [[String]] =
      [["第二十条第(一)项"], ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"], ["规章"] + shown(.rules)]
      + [["行政规范性文件"] + shown(.normativeDocuments), ["第二十条第(五)项"], ["信息内容", "本年处理决定数量"]]
      + [["行政许可"] + shown(.licences), ["第二十条第(六)项"], ["信息内容", "本年处理决定数量"]]
      + [["行政处罚"] + shown(.penalties), ["行政强制"] + shown(.coercion), ["第二十条第(八)项"]]
      + [["信息内容", "本年收费金额(单位:万元)"], ["行政事业性收费"] + shown(.fees)]
    let third = figures.rowsOfTableThree.map { row in
      (row == .disclosed ? ["三、本年度办理结果"] : [])
        + (groupLabel(before: row).map { [$0] } ?? []) + [printedLabel(row)] + shown(row)
    }
    let kinds = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"]
    let fourth =
      [["行政复议", "行政诉讼"], kinds + ["未经复议直接起诉", "复议后起诉"], kinds + kinds]
      + [Form.of(.y2021).rows(of: .iv).flatMap(shown)]
    return second + [["三、收到和处理政府信息公开申请情况"], ["申请人情况"], ["自然人", "法人或其他组织", "总计"]]
      + [["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"]] + third
      + [["四、政府信息公开行政复议、行政诉讼情况"]] + fourth
  }

  private func report(_ lines: [String]) -> String {
    (figures.opening + lines + figures.closing).joined(separator: "\n")
  }

  @Test(arguments: ["0", ""])
  func `a cell a line, each with its bar, keeps its blanks`(zero: String) throws {
    let lines = rows(zero: zero).flatMap { row in
      row.map { $0.isEmpty ? "|" : "\($0) |" }
        + (row.count == 1 ? ["|||"] : row.count < 9 ? ["|"] : [])
    }
    try expectAllRead(report(lines), figures)
  }

  @Test(arguments: ["0", ""])
  func `a row that a bar alone opens has the cells set in below it`(zero: String) throws {
    let lines = rows(zero: zero).flatMap { row in
      ["| "] + row.dropLast().map { " \($0)  | " } + [" \(row[row.count - 1])  | ||"]
    }
    try expectAllRead(report(lines), figures)
  }

  @Test func `rows without a closing bar keep an empty cell at their end`() throws {
    let third = figures.rowsOfTableThree.map { row in
      let cells = figures.texts(row).map { $0 == "0" ? "" : $0 }
      let labels = [
        [printedLabel(row), "", ""], ["", printedLabel(row), ""], ["", "", printedLabel(row)],
      ]
      let isWide = [Row.received, .carriedIn, .carriedOut].contains(row)
      let index = isWide ? 0 : [Row.disclosed, .partlyDisclosed, .concluded].contains(row) ? 1 : 2
      return (labels[index] + cells).joined(separator: " | ")
    }
    try expectAllRead(
      figures.barsReport(tableThree: ["三、收到和处理政府信息公开申请情况"] + third), figures)
  }

  @Test func `a figure copied into every column that its cell spans counts once`() throws {
    let second = figures.barsOfTableTwo.map { line in
      ["行政许可", "行政处罚", "行政强制", "行政事业性收费"].contains { line.hasPrefix($0) }
        ? line.replacing(" | |||", with: "")
          + String(repeating: " | " + (line.split(separator: " ")[2]), count: 2) + " |" : line
    }
    try expectAllRead(figures.barsReport(tableTwo: second), figures)
  }

  @Test func `a label without any figure before the next one is a row of blanks`() throws {
    var sparse = figures
    let empty: [Row] = [.refusedStateSecret, .notProcessedPublication, .otherFeeUnpaid]
    for row in empty { for column in Column.applicants + [.total] { sparse[row, column] = 0 } }
    let lines = sparse.cellALine().split(separator: "\n").map(String.init)
    var kept: [String] = []
    var isEmpty = false
    for line in lines {
      if !line.allSatisfy(\.isNumber) { isEmpty = empty.contains { line == printedLabel($0) } }
      if !isEmpty || !line.allSatisfy(\.isNumber) { kept.append(line) }
    }
    let report = try read(kept.joined(separator: "\n"))
    let outcome = Outcome(report, sparse)
    #expect(outcome.silentlyWrong.isEmpty && outcome.doubtful.isEmpty, "\(outcome.doubtful)")
    #expect(report[Cell(.otherFeeUnpaid, .total)].value == .blank)
  }

  @Test func `labels in pieces around their figures are put together`() throws {
    let third = figures.rowsOfTableThree.flatMap { row -> [String] in
      let label = Array(printedLabel(row))
      let cut = max(1, label.count / 2)
      let row = figures.texts(row).joined(separator: " ")
      let rest = String(label[cut...])
      return [String(label[..<cut]) + " " + row] + (rest.isEmpty ? [] : [rest])
    }
    try expectAllRead(
      figures.columnsReport(tableThree: ["三、收到和处理政府信息公开申请情况"] + third), figures)
  }

  @Test func `the columns of a page copied one after another are doubts`() throws {
    let rows = figures.rowsOfTableThree
    let lines =
      rows.map(printedLabel)
      + (0..<7).flatMap { column in rows.map { figures.texts($0)[column] } }
    let copied = figures.cellALine().split(separator: "\n").map(String.init)
    let start = try #require(copied.firstIndex(of: printedLabel(.received)))
    let end = try #require(copied.firstIndex { $0.hasPrefix("四、政府信息公开行政复议") })
    let text = (copied[..<start] + lines + copied[end...]).joined(separator: "\n")
    let outcome = Outcome(try read(text), figures)
    #expect(outcome.silentlyWrong.isEmpty, "\(outcome.silentlyWrong.prefix(5))")
    #expect(outcome.doubtful.count { $0.table == .iii } == 175)
  }

  @Test func `headings copied behind the figures leave table II in doubt`() throws {
    let second = [
      "第二十条第(一)项", "信息内容", "规章", "行政规范性文件", "1", "2", "3", "4", "5", "6", "本年制发件数", "本年废止件数",
      "现行有效件数", "第二十条第(五)项", "信息内容", "行政许可", "7", "本年处理决定数量", "第二十条第(六)项", "信息内容",
      "行政处罚", "8", "9", "行政强制", "本年处理决定数量", "第二十条第(八)项", "信息内容", "行政事业性收费", "10",
      "本年收费金额(单位:万元)",
    ]
    let report = try read(figures.barsReport(tableTwo: second))
    for cell in report.cells where cell.table == .ii {
      #expect(report[cell].value == .unread, "\(cell)")
    }
  }

  @Test func `columns that a copy has not kept leave sparse rows in doubt`() throws {
    let third = figures.rowsOfTableThree.enumerated().map { number, row in
      let cells = figures.texts(row).map { $0 == "0" ? " " : $0 }
      let line = figures.columns(row, cells: cells)
      guard number % 3 == 1 else { return line }
      return line.replacing(String(repeating: " ", count: 9), with: "      ")
    }
    let text = figures.columnsReport(tableThree: ["三、收到和处理政府信息公开申请情况"] + third)
    let outcome = Outcome(try read(text), figures)
    #expect(outcome.silentlyWrong.isEmpty, "\(outcome.silentlyWrong.prefix(5))")
  }

  @Test func `a number cut in two by its narrow column is a doubt`() throws {
    var wide = figures
    wide[.received, .naturalPerson] = 1462
    let third = wide.rowsOfTableThree.flatMap { row -> [String] in
      guard row == .received else { return [wide.columns(row)] }
      let cells = wide.texts(row)
      return [
        wide.columns(row, cells: ["1,"] + cells.dropFirst()),
        wide.columns(row, cells: ["462"], label: " "),
      ]
    }
    let text = wide.columnsReport(tableThree: ["三、收到和处理政府信息公开申请情况"] + third)
    let outcome = Outcome(try read(text), wide)
    #expect(outcome.silentlyWrong.isEmpty, "\(outcome.silentlyWrong)")
    #expect(outcome.doubtful.contains(Cell(.received, .naturalPerson)))
  }

  @Test func `a sentence that begins a line with a number is no figure`() throws {
    var lines = figures.barsOfTableFour
    lines.insert(contentsOf: ["全年因政府信息公开被申请行政复议", "3件,其中结果维持1件,", "2件,结果纠正0件,尚未审结0件。"], at: 1)
    try expectAllRead(figures.barsReport(tableFour: lines), figures)
  }

  @Test(arguments: [[0, 1, 2], [2, 0, 1], [1, 2, 0]])
  func `three tables of five are told by the kinds named above each`(order: [Int]) throws {
    let kinds: [(Row, String)] = [
      (.reconsideration, "行政复议"), (.directLitigation, "行政诉讼(未经复议直接起诉)"),
      (.litigationAfterReconsideration, "行政诉讼(复议后起诉)"),
    ]
    let lines = order.flatMap { index in
      [
        "\(kinds[index].1) | ||||", "结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |",
        figures.texts(kinds[index].0).joined(separator: " | ") + " |",
      ]
    }
    try expectAllRead(
      figures.barsReport(tableFour: ["四、政府信息公开行政复议、行政诉讼情况"] + lines), figures)
  }

  @Test func `a sentence in a sheet's cell is no row of table II`() throws {
    let second = ["公开行政处罚信息 | | | |"] + figures.barsOfTableTwo
    try expectAllRead(figures.barsReport(tableTwo: second), figures)
  }

  @Test(arguments: ["#", "**", ""])
  func `a title on two lines is one`(mark: String) throws {
    let end = mark == "#" ? "" : mark
    let text = figures.barsReport().replacing(
      "丁县数据局2024年政府信息公开工作年度报告",
      with: "\(mark)丁县数据局2024年政府\(end)\n\(mark)信息公开工作年度报告\(end)")
    let report = try read(text)
    #expect(report.organ == "丁县数据局" && report.year == 2024)
  }

  @Test func `a title and a subheading are paragraphs of their own`() throws {
    let text = figures.barsReport()
      .replacing(
        "丁县数据局2024年政府信息公开工作年度报告",
        with: "当前位置:首页 > 政府信息公开 > 政府信息公开年报\n丁县数据局2024年政府信息公开工作年度报告"
      )
      .replacing("一、总体情况\n", with: "一、总体情况\n(一)持续加强主动公开工作\n主动公开信息5条。\n")
    let report = try read(text)
    #expect(report.title?.text == "丁县数据局2024年政府信息公开工作年度报告")
    let texts = report.section(.overview)?.paragraphs.map(\.text) ?? []
    #expect(texts.prefix(2) == ["(一)持续加强主动公开工作", "主动公开信息5条。"])
  }

  @Test func `a report in traditional characters is checked as any other`() throws {
    let text = figures.barsReport()
    let traditional = [
      ("总", "總"), ("体", "體"), ("开", "開"), ("处", "處"), ("请", "請"), ("诉讼", "訴訟"), ("复议", "復議"),
      ("问题", "問題"), ("进", "進"), ("报", "報"), ("项", "項"), ("费", "費"), ("务", "務"), ("结", "結"),
    ].reduce(text) { $0.replacing($1.0, with: $1.1) }
    let read = try read(traditional)
    #expect(Outcome(read, figures).doubtful.isEmpty)
    let rules = Set(read.checkup().findings.map(\.rule))
    #expect(rules.isDisjoint(with: [.sectionName, .sectionMissing, .feesUnsaid]), "\(rules)")
    let remarks = try ReportReader().read(Array(traditional.utf8), named: "a.txt").remarks
    #expect(remarks.map(\.words) == ["正文是繁体字,按对应的简体字校验,原文未改"])
    #expect(try ReportReader().read(Array(text.utf8), named: "a.txt").remarks.isEmpty)
  }
}
