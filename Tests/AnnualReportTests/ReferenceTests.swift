import Testing

@testable import AnnualReport

/// The reference organ's own report for 2024 and a district's for 2023, in what they say.
@Suite struct ReferenceTests {
  static let changning: Report = {
    var report = RepairTests.reference
    report.title = nil
    report.preamble = [
      Paragraph(
        "编制说明:本年度报告根据国、省、市政府信息公开相关法律、法规的规定编制,内容包括:总体情况、行政机关主动公开政府信息情况、行政机关收到和处理政府信息公开申请情况、因政府信息公开工作被申请行政复议、提起行政诉讼情况、政府信息公开工作存在的主要问题及改进情况、其他需要报告的事项等六项内容。本年度报告中所列数据的统计期限自2024年1月1日起至2024年12月31日止。",
        at: Place(line: 2))
    ]
    report.write(
      [
        "常宁市数据局作为全市政务公开主管部门,贯彻落实《2024年政务公开工作要点》,结合工作实际,突出重点,狠抓落实,取得了一定成效。",
        "(二)专项整治工作行动有力。截止目前,已报送市纪委监委2条问题线索。二是落实全市营商环境大会精神,对全市七起损害营商环境的典型案例开展专题学习和警示教育,每天不定期对市政务服务中心窗口单位工作人员进行督查4次以上。截止目前,局机关纪委已对政务服务中心窗口单位23名违纪同志进行约谈。",
        "(三)政务服务环境不断优化。增加大厅面积1747平方米。对624项政务服务事项进行全面梳理,应进未进事项86项要求今年全部入驻。梳理出公安、民政、住建等16个窗口单位第一批高频事项32项,印发办事流程告知书和进驻事项清单各800份。平均时限压缩率为71%。",
        "(四)基层减负落实措施有力。截止目前,已收集政府部门71个单位中的65个单位政务服务移动互联网应用程序摸排表,共统计使用的政务移动互联网应用程序955个(其中微信公众号46个,头条1个,微博3个,小程序1个,视频号2个,抖音号9个,网站2个,工作群组891个)。我局取消了6项(“湘易办”下载任务排名考核,“一件事一次办”台账情况月检查排名,创业人员补贴申领代办,社保卡申领、启用、挂失代办,职业培训补贴申领代办,公租房补贴申报代办)村级办理事项。",
        "(五)机构改革工作按时完成。6月28日,常宁市数据局正式挂牌成立。",
        "(八)强化政务服务事项监督管理。市政府门户网上市长信箱共收到信件316封,收到依申请公开42件,均在法定时限内办结及回复。常宁市人民政府门户网站共公开各类政府信息2553条,其中政务动态信息被衡阳市政府门户网站采用898条。图解市政府常务会、《市政府工作报告》等市本级重要会议和报告20篇。",
      ], in: .overview)
    report.write(["本年度未收取政府信息处理费,无其他需要报告的事项。"], in: .otherMatters)
    return report
  }()

  @Test func `the reference organ's report has no error but its totals`() {
    let checkup = Self.changning.checkup()
    #expect(
      checkup.findings.filter { $0.severity == .error }.allSatisfy {
        [.balance, .outcomes].contains($0.rule)
      })
    #expect(checkup.count(.error) == 4)
    let others = checkup.findings.filter { $0.severity != .error }
    #expect(others.map(\.rule) == [.proseCell])
    #expect(checkup.proposals.first?.changes.map(\.to) == [Quantity(7), Quantity(7)])
  }

  @Test func `a district's report is faulted for its empty totals alone`() {
    var report = Report.zero(year: 2023, organ: "淮安市洪泽区人民政府", abridged: true)
    report.set([
      "III.received.naturalPerson": 21, "III.received.total": 21,
      "III.partlyDisclosed.naturalPerson": 21, "III.partlyDisclosed.total": 21,
      "III.concluded.naturalPerson": 21, "III.concluded.total": 21,
      "IV.reconsideration.upheld": 10, "IV.reconsideration.corrected": 1,
      "IV.litigationAfterReconsideration.upheld": 5, "II.normativeDocuments.inForce": 5,
    ])
    report.title = Paragraph("洪泽区人民政府2023 年政府信息公开工作年度报告", at: Place(line: 1))
    report.write(
      [
        "2023 年，洪泽区人民政府坚持以习近平新时代中国特色社会", "主义思想为指导，全面贯彻落实《条例》相关规范要求。",
        "（一）主动公开情况。2023 年，我区在政", "府网站平台主动公开政府信息 1136 条。",
        "（二）依申请公开情况。2023 年全区受理政府信息公开申请 21 件，", "均在法定期限答复。",
      ], in: .overview)
    report.write(
      ["2023 年，区政府严格落实《政府信息公开信息处理费管理办", "法》，全年收取政府信息公开信息处理费 0 元。"],
      in: .otherMatters)
    let findings = report.checkup().findings
    #expect(findings.map(\.rule) == [.remedyTotal, .remedyTotal, .abridged])
  }
}
