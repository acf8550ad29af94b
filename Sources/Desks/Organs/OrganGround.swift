public import Workdays

/// Why an act upon an organ is refused: all reasons at once, never none.
public struct OrganRefusal: Error, Hashable, Sendable {
  /// The reasons.
  public let reasons: [OrganGround]

  /// A refusal for reasons, never none.
  public init(reasons: [OrganGround]) {
    self.reasons = reasons
  }
}

/// A reason against an act upon an organ.
public enum OrganGround: Hashable, Sendable {
  /// There is no such organ.
  case unknownOrgan
  /// It was set up later than that day.
  case notYetFounded(on: CivilDate)
  /// It has ended by that day.
  case ended(on: CivilDate)
  /// Its ending is recorded already.
  case alreadyEnded(on: CivilDate)
  /// It has no name.
  case nameMissing
  /// It bears that name already.
  case sameName
  /// Another organ bears the name on that day.
  case nameTaken(code: String?)
  /// The code is none.
  case code(UnifiedCodeFault)
  /// Another organ has the code.
  case codeTaken(by: String)
  /// What index numbers begin with is 4 to 18 letters, digits and hyphens.
  case indexPrefixInvalid
  /// Another organ's index numbers begin so.
  case indexPrefixTaken(by: String)
  /// The organ named as the upper one is not there, or not on that day.
  case parentUnknown
  /// The organ named as supervising is not there, or not on that day.
  case supervisorUnknown
  /// The organ named as the successor is not there, or not on that day.
  case successorUnknown
  /// An organ cannot be above, supervise or follow itself, nor what stands below it.
  case circle
  /// Organs still stand under it or are supervised by it.
  case stillHasOthers(names: [String])
  /// It cannot have been set up after it was renamed, placed, supervised or ended.
  case foundedAfterOtherFacts(first: CivilDate)
  /// A text is longer than it may be.
  case tooLong(OrganField, limit: Int)
  /// A text has characters that nobody can see.
  case unprintable(OrganField)
  /// Somebody else changed it meanwhile.
  case changedMeanwhile
}

/// What can be said of an organ.
public enum OrganField: Hashable, Sendable {
  /// Its name.
  case name
  /// One of its particulars.
  case particular(Particulars.Name)
}
