public import Regulation

extension EventKind {
  /// What happened, in words.
  public var text: String {
    switch self {
    case .received: "收到申请"
    case .accepted: "登记"
    case .signed: "签收"
    case .confirmed: "与申请人确认收到申请"
    case .correctionNoticed: "发出补正通知"
    case .corrected: "收到补正"
    case .reasonsAsked: "要求申请人说明理由"
    case .reasonsGiven: "申请人说明理由"
    case .thirdPartyConsulted: "征求第三方意见"
    case .thirdPartyReceived: "第三方收到征求意见书"
    case .thirdPartyAnswered: "第三方提出意见"
    case .organConsulted: "征求其他机关意见"
    case .organReceived: "其他机关收到征求意见函"
    case .organAnswered: "其他机关提出意见"
    case .feeNotified: "申请人收到收费通知"
    case .feePaid: "申请人缴费"
    case .extended: "延长答复期限"
    case .delayed: "告知延迟答复"
    case .decided: "作出答复"
    case .lapsed: "视为放弃申请,不再处理"
    case .withdrawn: "申请人撤回申请"
    case .delivered: "送达"
    case .reconsiderationAccepted: "收到行政复议答复通知"
    case .reconsiderationAnswered: "提交行政复议答复"
    case .reconsiderationDecided: "申请人收到行政复议决定"
    }
  }
}

extension Clock.Name {
  /// The name of the time limit.
  public var text: String {
    switch self {
    case .reply: "答复期限"
    case .correctionNotice: "一次性补正通知期限"
    case .correction: "申请人补正期限"
    case .thirdParty: "第三方提出意见期限"
    case .organ: "其他机关提出意见期限"
    case .feePayment: "缴费期限"
    case .reconsiderationAnswer: "行政复议答复期限"
    case .reconsideration: "申请行政复议期限"
    case .directLitigation: "直接起诉期限"
    case .litigationAfterReconsideration: "复议后起诉期限"
    }
  }
}

extension Clock.State {
  /// The state in words.
  public var text: String {
    switch self {
    case .running: "进行中"
    case .suspended: "暂停计算"
    case .met: "已完成"
    case .overdue: "已逾期"
    case .waiting: "等待中"
    }
  }
}

extension Channel {
  /// The channel in words.
  public var text: String {
    switch self {
    case .inPerson: "当面提交"
    case .oral: "口头申请代填"
    case .signedMail: "签收邮件"
    case .ordinaryMail: "平常信函"
    case .online: "互联网"
    case .fax: "传真"
    }
  }
}

extension Outcome {
  /// The row of table III, without its number.
  public var text: String {
    switch self {
    case .disclosed: "予以公开"
    case .partlyDisclosed: "部分公开"
    case .stateSecret: "不予公开:属于国家秘密"
    case .forbiddenByLaw: "不予公开:其他法律行政法规禁止公开"
    case .securityOrStability: "不予公开:危及“三安全一稳定”"
    case .thirdPartyRights: "不予公开:保护第三方合法权益"
    case .internalAffairs: "不予公开:属于三类内部事务信息"
    case .processInformation: "不予公开:属于四类过程性信息"
    case .enforcementFile: "不予公开:属于行政执法案卷"
    case .administrativeQuery: "不予公开:属于行政查询事项"
    case .notHeld: "无法提供:本机关不掌握相关政府信息"
    case .mustBeCreated: "无法提供:没有现成信息需要另行制作"
    case .stillUnclear: "无法提供:补正后申请内容仍不明确"
    case .petition: "不予处理:信访举报投诉类申请"
    case .repeated: "不予处理:重复申请"
    case .publication: "不予处理:要求提供公开出版物"
    case .excessive: "不予处理:无正当理由大量反复申请"
    case .confirmation: "不予处理:要求行政机关确认或重新出具已获取信息"
    case .correctionLapsed: "其他处理:申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"
    case .feeUnpaid: "其他处理:申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"
    case .other: "其他处理:其他"
    }
  }
}

extension DecisionKind {
  /// The kind in words.
  public var text: String {
    switch self {
    case .alreadyPublished: "已主动公开,告知获取方式和途径"
    case .provided: "予以公开"
    case .stateSecret: "属于国家秘密,不予公开"
    case .forbiddenByLaw: "法律、行政法规禁止公开,不予公开"
    case .securityOrStability: "危及国家安全、公共安全、经济安全、社会稳定,不予公开"
    case .thirdPartyRights: "公开会损害第三方合法权益,不予公开"
    case .internalAffairs: "内部事务信息,不予公开"
    case .processInformation: "过程性信息,不予公开"
    case .enforcementFile: "行政执法案卷信息,不予公开"
    case .specialRules: "依照有关法律、行政法规的特别规定办理"
    case .notExisting: "经检索,没有所申请公开的信息"
    case .notThisOrgan: "不属于本机关负责公开"
    case .mustBeCreated: "没有现成信息,需要另行加工、分析"
    case .stillUnclear: "补正后申请内容仍不明确"
    case .petition: "属于信访、投诉、举报等活动"
    case .repeated: "重复申请,不予重复处理"
    case .publication: "要求提供政府公报、报刊、书籍等公开出版物"
    case .excessive: "申请公开数量、频次明显超过合理范围且理由不合理"
    case .confirmation: "要求确认或者重新出具已获取的信息"
    case .notGovernmentInformation: "不属于政府信息"
    case .otherwise: "其他处理"
    }
  }
}

extension Statement {
  /// What must be stated, in words.
  public var text: String {
    switch self {
    case .article: "所依据的条款"
    case .reasons: "理由"
    case .remedy: "救济途径和期限"
    case .place: "获取该政府信息的方式、途径"
    case .delivery: "提供的信息,或者获取的方式、途径和时间"
    case .separation: "可以公开的部分,以及不予公开部分的理由"
    case .searchRecord: "检索情况(留存检索记录)"
    case .responsibleOrgan: "能够确定的负责公开机关的名称、联系方式"
    case .earlierCase: "此前答复的编号"
    case .specialLaw: "特别规定的名称和办理途径"
    case .petitionChannel: "可以告知的相应渠道"
    case .publicationSource: "可以告知的获取途径"
    case .thirdPartyTold: "已书面告知第三方公开的内容和理由"
    case .onlineChannel: "提出行政复议的互联网渠道"
    }
  }
}

extension FeeNotice.Statement {
  /// What a fee notice must state, in words.
  public var text: String {
    switch self {
    case .basis: "收费依据"
    case .standard: "收费标准"
    case .amount: "收费数额"
    case .payment: "缴纳方式"
    case .deadline: "缴纳期限和逾期后果"
    }
  }
}
