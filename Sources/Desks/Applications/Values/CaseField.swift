/// A field that people fill in.
public enum CaseField: String, CaseIterable, Sendable {
  /// Of the applicant.
  case kind, name, paper, paperNumber, representative, contact, telephone, postalAddress
  /// Of the applicant.
  case postcode, mail
  /// Of what is asked for.
  case description, title, documentNumber, purpose
  /// Of an act: what is said, why, by what it is shown, to whom.
  case text, reason, proof, partyName, partyContact, partyAddress, receipt, files, decision
  /// Of an act: a day, a number of days, a number of pages.
  case until, workingDays, pages
  /// Of a remedy.
  case authority, docket

  /// How many characters it may hold.
  public var limit: Int {
    switch self {
    case .name, .mail, .documentNumber, .partyName, .authority, .docket, .proof, .receipt: 120
    case .paperNumber, .telephone: 40
    case .representative, .contact: 60
    case .postcode: 12
    case .title, .postalAddress, .partyContact, .partyAddress: 240
    case .purpose: 600
    case .reason: 2_000
    case .description, .text: 6_000
    case .kind, .paper, .files, .decision, .until, .workingDays, .pages: 0
    }
  }

  /// Whether it may have several lines.
  public var hasLines: Bool {
    switch self {
    case .description, .purpose, .text, .reason: true
    default: false
    }
  }
}

/// What is wrong with what somebody filled in.
public struct FieldFault: Hashable, Sendable {
  /// The field.
  public let field: CaseField
  /// What is wrong with it.
  public let fault: Fault

  /// What can be wrong with a field.
  public enum Fault: Hashable, Sendable {
    /// It must be filled in.
    case missing
    /// It holds more characters than it may.
    case tooLong(limit: Int)
    /// It is not what belongs there.
    case malformed
    /// It has characters that no page shows.
    case unprintable
    /// There are more than can be taken.
    case tooMany(limit: Int)
    /// A file is larger than can be taken, in bytes.
    case tooLarge(limit: Int)
  }

  /// What is wrong with a field.
  public init(_ field: CaseField, _ fault: Fault) {
    self.field = field
    self.fault = fault
  }
}

extension CaseField {
  /// What is wrong with a text in this field; nothing where it serves.
  func faults(of text: String, required: Bool = false) -> [FieldFault] {
    if required, text.allSatisfy(\.isWhitespace) { return [FieldFault(self, .missing)] }
    if text.unicodeScalars.count > limit { return [FieldFault(self, .tooLong(limit: limit))] }
    if text.hasHidden(allowingLines: hasLines) { return [FieldFault(self, .unprintable)] }
    return []
  }
}

extension String {
  /// Whether it holds a character that no key types and no page shows.
  func hasHidden(allowingLines: Bool) -> Bool {
    unicodeScalars.contains { scalar in
      if allowingLines, scalar == "\n" || scalar == "\r" || scalar == "\t" { return false }
      return switch scalar.properties.generalCategory {
      case .control, .format, .surrogate, .lineSeparator, .paragraphSeparator, .privateUse:
        true
      default: false
      }
    }
  }
}
