public import Desks

/// The record of who did what, in words.
public enum AuditWords {
  /// What happened, by its kind; a kind of another desk that is not listed here stands as it is.
  public static func text(of kind: String) -> String {
    kinds[kind] ?? caseText(of: kind) ?? reportText(of: kind) ?? kind
  }

  /// The kinds of the desks of organs and people.
  static let kinds: [String: String] = [
    "installation.linked": "发出首位管理员链接",
    "organ.changed": "修改机关资料",
    "organ.dissolved": "登记机关撤销",
    "organ.founded": "登记机关",
    "organ.merged": "登记机关并入",
    "organ.placed": "登记上级机关",
    "organ.renamed": "登记机关更名",
    "organ.supervised": "登记主管部门",
    "password.changed": "设置密码",
    "password.reset": "重置密码",
    "person.added": "新增账户",
    "person.changed": "修改人员资料",
    "person.locked": "停用账户",
    "person.unlocked": "恢复账户",
    "personal.erased": "删除个人信息",
    "record.exported": "导出数据",
    "record.read": "查看个人信息",
    "role.granted": "授予角色",
    "role.revoked": "收回角色",
    "secondFactor.codesRenewed": "更换恢复码",
    "secondFactor.enrolled": "绑定双因素验证",
    "secondFactor.reset": "解除双因素验证",
    "session.ended": "结束会话",
    "signIn.failed": "登录失败",
    "signIn.paused": "暂停登录",
    "signIn.succeeded": "登录",
  ]
}

extension AuditEntry {
  /// What happened, with what there is to say about it: 授予角色(审核人).
  public var text: String {
    let details = details.map(\.text)
    return AuditWords.text(of: kind)
      + (details.isEmpty ? "" : "(\(details.joined(separator: ",")))")
  }
}

extension AuditDetail {
  /// The detail in words.
  public var text: String {
    switch self {
    case .role(let role): role.text
    case .name(let name): name
    case .rows(let count): "\(count) 行"
    case .what(let what): AuditDetail.things[what] ?? what
    case .passwordOnly: "密码"
    case .timeCode: "密码和验证码"
    case .recoveryCode: "密码和恢复码"
    case .unknownAccount: "账户不存在"
    case .wrongPassword: "密码不正确"
    case .wrongCode: "验证码不正确"
    case .lockedAccount: "账户已停用"
    case .signOut: "本人退出"
    case .ownChoice: "本人更改"
    case .expiry: "到期更换"
    case .link: "凭链接设置"
    case .revoked: "强制结束"
    }
  }

  /// What is read or taken away, by the names that the desks give it.
  private static let things = [
    "audit": "审计记录", "applications": "申请", "identityDocument": "身份证明",
    "applicant": "申请人证件号码和联系方式", "applicant.file": "申请人提交的材料",
    "remedies": "行政复议和行政诉讼", "reports": "年度报告",
  ]
}
