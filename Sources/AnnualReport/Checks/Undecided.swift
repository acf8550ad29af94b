/// A rule that could not be decided, and why: it never passes silently.
public struct Undecided: Hashable, Sendable {
  /// The rule.
  public var rule: Rule
  /// Why.
  public var reason: Reason

  /// A rule left undecided.
  public init(_ rule: Rule, _ reason: Reason) {
    self.rule = rule
    self.reason = reason
  }

  /// What stood in the way.
  public enum Reason: Hashable, Sendable {
    /// Last year's report was not given.
    case noPreviousReport
    /// The report or the one given with it does not say which year it is about.
    case yearUnknown
    /// The report given with it is about a year that is not the year before.
    case previousOfAnotherYear(Int)
    /// The report given with it is another organ's.
    case previousOfAnotherOrgan(String)
    /// The two reports' forms do not have the same figures.
    case editionsDiffer
    /// The source gives the report's figures only.
    case noText
    /// These cells hold no number that could be counted.
    case unreadCells([Cell])
  }
}
