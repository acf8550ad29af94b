public import Desks

extension PersonRefusal {
  /// All reasons, one sentence behind the other.
  public var text: String { reasons.map(\.text).joined() }
}

extension PersonGround {
  /// The reason as a sentence.
  public var text: String {
    switch self {
    case .unknownPerson: "没有这个人员。"
    case .unknownOrgan: "没有这个机关,或者该机关已经撤并。"
    case .accountInvalid: "账户名应为 3 至 32 个小写字母、数字、点、连字符或者下划线,以字母开头。"
    case .accountTaken: "这个账户名已经有人使用。"
    case .nameMissing: "请填写姓名。"
    case .tooLong(let field, let limit): "\(field.text)不能超过 \(limit) 个字。"
    case .unprintable(let field): "\(field.text)中有看不见的字符,请删除后重新填写。"
    case .roleNeedsOrgan: "请选择担任这一角色的机关。"
    case .roleTakesNoOrgan: "管理员角色面向整个系统,不选择机关。"
    case .alreadyGranted: "此人已经担任这一角色。"
    case .notGranted: "此人没有担任这一角色。"
    case .administratorDoesNoCasework(let held):
      "管理员不得兼任业务角色,此人现为\(held.map(\.text).joined(separator: "、"))。"
    case .administratorsAreDifferentPeople(let held):
      "系统管理员、安全管理员、审计管理员应当由不同的人担任,此人现为\(held.text)。"
    case .lastAdministrator(let role): "此人是唯一的\(role.text),请先另设一人。"
    case .ownAccount: "不能对自己的账户作这一操作,请由其他管理员办理。"
    case .alreadyLocked: "账户已经停用。"
    case .notLocked: "账户没有停用,也没有暂停登录。"
    case .reasonMissing: "请填写停用原因。"
    case .noSecondFactor: "此人没有绑定双因素验证。"
    case .changedMeanwhile: "此人的资料刚刚由他人改动,请核对后重新提交。"
    case .linkNotValid: "链接已经使用、已经过期或者不完整,请向系统管理员重新索取。"
    case .codeNotValid: "验证码不正确或者已经使用。"
    case .passwordNotRight: "当前密码不正确。"
    }
  }
}
