import AnnualReport
import OfficeFiles
import Store
import Testing
import Workdays

@testable import DeskWording
@testable import Desks

@Suite struct `The words of annual reports` {
  @Test func `say every reason against an act on a report`() {
    let fee = Cell(.fees, .amount)
    let licences = Cell(.licences, .decided)
    let texts: [(ReportGround, String)] = [
      (.access([]), "您没有这项权限。"),
      (.field(.source, .missing), "请填写数据来源。"),
      (.field(.text, .tooLong(limit: 20_000)), "正文不能超过20000个字。"),
      (.field(.remark, .unprintable), "退回意见中有无法显示的字符。"),
      (.wrongStage(.signed), "报告处于“已签发”环节,不能办理这一步骤。"),
      (.notEntered(Cell(.received, .total)), "“本年新收·总计”由系统按记录统计,不能手工填报。"),
      (.notACount(licences), "“行政许可·本年处理决定数量”应当是不小于零的整数。"),
      (.notACount(fee), "“行政事业性收费·本年收费金额(万元)”不能小于零。"),
      (.noSuchProblem, "没有这一项上年度问题。"),
      (.unanswered(2), "上年度第2项问题还没有填写整改情况。"),
      (.missing(licences), "“行政许可·本年处理决定数量”还没有填报。"),
      (.sectionEmpty(.overview), "“一、总体情况”还没有撰写。"),
      (.unknownFigure("a.b", .overview), "“一、总体情况”中的“{{a.b}}”不是已有的指标,或者还没有数据。"),
      (.malformedPlace("x", .problems), "“五、存在的主要问题及改进情况”中的“{{x}}”不是完整的指标名称。"),
      (.noSuchRound, "没有可供汇总的同年度收集轮次,或者您不负责这一轮次。"),
      (.yearNotOver(2026), "2026年尚未结束,不能签发。"),
      (.ownDraft, "起草人不能审核或者签发自己参与起草的报告,请由他人办理。"),
      (.ownReview, "审核人不能签发自己审核的报告,请由他人办理。"),
      (.noSuchYear(1999), "不能编制1999年度的报告。"),
    ]
    for (ground, text) in texts { #expect(ground.text == text) }
  }

  @Test func `say every reason against an act in a round`() {
    let cell = Cell(.received, .total)
    let id = Round.ID(value: 1)
    let texts: [(RoundGround, String)] = [
      (.access([]), "您没有这项权限。"),
      (.field(.remark, .missing), "请填写退回意见。"),
      (.noOrgans, "请选择参加本轮报送的单位。"),
      (.notSupervised(Organ.ID(value: 1)), "所选单位中有不由您所在机关主管的。"),
      (.alreadyOpened(id), "这一年度的报送已经开始,请在原轮次中调整。"),
      (.noSuchYear(1999), "不能收集1999年度的报告。"),
      (.dueTooEarly, "截止日期应当在报告年度结束之后。"),
      (.closed, "本轮报送已经结束。"),
      (.notInRound, "没有这一轮报送,或者本单位不在报送范围内。"),
      (.wrongState(.accepted), "本单位的报告“已通过”,不能办理这一步骤。"),
      (.notSigned, "本单位还没有在系统中签发这一年度的报告。"),
      (.otherYear(2024), "文件是2024年度的报告,与本轮年度不一致。"),
      (.otherYear(nil), "文件没有写明报告年度。"),
      (.unconfirmed(cell), "“本年新收·总计”识别存疑,请对照原文确认。"),
      (.notDoubtful(cell), "“本年新收·总计”识别无疑问,不能改动。"),
      (.notACount(cell), "“本年新收·总计”应当是不小于零的整数。"),
      (.noSuchCell("III.x"), "报告中没有“III.x”这一数据。"),
    ]
    for (ground, text) in texts { #expect(ground.text == text) }
  }

  @Test func `tell a report's history`() {
    let file = StoredFile(hash: "ab", size: 1, kind: "pdf", name: "a.pdf")
    let frozen = FrozenReport(organName: "某局", cells: "", files: [.pdf: file])
    let facts: [(ReportFact, String)] = [
      (.begun(year: 2025, problems: []), "开始编制2025年度报告"),
      (.begun(year: 2025, problems: ["a"]), "开始编制2025年度报告,带入上年度问题1项"),
      (
        .entered(cell: "II.licences.decided", CellSource(number: "3", source: "审批系统")),
        "填报“行政许可·本年处理决定数量”:3,来源:审批系统"
      ),
      (.wrote(section: 1, text: ""), "撰写“一、总体情况”"),
      (.tookProblems(["a", "b"]), "登记上年度问题2项"),
      (.answered(problem: 0, text: ""), "填写上年度第1项问题的整改情况"),
      (.statedProblems([]), "列明本年度问题0项"),
      (.basedOn(round: nil), "改为只报本机关数据"),
      (.basedOn(round: Round.ID(value: 1)), "汇总所主管机关报送的数据"),
      (.submitted(to: .review), "送审"), (.submitted(to: .signature), "送签"),
      (.reviewed, "审核通过"), (.returned(reason: "核对"), "退回修改:核对"),
      (.signed(frozen), "签发,数据封存"), (.published, "公布"),
    ]
    for (fact, text) in facts { #expect(fact.text == text) }
    let report = SubmittedReport(own: nil, file: file, cells: "", doubts: ["III.received.total"])
    let handed: [(SubmissionFact, String)] = [
      (.laidIn(round: Round.ID(value: 1), year: 2025, report), "上传报告,识别存疑1处"),
      (.confirmed(cell: "III.received.total", number: "7"), "确认“本年新收·总计”为7"),
      (.confirmed(cell: "III.received.total", number: nil), "确认“本年新收·总计”为空白"),
      (.handedIn, "报送"), (.returned(remarks: []), "退回,意见0条"), (.accepted, "通过"),
    ]
    for (fact, text) in handed { #expect(fact.text == text) }
  }

  @Test func `name every kind of event, stage, state and act`() {
    for kind in ReportFact.Kind.allCases {
      #expect(AuditWords.text(of: "report.\(kind.rawValue)").hasPrefix("年度报告:"))
    }
    for kind in RoundFact.Kind.allCases {
      #expect(AuditWords.text(of: "round.\(kind.rawValue)").hasPrefix("年报收集:"))
    }
    for kind in SubmissionFact.Kind.allCases {
      #expect(AuditWords.text(of: "submission.\(kind.rawValue)").hasPrefix("年报报送:"))
    }
    #expect(
      ReportStage.allCases.map(\.text) == ["起草", "待审核", "待签发", "已签发", "已公布"])
    #expect(
      SubmissionState.allCases.map(\.text) == ["未填报", "填报中", "已报送", "已退回", "已通过"])
    #expect(FigureScope.allCases.map(\.text) == ["本机关", "本机关及所主管的机关"])
    #expect(
      ReportFileKind.allCases.map(\.text) == ["网页", "Word 文档", "PDF", "Excel 表格", "JSON 数据"])
    #expect(
      ReportAct.Kind.allCases.map(\.text) == [
        "填报数据", "撰写正文", "登记上年度问题", "填写整改情况", "列明本年度问题", "选择汇总范围", "送审", "审核通过",
        "退回修改", "签发", "公布",
      ])
  }

  @Test func `say a round in a sentence`() throws {
    let plan = RoundPlan(year: 2025, organs: [], due: CivilDate(2026, 1, 31))
    let entry = RecordEntry(
      ref: FactRef(value: 1), on: CivilDate(2026, 1, 4), recordedAt: Instant(milliseconds: 0),
      by: nil, fact: RoundFact.opened(plan))
    let round = try #require(
      Round(id: Round.ID(value: 1), organ: Organ.ID(value: 1), entries: [entry]))
    func tile(_ state: SubmissionState, late: Bool = false) -> RoundBoard.Tile {
      RoundBoard.Tile(
        organ: Organ.ID(value: 1), name: "", state: state, isOverdue: late, handedInOn: nil,
        versions: 0, openDoubts: 0)
    }
    let tiles =
      Array(repeating: tile(.accepted), count: 40) + Array(repeating: tile(.handedIn), count: 25)
      + [tile(.returned), tile(.returned)] + Array(repeating: tile(.notBegun, late: true), count: 4)
    let board = RoundBoard(round: round, organName: "", tiles: tiles)
    #expect(board.text == "71家单位,65家已报,2家退回,4家逾期")
  }
}
