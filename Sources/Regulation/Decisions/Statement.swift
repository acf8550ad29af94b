/// What a decision letter must state, or the file must keep.
public enum Statement: String, CaseIterable, Sendable {
  /// The article on which the decision rests.
  case article
  /// The reasons.
  case reasons
  /// The remedy, as `RemedyNotice` has it.
  case remedy
  /// The way and the place where the information is found (方式、途径).
  case place
  /// The way, place and time of giving it, or the proof that it was given (方式、途径、时间).
  case delivery
  /// What is given, and for what is withheld the reasons.
  case separation
  /// Kept in the file: where and how it was searched for (检索).
  case searchRecord
  /// The responsible organ's name and contact, where it is known.
  case responsibleOrgan
  /// The number of the earlier case and its reply.
  case earlierCase
  /// The special law and where to turn to under it.
  case specialLaw
  /// The channel for petitions and complaints that fits; it may be named.
  case petitionChannel
  /// Where gazettes, newspapers and books can be had; it may be told.
  case publicationSource
  /// Told to the third party in writing: what is disclosed and why.
  case thirdPartyTold
  /// The online channel for reconsideration, where the letter is delivered online.
  case onlineChannel
}

extension DecisionKind {
  /// What the letter must state for this kind, the article always among it.
  public var statements: [Statement] {
    switch self {
    case .alreadyPublished: [.article, .place, .remedy]
    case .provided: [.article, .delivery, .remedy]
    case .stateSecret, .forbiddenByLaw, .securityOrStability, .thirdPartyRights,
      .internalAffairs, .processInformation, .enforcementFile:
      [.article, .reasons, .remedy]
    case .specialRules: [.article, .specialLaw, .remedy]
    case .notExisting: [.article, .searchRecord, .remedy]
    case .notThisOrgan: [.article, .reasons, .responsibleOrgan, .remedy]
    case .repeated: [.article, .earlierCase, .remedy]
    case .petition: [.article, .petitionChannel, .remedy]
    case .publication: [.article, .publicationSource, .remedy]
    case .mustBeCreated, .stillUnclear, .excessive, .confirmation, .notGovernmentInformation,
      .otherwise:
      [.article, .reasons, .remedy]
    }
  }
}
