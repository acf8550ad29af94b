import Testing

@testable import AnnualReport

@Suite struct ProseClaimTests {
  /// A bureau that received 202 applications, 7 more from last year, and concluded 200.
  static let busy: Report = {
    var report = Report.zero()
    report.set([
      "III.received.naturalPerson": 190, "III.received.commercialEnterprise": 12,
      "III.received.total": 202, "III.carriedIn.naturalPerson": 7, "III.carriedIn.total": 7,
      "III.disclosed.naturalPerson": 120, "III.disclosed.total": 120,
      "III.partlyDisclosed.naturalPerson": 20, "III.partlyDisclosed.total": 20,
      "III.refused.thirdPartyRights.naturalPerson": 10,
      "III.refused.thirdPartyRights.total": 10, "III.unavailable.notHeld.naturalPerson": 18,
      "III.unavailable.notHeld.commercialEnterprise": 12, "III.unavailable.notHeld.total": 30,
      "III.notProcessed.petition.naturalPerson": 15, "III.notProcessed.petition.total": 15,
      "III.notProcessed.repeated.naturalPerson": 5, "III.notProcessed.repeated.total": 5,
      "III.concluded.naturalPerson": 188, "III.concluded.commercialEnterprise": 12,
      "III.concluded.total": 200, "III.carriedOut.naturalPerson": 9, "III.carriedOut.total": 9,
      "IV.reconsideration.upheld": 3, "IV.reconsideration.corrected": 1,
      "IV.reconsideration.total": 4, "IV.directLitigation.upheld": 2,
      "IV.directLitigation.total": 2, "IV.litigationAfterReconsideration.upheld": 1,
      "IV.litigationAfterReconsideration.total": 1, "II.normativeDocuments.issued": 3,
      "II.normativeDocuments.repealed": 1, "II.normativeDocuments.inForce": 27,
      "II.licences.decided": 50, "II.penalties.decided": 592, "II.coercion.decided": 43,
    ])
    report[Cell(.fees, .amount)].value = .number(Quantity(digits: 66594, scale: 2) ?? .zero)
    return report
  }()

  @Test func `the tables alone are in order`() {
    #expect(Self.busy.checkup().findings.isEmpty)
  }

  static let borneOut = [
    "2024年,本机关共收到政府信息公开申请202件,上年结转7件,办结200件,结转下年度9件。",
    "2024年,本机关共收到政府信息公开申请209件,办结200件。",
    "全年受理政府信息公开申请 209 件,均按时答复。",
    "本年度新收政府信息公开申请202件,上年结转政府信息公开申请7件。",
    "我局2024年新收到依申请公开申请２０２件，办结２００件，结转至2025年继续办理9件。",
    "2024年,我局共收到政府信息公开申请2 0 2件,2023年结转7件。",
    "我局共收到公民、法人和其他组织提出的政府信息公开申请202件,其中自然人190件、商业企业12件。",
    "其中,予以公开120件,部分公开20件,不予公开10件,无法提供30件,不予处理20件。",
    "2024年办理政府信息公开申请200件,其中予以公开120件,占60%。",
    "我局作出行政许可决定50件、行政处罚决定592件、行政强制决定43件。",
    "全年制发行政规范性文件3件,废止1件,现行有效27件。",
    "因政府信息公开被申请行政复议4件,其中维持3件,纠正1件;被提起行政诉讼3件。",
    "收取行政事业性收费665.94万元。",
    "2024年,共收到政府信息公开申请202宗,办结200宗,按时办结率100%。",
  ]

  @Test(arguments: borneOut)
  func `a claim that the tables bear out is no finding`(text: String) {
    var report = Self.busy
    report.write([text], in: .overview)
    #expect(report.checkup().findings.isEmpty)
  }

  @Test func `claims are really read`() {
    var report = Self.busy
    report.write(Self.borneOut, in: .overview)
    var run = CheckRun(report: report, previous: nil, context: CheckContext())
    run.checkProse()
    #expect(run.claims.count >= 20)
  }

  static let wrong: [(text: String, cell: String, said: Int)] = [
    ("2024年,本机关共收到政府信息公开申请203件。", "III.received.total", 203),
    ("2024年,我局共收到政府信息公开申请1,203件。", "III.received.total", 1203),
    ("2024年，我局共收到政府信息公开申请１，２０３件。", "III.received.total", 1203),
    ("常宁市数据局2024年新收政府信息公开申请210件。", "III.received.total", 210),
    ("我局共收到政府信息公开申请 21 件。", "III.received.total", 21),
    ("2024年,新收政府信息公开申请20件,上年结转7件,办结200件。", "III.received.total", 20),
    ("本年度共收到政府信息公开申请203件。", "III.received.total", 203),
    ("2024年,本机关共收到政府信息公开申请202件,上年结转8件。", "III.carriedIn.total", 8),
    ("2024年,本机关共收到政府信息公开申请202件,办结201件。", "III.concluded.total", 201),
    (
      "2024年,本机关共收到政府信息公开申请202件,结转下年度继续办理8件。", "III.carriedOut.total", 8
    ),
    ("本机关收到政府信息公开申请202件,无上年结转。", "III.carriedIn.total", 0),
    ("2024年,我局未收到政府信息公开申请。", "III.received.total", 0),
    (
      "我局共收到政府信息公开申请202件,办理结果为:予以公开119件,部分公开20件。",
      "III.disclosed.total", 119
    ),
  ]

  @Test(arguments: wrong)
  func `a sure claim that the tables deny is an error`(
    claim: (text: String, cell: String, said: Int)
  ) throws {
    var report = Self.busy
    report.write([claim.text], in: .overview)
    let findings = report.checkup().findings
    let finding = try #require(findings.first, "\(claim.text)")
    #expect(findings.count == 1)
    #expect(finding.rule == .proseCell)
    #expect(finding.severity == .error)
    #expect(finding.right?.terms.map(\.cell.description) == [claim.cell])
    #expect(finding.left?.value == Quantity(claim.said))
  }

  @Test(arguments: [
    "市政府门户网站上市长信箱共收到信件316封,收到依申请公开42件,均在法定时限内办结及回复。",
    "全年共受理政府信息公开申请218件。",
    "2024年,我局共收到各类信访件50件,收到政府信息公开申请210件。",
    "2024年,累计收到政府信息公开申请210件。",
    "截至12月31日,我局共收到政府信息公开申请210件。",
    "2024年,我局共收到政府信息公开申请202件,其中自然人150件。",
    "2024年,我局共收到政府信息公开申请202件,均已答复,答复150件。",
    "因政府信息公开被申请行政复议5件。",
    "2024年未发生因政府信息公开引起的行政复议、行政诉讼。",
    "我局作出行政许可决定51件。",
    "全年制发行政规范性文件4件。",
    "收取行政事业性收费700万元。",
    "数据中心共收到政府信息公开申请12件。",
    "我局行政审批股收到政府信息公开申请50件。",
    "我局加强指导,财政所共收到政府信息公开申请5件。",
    "我局收到有效政府信息公开申请198件。",
    "2024年,机关党委开展学习,共收到政府信息公开申请5件。",
    "2024年,我局收到政府信息公开申请七件。",
    "截至2024年12月,我局收到政府信息公开申请210件。",
    "2024年10月,我局开展培训,全年共收到政府信息公开申请203件。",
    "2024年,我局按时办结政府信息公开申请150件。",
    "2024年,我局共收到政府信息公开申请202件,按期办结199件。",
  ])
  func `an uncertain claim that the tables deny is a warning`(text: String) {
    var report = Self.busy
    report.write([text], in: .overview)
    let findings = report.checkup().findings
    #expect(findings.map(\.rule) == [.proseCell], "\(text)")
    #expect(findings.map(\.severity) == [.warning], "\(text)")
  }

  @Test(arguments: [
    "全市共收到政府信息公开申请423件。",
    "2024年,全县各单位共收到政府信息公开申请423件。",
    "收到信件316封,收到12345热线工单455件,按时办结455件。",
    "2024年,我局共收到政府信息公开申请202件,比上年增加23件。",
    "2024年,我局共收到政府信息公开申请202件,较2023年的180件增长12%。",
    "2023年,本机关共收到政府信息公开申请180件,2024年共收到政府信息公开申请202件。",
    "2024年,我局共收到政府信息公开申请202件,其中网上申请150件,信函申请42件,当面申请10件。",
    "通过门户网站收到政府信息公开申请150件。",
    "其中通过政务服务平台提交的政府信息公开申请101件。",
    "收到行政许可申请500件,办结500件。",
    "承办人大代表建议12件、政协提案9件,办结率100%。",
    "我局共收到政府信息公开申请200余件。",
    "我局办理行政复议案件50件,办结48件。",
    "公开行政许可信息88条、行政处罚信息100条。",
    "涉及征地拆迁的政府信息公开申请55件。",
    "推进“高效办成一件事”,办理一件事套餐13件。",
    "2024年,我局共收到政府信息公开申请202件,按时答复率100%。",
    "政府信息公开申请的新收和结转分别为200件、8件。",
    "部门规章3件,政策解读12篇。",
    "截止目前,已报送市纪委监委2条问题线索。",
    "第3件政府信息公开申请的办理周期较长。",
    "我局收到重复政府信息公开申请3件。",
    "2024年,我局共收到政府信息公开申请202件,当年办结193件。",
    "2024年,我局共收到政府信息公开申请202件,不予公开30件。",
    "2024年,我局办结自然人申请的政府信息公开申请180件。",
    "本机关和下属单位共收到政府信息公开申请300件。",
    "本机关收到书面政府信息公开申请20件。",
    "2024年,我局共收到政府信息公开申请202件,涉诉2件。",
    "我局未收到政府信息公开申请行政复议、行政诉讼的败诉案件。",
    "2024年未发生因政府信息公开被纠错的行政复议、行政诉讼。",
    "2024年召开政务公开推进会5次,培训300人次。",
    "市司法局收到行政复议申请23件,涉及政府信息公开的2件。",
    "2024年1月至6月,我局收到政府信息公开申请77件。",
    "我局受理来信9件,办结8件。",
    "我局共收到政府信息公开申请202件,指导各镇(街道)办理政府信息公开申请30件。",
  ])
  func `a number that is not the report's own is no finding`(text: String) {
    var report = Self.busy
    report.write([text], in: .overview)
    #expect(report.checkup().findings.isEmpty, "\(text)")
  }

  @Test(arguments: ["2023年全区受理政府信息公开申请 21 件,均在法定期限答复。", "全区共收到政府信息公开申请22件。"])
  func `in a government's report the whole area may be its own`(text: String) {
    var report = Report.zero(year: 2023, organ: "淮安市洪泽区人民政府")
    report.set(["III.received.naturalPerson": 20, "III.received.total": 20])
    report.write([text], in: .overview)
    let findings = report.checkup().findings.filter { $0.rule == .proseCell }
    #expect(findings.map(\.severity) == [.warning])
  }

  @Test func `a number split by a broken line is one number`() {
    var report = Self.busy
    report.write(
      ["2024年,我局认真贯彻落实《中华人民共和国政府信息公开条例》,全年共收到政府信息公开申请20", "2件,办结200件。"],
      in: .overview)
    #expect(report.checkup().findings.isEmpty)
  }

  @Test func `a claim about cells that were not read stays undecided`() {
    var report = Self.busy
    report[Cell(.received, .total)] = Reading(.unread, doubt: .rowMissing)
    report.write(["2024年,本机关共收到政府信息公开申请203件。"], in: .overview)
    #expect(report.checkup().undecided.contains(.proseCell))
  }

  @Test func `a doubtful reading makes no error of a claim`() {
    var report = Self.busy
    report[Cell(.received, .total)].doubt = .displaced
    report.write(["2024年,本机关共收到政府信息公开申请203件。"], in: .overview)
    #expect(report.checkup().findings.map(\.severity) == [.warning])
  }

  @Test func `what the prose says speaks for a proposal`() throws {
    var report = RepairTests.reference
    report.write(["2024年,我局共收到政府信息公开申请7件,办结7件。"], in: .overview)
    let first = try #require(report.checkup().proposals.first)
    #expect(first.grounds.contains(.prose(Cell(.concluded, .total), Quantity(7))))
  }
}
