public import Regulation
public import Workdays

/// How a case came in, with all that was known then.
public struct Intake: Hashable, Sendable, Codable {
  /// What it is about.
  public var matter: Matter
  /// The number it got.
  public var number: CaseNumber
  /// The way by which it came.
  public var channel: Channel
  /// Who applies.
  public var applicant: Applicant
  /// What is asked for.
  public var request: Request
  /// By what the arrival is shown: a mail's number, say.
  public var proof: Erasable
  /// Whether the office wrote it down for the applicant (口头代填).
  public var writtenDown: Bool
  /// What came with it.
  public var files: [StoredFile]
  /// Where it came from, where not from an applicant directly.
  public var origin: Origin?
  /// The applicant's first case with the organ, which stands for the applicant; nil where this is it.
  public var sameApplicantAs: Case.ID?
  /// The first case that asked for the same, which stands for its subject; nil where this is it.
  public var sameSubjectAs: Case.ID?
  /// A keyed hash of number and lookup code.
  var lookup: String?
  /// A keyed hash of the form's own number, so that a form sent twice makes one case.
  var submission: String?
  /// A keyed hash of what was filled in.
  var contents: String?
  /// A keyed hash of the identity, by which the applicant's other cases are found.
  var identity: Erasable
  /// Keyed hashes of the subject's words, by which cases about the same are found.
  var sketch: Erasable

  /// Where a case came from, where not from an applicant directly.
  public enum Origin: Hashable, Sendable, Codable {
    /// A row of a ledger.
    case ledger(LedgerOrigin)
    /// A part of a case of several parts.
    case part(of: Case.ID)
    /// Sent on by another organ before registration.
    case transfer(from: Case.ID)
    /// Got from another organ after its decision.
    case forwarding(from: Case.ID)
    /// To be handled anew, as decided on a remedy; the first case goes on counting.
    case remand(of: Case.ID, by: Remedy.ID)
  }
}

/// The row of a ledger from which a case was imported.
public struct LedgerOrigin: Hashable, Sendable, Codable {
  /// The hash of the file.
  public var file: String
  /// The row's number in the sheet.
  public var line: Int
  /// By what the row is known when the ledger is imported again: its number, or a hash of it.
  public var key: String

  /// A row of a file.
  public init(file: String, line: Int, key: String) {
    self.file = file
    self.line = line
    self.key = key
  }
}

/// By what something is shown, and how it happened.
public struct Proof: Hashable, Sendable, Codable {
  /// The number of a mail, the minute of a call, a signature.
  @Erasable public var text: String

  /// A proof.
  public init(_ text: String = "") { self.text = text }
}

/// What somebody outside says: a text, and papers with it.
public struct Contribution: Hashable, Sendable, Codable {
  /// What is said.
  @Erasable public var text: String
  /// What came with it.
  public var files: [StoredFile]
  /// Whether it came by the status page, and so from the applicant's own hand.
  public var isOnline: Bool

  /// What somebody says.
  public init(text: String, files: [StoredFile] = [], isOnline: Bool = false) {
    self.files = files
    self.isOnline = isOnline
    self.text = text
  }
}

/// A file that was handed in or made, by the hash of its bytes.
public struct StoredFile: Hashable, Sendable, Codable {
  /// The hash of its bytes.
  public var hash: String
  /// How many bytes.
  public var size: Int
  /// What kind it is, by its content.
  public var kind: String
  /// The name it came with.
  @Erasable public var name: String

  /// A stored file.
  public init(hash: String, size: Int, kind: String, name: String) {
    self.hash = hash
    self.size = size
    self.kind = kind
    self.name = name
  }
}

/// Somebody who is consulted.
public struct ConsultedParty: Hashable, Sendable, Codable {
  /// A third party or a co-making organ.
  public var kind: ConsultedKind
  /// The number within the case.
  public var number: Int
  /// The name.
  @Erasable public var name: String
  /// How it is reached.
  @Erasable public var contact: String
  /// Where the letter goes.
  @Erasable public var address: String
  /// What it is asked about.
  @Erasable public var about: String
  /// Whether it is a body and not a person, which is addressed otherwise.
  public var isBody: Bool

  /// Somebody who is consulted.
  public init(
    kind: ConsultedKind, number: Int, name: String, contact: String, address: String, about: String,
    isBody: Bool
  ) {
    self.kind = kind
    self.number = number
    self.isBody = isBody
    self.name = name
    self.contact = contact
    self.address = address
    self.about = about
  }
}

/// A fee as it was notified.
public struct FeeRecord: Hashable, Sendable, Codable {
  /// By what it is charged.
  public var basis: Basis
  /// What it came to, in yuan.
  public var amount: Int
  /// Whether the reply only tells where published information is.
  public var onlyPoints: Bool

  /// By what a fee is charged.
  public enum Basis: Hashable, Sendable, Codable {
    /// By item: so many after so many earlier ones of the month.
    case items(after: Int, count: Int)
    /// By page.
    case pages(Int)
  }
}

/// Where a case went after its decision.
public struct Forwarding: Hashable, Sendable, Codable {
  /// The organ, where it works with this installation.
  public var organ: Int64?
  /// Its case.
  public var caseID: Case.ID?
  /// The organ's name.
  public var name: String
  /// How it is reached.
  public var contact: String
  /// Why it.
  @Erasable public var reason: String

  /// Where a case went.
  public init(organ: Int64?, caseID: Case.ID?, name: String, contact: String, reason: String) {
    self.organ = organ
    self.caseID = caseID
    self.name = name
    self.contact = contact
    self.reason = reason
  }
}

/// How a decision reached the applicant.
public struct DeliveryRecord: Hashable, Sendable, Codable {
  /// By what way.
  public var route: DeliveryRoute
  /// By what it is shown: the number of a mail, a signature.
  @Erasable public var proof: String
  /// When the applicant was told of the remedy.
  public var remedy: Remedy

  /// When the applicant was told of the remedy.
  public enum Remedy: Hashable, Sendable, Codable {
    /// In the decision.
    case inDecision
    /// Later.
    case later(CivilDate)
    /// Not at all.
    case never
  }

  /// How a decision reached the applicant.
  public init(route: DeliveryRoute, proof: String, remedy: Remedy = .inDecision) {
    self.route = route
    self.remedy = remedy
    self.proof = proof
  }
}

/// How a case about records was answered.
///
/// - SeeAlso: 条例 第四十一条
public enum Settlement: Hashable, Sendable, Codable {
  /// The record was corrected: how it stands now.
  case corrected(result: Erasable)
  /// It was right, or no evidence was given: why.
  case refused(reasons: Erasable)
  /// It is another organ's: which got it, or to which the applicant was sent.
  case passedOn(to: String, contact: String, isForwarded: Bool)
}
