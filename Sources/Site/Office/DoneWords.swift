/// What has just been done, as the page that follows says it; the address carries the name only,
/// so that nobody can put words of their own on a page.
enum DoneWords: String, CaseIterable {
  case added, saved, locked, unlocked, granted, revoked, ended, othersEnded, password, imported
  case recorded, received, assigned
  case renamed, placed, ceased, secondFactorReset

  /// The sentence.
  var sentence: String {
    switch self {
    case .added: "已新增。"
    case .saved: "已保存。"
    case .locked: "账户已停用，其全部会话已结束。"
    case .unlocked: "账户已恢复。"
    case .granted: "角色已授予。"
    case .revoked: "角色已收回。"
    case .ended: "会话已结束。"
    case .othersEnded: "其他会话已全部结束。"
    case .password: "密码已更改，其他会话已结束。"
    case .imported: "导入完成。"
    case .recorded: "已记入。"
    case .received: "已登记。"
    case .assigned: "已分派。"
    case .renamed: "更名已登记。"
    case .placed: "隶属关系已登记。"
    case .ceased: "已登记。"
    case .secondFactorReset: "双因素验证已重置，本人下次登录时重新绑定。"
    }
  }

  /// The sentence of a name; nil where it is none.
  static func sentence(_ name: String) -> String? { DoneWords(rawValue: name)?.sentence }
}
