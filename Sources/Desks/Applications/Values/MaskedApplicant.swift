/// An applicant as lists and cases show it: numbers and telephones are covered until opened.
public struct MaskedApplicant: Hashable, Sendable {
  /// The column of table III.
  public let kind: ApplicantKind
  /// The name.
  public let name: String
  /// The kind of paper.
  public let paper: IdentityPaper?
  /// The paper's number, covered.
  public let paperNumber: String
  /// Who represents an organisation.
  public let representative: String
  /// Whom to speak to.
  public let contact: String
  /// The telephone, covered.
  public let telephone: String
  /// The postal address.
  public let postalAddress: String
  /// The postcode.
  public let postcode: String
  /// The mail address, covered.
  public let mail: String
  /// Whether the personal data has been erased.
  public let isErased: Bool

  /// The applicant with what is nobody's business covered.
  public init(_ applicant: Applicant) {
    kind = applicant.kind
    name = applicant.name
    paper = applicant.paper
    paperNumber = Mask.paperNumber(applicant.paperNumber)
    representative = applicant.representative
    contact = applicant.contact
    telephone = Mask.telephone(applicant.telephone)
    postalAddress = applicant.postalAddress
    postcode = applicant.postcode
    mail = Mask.mail(applicant.mail)
    isErased = applicant.isErased
  }
}

/// Covers numbers so that who knows one recognises it, and nobody else learns it [K].
public enum Mask {
  /// The first six and the last four of an identity number; of a short one, first and last.
  public static func paperNumber(_ number: String) -> String {
    number.count >= 15 ? cover(number, first: 6, last: 4) : cover(number, first: 1, last: 1)
  }

  /// The first three and the last four.
  public static func telephone(_ number: String) -> String {
    number.count >= 11 ? cover(number, first: 3, last: 4) : cover(number, first: 0, last: 2)
  }

  /// The first letter, and where it goes.
  public static func mail(_ address: String) -> String {
    let parts = address.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return cover(address, first: 1, last: 0) }
    return cover(String(parts[0]), first: 1, last: 0) + "@" + parts[1]
  }

  /// The family name only; of an organisation too, so that nobody outside can tell who asked.
  public static func name(_ name: String) -> String { cover(name, first: 1, last: 0) }

  private static func cover(_ text: String, first: Int, last: Int) -> String {
    guard text.count > first + last else {
      return String(repeating: "*", count: text.count)
    }
    return text.prefix(first) + String(repeating: "*", count: text.count - first - last)
      + text.suffix(last)
  }
}
