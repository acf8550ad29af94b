public import Desks

extension OrganRefusal {
  /// All reasons, one sentence behind the other.
  public var text: String { reasons.map(\.text).joined() }
}

extension OrganGround {
  /// The reason as a sentence.
  public var text: String {
    switch self {
    case .unknownOrgan: "没有这个机关。"
    case .notYetFounded(let day): "机关于 \(day) 成立,日期不能早于这一天。"
    case .ended(let day): "机关已于 \(day) 撤并,日期应当在这一天之前。"
    case .alreadyEnded(let day): "机关撤并已经登记(\(day))。"
    case .nameMissing: "请填写机关名称。"
    case .sameName: "机关当日的名称就是这个名称。"
    case .nameTaken(let code?): "这个名称当日已由另一机关使用(统一社会信用代码 \(code))。"
    case .nameTaken(nil): "这个名称当日已由另一机关使用。"
    case .code(let fault): fault.text
    case .codeTaken(let name): "统一社会信用代码已由\(name)使用。"
    case .indexPrefixInvalid: "索引号前段应为 4 至 18 个大写字母、数字或者连字符。"
    case .indexPrefixTaken(let name): "索引号前段已由\(name)使用。"
    case .parentUnknown: "上级机关当日不存在。"
    case .supervisorUnknown: "政务公开主管部门当日不存在。"
    case .successorUnknown: "并入的机关当日不存在。"
    case .circle: "机关不能隶属于、受管于或者并入自己或者自己的下级。"
    case .stillHasOthers(let names):
      "还有机关隶属于它或者由它主管,请先调整:\(names.joined(separator: "、"))。"
    case .foundedAfterOtherFacts(let first): "成立日期应当早于已经登记的最早变动(\(first))。"
    case .tooLong(let field, let limit): "\(field.text)不能超过 \(limit) 个字。"
    case .unprintable(let field): "\(field.text)中有看不见的字符,请删除后重新填写。"
    case .changedMeanwhile: "机关的资料刚刚由他人改动,请核对后重新提交。"
    }
  }
}

extension UnifiedCodeFault {
  /// What is wrong with the code, as a sentence.
  public var text: String {
    switch self {
    case .length(let count): "统一社会信用代码应为 18 位,现为 \(count) 位。"
    case .character(let character, let position):
      "统一社会信用代码第 \(position) 位“\(character)”不在编码字符集内(不使用 I、O、S、V、Z)。"
    case .checkCharacter(let should):
      "统一社会信用代码的校验位不符(按前 17 位计算应为 \(should)),请核对有无错字。"
    }
  }
}
