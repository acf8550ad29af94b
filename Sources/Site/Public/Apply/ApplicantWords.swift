import Desks

extension ApplicantKind {
  /// The kind as somebody who applies chooses it.
  var choice: String {
    switch self {
    case .naturalPerson: "公民个人"
    case .commercialEnterprise: "商业企业"
    case .researchInstitution: "科研机构"
    case .publicWelfareOrganization: "社会公益组织"
    case .legalServiceAgency: "法律服务机构（律师事务所等）"
    case .otherOrganization: "其他法人或者组织"
    }
  }
}

extension IdentityPaper {
  /// The paper as somebody who applies chooses it.
  var choice: String {
    switch self {
    case .residentCard: "居民身份证"
    case .passport: "护照"
    case .hongKongMacauPermit: "港澳居民来往内地通行证"
    case .taiwanPermit: "台湾居民来往大陆通行证"
    case .foreignerPermit: "外国人永久居留身份证"
    case .unifiedCode: "统一社会信用代码（单位）"
    case .other: "其他证件"
    }
  }
}

extension DeliveryForm {
  /// The form as somebody who applies chooses it.
  var choice: String {
    switch self {
    case .electronic: "电子文件"
    case .paper: "纸质文件"
    case .inspection: "到机关查阅"
    case .excerpt: "到机关抄录"
    }
  }

  /// The forms in the order in which most people want them.
  static let choices: [DeliveryForm] = [.electronic, .paper, .inspection, .excerpt]
}

extension DeliveryRoute {
  /// The way as somebody who applies chooses it.
  var choice: String {
    switch self {
    case .online: "在本网站下载"
    case .mail: "电子邮件"
    case .post: "邮寄"
    case .pickUp: "自行领取"
    case .fax: "传真"
    case .onSite: "当场提供"
    }
  }
}

extension OrganKind {
  /// The organs of a kind, as a heading names them.
  var heading: String {
    switch self {
    case .government: "人民政府"
    case .department: "政府部门"
    case .township: "乡镇、街道"
    case .other: "其他单位"
    }
  }
}
