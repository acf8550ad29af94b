public import Regulation

/// What can have happened in a remedy; an event holds one of them.
public enum RemedyFact: Hashable, Sendable, Codable {
  /// The organ received the copy.
  case opened(RemedyIntake)
  /// The organ answered.
  case answered(Contribution)
  /// It was decided, in the first instance or upon an appeal.
  case decided(RemedyResult, Contribution)
  /// The applicant received the decision.
  case received
  /// Somebody appealed.
  case appealed(by: RemedyParty)
  /// The judgment became final.
  case becameFinal
  /// A note was made.
  case noted(text: Erasable)
  /// Papers were put in the file.
  case attached(files: [StoredFile])
  /// The organ handles the application anew, in a case that nothing counts.
  case remanded(to: Case.ID)
  /// An earlier fact was wrongly recorded.
  case struck(fact: FactRef, reason: Erasable)

  /// What happened, without its particulars; the raw value stands in an event's kind.
  public enum Kind: String, CaseIterable, Sendable {
    /// One of the facts.
    case opened, answered, decided, received, appealed, becameFinal, noted, attached, remanded
    /// One of the facts.
    case struck
  }

  /// What happened, without its particulars.
  public var kind: Kind {
    switch self {
    case .opened: .opened
    case .answered: .answered
    case .decided: .decided
    case .received: .received
    case .appealed: .appealed
    case .becameFinal: .becameFinal
    case .noted: .noted
    case .attached: .attached
    case .remanded: .remanded
    case .struck: .struck
    }
  }
}

/// A remedy as it was taken down.
public struct RemedyIntake: Hashable, Sendable, Codable {
  /// The case that it is about.
  public var caseID: Case.ID?
  /// What it is brought against.
  public var about: RemedyAbout
  /// What kind it is.
  public var kind: RemedyKind
  /// Who decides it.
  public var authority: String
  /// Its number there.
  public var docket: String
  /// The procedure of a reconsideration.
  public var procedure: ReconsiderationProcedure
  /// The reconsideration before it.
  public var after: Remedy.ID?
  /// The row of a ledger that tells of it.
  public var ledger: LedgerOrigin?
}
