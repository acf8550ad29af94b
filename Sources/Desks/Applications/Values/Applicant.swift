/// Who applies, by the columns of table III; the raw value is the column's name.
///
/// - SeeAlso: 国办公开办函〔2021〕30号
public enum ApplicantKind: String, CaseIterable, Codable, Sendable {
  /// 自然人.
  case naturalPerson
  /// 商业企业.
  case commercialEnterprise
  /// 科研机构.
  case researchInstitution
  /// 社会公益组织.
  case publicWelfareOrganization
  /// 法律服务机构.
  case legalServiceAgency
  /// 其他.
  case otherOrganization

  /// Whether it is a person and no organisation.
  public var isPerson: Bool { self == .naturalPerson }
}

/// By what an applicant shows who it is (身份证明).
public enum IdentityPaper: String, CaseIterable, Codable, Sendable {
  /// 居民身份证.
  case residentCard
  /// 护照.
  case passport
  /// 港澳居民来往内地通行证.
  case hongKongMacauPermit
  /// 台湾居民来往大陆通行证.
  case taiwanPermit
  /// 外国人永久居留身份证.
  case foreignerPermit
  /// 统一社会信用代码.
  case unifiedCode
  /// Another paper.
  case other
}

/// Who applies, as far as the Regulation lets the organ ask.
///
/// - SeeAlso: 条例 第二十九条
public struct Applicant: Hashable, Sendable, Codable {
  /// The column of table III.
  public var kind: ApplicantKind
  /// The name, of a person or an organisation.
  @Erasable public var name: String
  /// The kind of paper; nothing where none was shown.
  public var paper: IdentityPaper?
  /// Its number.
  @Erasable public var paperNumber: String
  /// Who represents an organisation (法定代表人).
  @Erasable public var representative: String
  /// Whom to speak to at an organisation (联系人).
  @Erasable public var contact: String
  /// The telephone.
  @Erasable public var telephone: String
  /// The postal address.
  @Erasable public var postalAddress: String
  /// The postcode.
  @Erasable public var postcode: String
  /// The mail address.
  @Erasable public var mail: String

  /// An applicant.
  public init(
    kind: ApplicantKind, name: String, paper: IdentityPaper? = nil, paperNumber: String = "",
    representative: String = "", contact: String = "", telephone: String = "",
    postalAddress: String = "", postcode: String = "", mail: String = ""
  ) {
    self.kind = kind
    self.paper = paper
    self.name = name
    self.paperNumber = paperNumber
    self.representative = representative
    self.contact = contact
    self.telephone = telephone
    self.postalAddress = postalAddress
    self.postcode = postcode
    self.mail = mail
  }

  /// Whether the personal data has been erased.
  public var isErased: Bool { _name.isErased }
}
