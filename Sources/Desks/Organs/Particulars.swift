/// What letters and the guide say of an organ: how its disclosure office is reached, where one goes
/// against its decisions, and where fees are paid.
///
/// - SeeAlso: 条例 第十二条.
public struct Particulars: Hashable, Sendable, Codable {
  /// The name of the disclosure office (公开工作机构).
  public var office = ""
  /// Its address.
  public var address = ""
  /// Its postcode.
  public var postcode = ""
  /// Its hours.
  public var hours = ""
  /// Its telephone.
  public var telephone = ""
  /// Its fax.
  public var fax = ""
  /// Its mail address, or the address of its page.
  public var mail = ""
  /// The organ to which one applies for reconsideration (复议机关).
  public var reconsiderationOrgan = ""
  /// The court before which one sues (管辖法院).
  public var court = ""
  /// Where one applies for reconsideration online; a letter that is delivered online says so.
  ///
  /// - SeeAlso: 行政复议法 第二十二条
  public var reconsiderationOnline = ""
  /// Whom a fee is paid to (收款人).
  public var feePayee = ""
  /// The bank (开户行).
  public var feeBank = ""
  /// The account (账号).
  public var feeAccount = ""

  /// Nothing said yet.
  public init() {}

  /// One of the particulars.
  public enum Name: String, CaseIterable, Sendable {
    /// One of the particulars.
    case office, address, postcode, hours, telephone, fax, mail
    /// One of the particulars.
    case reconsiderationOrgan, court, reconsiderationOnline, feePayee, feeBank, feeAccount
  }

  /// One of the particulars, by its name.
  public subscript(_ name: Name) -> String {
    get { self[keyPath: Particulars.path(to: name)] }
    set { self[keyPath: Particulars.path(to: name)] = newValue }
  }

  /// Those of Article 12 and those that a letter cannot do without, as far as nothing is said of them.
  ///
  /// A fax and an account for fees are not among them: not every office has one.
  public var missing: [Name] {
    [.office, .address, .hours, .telephone, .mail, .reconsiderationOrgan, .court].filter {
      self[$0].isEmpty
    }
  }

  private static func path(to name: Name) -> WritableKeyPath<Particulars, String> {
    switch name {
    case .office: \.office
    case .address: \.address
    case .postcode: \.postcode
    case .hours: \.hours
    case .telephone: \.telephone
    case .fax: \.fax
    case .mail: \.mail
    case .reconsiderationOrgan: \.reconsiderationOrgan
    case .court: \.court
    case .reconsiderationOnline: \.reconsiderationOnline
    case .feePayee: \.feePayee
    case .feeBank: \.feeBank
    case .feeAccount: \.feeAccount
    }
  }
}

extension Particulars {
  /// Reads particulars; one that was not yet asked for when they were written reads as empty.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    for name in Name.allCases {
      guard let key = CodingKeys(stringValue: name.rawValue) else { continue }
      self[name] = try container.decodeIfPresent(String.self, forKey: key) ?? ""
    }
  }
}
