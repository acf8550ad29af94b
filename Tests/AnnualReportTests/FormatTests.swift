import Testing

@testable import AnnualReport

@Suite struct FormatTests {
  private static func findings(_ rule: Rule, in report: Report) -> [Finding] {
    report.checkup().findings.filter { $0.rule == rule }
  }

  private static func withPreamble(_ text: String, year: Int = 2024) -> Report {
    var report = Report.zero(year: year)
    report.preamble = [Paragraph(text, at: Place(line: 3))]
    return report
  }

  @Test(arguments: [
    "本报告所列数据的统计期限自2024年1月1日起至2024年12月31日止。",
    "统计期限为2024年1月1日至12月31日。",
    "统计期限为２０２４年１月１日至２０２４年１２月３１日。",
    "本年度报告中所列数据的统计期限自 2024 年 1 月 1 日 起 至 2024 年 12 月 31 日 止。",
    "本报告中数据统计时间为2024.1.1-2024.12.31。",
    "数据统计期限:2024-01-01至2024-12-31。",
    "数据统计期限:2024/1/1—2024/12/31。",
    "统计期限从2024年1月1日到2024年12月31日,联系电话:0734-7222222。",
    "本报告所列数据的统计期限自2024年1月1日(含)至2024年12月31日(含)。",
    "本报告所列数据截至2024年12月31日。",
    "统计期限为2024年度。",
    "统计期限为2024年1月至12月。",
    "统计期限为1月1日至12月31日。",
    "根据《政府信息公开条例》(2019年4月3日修订)编制,时间为2024年1月1日至12月31日。",
    "如有疑问,请于2024年5月1日至6月1日期间联系。",
    "《条例》自2019年5月15日起施行,至2024年12月31日,统计期限为全年。",
    "第三方评估统计时间为2024年1月1日至6月30日;本报告统计期限为2024年1月1日至12月31日。",
  ])
  func `a full year however written is its period`(text: String) {
    #expect(Self.findings(.period, in: Self.withPreamble(text)).isEmpty, "\(text)")
  }

  @Test(arguments: [
    ("统计期限自2024年1月1日起至2024年12月30日止。", "2024年1月1日起至2024年12月30日"),
    ("统计期限自2023年1月1日起至2023年12月31日止。", "2023年1月1日起至2023年12月31日"),
    ("统计期限自2023年1月1日起至2024年12月31日止。", "2023年1月1日起至2024年12月31日"),
    ("统计期限自202411日起至2024年12月31日止。", "202411日起至2024年12月31日"),
    ("统计期限为2024年1月1日至11月30日。", "2024年1月1日至11月30日"),
    ("统计期限为2024.1.1-2024.12.30。", "2024.1.1-2024.12.30"),
  ])
  func `another period is an error`(text: String, quote: String) {
    let findings = Self.findings(.period, in: Self.withPreamble(text))
    #expect(findings.map(\.severity) == [.error], "\(text)")
    #expect(findings.first?.fact == .period(quote, year: 2024))
  }

  @Test func `a period broken over lines is read`() {
    var report = Report.zero(year: 2023)
    report.preamble = [
      Paragraph("要求编制此报告。报告中所列数据统计期限自 2023 年 1 月 1 日", at: Place(line: 1)),
      Paragraph("起至 2023 年 12 月 31 日止。", at: Place(line: 2)),
    ]
    #expect(Self.findings(.period, in: report).isEmpty)
  }

  @Test(arguments: [
    "2024年,我局认真贯彻条例。",
    "与2023年相比,申请量增长12%。",
    "2023年,我局共收到政府信息公开申请180件,2024年收到202件。",
    "根据《2023年政务公开工作要点》开展工作。",
    "2023年12月,我局印发《实施方案》。",
    "2025年,我局将继续推进政务公开。",
    "2023年以来,我局持续推进公开。",
    "自2022年起,我局连续三年获评优秀。",
    "2019年修订的《条例》明确了要求。",
    "印发常政办发〔2023〕12号文件。",
    "2022年上级通报的问题均已整改。",
  ])
  func `other years have their place in a report`(text: String) {
    var report = Report.zero()
    report.write([text], in: .overview)
    #expect(Self.findings(.otherYear, in: report).isEmpty, "\(text)")
  }

  @Test(arguments: [
    ("2023年,本机关共收到政府信息公开申请12件。", "2023年"),
    ("2023年,我局认真贯彻落实条例,推进政务公开。", "2023年"),
    ("2022年主动公开政府信息1136条。", "2022年主动公开政府信息1136条"),
  ])
  func `last year's number left in a sentence is a warning`(text: String, quote: String) {
    var report = Report.zero()
    report.write([text], in: .overview)
    let findings = Self.findings(.otherYear, in: report)
    #expect(findings.map(\.severity) == [.warning], "\(text)")
    let year = quote.hasPrefix("2022") ? 2022 : 2023
    #expect(findings.first?.fact == .otherYear(year, own: 2024, quote: quote))
  }

  @Test func `last year's number left in the title is a warning and no wrong period`() {
    var report = Report.zero()
    report.year = 2023
    report.title = Paragraph("常宁市数据局2023年政府信息公开工作年度报告", at: Place(line: 1))
    report.write(["2024年,我局认真贯彻条例。"], in: .overview)
    #expect(Self.findings(.otherYear, in: report).count == 1)
    #expect(Self.findings(.period, in: report).isEmpty)
  }

  @Test(arguments: [
    "2024年,(填写本机关主动公开情况)。", "XX局2024年共公开信息。", "本部分应包括主动公开情况。",
    "(此处填写数据)", "共公开××条。", "字数控制在1000字以内。", "ＸＸ镇人民政府。",
  ])
  func `the template's words are a warning`(text: String) {
    var report = Report.zero()
    report.write([text], in: .overview)
    #expect(Self.findings(.templateText, in: report).map(\.severity) == [.warning], "\(text)")
  }

  @Test(arguments: [
    "制定统一的依申请公开答复模板。", "打造政务公开示例窗口。", "(如有疑问,请联系0734-7222222)",
    "填写申请表。", "落实《工作要点》。",
  ])
  func `words of daily work are not the template's`(text: String) {
    var report = Report.zero()
    report.write([text], in: .overview)
    #expect(Self.findings(.templateText, in: report).isEmpty, "\(text)")
  }

  @Test(arguments: [
    ("2024年共主动公开条。", "2024年共主动公开条"), ("全年共公开信息 条,其中网站5条。", "全年共公开信息条"),
    ("我局收到申请  件。", "我局收到申请件"), ("共收到政府信息公开申请___件,均已办结。", "共收到政府信息公开申请件"),
    ("共发布政策解读篇。", "共发布政策解读篇"), ("2024年共收到依申请公开__件。", "2024年共收到依申请公开件"),
  ])
  func `a number never filled in is a warning`(text: String, quote: String) {
    var report = Report.zero()
    report.write([text], in: .overview)
    let findings = Self.findings(.emptyNumber, in: report)
    #expect(findings.map(\.fact) == [.emptyNumber(quote)], "\(text)")
    #expect(findings.map(\.severity) == [.warning])
  }

  @Test(arguments: [
    "共主动公开信息5条。", "落实政府信息公开条例。", "对收到的申请件,及时登记。", "推进主动公开文件,做好解读。",
    "信息逐条审核。", "共公开信息５条,文件 3 件。", "做好公开条件,完善制度。", "处理来信来件。",
  ])
  func `a unit in its place is no empty number`(text: String) {
    var report = Report.zero()
    report.write([text], in: .overview)
    #expect(Self.findings(.emptyNumber, in: report).isEmpty, "\(text)")
  }

  @Test(arguments: [
    "本年度未收取政府信息处理费,无其他需要报告的事项。", "2024年,我局未收费。", "收取信息处理费0元。",
    "依申请公开未产生任何费用。", "按照国办函〔2020〕109号,本机关没有收取信息处理费。",
  ])
  func `a statement on fees may be worded freely`(text: String) {
    var report = Report.zero()
    report.write([text], in: .otherMatters)
    #expect(Self.findings(.feesUnsaid, in: report).isEmpty, "\(text)")
  }

  @Test func `silence on fees is a warning`() {
    var report = Report.zero()
    report.write(["无。"], in: .otherMatters)
    #expect(Self.findings(.feesUnsaid, in: report).map(\.severity) == [.warning])
  }

  @Test(arguments: [
    ("五、存在的主要问题及改进情况", SectionKind.problems, nil),
    ("五.存在问题及整改措施", .problems, Severity.note),
    ("四、因政府信息公开工作被申请行政复议、提起行政诉讼情况", .remedies, .note),
    ("(二)行政机关主动公开政府信息情况统计表", .proactive, .note),
    ("1、总体情况:", .overview, nil), ("５． 其他需要报告的事项", .otherMatters, nil),
    ("三、下一步打算", .problems, .warning),
  ])
  func `headings in other words are noted`(
    heading: String, kind: SectionKind, severity: Severity?
  ) {
    #expect(SectionHeading.fault(of: heading, as: kind) == severity)
  }

  @Test func `missing sections and tables are named`() {
    var report = Report.zero()
    report.sections.removeAll { $0.kind == .problems }
    report.tables = [.ii, .iii]
    let checkup = report.checkup()
    #expect(checkup.findings.map(\.fact).contains(.missingSections([.problems])))
    #expect(checkup.findings.map(\.fact).contains(.missingTables([.iv])))
  }

  @Test func `sections out of order are a warning`() {
    var report = Report.zero()
    report.sections.swapAt(1, 2)
    #expect(
      Self.findings(.sectionOrder, in: report).map(\.fact) == [
        .sectionOrder(.applications, before: .proactive)
      ])
  }

  @Test(arguments: [
    (Edition.y2019, 2022, 1), (.y2019, 2020, 0), (.y2021, 2020, 1), (.y2021, 2024, 0),
  ])
  func `tables of an edition not in force are a warning`(
    edition: Edition, year: Int, count: Int
  ) {
    let report = Report.zero(edition, year: year)
    #expect(Self.findings(.superseded, in: report).count == count)
  }
}
