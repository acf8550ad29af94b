public import Desks
import LawWording
import Letters
import Regulation

extension CaseGround {
  /// The reason as a sentence.
  public var text: String {
    switch self {
    case .law(let refusal): refusal.text
    case .access(let contacts):
      contacts.isEmpty
        ? "您没有这项权限。" : "您没有这项权限,可以由\(contacts.map(\.text).joined(separator: ";"))办理。"
    case .fourEyes: "拟稿人不能审核或者签发自己起草的文书,请由他人办理。"
    case .field(let fault): fault.text
    case .dayInFuture: "日期还没有到。"
    case .laterFacts: "此后还有办理记录,不能以较早的日期办结。"
    case .otherMatter: "这一步骤不适用于本类申请。"
    case .alreadyRegistered: "本件已经登记,由本机关答复;不属于本机关负责公开的,请答复后再转送。"
    case .ended: "本件已经办结或者转出。"
    case .notEnded: "本件尚未办结。"
    case .noDraft: "还没有拟稿。"
    case .draftUnderway(let stage): "文稿正在\(stage.text)环节,需要修改的,请先退回。"
    case .notAtStage(let stage): "文稿不在\(stage.text)环节。"
    case .stageNotInChain(let stage): "本机关的审签流程没有\(stage.text)环节。"
    case .extensionAlreadyAsked: "已经报请延期。"
    case .extensionNotAsked: "还没有报请延期。"
    case .extensionAlreadyConsented: "负责人已经同意延期。"
    case .letterNotSealed: "文书还没有上传签章扫描件,不能送达。"
    case .nothingToSeal: "没有待上传签章扫描件的文书。"
    case .noSuchLetter: "没有这份文书,或者已经另行更正。"
    case .letter(let remark): "文书:\(remark.text)"
    case .charactersNotPrintable(let characters):
      "字库中没有“\(characters.joined(separator: "”“"))”,不能打印;请安装相应字体,或者上传签章扫描件。"
    case .mustBeDrafted: "答复应当拟稿、送审、签发,签发后再上传签章扫描件。"
    case .noSuchFact: "没有这条记录,或者已经更正。"
    case .factStands: "办结及其文书的记录不能更正;有错误的,请另行制发更正文书。"
    case .sameRow: "现在就是按这一项统计的。"
    case .notCounted: "本件不计入政府信息公开申请。"
    case .noSuchCase: "没有这件申请,或者属于其他机关。"
    case .handledWith: "本件与其他申请合并办理,以主件的答复为准。"
    case .otherApplicant: "两件申请不是同一申请人提出的,不能合并答复。"
    case .leadsOthers: "有其他申请与本件合并办理。"
    case .notJoined: "本件没有合并办理。"
    case .formExpired: "表单已经失效,请重新打开申请页面填写。"
    case .noSuchOrgan: "没有这个机关,或者就是本机关。"
    case .noSuchPerson: "没有这个人,或者在本机关没有相应角色。"
    case .notAnothersCase: "答复没有认定由其他机关负责公开,不能转送。"
    case .alreadyForwarded: "本件已经转送。"
    case .tooFewParts: "拆分办理至少应当有两项。"
    case .documentPrefixMissing: "本机关还没有设置发文机关代字,不能编发文字号。"
    case .nobodyConsulted: "没有待答复的征求意见。"
    }
  }
}

extension CaseRefusal {
  /// All reasons, a line each.
  public var text: String { reasons.map(\.text).joined(separator: "\n") }
}

extension CaseChanged {
  /// What happened meanwhile, in a sentence.
  public var text: String {
    let facts = since.map { "\($0.on.longText)\($0.sentence)" }
    return facts.isEmpty
      ? "本件的版本不对,请刷新后再办理。"
      : "您打开本件之后,他人已经办理:\(facts.joined(separator: ";"))。请核对后再办理,您的操作没有保存。"
  }
}

extension FieldFault {
  /// What is wrong, as a sentence.
  public var text: String {
    switch fault {
    case .missing: "请填写\(field.text)。"
    case .tooLong(let limit): "\(field.text)不能超过 \(limit) 个字。"
    case .malformed: "\(field.text)不正确。"
    case .unprintable: "\(field.text)中有无法显示的字符。"
    case .tooMany(let limit): "\(field.text)不能超过 \(limit) 个。"
    case .tooLarge(let limit): "\(field.text)不能超过 \(limit >> 20) MB。"
    }
  }
}

extension CaseField {
  /// The field in words.
  public var text: String {
    switch self {
    case .kind: "申请人类别"
    case .name: "姓名或者名称"
    case .paper: "证件类型"
    case .paperNumber: "证件号码"
    case .representative: "法定代表人"
    case .contact: "联系人"
    case .telephone: "联系电话"
    case .postalAddress: "通信地址"
    case .postcode: "邮政编码"
    case .mail: "电子邮箱"
    case .description: "所需信息的内容描述"
    case .title: "信息名称"
    case .documentNumber: "文号"
    case .purpose: "用途"
    case .text: "内容"
    case .reason: "理由"
    case .proof: "凭证"
    case .partyName: "被征求意见方名称"
    case .partyContact: "联系方式"
    case .partyAddress: "地址"
    case .receipt: "缴费凭证"
    case .files: "文件"
    case .decision: "答复内容"
    case .until: "日期"
    case .workingDays: "工作日数"
    case .pages: "页数"
    case .authority: "复议机关或者法院"
    case .docket: "案号"
    }
  }
}

extension SettingsGround {
  /// The reason as a sentence.
  public var text: String {
    switch self {
    case .documentPrefixInvalid: "发文机关代字应为 20 个以内的汉字,不含括号和数字。"
    case .checksInvalid: "审签流程只能设置审核、合法性审查,各一次。"
    case .correctionPeriodInvalid: "补正期限应为 1 至 60 个工作日。"
    case .retentionInvalid: "保存期限应为 1 至 100 年。"
    case .textMissing: "标题和正文都应当填写。"
    case .textTooLong: "标题、主送不能超过 200 个字,正文不能超过 40000 个字。"
    case .changedMeanwhile: "他人刚刚作了修改,请刷新后再改。"
    }
  }
}
