public import OfficeFiles

/// A letter that was filled, and what stands in the way of signing it.
public struct LetterDraft: Hashable, Sendable {
  /// What the letter is.
  public let kind: LetterKind
  /// The version of the template that it was made from.
  public let templateVersion: Int
  /// The letter; what was not filled is marked in it, never left blank.
  public let document: OfficialDocument
  /// What is wrong with it; nothing where it can be signed.
  public let remarks: [LetterRemark]

  /// Whether it can be signed as far as that can be told.
  public var isComplete: Bool { remarks.isEmpty }
}

/// What is wrong with a letter; collected, never thrown.
public enum LetterRemark: Hashable, Sendable {
  /// The template itself is at fault.
  case template(TemplateRemark)
  /// A field that the text names holds nothing.
  case unfilled(LetterField, line: Int)
  /// What the law wants stated is known, or must be, and the letter does not say it.
  case unstated(Requirement)
  /// The parts are not those of the decision.
  case partsDiffer
  /// A part beside others does not say what it is about.
  case partWithoutSubject(number: Int)
}
