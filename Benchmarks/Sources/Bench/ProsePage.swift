import AnnualReport
import ReportFiles

/// A page of almost pure prose, about 90 KB: what the plain tables take of it is next to nothing.
enum ProsePage {
  /// The page of a report; its figures and the counts in its sentences differ with the seed.
  static func bytes(seed: Int) -> [UInt8] {
    var report = SamplePage.report(seed: seed)
    let place = Place(line: 1, shown: 1)
    report.title = Paragraph("\(report.organ ?? "")2024年政府信息公开工作年度报告", at: place)
    report.preamble = [Paragraph("本报告所列数据的统计期限自2024年1月1日起至2024年12月31日止。", at: place)]
    var prose: [Paragraph] = []
    var size = 0
    while size < 74_000 {
      let number = prose.count + seed
      let sentence = sentences[number % sentences.count]
        .replacing("#", with: String(number % 97 + 2))
      prose.append(Paragraph(sentence, at: place))
      size += sentence.utf8.count
    }
    let headings: [(SectionKind, String, [Paragraph])] = [
      (.overview, "一、总体情况", prose), (.proactive, "二、主动公开政府信息情况", []),
      (.applications, "三、收到和处理政府信息公开申请情况", []),
      (.remedies, "四、政府信息公开行政复议、行政诉讼情况", []),
      (.problems, "五、存在的主要问题及改进情况", [Paragraph("解读形式不够丰富,将予以改进。", at: place)]),
      (.otherMatters, "六、其他需要报告的事项", [Paragraph("本年度未收取信息处理费。", at: place)]),
    ]
    report.sections = headings.map { kind, heading, text in
      Section(kind, heading: Paragraph(heading, at: place), paragraphs: text)
    }
    return Array(PrintedReport(report).html.utf8)
  }

  /// Sentences as reports have them; `#` is a count.
  private static let sentences = [
    "坚持以公开为常态、不公开为例外,围绕群众关心的教育、医疗、就业、社会保障等领域,持续加大信息公开力度,通过门户网站公开信息#条。",
    "(一)主动公开。依托门户网站、政务新媒体和公开专区,及时发布部门动态#条、通知公告、政策文件和财政预决算信息,方便群众查阅。",
    "严格落实政府信息公开审查制度,做到先审查、后公开,确保公开内容准确、表述规范,全年组织保密审查培训#次,参训人员覆盖各科室。",
    "(三)政府信息管理。对已公开的规范性文件开展清理,对照权责清单逐项核对,完善目录、更新指南,按要求标注有效性并动态调整。",
    "围绕年度重点工作制作政策解读材料#篇,采用图解、问答、视频等形式,增强解读的针对性和可读性,回应社会关切,提升服务水平。",
    "规范依申请公开办理流程,畅通当面、邮寄、网络等申请渠道,加强与申请人的沟通,依法依规作出答复,答复文书统一格式、统一编号。",
    "(四)平台建设。优化栏目设置,集中展示法定公开内容,做好网站适老化和无障碍改造,开展自查#次,对错敏词、失效链接及时整改。",
    "(五)监督保障。主要负责同志听取工作汇报#次,明确专人负责,把政务公开纳入年度考核,定期通报,对发现的问题限期整改到位。",
  ]
}
