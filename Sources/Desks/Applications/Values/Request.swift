/// In what form the applicant wants the information (获取方式).
public enum DeliveryForm: String, CaseIterable, Codable, Sendable {
  /// On paper (纸质).
  case paper
  /// As an electronic file (电子).
  case electronic
  /// Read at the office (查阅).
  case inspection
  /// Copied by hand at the office (抄录).
  case excerpt
}

/// By what way the applicant wants the answer (获取途径), or got it.
public enum DeliveryRoute: String, CaseIterable, Codable, Sendable {
  /// On the status page (网上获取).
  case online
  /// By electronic mail (电子邮件).
  case mail
  /// By post (邮寄).
  case post
  /// By fax (传真).
  case fax
  /// Fetched at the office (自行领取).
  case pickUp
  /// Handed over on the spot (当场).
  case onSite

  /// Whether it is delivered online, so that the letter names the online way to reconsideration.
  public var isOnline: Bool { self == .online || self == .mail }
}

/// What is asked for.
///
/// - SeeAlso: 条例 第二十九条
public struct Request: Hashable, Sendable, Codable {
  /// What is wanted, described so that it can be searched for (特征性描述).
  @Erasable public var description: String
  /// The title of the information, where it is known (名称).
  @Erasable public var title: String
  /// Its document number, where it is known (文号).
  @Erasable public var documentNumber: String
  /// What it is wanted for; never required.
  @Erasable public var purpose: String
  /// In what form.
  public var form: DeliveryForm
  /// By what way.
  public var route: DeliveryRoute
  /// Whether the applicant suggests to publish it for everyone (Article 44).
  public var suggestsPublication: Bool

  /// What is asked for.
  public init(
    description: String, title: String = "", documentNumber: String = "", purpose: String = "",
    form: DeliveryForm = .electronic, route: DeliveryRoute = .online,
    suggestsPublication: Bool = false
  ) {
    self.form = form
    self.route = route
    self.suggestsPublication = suggestsPublication
    self.description = description
    self.title = title
    self.documentNumber = documentNumber
    self.purpose = purpose
  }

  /// What stands in a list: the title, or the first words of the description.
  public var heading: String {
    let text = title.isEmpty ? description : title
    let line = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    return line.count > 40 ? line.prefix(39) + "…" : line
  }
}
