/// What checking a report came to.
public struct Checkup: Sendable {
  /// What was found, the gravest first.
  public var findings: [Finding]
  /// How the broken sums could be mended, best first; at most three.
  public var proposals: [Proposal]
  /// The rules that could not be decided, in the order of `Rule`.
  public var undecided: [Rule]

  /// Why each of them could not be decided.
  public var reasons: [Undecided]
  /// How the search for proposals ended.
  public var search: ProposalSearch

  /// A checkup.
  public init(
    findings: [Finding], proposals: [Proposal], undecided: [Rule], reasons: [Undecided] = [],
    search: ProposalSearch = .notNeeded
  ) {
    self.findings = findings
    self.proposals = proposals
    self.undecided = undecided
    self.reasons = reasons
    self.search = search
  }

  /// How many findings have a severity.
  public func count(_ severity: Severity) -> Int {
    findings.count { $0.severity == severity }
  }
}

/// How the search for repair proposals ended.
public enum ProposalSearch: Hashable, Sendable {
  /// No sum is broken.
  case notNeeded
  /// Every smallest set of changes was looked at.
  case complete
  /// The sums are broken in too many places: the search was stopped before it found a set that
  /// is surely the smallest, and proposes none.
  case stopped
  /// A broken sum has a figure that is no whole number, or too large, so that none is proposed.
  case notWhole
}
