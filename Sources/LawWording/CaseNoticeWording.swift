public import Regulation

extension CaseNotice {
  /// The notice in words.
  public var text: String {
    switch self {
    case .receipt: "政府信息公开申请登记回执"
    case .correction: "政府信息公开申请补正告知书"
    case .reasonsRequest: "政府信息公开申请说明理由通知书"
    case .thirdPartyConsultation: "政府信息公开征求第三方意见书"
    case .organConsultation: "政府信息公开征求意见函"
    case .thirdPartyDisclosure: "政府信息公开告知第三方书"
    case .replyExtension: "政府信息公开申请延长答复期限告知书"
    case .delay: "政府信息公开申请延迟答复告知书"
    case .fee: "政府信息公开信息处理费收费通知书"
    case .correctionLapse, .feeLapse: "政府信息公开申请不再处理告知书"
    case .withdrawal: "撤回政府信息公开申请确认书"
    case .recordCorrected: "政府信息更正告知书"
    case .recordNotCorrected: "政府信息不予更正告知书"
    case .recordForwarded: "政府信息更正申请转送告知书"
    case .recordReferred: "政府信息更正申请告知书"
    case .forwarding: "转送函"
    case .amendment: "更正函"
    case .deliveryReceipt: "送达回证"
    }
  }
}

extension CaseNotice.Statement {
  /// What must be stated, in words.
  public var text: String {
    switch self {
    case .caseNumber: "申请编号"
    case .receivedOn: "收到申请的日期"
    case .replyDue: "答复期限"
    case .matters: "需要补正的事项"
    case .period: "办理期限"
    case .consequence: "逾期的后果"
    case .information: "所征求意见的政府信息"
    case .silence: "逾期未提出意见的后果"
    case .content: "决定公开的政府信息内容"
    case .reasons: "理由"
    case .consent: "公开工作机构负责人已经同意"
    case .newDue: "新的答复期限"
    case .earlierNotice: "此前的通知及其期限"
    case .article: "所依据的条款"
    case .remedy: "救济途径和期限"
    case .feeBasis: "收费依据"
    case .feeStandard: "收费标准"
    case .feeAmount: "收费数额"
    case .feePayment: "缴纳方式"
    case .result: "更正结果"
    case .organ: "有权处理的机关"
    case .request: "申请人的请求"
    case .earlierLetter: "被更正文书的名称、文号和日期"
    case .amendment: "错误之处和更正后的内容"
    case .delivered: "所送达的文书"
    }
  }
}

extension CaseNotice {
  /// What follows where nothing is done in time, for the notices that must state it.
  public var consequenceText: String? {
    switch self {
    case .correction:
      "无正当理由逾期不补正的,视为放弃申请,本机关不再处理该政府信息公开申请"
    case .fee: "逾期未缴纳的,视为放弃申请,本机关不再处理该政府信息公开申请"
    case .correctionLapse, .feeLapse: "视为放弃申请,本机关不再处理该政府信息公开申请"
    case .thirdPartyConsultation: "逾期未提出意见的,由本机关依照上述条例的规定决定是否公开"
    case .organConsultation: "逾期未提出意见的,视为同意公开"
    default: nil
    }
  }
}
