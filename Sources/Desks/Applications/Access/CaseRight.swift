/// What one may be entitled to do with cases, always at an organ.
public enum CaseRight: String, CaseIterable, Sendable {
  /// See cases, lists and figures.
  case read
  /// Open identity numbers and telephones.
  case readPersonal
  /// Take in cases and do what they need.
  case handle
  /// Check a draft.
  case review
  /// Check a draft for lawfulness.
  case reviewLegality
  /// Sign.
  case sign
  /// Consent to an extension, decide against a recommendation, put right what was recorded.
  case head
  /// Import a ledger.
  case importLedger
  /// Take lists away as files.
  case export
  /// Say how the organ handles its cases.
  case configure
  /// Erase personal data after its term, or keep it.
  case retain
  /// Keep the records of reconsideration and litigation.
  case remedies
  /// Say what becomes of what several people asked for.
  case publish

  /// Who has the right; nobody without an organ.
  public func policy(at organ: Organ.ID?) -> Policy {
    roles.at(organ.map { [$0] } ?? [])
  }

  /// The roles that give it, without a place.
  var roles: Policy {
    switch self {
    case .read:
      .anyRole(
        .clerk, .reviewer, .legalityReviewer, .headOfDisclosure, .signingLeader, .supervisor)
    case .readPersonal:
      .anyRole(.clerk, .reviewer, .legalityReviewer, .headOfDisclosure, .signingLeader)
    case .handle, .remedies: .anyRole(.clerk, .reviewer, .legalityReviewer, .headOfDisclosure)
    case .review: .anyRole(.reviewer, .headOfDisclosure)
    case .reviewLegality: .role(.legalityReviewer)
    case .sign: .role(.signingLeader)
    case .head, .configure, .retain: .role(.headOfDisclosure)
    case .importLedger: .anyRole(.clerk, .headOfDisclosure)
    case .export: .anyRole(.clerk, .reviewer, .headOfDisclosure, .supervisor)
    case .publish: .anyRole(.clerk, .reviewer, .headOfDisclosure)
    }
  }
}

extension Actor {
  /// Whether the actor has the right at the organ.
  public func may(_ right: CaseRight, at organ: Organ.ID?) -> Bool {
    right.policy(at: organ).isMet(by: self)
  }

  /// The organs, of those given, whose cases the actor may see; none where none are given.
  func readable(_ organs: some Sequence<Organ.ID>) -> [Organ.ID] {
    Set(organs).filter { may(.read, at: $0) }.sorted()
  }
}
