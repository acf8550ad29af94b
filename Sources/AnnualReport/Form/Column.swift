/// A column of one of the three tables, in either edition.
public enum Column: UInt8, CaseIterable, Comparable, Sendable {
  // Table II.
  case issued, repealed, inForce, decided, amount, made, published, items, change
  // Table III: the six kinds of applicant.
  case naturalPerson, commercialEnterprise, researchInstitution, publicWelfareOrganization
  case legalServiceAgency, otherOrganization
  // Table IV.
  case upheld, corrected, otherOutcome, pending
  /// 总计 in tables III and IV, 对外公开总数量 in the table II of 2019.
  case total

  /// The name used in a cell's address.
  public var name: String { Self.names[Int(rawValue)].0 }

  /// The heading that the form prints; for `.total`, that of tables III and IV.
  public var label: String { Self.names[Int(rawValue)].1 }

  /// The column with a given name; nil where there is none.
  public init?(name: String) {
    guard let column = Self.byName[name] else { return nil }
    self = column
  }

  /// Orders the columns as they are printed.
  public static func < (left: Column, right: Column) -> Bool { left.rawValue < right.rawValue }

  /// The six kinds of applicant that a total of table III adds up.
  public static let applicants: [Column] = [
    .naturalPerson, .commercialEnterprise, .researchInstitution, .publicWelfareOrganization,
    .legalServiceAgency, .otherOrganization,
  ]

  /// The four results that a total of table IV adds up.
  public static let results: [Column] = [.upheld, .corrected, .otherOutcome, .pending]

  private static let byName = Dictionary(
    uniqueKeysWithValues: Column.allCases.map { ($0.name, $0) })

  private static let names: [(String, String)] = [
    ("issued", "本年制发件数"), ("repealed", "本年废止件数"), ("inForce", "现行有效件数"),
    ("decided", "本年处理决定数量"), ("amount", "本年收费金额(万元)"),
    ("made", "本年新制作数量"), ("published", "本年新公开数量"),
    ("items", "上一年项目数量"), ("change", "本年增/减"),
    ("naturalPerson", "自然人"), ("commercialEnterprise", "商业企业"),
    ("researchInstitution", "科研机构"), ("publicWelfareOrganization", "社会公益组织"),
    ("legalServiceAgency", "法律服务机构"), ("otherOrganization", "其他"),
    ("upheld", "结果维持"), ("corrected", "结果纠正"), ("otherOutcome", "其他结果"),
    ("pending", "尚未审结"), ("total", "总计"),
  ]
}
