public import Regulation

/// Something that the law wants a letter of a kind to state, with the fields that state it.
public struct Requirement: Hashable, Sendable {
  /// What must be stated.
  public let statement: Statement
  /// The fields that state it; each of them must be named.
  public let fields: [LetterField]
  /// Whether it is stated only where it is known.
  ///
  /// The responsible organ is told where it can be determined, a channel where there is one.
  public let onlyWhereKnown: Bool

  /// A statement of a decision or of a notice.
  public enum Statement: Hashable, Sendable {
    /// Of a decision.
    case decision(Regulation.Statement)
    /// Of a notice.
    case notice(CaseNotice.Statement)
  }

  init(
    _ statement: Statement, _ fields: [LetterField], onlyWhereKnown: Bool = false
  ) {
    self.statement = statement
    self.fields = fields
    self.onlyWhereKnown = onlyWhereKnown
  }
}

extension LetterKind {
  /// What a template of the kind must state.
  public var requirements: [Requirement] {
    switch self {
    case .decision(let kind): kind.statements.map { Requirement($0) }
    // Each part names its own article.
    case .mixed: [Requirement(.separation), Requirement(.remedy)]
    case .notice(let notice): notice.statements.map { Requirement($0, of: notice) }
    }
  }
}

extension Requirement {
  /// What a decision must state; the online channel stands in the text on the remedy.
  init(_ statement: Regulation.Statement) {
    let fields: [LetterField] =
      switch statement {
      case .article: [.decisionArticle]
      case .reasons: [.decisionReasons]
      case .remedy, .onlineChannel: [.remedyText]
      case .place: [.decisionPlace]
      case .delivery: [.decisionDelivery]
      case .separation: [.decisionParts]
      case .searchRecord: [.decisionSearch]
      case .responsibleOrgan: [.responsibleName, .responsibleContact]
      case .earlierCase: [.earlierNumber, .earlierDay]
      case .specialLaw: [.specialLaw, .specialChannel]
      case .petitionChannel: [.petitionChannel]
      case .publicationSource: [.publicationSource]
      case .thirdPartyTold: [.decisionPublicInterest]
      }
    let isForKnown =
      [.responsibleOrgan, .petitionChannel, .publicationSource].contains(statement)
    self.init(.decision(statement), fields, onlyWhereKnown: isForKnown)
  }

  /// What a notice must state.
  init(_ statement: CaseNotice.Statement, of notice: CaseNotice) {
    self.init(.notice(statement), Requirement.fields(statement, of: notice))
  }

  private static func fields(_ statement: CaseNotice.Statement, of notice: CaseNotice)
    -> [LetterField]
  {
    switch statement {
    case .caseNumber: [.caseNumber]
    case .receivedOn: [.applicationReceived]
    case .replyDue: [.replyDue]
    case .matters: [.correctionMatters]
    case .period: [notice == .correction ? .noticeDue : .noticePeriod]
    case .consequence, .silence: [.noticeConsequence]
    case .information: [.consultedInformation]
    case .content: [.disclosureContent]
    case .reasons:
      switch notice {
      case .reasonsRequest: [.reasonsFacts]
      case .thirdPartyDisclosure: [.disclosureReasons]
      default: [.recordReasons]
      }
    case .consent: [.extensionConsent]
    case .newDue: [.noticeDue]
    case .earlierNotice: [.lapseNoticed, .lapseDue]
    case .article: [.noticeArticle]
    case .remedy: [.remedyText]
    case .feeBasis: [.feeBasis]
    case .feeStandard: [.feeStandard]
    case .feeAmount: [.feeAmount]
    case .feePayment: [.feePayment]
    case .result: [.recordResult]
    case .organ: [.otherOrganName]
    case .request: notice == .withdrawal ? [.withdrawalDay] : [.forwardSubject]
    case .earlierLetter: [.amendedTitle, .amendedDay]
    case .amendment: [.amendedWrong, .amendedRight]
    case .delivered: [.deliveredTitle]
    }
  }
}
