public import AnnualReport

extension Severity {
  /// The severity in a word.
  public var label: String {
    switch self {
    case .error: "错误"
    case .warning: "需核对"
    case .note: "提示"
    }
  }
}

extension Rule {
  /// What the rule asks for.
  public var title: String {
    switch self {
    case .balance: "本年新收加上年结转,等于办理结果总计加结转下年度"
    case .outcomes: "(七)总计等于各项办理结果之和"
    case .applicants: "总计等于六类申请人之和"
    case .remedyTotal: "行政复议、行政诉讼总计等于各项结果之和"
    case .carried: "上年结转等于上一年度报告的结转下年度"
    case .inForce: "现行有效件数等于上年末件数加本年制发减本年废止"
    case .proseCell: "正文数字与表格一致"
    case .proseSum: "正文分项之和等于总数"
    case .negative: "数据不为负数"
    case .fraction: "件数为整数"
    case .notNumber: "单元格填写数字"
    case .blank: "没有数据的填 0"
    case .period: "统计期限为报告年度的1月1日至12月31日"
    case .sectionMissing: "六个部分齐全"
    case .sectionOrder: "六个部分按规定顺序排列"
    case .sectionName: "各部分使用规定的标题"
    case .tableMissing: "三张表齐全"
    case .otherYear: "没有误留其他年份"
    case .superseded: "使用报告年度适用的表格"
    case .abridged: "“(六)其他处理”分三行填报"
    case .templateText: "没有残留模板文字"
    case .emptyNumber: "正文数字没有漏填"
    case .feesUnsaid: "说明收取信息处理费的情况"
    case .rulesWithoutPower: "没有规章制定权的机关规章为 0"
    case .remediesWithoutApplications: "有复议、诉讼的,一般应有申请"
    case .amountInYuan: "收费金额以万元为单位"
    case .allZero: "数据不全为 0"
    case .unreadable: "文件可以读取"
    }
  }

  /// Where the rule comes from; nil where it is experience and not a provision.
  public var basis: String? {
    switch self {
    case .balance: "国办公开办函〔2021〕30号附件,表三表头:第一项加第二项之和,等于第三项加第四项之和"
    case .outcomes, .applicants, .remedyTotal, .fraction, .abridged, .amountInYuan:
      "国办公开办函〔2021〕30号附件"
    case .sectionMissing, .sectionOrder, .sectionName, .tableMissing:
      "《政府信息公开条例》第五十条;国办公开办函〔2021〕30号附件"
    case .superseded: "国办公开办函〔2021〕30号;国办公开办函〔2019〕60号"
    case .period: "《政府信息公开条例》第四十九条、第五十条"
    case .feesUnsaid: "国办函〔2020〕109号;国办公开办函〔2021〕30号"
    case .rulesWithoutPower: "《立法法》关于规章制定权限的规定"
    default: nil
    }
  }
}

extension Undecided {
  /// Why the rule could not be decided, and what would decide it.
  public var words: String {
    switch reason {
    case .noPreviousReport: "“\(rule.title)”未能核对:没有上一年度报告,请一并提供"
    case .yearUnknown: "“\(rule.title)”未能核对:两份报告中有一份没有写明年度"
    case .previousOfAnotherYear(let year):
      "“\(rule.title)”未能核对:所提供的是\(year)年度报告,需要上一年度的报告"
    case .previousOfAnotherOrgan(let organ):
      "“\(rule.title)”未能核对:所提供的是\(organ)的报告,需要同一机关的报告"
    case .editionsDiffer: "“\(rule.title)”未能核对:两年的表格格式不同,没有可比的数据"
    case .noText: "“\(rule.title)”未能核对:文件只有数据,没有报告正文"
    case .unreadCells(let cells): "“\(rule.title)”未能核对:\(list(cells))没有读到确定的数字,请对照原文"
    }
  }

  private func list(_ cells: [Cell]) -> String {
    let named = cells.prefix(3).map(\.label).joined(separator: "、")
    return cells.count > 3 ? "\(named)等 \(cells.count) 个单元格" : named
  }
}
