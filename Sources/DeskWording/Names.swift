public import Desks

extension Role {
  /// The role in words.
  public var text: String {
    switch self {
    case .clerk: "经办人"
    case .reviewer: "审核人"
    case .legalityReviewer: "合法性审查人"
    case .headOfDisclosure: "公开工作机构负责人"
    case .signingLeader: "签发人"
    case .supervisor: "主管部门工作人员"
    case .systemAdministrator: "系统管理员"
    case .securityAdministrator: "安全管理员"
    case .auditAdministrator: "审计管理员"
    }
  }
}

extension Right {
  /// What one may do, in words.
  public var text: String {
    switch self {
    case .listPeople: "查看人员"
    case .keepAccounts: "新增人员和修改资料"
    case .lockAccounts: "停用和恢复账户"
    case .resetPasswords: "重置密码"
    case .resetSecondFactors: "重置双因素验证"
    case .grantRoles: "授予和收回角色"
    case .endSessions: "查看和结束他人的会话"
    case .keepOrgans: "登记和修改机关"
    case .describeOrgans: "修改公开工作机构信息"
    case .readAudit: "查看审计记录"
    case .exportAudit: "导出审计记录"
    }
  }
}

extension OrganKind {
  /// The kind in words.
  public var text: String {
    switch self {
    case .government: "政府"
    case .department: "部门"
    case .township: "乡镇(街道)"
    case .other: "其他"
    }
  }
}

extension Particulars.Name {
  /// The particular in words.
  public var text: String { OrganColumn.particular(self).text }
}

extension OrganColumn {
  /// What the column's header says.
  public var text: String { headers[0] }
}

extension PersonField {
  /// The field in words.
  public var text: String {
    switch self {
    case .name: "姓名"
    case .telephone: "联系电话"
    case .reason: "停用原因"
    }
  }
}

extension OrganField {
  /// The field in words.
  public var text: String {
    switch self {
    case .name: "机关名称"
    case .particular(let name): name.text
    }
  }
}
