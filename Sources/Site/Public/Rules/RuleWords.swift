import AnnualReport

extension Rule {
  /// How the rule is checked, in a sentence.
  var how: String {
    switch self {
    case .balance: "七列逐列计算；空白按 0 计。"
    case .outcomes: "七列逐列计算：（一）至（六）各行相加，与（七）总计比较。"
    case .applicants: "逐行计算：自然人与五类法人或其他组织相加，与总计比较。"
    case .remedyTotal: "行政复议、未经复议直接起诉、复议后起诉三组，各组四种结果相加。"
    case .carried: "同时放入同一机关上一年度的报告才核对，逐列比较。"
    case .inForce: "同时放入同一机关上一年度的报告才核对；修订、重新登记会使两数不等，所以只作提醒。"
    case .proseCell: "正文里说到的收到、办结、结转等件数，与表中对应的数比较；指的不一定是本机关的，只作提醒。"
    case .proseSum: "正文里“共……件，其中……”之类的列举相加；带“等”字的列举不作错误。"
    case .negative: "任何单元格不应有负数（2019年格式的“增/减”列除外）。"
    case .fraction: "件数应为整数；收费金额可以有小数。"
    case .notNumber: "应填数字的单元格里是别的文字；“无”“—”“/”按空白读。"
    case .blank: "表格要求没有数据的也填 0。"
    case .period: "编制说明或正文写明的统计期限。"
    case .sectionMissing: "总体情况等六个部分。"
    case .sectionOrder: "按规定的一至六的次序。"
    case .sectionName: "标题文字与规定的相比。"
    case .tableMissing: "主动公开、依申请公开、复议诉讼三张表。"
    case .otherYear: "正文里像是从上年报告带过来的年份。"
    case .superseded: "2021年起用新表，2019、2020两个年度用试行表。"
    case .abridged: "现行表格把（六）分成三行，只写一行的没有分项数据。"
    case .templateText: "模板里的填写说明、占位符号。"
    case .emptyNumber: "“共  条”“约XX件”之类没有填上数字的地方。"
    case .feesUnsaid: "第六部分应说明收取信息处理费的情况，没有收取也要说明。"
    case .rulesWithoutPower: "按机关名称判断有没有规章制定权。"
    case .remediesWithoutApplications: "没有申请，却有复议或诉讼，请核对。"
    case .amountInYuan: "数额大得不像以万元为单位。"
    case .allZero: "三张表全是 0 或空白，请核对是否漏填。"
    case .unreadable: "文件损坏、加密、是扫描件、没有三张表等，会说明原因。"
    }
  }

  /// How much a finding of the rule weighs.
  var weight: String {
    switch self {
    case .balance, .outcomes, .applicants, .remedyTotal, .carried, .negative, .fraction,
      .notNumber, .period, .unreadable:
      "错误"
    case .proseCell, .proseSum: "能确定的为错误，不能确定的需核对"
    default: "需核对或提示"
    }
  }
}
