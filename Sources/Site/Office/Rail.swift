import Desks

/// The navigation: what this person may open, and nothing else.
enum Rail {
  /// The groups with at least one entry.
  static func groups(for actor: Actor, at path: String) -> [RailGroupView] {
    all.compactMap { name, entries in
      let open = entries.filter { $0.access.isMet(by: actor) }
        .map { RailEntryView($0.label, $0.path, isHere: isHere($0.path, path)) }
      return open.isEmpty ? nil : RailGroupView(groupName: name, entries: open)
    }
  }

  private static let all: [(String, [(label: String, path: String, access: OfficeAccess)])] = [
    (
      "工作",
      [
        ("今日", "/office", .signedIn), ("办件", "/office/cases", .cases(.read)),
        ("复议和诉讼", "/office/remedies", .cases(.read)),
        ("统计表", "/office/figures", .cases(.read)), ("年度报告", "/office/reports", .signedIn),
        ("台账导入", "/office/ledger", .cases(.importLedger)),
        ("保存期限", "/office/retention", .cases(.retain)),
        ("办理设置", "/office/settings/cases", .cases(.configure)),
      ]
    ),
    (
      "机关与人员",
      [
        ("机关", "/office/organs", .signedIn),
        ("人员与角色", "/office/people", .rights([.listPeople])),
      ]
    ),
    ("安全", [("操作记录", "/office/audit", .rights([.readAudit]))]),
    ("我的", [("我的账户", "/office/me", .signedIn), ("页面部件", "/office/pieces", .signedIn)]),
  ]

  private static func isHere(_ entry: String, _ path: String) -> Bool {
    entry == "/office"
      ? path == entry
      : path == entry || path.hasPrefix(entry + "/")
        || entry == "/office/reports" && path.hasPrefix("/office/rounds/")
  }
}

/// A group of the navigation.
struct RailGroupView: Sendable {
  var groupName: String
  var entries: [RailEntryView]
}

/// An entry of the navigation.
struct RailEntryView: Sendable {
  var entry: String
  var entryHref: String
  var isHere: Bool

  init(_ label: String, _ path: String, isHere: Bool) {
    entry = label
    entryHref = path
    self.isHere = isHere
  }
}
