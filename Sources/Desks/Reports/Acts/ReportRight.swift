/// What one may be entitled to do with annual reports, always at an organ.
public enum ReportRight: String, CaseIterable, Sendable {
  /// See the report and what is behind its numbers.
  case read
  /// Write it.
  case write
  /// Check it.
  case review
  /// Sign it.
  case sign
  /// Publish it, and hand it in to a round.
  case publish
  /// Look after a round's reports of the organ, as whoever supervises it.
  case collect

  /// Who has the right; nobody without an organ.
  public func policy(at organ: Organ.ID?) -> Policy {
    roles.at(organ.map { [$0] } ?? [])
  }

  private var roles: Policy {
    switch self {
    case .read:
      .anyRole(
        .clerk, .reviewer, .legalityReviewer, .headOfDisclosure, .signingLeader, .supervisor)
    case .write, .publish: .anyRole(.clerk, .headOfDisclosure)
    case .review: .anyRole(.reviewer, .headOfDisclosure)
    case .sign: .role(.signingLeader)
    case .collect: .role(.supervisor)
    }
  }
}

extension Actor {
  /// Whether the actor has the right at the organ.
  public func may(report right: ReportRight, at organ: Organ.ID?) -> Bool {
    right.policy(at: organ).isMet(by: self)
  }

  /// Whether the actor supervises from an organ, and so keeps its rounds.
  public func supervises(from organ: Organ.ID) -> Bool {
    Grant(.supervisor, at: organ).map(grants.held.contains) ?? false
  }
}
