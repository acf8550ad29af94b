/// What a decision does about the information asked for, or about a part of it.
public enum DecisionKind: UInt8, CaseIterable, Sendable {
  /// Told where it is already published.
  case alreadyPublished
  /// Given, or told how and when it is given.
  case provided
  /// Refused as a state secret.
  case stateSecret
  /// Refused since a law or an administrative regulation forbids it.
  case forbiddenByLaw
  /// Refused for national, public or economic security or social stability.
  case securityOrStability
  /// Refused for a third party's lawful rights.
  case thirdPartyRights
  /// Refused as internal affairs: personnel, logistics, internal workflow.
  case internalAffairs
  /// Refused as made in the process: notes of discussion, drafts, letters, requests and reports.
  case processInformation
  /// Refused as part of an enforcement file.
  case enforcementFile
  /// Referred to the special rules on such queries: business, land registers and the like.
  case specialRules
  /// Searched for and not there.
  case notExisting
  /// Another organ is responsible, or no organ that is known.
  case notThisOrgan
  /// Not there as such; it would have to be made.
  case mustBeCreated
  /// Corrected, and still unclear.
  case stillUnclear
  /// A petition, complaint or report in the form of an application.
  case petition
  /// Asked before by the same applicant, and answered.
  case repeated
  /// Asks for gazettes, newspapers or books.
  case publication
  /// Excessive, without reasonable grounds.
  case excessive
  /// Asks to confirm or issue again what the applicant has already.
  case confirmation
  /// Not government information: a question, say, that fits no other row.
  case notGovernmentInformation
  /// Ended otherwise: the applicant died or dissolved, cases merged, opened in error.
  case otherwise

  /// Where it stands in the law.
  public var citation: Citation {
    switch self {
    case .alreadyPublished: .regulation(36, item: 1)
    case .provided: .regulation(36, item: 2)
    case .stateSecret, .forbiddenByLaw, .securityOrStability: .regulation(14)
    case .thirdPartyRights: .regulation(15)
    case .internalAffairs: .regulation(16, paragraph: 1)
    case .processInformation, .enforcementFile: .regulation(16, paragraph: 2)
    case .specialRules: .regulation(36, item: 7)
    case .notExisting: .regulation(36, item: 4)
    case .notThisOrgan: .regulation(36, item: 5)
    case .mustBeCreated: .regulation(38)
    case .stillUnclear: .regulation(30)
    case .petition: .regulation(39, paragraph: 1)
    case .repeated: .regulation(36, item: 6)
    case .publication: .regulation(39, paragraph: 2)
    case .excessive: .regulation(35)
    case .confirmation, .otherwise: Citation(.reportFormat2021)
    case .notGovernmentInformation: .regulation(2)
    }
  }

  /// Every place on which the letter rests: a refusal on its ground and on 36(3), by which it is
  /// told with its reasons.
  public var citations: [Citation] {
    refuses ? [citation, .regulation(36, item: 3)] : [citation]
  }

  /// How sure the row is by which it is counted.
  public var mark: Provision.Mark {
    switch self {
    case .alreadyPublished, .provided, .notExisting, .notThisOrgan, .notGovernmentInformation,
      .otherwise:
      .known
    default: .verified
    }
  }

  /// The row by which it is counted unless someone says otherwise with a reason.
  public var row: Outcome {
    switch self {
    case .alreadyPublished, .provided: .disclosed
    case .stateSecret: .stateSecret
    case .forbiddenByLaw: .forbiddenByLaw
    case .securityOrStability: .securityOrStability
    case .thirdPartyRights: .thirdPartyRights
    case .internalAffairs: .internalAffairs
    case .processInformation: .processInformation
    case .enforcementFile: .enforcementFile
    case .specialRules: .administrativeQuery
    case .notExisting, .notThisOrgan: .notHeld
    case .mustBeCreated: .mustBeCreated
    case .stillUnclear: .stillUnclear
    case .petition: .petition
    case .repeated: .repeated
    case .publication: .publication
    case .excessive: .excessive
    case .confirmation: .confirmation
    case .notGovernmentInformation, .otherwise: .other
    }
  }

  /// Whether the applicant gets the information or is told where it is.
  public var discloses: Bool { self == .alreadyPublished || self == .provided }

  /// Whether it is a refusal (不予公开) under Arts 14 to 16.
  ///
  /// A referral under 36(7) is counted beside them but is none.
  public var refuses: Bool {
    switch self {
    case .stateSecret, .forbiddenByLaw, .securityOrStability, .thirdPartyRights,
      .internalAffairs, .processInformation, .enforcementFile:
      true
    default: false
    }
  }
}
