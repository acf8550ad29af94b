/// A column of the sheet from which organs are imported, found by what its header says.
public enum OrganColumn: Hashable, Sendable, CaseIterable {
  /// What the import goes by: who has the code is there already.
  case code
  /// The name.
  case name
  /// What kind of organ it is.
  case kind
  /// The organ above it, by code or name.
  case parent
  /// The organ that supervises it, by code or name.
  case supervisor
  /// What its index numbers begin with.
  case indexPrefix
  /// Whether it may issue rules.
  case mayIssueRules
  /// The day on which it was set up.
  case founded
  /// One of its particulars.
  case particular(Particulars.Name)

  /// All columns, in the order in which a blank sheet has them.
  public static let allCases: [OrganColumn] =
    [.code, .name, .kind, .parent, .supervisor, .indexPrefix, .mayIssueRules, .founded]
    + Particulars.Name.allCases.map(OrganColumn.particular)

  /// The columns without which nothing can be imported.
  public static let required: [OrganColumn] = [.code, .name, .kind]

  /// What the header may say; the first is what a blank sheet says.
  public var headers: [String] {
    switch self {
    case .code: ["统一社会信用代码", "社会信用代码", "信用代码"]
    case .name: ["机关名称", "单位名称", "机构名称", "名称"]
    case .kind: ["机关类别", "单位类别", "机关性质", "单位性质", "类别", "性质"]
    case .parent: ["上级机关", "上级单位"]
    case .supervisor: ["政务公开主管部门", "主管部门", "主管单位"]
    case .indexPrefix: ["索引号前段", "索引号前段码", "索引号前缀"]
    case .mayIssueRules: ["可以制定规章", "有权制定规章", "规章制定权"]
    case .founded: ["成立日期", "设立日期"]
    case .particular(let name): name.headers
    }
  }

  /// The column whose header says this; white space and a note in brackets do not count.
  static func named(_ header: String) -> OrganColumn? {
    let plain = header.halfWidth.prefix { $0 != "(" }.filter { !$0.isWhitespace && $0 != "*" }
    return allCases.first { $0.headers.contains(String(plain)) }
  }
}

extension Particulars.Name {
  fileprivate var headers: [String] {
    switch self {
    case .office: ["公开工作机构", "政府信息公开工作机构", "公开机构"]
    case .address: ["办公地址", "地址"]
    case .postcode: ["邮政编码", "邮编"]
    case .hours: ["办公时间"]
    case .telephone: ["联系电话", "电话"]
    case .fax: ["传真", "传真号码"]
    case .mail: ["互联网联系方式", "电子邮箱", "邮箱"]
    case .reconsiderationOrgan: ["行政复议机关", "复议机关"]
    case .court: ["管辖法院", "诉讼法院"]
    case .reconsiderationOnline: ["行政复议网上申请渠道", "网上复议渠道"]
    case .feePayee: ["收款人", "收款单位"]
    case .feeBank: ["开户银行", "开户行"]
    case .feeAccount: ["银行账号", "收款账号", "账号"]
    }
  }
}
