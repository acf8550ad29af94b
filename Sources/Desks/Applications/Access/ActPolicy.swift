extension CaseAct.Kind {
  /// Who may do it at the organ that has the case.
  func policy(at organ: Organ.ID, under settings: OrganSettings) -> Policy {
    switch self {
    case .consentToExtension, .declineExtension, .recount, .strike:
      CaseRight.head.policy(at: organ)
    case .review: CaseRight.review.policy(at: organ)
    case .reviewLegality: CaseRight.reviewLegality.policy(at: organ)
    case .signLetter: Stage.signature.policy(at: organ, under: settings)
    default: CaseRight.handle.policy(at: organ)
    }
  }
}

extension Stage {
  /// Who agrees at the stage; nobody where nothing is agreed to.
  func policy(at organ: Organ.ID, under settings: OrganSettings) -> Policy {
    switch self {
    case .review: CaseRight.review.policy(at: organ)
    case .legalityReview: CaseRight.reviewLegality.policy(at: organ)
    case .signature:
      settings.headSigns
        ? CaseRight.sign.policy(at: organ).or(CaseRight.head.policy(at: organ))
        : CaseRight.sign.policy(at: organ)
    case .drafting, .sealing, .delivery: .nobody
    }
  }
}
