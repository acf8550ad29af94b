public import OfficeFiles
public import Workdays

/// Everything that a letter is filled from.
///
/// What is not known is nothing, never an empty text: a letter that would need it says so.
public struct LetterFacts: Hashable, Sendable {
  /// Who writes.
  public var organ: OrganFacts
  /// Who applied.
  public var applicant: ApplicantFacts
  /// What was applied for.
  public var application: ApplicationFacts
  /// What the letter is about.
  public var matter: LetterMatter
  /// The day of the letter, by whose law it is written.
  public var day: CivilDate
  /// Its number (发文字号), once it has one.
  public var number: DocumentNumber?
  /// The names of what is attached.
  public var attachments: [String] = []
  /// Whether it is delivered online, so that it must name the online channel of the remedy.
  public var deliveredOnline = false

  /// Facts for a letter.
  public init(
    organ: OrganFacts, applicant: ApplicantFacts, application: ApplicationFacts,
    matter: LetterMatter, day: CivilDate
  ) {
    self.organ = organ
    self.applicant = applicant
    self.application = application
    self.matter = matter
    self.day = day
  }
}

/// The organ as its guide describes it (条例 第十二条), and where one turns against it.
public struct OrganFacts: Hashable, Sendable {
  /// The name.
  public var name: String
  /// The names in the red head, where it has one of its own; the name otherwise.
  public var head: String?
  /// What follows the name in the red head, such as 文件.
  public var headEnding = ""
  /// The disclosure office.
  public var office: String?
  /// The address of the office.
  public var address: String?
  /// Its hours.
  public var hours: String?
  /// Its telephone.
  public var telephone: String?
  /// Its fax.
  public var fax: String?
  /// How it is reached on the internet.
  public var online: String?
  /// Where reconsideration is applied for.
  public var reconsiderationOrgan: String?
  /// Where one sues.
  public var court: String?
  /// Where reconsideration is applied for online.
  public var reconsiderationOnline: String?
  /// Whether letters are sealed, for which room is left.
  public var seals = true

  /// An organ by its name.
  public init(name: String) {
    self.name = name
  }
}

/// Who applied.
public struct ApplicantFacts: Hashable, Sendable {
  /// The name of a person, a company or another body.
  public var name: String
  /// Whether it is a body and not a person, which is addressed otherwise.
  public var isBody: Bool
  /// Where letters reach it.
  public var address: String?

  /// An applicant.
  public init(name: String, isBody: Bool = false, address: String? = nil) {
    self.name = name
    self.isBody = isBody
    self.address = address
  }
}
