import AnnualReport
import Regulation

/// What words in ledgers mean, as offices write them.
enum LedgerWords {
  /// The outcome that words name; nothing where they name none, or could name several.
  static func outcome(_ words: String) -> Outcome? {
    let plain = plain(words)
    if let outcome = outcomes[plain] { return outcome }
    // “不予公开—属于国家秘密” says the group and the ground.
    for group in ["不予公开", "无法提供", "不予处理", "其他处理", "其他"] where plain.hasPrefix(group) {
      let rest = String(plain.dropFirst(group.count))
      if !rest.isEmpty, let outcome = outcomes[rest] ?? outcomes["属于" + rest] { return outcome }
    }
    return outcomes["属于" + plain]
  }

  /// The kind of applicant that words name.
  static func kind(_ words: String) -> ApplicantKind? {
    switch plain(words) {
    case "自然人", "个人", "公民", "居民", "群众": .naturalPerson
    case "商业企业", "企业", "公司", "法人企业", "企业法人": .commercialEnterprise
    case "科研机构", "科研单位", "高校", "科研院所": .researchInstitution
    case "社会公益组织", "公益组织", "社会组织", "社会团体", "民办非企业": .publicWelfareOrganization
    case "法律服务机构", "律师事务所", "律所", "法律服务所": .legalServiceAgency
    case "其他", "其他组织", "其它", "法人或其他组织其他": .otherOrganization
    default: nil
    }
  }

  /// The way that words name.
  static func channel(_ words: String) -> Channel? {
    let plain = plain(words)
    switch plain {
    case "当面", "当面申请", "现场", "现场申请", "窗口", "来访", "当面提交": return .inPerson
    case "口头", "口头申请", "代填": return .oral
    case "挂号信", "挂号", "邮政特快", "特快专递", "快递", "快递邮寄": return .signedMail
    case "平信", "信函", "信件", "平常信函", "邮寄", "书面邮寄", "邮寄申请", "信函申请": return .ordinaryMail
    case "传真", "传真申请": return .fax
    default: break
    }
    if plain.contains("EMS") || plain.contains("ems") { return .signedMail }
    return ["网", "线上", "在线", "邮箱", "电子邮件", "邮件", "平台", "互联网"].contains(where: plain.contains)
      ? .online : nil
  }

  /// The result that words name.
  static func result(_ words: String) -> RemedyResult? {
    switch plain(words) {
    case "维持", "结果维持", "复议维持": .upheld
    case "驳回", "驳回请求", "驳回复议请求", "驳回诉讼请求", "判决驳回诉讼请求": .requestDismissed
    case "驳回复议申请", "驳回起诉", "裁定驳回起诉": .suitDismissed
    case "撤销", "结果纠正", "纠正", "败诉": .revoked
    case "变更": .altered
    case "确认违法", "确认无效": .declaredUnlawful
    case "责令履行", "责令重新答复", "责令重作": .orderedToPerform
    case "调解": .mediated
    case "撤回", "和解撤回", "撤诉", "撤回申请", "原告撤诉": .withdrawn
    case "终止", "其他结果", "其他": .terminated
    case "不予受理", "不予立案": .notAccepted
    case "移送": .transferred
    default: nil
    }
  }

  /// The day that words name; `2024-06-28`, `2024/6/28`, `2024.6.28`, `2024年6月28日`, `20240628`,
  /// and with a time of day behind it.
  static func day(_ words: String) -> (year: Int, month: Int, day: Int)? {
    let text = words.halfWidth.trimmed.prefix { $0 != " " && $0 != "T" }
    if text.count == 8, text.allSatisfy(\.isNumber), let number = Int(text) {
      return (number / 10_000, number / 100 % 100, number % 100)
    }
    let numbers = text.split { "-/.年月日".contains($0) }
    guard numbers.count == 3, let year = Int(numbers[0]), let month = Int(numbers[1]),
      let day = Int(numbers[2])
    else { return nil }
    return (year, month, day)
  }

  /// Words as they are compared: without spaces, signs, and the form's own numbering.
  static func plain(_ words: String) -> String {
    var rest = words.halfWidth.filter { !$0.isWhitespace }[...]
    // “(三)1.属于国家秘密”, “3、其他”.
    while let first = rest.first, first.isNumber || "()、.一二三四五六七".contains(first),
      outcomes[String(rest)] == nil
    {
      rest = rest.dropFirst()
    }
    return rest.filter { $0.isLetter || $0.isNumber }
  }

  private static let outcomes: [String: Outcome] = {
    var words: [String: Outcome] = [:]
    for outcome in Outcome.allCases {
      if let row = Row(name: outcome.rawValue) {
        words[row.label.filter { $0.isLetter || $0.isNumber }] = outcome
      }
      for other in others[outcome] ?? [] { words[other] = outcome }
    }
    return words
  }()

  private static let others: [Outcome: [String]] = [
    .disclosed: ["公开", "同意公开", "全部公开", "已主动公开", "主动公开", "已公开", "告知获取途径"],
    .partlyDisclosed: ["部分公开", "区分处理", "部分予以公开"],
    .stateSecret: ["国家秘密", "涉及国家秘密"],
    .forbiddenByLaw: ["法律行政法规禁止公开", "法律法规禁止公开", "其他法律法规禁止公开"],
    .securityOrStability: ["三安全一稳定", "危及三安全一稳定"],
    .thirdPartyRights: ["第三方合法权益", "商业秘密", "个人隐私", "涉及第三方", "涉及商业秘密", "涉及个人隐私"],
    .internalAffairs: ["内部事务信息", "三类内部事务信息", "内部管理信息"],
    .processInformation: ["过程性信息", "四类过程性信息"],
    .enforcementFile: ["行政执法案卷", "执法案卷", "行政执法案卷信息"],
    .administrativeQuery: ["行政查询事项", "查询事项"],
    .notHeld: ["不掌握", "信息不存在", "不存在", "政府信息不存在", "非本机关", "不属于本机关", "不属于本机关公开", "本机关不掌握", "非本机关掌握"],
    .mustBeCreated: ["没有现成信息", "需另行制作", "需要另行制作", "加工分析"],
    .stillUnclear: ["补正后仍不明确", "申请内容不明确"],
    .petition: ["信访", "信访举报投诉", "信访投诉举报类申请"],
    .repeated: ["重复申请", "重复"],
    .publication: ["公开出版物"],
    .excessive: ["大量反复申请"],
    .confirmation: ["要求确认", "重新出具"],
    .correctionLapsed: ["逾期不补正", "逾期未补正", "未补正", "申请人逾期不补正"],
    .feeUnpaid: ["逾期未缴费", "逾期不缴费", "未缴费"],
    .other: ["其他", "撤回", "申请人撤回", "撤销申请", "主动撤回", "撤回申请", "咨询", "非政府信息"],
  ]
}
