/// How an organ handles its cases, where the law leaves it the choice.
public struct OrganSettings: Hashable, Sendable, Codable {
  /// The stages between the drafter and the signature: review, legality review, both or neither.
  ///
  /// The signature always comes last.
  public var checks: [Stage] = [.review]
  /// Whether the head of the disclosure office may sign, and not only a signing leader.
  public var headSigns = false
  /// What document numbers begin with (机关代字): `常数公开` of `常数公开〔2026〕12号`.
  public var documentPrefix = ""
  /// How letters get their signature and seal unless the drafter says otherwise.
  public var letterForm = LetterForm.wetInk
  /// What clocks follow, where the law leaves it to the organ.
  public var practice = Practice()
  /// For how many years personal data is kept after a case ended.
  public var retention = RetentionTerms()

  /// What clocks follow, where the law leaves it to the organ.
  public struct Practice: Hashable, Sendable, Codable {
    /// Working days in which an applicant is asked to correct; nil for the usual ones.
    public var correctionPeriod: Int?
    /// Whether the automatic receipt shown online confirms for both sides, as the guide says.
    public var automaticReceiptConfirms = false

    /// The usual ways.
    public init() {}
  }

  /// The usual ways.
  public init() {}

  /// The stages of the chain, from the first check to the signature.
  public var chain: [Stage] {
    [Stage.review, .legalityReview].filter(checks.contains) + [.signature]
  }

  /// The stage that comes behind another; nothing behind the signature.
  func stage(after stage: Stage) -> Stage? { chain.first { $0 > stage } }
}

/// For how many years personal data is kept after a case ended, by how it ended [R].
public struct RetentionTerms: Hashable, Sendable, Codable {
  /// Of cases that were decided.
  public var decided = 10
  /// Of cases that were withdrawn, lapsed or sent on.
  public var abandoned = 3
  /// Of cases about records (Article 41).
  public var records = 10

  /// The project's own recommendation.
  public init() {}
}
