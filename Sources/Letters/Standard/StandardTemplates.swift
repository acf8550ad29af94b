import Regulation

extension LetterTemplate {
  /// The program's own template of a kind, from which an organ begins.
  public static func standard(_ kind: LetterKind) -> LetterTemplate {
    switch kind {
    case .decision(let kind): .decision(kind)
    case .mixed: .mixed
    case .notice(let notice): .notice(notice)
    }
  }

  private static func notice(_ notice: CaseNotice) -> LetterTemplate {
    switch notice {
    case .receipt: .receipt
    case .correction: .correction
    case .reasonsRequest: .reasonsRequest
    case .thirdPartyConsultation: .thirdPartyConsultation
    case .organConsultation: .organConsultation
    case .thirdPartyDisclosure: .thirdPartyDisclosure
    case .replyExtension: .replyExtension
    case .delay: .delay
    case .fee: .fee
    case .correctionLapse: .correctionLapse
    case .feeLapse: .feeLapse
    case .withdrawal: .withdrawal
    case .recordCorrected: .recordCorrected
    case .recordNotCorrected: .recordNotCorrected
    case .recordForwarded: .recordForwarded
    case .recordReferred: .recordReferred
    case .forwarding: .forwarding
    case .amendment: .amendment
    case .deliveryReceipt: .deliveryReceipt
    }
  }

  /// How a letter to the applicant begins: the case that it is about.
  static let opening = """
    本机关于{{application.received}}收到{{applicant.you}}提交的政府信息公开申请（编号：{{case.number}}）\
    {{#application.corrected}}，并于{{application.corrected}}收到{{applicant.you}}补正的申请\
    {{/application.corrected}}。{{applicant.you}}申请公开“{{application.description}}”。
    """

  /// How a letter ends that leaves something to be asked.
  static let contact = """
    {{#organ.contact}}
    如有疑问，请与本机关{{#organ.office}}{{organ.office}}{{/organ.office}}联系。{{organ.contact}}。
    {{/organ.contact}}
    """
}
