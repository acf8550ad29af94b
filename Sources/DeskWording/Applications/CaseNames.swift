public import Desks

extension Matter {
  /// What the case is about, in words.
  public var text: String {
    switch self {
    case .disclosure: "政府信息公开申请"
    case .recordsCorrection: "更正申请"
    }
  }
}

extension ApplicantKind {
  /// The kind in words, as table III heads its column.
  public var text: String {
    switch self {
    case .naturalPerson: "自然人"
    case .commercialEnterprise: "商业企业"
    case .researchInstitution: "科研机构"
    case .publicWelfareOrganization: "社会公益组织"
    case .legalServiceAgency: "法律服务机构"
    case .otherOrganization: "其他组织"
    }
  }
}

extension IdentityPaper {
  /// The paper in words.
  public var text: String {
    switch self {
    case .residentCard: "居民身份证"
    case .passport: "护照"
    case .hongKongMacauPermit: "港澳居民来往内地通行证"
    case .taiwanPermit: "台湾居民来往大陆通行证"
    case .foreignerPermit: "外国人永久居留身份证"
    case .unifiedCode: "统一社会信用代码证"
    case .other: "其他证件"
    }
  }
}

extension DeliveryForm {
  /// The form in words.
  public var text: String {
    switch self {
    case .paper: "纸质文件"
    case .electronic: "电子文件"
    case .inspection: "查阅"
    case .excerpt: "抄录"
    }
  }
}

extension DeliveryRoute {
  /// The way in words.
  public var text: String {
    switch self {
    case .online: "网上获取"
    case .mail: "电子邮件"
    case .post: "邮寄"
    case .fax: "传真"
    case .pickUp: "自行领取"
    case .onSite: "当场取得"
    }
  }
}

extension Stage {
  /// The stage in words.
  public var text: String {
    switch self {
    case .drafting: "拟稿"
    case .review: "审核"
    case .legalityReview: "合法性审查"
    case .signature: "签发"
    case .sealing: "用印"
    case .delivery: "送达"
    }
  }
}

extension LetterForm {
  /// The form in words.
  public var text: String {
    switch self {
    case .electronic: "电子文书"
    case .wetInk: "纸质签章后上传扫描件"
    }
  }
}

extension CaseRight {
  /// What one may do, in words.
  public var text: String {
    switch self {
    case .read: "查看办件"
    case .readPersonal: "查看申请人证件号码和联系方式"
    case .handle: "登记和办理"
    case .review: "审核"
    case .reviewLegality: "合法性审查"
    case .sign: "签发"
    case .head: "同意延期、决定不依建议办理、更正记录"
    case .importLedger: "导入台账"
    case .export: "导出清单"
    case .configure: "设置办理方式和文书模板"
    case .retain: "清除或者延长保存个人信息"
    case .remedies: "登记行政复议和行政诉讼"
    case .publish: "处理多人申请的同一信息"
    }
  }
}

extension Settlement {
  /// How a case about records was answered, in words.
  public var text: String {
    switch self {
    case .corrected: "予以更正"
    case .refused: "不予更正"
    case .passedOn(let name, _, true): "转送\(name)处理"
    case .passedOn(let name, _, false): "告知向\(name)提出"
    }
  }
}
