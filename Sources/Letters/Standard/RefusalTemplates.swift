import Regulation

extension LetterTemplate {
  /// The refusals under Arts 14 to 16, each with its ground in the words of the Regulation.
  static func refusal(_ kind: DecisionKind) -> String {
    """
    {{decision.information}}\(ground(kind))，理由是：{{decision.reasons}}。\
    {{#decision.consulted}}{{decision.consulted}}。{{/decision.consulted}}根据{{decision.article}}的规定，\
    本机关决定不予公开。
    """
  }

  private static func ground(_ kind: DecisionKind) -> String {
    switch kind {
    case .stateSecret: "属于依法确定为国家秘密的政府信息"
    case .forbiddenByLaw: "属于法律、行政法规禁止公开的政府信息"
    case .securityOrStability: "属于公开后可能危及国家安全、公共安全、经济安全、社会稳定的政府信息"
    case .thirdPartyRights: "涉及商业秘密、个人隐私等，公开会对第三方合法权益造成损害"
    case .internalAffairs: "属于人事管理、后勤管理、内部工作流程等方面的内部事务信息"
    case .processInformation:
      "属于本机关在履行行政管理职能过程中形成的讨论记录、过程稿、磋商信函、请示报告等过程性信息"
    default: "属于行政执法案卷信息"
    }
  }

  /// What is not dealt with as an application, or under other rules.
  static func notProcessed(_ kind: DecisionKind) -> String {
    switch kind {
    case .specialRules:
      """
      {{decision.information}}属于工商、不动产登记资料等信息，{{special.law}}对该信息的获取有特别规定。\
      根据{{decision.article}}的规定，请{{applicant.you}}依照上述规定办理，办理途径：{{special.channel}}。
      """
    case .petition:
      """
      {{applicant.you}}以政府信息公开申请的形式进行信访、投诉、举报等活动，具体为：{{decision.reasons}}。\
      根据{{decision.article}}的规定，本机关不作为政府信息公开申请处理。{{#petition.channel}}\
      {{applicant.you}}可以通过以下渠道提出：{{petition.channel}}。{{/petition.channel}}
      """
    case .repeated:
      """
      本机关已于{{earlier.day}}以{{#earlier.title}}《{{earlier.title}}》{{/earlier.title}}\
      （{{earlier.number}}）对{{applicant.you}}提出的政府信息公开申请作出答复，\
      {{applicant.you}}本次申请公开的是相同的政府信息。根据{{decision.article}}的规定，本机关不予重复处理。
      """
    case .publication:
      """
      {{applicant.you}}的申请内容为要求本机关提供政府公报、报刊、书籍等公开出版物。\
      根据{{decision.article}}的规定，本机关不作为政府信息公开申请处理。{{#publication.source}}\
      现告知{{applicant.you}}获取的途径：{{publication.source}}。{{/publication.source}}
      """
    case .excessive:
      """
      {{applicant.you}}申请公开政府信息的数量、频次明显超过合理范围。本机关要求{{applicant.you}}说明理由后，\
      认为申请理由不合理：{{decision.reasons}}。根据{{decision.article}}的规定，本机关不予处理。
      """
    case .confirmation:
      """
      {{applicant.you}}的申请内容为要求本机关确认或者重新出具{{applicant.you}}已经获取的信息：\
      {{decision.reasons}}。参照{{decision.article}}，本机关不予处理。
      """
    case .notGovernmentInformation:
      """
      {{applicant.you}}申请的内容不属于{{decision.article}}所称的政府信息，理由是：{{decision.reasons}}。\
      本机关不作为政府信息公开申请处理。
      """
    default:
      """
      因{{decision.reasons}}，参照{{decision.article}}，本机关终止处理{{applicant.you}}的政府信息公开申请。
      """
    }
  }
}
