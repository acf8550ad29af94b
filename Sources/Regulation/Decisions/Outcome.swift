/// How an application ended, as the annual report counts it.
///
/// The raw value is the row of table III.
public enum Outcome: String, CaseIterable, Sendable {
  /// 予以公开.
  case disclosed = "disclosed"
  /// 部分公开.
  case partlyDisclosed = "partlyDisclosed"
  /// 不予公开: 属于国家秘密.
  case stateSecret = "refused.stateSecret"
  /// 不予公开: 其他法律行政法规禁止公开.
  case forbiddenByLaw = "refused.forbiddenByLaw"
  /// 不予公开: 危及“三安全一稳定”.
  case securityOrStability = "refused.securityOrStability"
  /// 不予公开: 保护第三方合法权益.
  case thirdPartyRights = "refused.thirdPartyRights"
  /// 不予公开: 属于三类内部事务信息.
  case internalAffairs = "refused.internalAffairs"
  /// 不予公开: 属于四类过程性信息.
  case processInformation = "refused.processInformation"
  /// 不予公开: 属于行政执法案卷.
  case enforcementFile = "refused.enforcementFile"
  /// 不予公开: 属于行政查询事项.
  case administrativeQuery = "refused.administrativeQuery"
  /// 无法提供: 本机关不掌握相关政府信息.
  case notHeld = "unavailable.notHeld"
  /// 无法提供: 没有现成信息需要另行制作.
  case mustBeCreated = "unavailable.mustBeCreated"
  /// 无法提供: 补正后申请内容仍不明确.
  case stillUnclear = "unavailable.stillUnclear"
  /// 不予处理: 信访举报投诉类申请.
  case petition = "notProcessed.petition"
  /// 不予处理: 重复申请.
  case repeated = "notProcessed.repeated"
  /// 不予处理: 要求提供公开出版物.
  case publication = "notProcessed.publication"
  /// 不予处理: 无正当理由大量反复申请.
  case excessive = "notProcessed.excessive"
  /// 不予处理: 要求行政机关确认或重新出具已获取信息.
  case confirmation = "notProcessed.confirmation"
  /// 其他处理: 申请人无正当理由逾期不补正.
  case correctionLapsed = "other.correctionLapsed"
  /// 其他处理: 申请人逾期未按收费通知要求缴纳费用.
  case feeUnpaid = "other.feeUnpaid"
  /// 其他处理: 其他.
  case other = "other.other"
}
