/// A row of one of the three tables, in either edition.
public enum Row: UInt8, CaseIterable, Comparable, Sendable {
  // Table II.
  case rules, normativeDocuments, licences, otherServices, penalties, coercion, fees, procurement
  // Table III.
  case received, carriedIn, disclosed, partlyDisclosed
  case refusedStateSecret, refusedForbiddenByLaw, refusedSecurityOrStability
  case refusedThirdPartyRights, refusedInternalAffairs, refusedProcessInformation
  case refusedEnforcementFile, refusedAdministrativeQuery
  case unavailableNotHeld, unavailableMustBeCreated, unavailableStillUnclear
  case notProcessedPetition, notProcessedRepeated, notProcessedPublication
  case notProcessedExcessive, notProcessedConfirmation
  case otherCorrectionLapsed, otherFeeUnpaid, otherOther
  /// (六)其他处理 as one row: the rule in the 2019 form, an abridgement in a 2021 report.
  case other
  case concluded, carriedOut
  // Table IV.
  case reconsideration, directLitigation, litigationAfterReconsideration

  /// The table that the row stands in.
  public var table: Table {
    if self < .received { return .ii }
    return self < .reconsideration ? .iii : .iv
  }

  /// The name used in a cell's address.
  public var name: String { Self.names[Int(rawValue)].0 }

  /// The row's label as the form prints it, without its number.
  public var label: String { Self.names[Int(rawValue)].1 }

  /// The number printed before the label, with the group's where the row stands in one:
  /// `(三)1`; empty in tables II and IV.
  public var number: String { Self.names[Int(rawValue)].2 }

  /// The row with a given name; nil where there is none.
  public init?(name: String) {
    guard let row = Self.byName[name] else { return nil }
    self = row
  }

  /// Orders the rows as they are printed.
  public static func < (left: Row, right: Row) -> Bool { left.rawValue < right.rawValue }

  /// The outcomes that (七)总计 adds up in the 2021 form.
  public static let outcomes: [Row] = (Row.disclosed.rawValue...Row.otherOther.rawValue)
    .compactMap(Row.init(rawValue:))

  /// The three rows that 2021 made of the single row (六)其他处理.
  public static let otherParts: [Row] = [.otherCorrectionLapsed, .otherFeeUnpaid, .otherOther]

  private static let byName = Dictionary(
    uniqueKeysWithValues: Row.allCases.map { ($0.name, $0) })

  private static let names: [(String, String, String)] = [
    ("rules", "规章", ""),
    ("normativeDocuments", "行政规范性文件", ""),
    ("licences", "行政许可", ""),
    ("otherServices", "其他对外管理服务事项", ""),
    ("penalties", "行政处罚", ""),
    ("coercion", "行政强制", ""),
    ("fees", "行政事业性收费", ""),
    ("procurement", "政府集中采购", ""),
    ("received", "本年新收政府信息公开申请数量", "一"),
    ("carriedIn", "上年结转政府信息公开申请数量", "二"),
    ("disclosed", "予以公开", "(一)"),
    ("partlyDisclosed", "部分公开(区分处理的,只计这一情形,不计其他情形)", "(二)"),
    ("refused.stateSecret", "属于国家秘密", "(三)1"),
    ("refused.forbiddenByLaw", "其他法律行政法规禁止公开", "(三)2"),
    ("refused.securityOrStability", "危及“三安全一稳定”", "(三)3"),
    ("refused.thirdPartyRights", "保护第三方合法权益", "(三)4"),
    ("refused.internalAffairs", "属于三类内部事务信息", "(三)5"),
    ("refused.processInformation", "属于四类过程性信息", "(三)6"),
    ("refused.enforcementFile", "属于行政执法案卷", "(三)7"),
    ("refused.administrativeQuery", "属于行政查询事项", "(三)8"),
    ("unavailable.notHeld", "本机关不掌握相关政府信息", "(四)1"),
    ("unavailable.mustBeCreated", "没有现成信息需要另行制作", "(四)2"),
    ("unavailable.stillUnclear", "补正后申请内容仍不明确", "(四)3"),
    ("notProcessed.petition", "信访举报投诉类申请", "(五)1"),
    ("notProcessed.repeated", "重复申请", "(五)2"),
    ("notProcessed.publication", "要求提供公开出版物", "(五)3"),
    ("notProcessed.excessive", "无正当理由大量反复申请", "(五)4"),
    ("notProcessed.confirmation", "要求行政机关确认或重新出具已获取信息", "(五)5"),
    (
      "other.correctionLapsed", "申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "(六)1"
    ),
    (
      "other.feeUnpaid", "申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
      "(六)2"
    ),
    ("other.other", "其他", "(六)3"),
    ("other", "其他处理", "(六)"),
    ("concluded", "总计", "(七)"),
    ("carriedOut", "结转下年度继续办理", "四"),
    ("reconsideration", "行政复议", ""),
    ("directLitigation", "未经复议直接起诉", ""),
    ("litigationAfterReconsideration", "复议后起诉", ""),
  ]
}
