import AnnualReport
import ReportFiles
import Testing

/// The forms that reports really use: abridged, of 2019, with short or misprinted labels, with
/// table IV in other shapes and headings in other words.
@Suite struct FormLayoutTests {
  let figures = Figures(seed: 11)

  @Test(arguments: 0..<6)
  func `an abridged report prints (六) as one row, and its parts are doubted`(seed: UInt64) throws {
    let figures = Figures(seed: seed).abridged()
    for text in [figures.barsReport(), figures.cellALine(), figures.columnsReport()] {
      try expectAllRead(text, figures)
      let report = try ReportReader().read(Array(text.utf8), named: "a.txt").report
      #expect(report.printsOtherAsOneRow)
      #expect(report[Cell(.otherFeeUnpaid, .total)].doubt == .printedAsOneRow)
      #expect(report[Cell(.otherFeeUnpaid, .total)].value == .unread)
    }
  }

  @Test(arguments: 0..<6)
  func `the form of 2019 is read in its own rows`(seed: UInt64) throws {
    var figures = Figures(.y2019, seed: seed)
    figures.year = 2020
    try expectAllRead(figures.barsReport(), figures)
    try expectAllRead(figures.cellALine(), figures)
  }

  @Test func `short labels are known`() throws {
    let short: [Row: String] = [
      .received: "一、本年新收", .carriedIn: "二、上年结转", .partlyDisclosed: "(二)部分公开",
      .refusedForbiddenByLaw: "2.法律法规禁止公开", .refusedInternalAffairs: "5.三类内部事务信息",
      .unavailableNotHeld: "1.不掌握相关信息", .notProcessedPetition: "1.信访举报投诉",
      .otherCorrectionLapsed: "1.逾期不补正", .otherFeeUnpaid: "2.逾期未缴费", .carriedOut: "四、结转下年度",
    ]
    let third =
      figures.headOfTableThree
      + figures.rowsOfTableThree.map { row in
        "\(short[row] ?? printedLabel(row)) | \(figures.texts(row).joined(separator: " | ")) |"
      }
    try expectAllRead(figures.barsReport(tableThree: third), figures)
  }

  @Test(arguments: [
    (Row.refusedForbiddenByLaw, "2.其他法律行政止公开"), (.refusedSecurityOrStability, "3.危机“三安全一稳定”"),
    (.notProcessedExcessive, "4.无正当理由大量返复申请"), (.unavailableMustBeCreated, "2.没有现成信息需另行制做"),
    (.refusedEnforcementFile, "7.属于行政执法案件"), (.disclosed, "(一)予与公开"),
  ])
  func `a misprinted label is known by what is left of it and by its place`(
    row: Row, label: String
  ) throws {
    let third =
      figures.headOfTableThree
      + figures.rowsOfTableThree.map {
        $0 == row ? "\(label) | \(figures.texts($0).joined(separator: " | ")) |" : figures.bars($0)
      }
    try expectAllRead(figures.barsReport(tableThree: third), figures)
  }

  @Test(arguments: ["规范性文件", "规范文件", "行政规范性文件", "规范性文件(件)"])
  func `normative documents go by several names`(name: String) throws {
    let second = figures.barsOfTableTwo.map {
      $0.hasPrefix("行政规范性文件") ? name + $0.dropFirst(7) : $0
    }
    try expectAllRead(figures.barsReport(tableTwo: second), figures)
  }

  @Test func `table IV may be three tables of five`() throws {
    let kinds = ["行政复议", "未经复议直接起诉", "复议后起诉"]
    let rows: [Row] = [.reconsideration, .directLitigation, .litigationAfterReconsideration]
    let fourth =
      ["四、政府信息公开行政复议、行政诉讼情况"]
      + zip(kinds, rows).flatMap { kind, row in
        [
          kind, "", "结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |", "|---|---|---|---|---|",
          figures.texts(row).joined(separator: " | ") + " |", "",
        ]
      }
    try expectAllRead(figures.barsReport(tableFour: fourth), figures)
  }

  @Test func `table IV may have a row for each kind, in any order`() throws {
    let fourth = [
      "四、政府信息公开行政复议、行政诉讼情况", "类别 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |",
      "复议后起诉 | \(figures.texts(.litigationAfterReconsideration).joined(separator: " | ")) |",
      "行政复议 | \(figures.texts(.reconsideration).joined(separator: " | ")) |",
      "未经复议直接起诉 | \(figures.texts(.directLitigation).joined(separator: " | ")) |",
    ]
    try expectAllRead(figures.barsReport(tableFour: fourth), figures)
  }

  @Test func `table IV told in prose alone is doubted, and the prose is quoted`() throws {
    let fourth = ["四、政府信息公开行政复议、行政诉讼情况", "2024年,共发生行政复议3件,结果维持2件,结果纠正1件;未发生行政诉讼。"]
    let report = try ReportReader().read(
      Array(figures.barsReport(tableFour: fourth).utf8), named: "a.txt"
    ).report
    for column in Column.results + [.total] {
      let reading = report[Cell(.reconsideration, column)]
      #expect(reading.value == .unread)
      #expect(reading.doubt == .onlyInProse)
      #expect(reading.raw.contains("行政复议3件"))
    }
  }

  @Test(arguments: [
    [
      "二、总体情况", "三、主动公开政府信息情况", "四、收到和处理政府信息公开申请情况", "五、政府信息公开行政复议、行政诉讼情况", "六、存在的主要问题及改进情况",
      "七、其他需要报告的事项",
    ],
    [
      "一.总体情况", "二.主动公开政府信息情况", "三.收到和处理政府信息公开申请情况", "四.因政府信息公开工作被申请行政复议、提起行政诉讼情况", "五.存在问题及整改措施",
      "六.其他需要报告的事项",
    ],
    [
      "(一)总体情况", "(二)行政机关主动公开政府信息情况", "(三)收到和处理政府信息公开申请情况统计表", "(四)政府信息公开行政复议、行政诉讼情况",
      "(五)政府信息公开工作存在的主要问题及改进情况", "(六)其他需要报告的事项",
    ],
    [
      "●一、总体情况", "*二、主动公开政府信息情况", "## 三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况",
      "六、其他需要报告的事项",
    ],
    [
      "1.总体情况", "2.主动公开政府信息情况", "3.收到和处理政府信息公开申请情况", "4.政府信息公开行政复议、行政诉讼情况", "5.存在的主要问题及改进情况",
      "6.其他需要报告的事项",
    ],
  ])
  func `headings are known under other numbers and words`(headings: [String]) throws {
    let forms = [
      "一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况",
      "六、其他需要报告的事项",
    ]
    var text = figures.barsReport()
    for (form, heading) in zip(forms, headings) {
      text = text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0 == form ? heading : String($0) }.joined(separator: "\n")
    }
    try expectAllRead(text, figures)
    let report = try ReportReader().read(Array(text.utf8), named: "a.txt").report
    #expect(report.sections.map(\.kind) == SectionKind.allCases)
  }

  @Test func `a report that begins with section two is read`() throws {
    let text = figures.barsReport().split(separator: "\n")
      .filter { $0 != "一、总体情况" && !$0.hasPrefix("2024年,本机关") }.joined(separator: "\n")
    try expectAllRead(text, figures)
    let report = try ReportReader().read(Array(text.utf8), named: "a.txt").report
    #expect(report.sections.first?.kind == .proactive)
  }

  @Test func `the text of a section is kept, its tables are not part of it`() throws {
    let report = try ReportReader().read(Array(figures.barsReport().utf8), named: "a.txt").report
    #expect(report.section(.overview)?.paragraphs.map(\.text) == ["2024年,本机关认真贯彻落实《条例》,各项工作有序推进。"])
    #expect(report.section(.applications)?.paragraphs == [])
    #expect(report.section(.otherMatters)?.paragraphs.count == 1)
  }

  @Test func `a figure keeps the place where it stands`() throws {
    let text = figures.barsReport()
    let report = try ReportReader().read(Array(text.utf8), named: "a.txt").report
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let place = try #require(report[Cell(.received, .naturalPerson)].place)
    #expect(lines[Int(place.line) - 1].hasPrefix("一、本年新收"))
  }
}
