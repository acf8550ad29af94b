public import Desks
import LawWording
public import Regulation

extension CaseFact.Kind {
  /// What happened, in words.
  public var text: String {
    switch self {
    case .received: "收到申请"
    case .registered: "登记"
    case .signed: "签收"
    case .confirmed: "与申请人确认收到申请"
    case .assigned: "分办"
    case .noted: "备注"
    case .attached: "归入材料"
    case .applicantAmended: "更正申请人信息"
    case .correctionNoticed: "发出补正通知"
    case .corrected: "收到补正"
    case .reasonsAsked: "要求申请人说明理由"
    case .reasonsGiven: "申请人说明理由"
    case .consulted: "征求意见"
    case .consultationReceived: "征求意见书送达"
    case .consultationAnswered: "收到意见"
    case .thirdPartyTold: "告知第三方公开内容和理由"
    case .extensionAsked: "报请延期"
    case .extensionConsented: "同意延期"
    case .extensionDeclined: "不同意延期"
    case .extended: "延长答复期限"
    case .delayed: "告知延迟答复"
    case .feeNotified: "申请人收到收费通知"
    case .feePaid: "申请人缴费"
    case .transferred: "登记前转送其他机关"
    case .forwarded: "答复后转送其他机关"
    case .split: "拆分办理"
    case .joined: "合并办理"
    case .parted: "不再合并办理"
    case .drafted: "拟稿"
    case .submitted: "送审"
    case .approved: "审签同意"
    case .givenBack: "退回修改"
    case .decided: "作出答复"
    case .sealed: "上传签章扫描件"
    case .delivered: "送达"
    case .letterCorrected: "更正文书"
    case .withdrawn: "申请人撤回申请"
    case .lapsed: "视为放弃申请,不再处理"
    case .recounted: "调整统计口径"
    case .struck: "更正记录"
    case .settled: "答复更正申请"
    case .publicationConsidered: "研究是否主动公开"
    case .taken: "申请人查收文书"
    case .rated: "申请人评价"
    case .kept: "延长保存期限"
    }
  }
}

extension CaseEntry {
  /// What happened, in a few words with what matters of its particulars.
  public var sentence: String {
    switch fact {
    case .received(let intake):
      "\(intake.channel.text)收到\(intake.matter.text)"
    case .consulted(let party, _):
      party.kind == .organ ? "征求\(party.name)意见" : "征求第三方\(party.name)意见"
    case .consultationReceived(_, let number): "第 \(number) 号征求意见书送达"
    case .consultationAnswered(_, let number, let opinion, _):
      "第 \(number) 号征求意见收到答复\(opinion.map { ":\($0.text)" } ?? "")"
    case .extensionAsked(let days, _): "报请延期 \(days) 个工作日"
    case .extended(let days, _, _): "延长答复期限 \(days) 个工作日"
    case .feeNotified(let fee, _): "申请人收到收费通知,\(fee.amount) 元"
    case .submitted(let stage): "送\(stage.text)"
    case .approved(let approval):
      approval.slip == nil ? "\(approval.stage.text)同意" : "\(approval.stage.text)同意(纸质审批单)"
    case .givenBack(let stage, _): "\(stage.text)退回修改"
    case .decided(let record):
      "\(record.content.decision.outcome.text)\(record.documentNumber.map { "(\($0))" } ?? "")"
    case .delivered(let record): "\(record.route.text)送达"
    case .recounted(let row, _): "调整统计口径为“\(row.text)”"
    case .settled(let settlement, _): settlement.text
    case .publicationConsidered(let published, _): published ? "转为主动公开" : "暂不主动公开"
    case .rated(let helped, _): helped ? "申请人评价:有帮助" : "申请人评价:没有帮助"
    case .kept(let day, _): "个人信息延长保存至 \(day.longText)"
    default: kind.text
    }
  }
}

extension Opinion {
  /// The opinion in words.
  public var text: String {
    switch self {
    case .agrees: "同意公开"
    case .objectsWithReason: "不同意公开,有合理理由"
    case .objectsWithoutReason: "不同意公开,没有合理理由"
    }
  }
}

extension CaseAct.Kind {
  /// The act as a button says it.
  public var text: String {
    switch self {
    case .register: "登记"
    case .sign: "登记签收"
    case .confirmReceipt: "确认收到"
    case .assign: "分办"
    case .note: "加备注"
    case .attach: "归入材料"
    case .amendApplicant: "更正申请人信息"
    case .noteCorrection: "通知补正"
    case .correct: "登记补正"
    case .askForReasons: "要求说明理由"
    case .giveReasons: "登记理由"
    case .consult: "征求意见"
    case .receiveConsultation: "登记征求意见书送达"
    case .answerConsultation: "登记意见"
    case .tellThirdParty: "告知第三方"
    case .askExtension: "报请延期"
    case .consentToExtension: "同意延期"
    case .declineExtension: "不同意延期"
    case .extend: "告知延期"
    case .delay: "告知延迟答复"
    case .notifyFee: "通知收费"
    case .pay: "登记缴费"
    case .transfer: "转送其他机关"
    case .forward: "答复后转送"
    case .split: "拆分办理"
    case .join: "合并办理"
    case .part: "取消合并"
    case .draft: "拟稿"
    case .draftCorrection: "拟更正文书"
    case .submit: "送审"
    case .review: "审核同意"
    case .reviewLegality: "合法性审查同意"
    case .approveOnPaper: "登记纸质审批"
    case .giveBack: "退回修改"
    case .signLetter: "签发"
    case .seal: "上传签章扫描件"
    case .deliver: "登记送达"
    case .withdraw: "登记撤回"
    case .lapse: "视为放弃"
    case .recount: "调整统计口径"
    case .strike: "更正记录"
    case .settle: "答复更正申请"
    }
  }
}
