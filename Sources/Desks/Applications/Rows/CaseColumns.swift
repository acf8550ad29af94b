import Regulation
import Store
import Workdays

/// What a case waits for, from outside the office.
public enum WaitingFor: String, CaseIterable, Codable, Sendable {
  /// That the receipt is confirmed, or the letter signed for.
  case receipt
  /// The applicant's correction.
  case correction
  /// The applicant's payment.
  case payment
  /// An answer of a third party or of a co-making organ.
  case consultation
}

/// At which step somebody at the office is waited for.
public enum AwaitedStep: String, CaseIterable, Codable, Sendable {
  /// The head's consent to an extension.
  case consent
  /// That the applicant is told of the extension.
  case extensionNotice
  /// The review of a draft.
  case review
  /// Its review for lawfulness.
  case legalityReview
  /// The signature.
  case signature
  /// The scan of the sealed paper.
  case sealing
  /// The delivery.
  case delivery
}

/// A case as lists and counts need it: what its row holds.
struct CaseColumns: Hashable, Sendable {
  let id: Case.ID
  let organ: Organ.ID
  let matter: Matter
  let number: String
  let channel: Channel
  let applicantKind: ApplicantKind
  let arrivedOn: CivilDate
  let receivedOn: CivilDate?
  let isCounted: Bool
  let isRegistered: Bool
  /// Whether the office has something to do, or waits for somebody.
  let isOpen: Bool
  let endedOn: CivilDate?
  let ending: String?
  let outcome: Outcome?
  let step: AwaitedStep?
  let drafter: Person.ID?
  /// The last day of whatever runs; nothing where nothing does.
  let due: CivilDate?
  let dueOf: Clock.Name?
  let waitingFor: WaitingFor?
  let waitingOn: ConsultedKind?
  let waitsUntil: CivilDate?
  let assignee: Person.ID?
  let hasNews: Bool
  let applicantRoot: Case.ID
  let subjectRoot: Case.ID
  let joinedTo: Case.ID?
  let documentNumber: String?
  let isPublished: Bool?
  let suggestsPublication: Bool
  let keptUntil: CivilDate?
  let lookup: String?
  let submission: String?
  let ledger: String?
  let isProvisional: Bool
  let version: Int64

  /// What stands in a column of days where there is none: later than all days.
  static let never = CivilDate(9999, 12, 31)

  /// The day by which lists order: of an open case the due day, of another the day it ended.
  var rank: CivilDate { (isOpen ? due : endedOn) ?? CaseColumns.never }

  /// The month in which it came in: `2026-03`.
  var month: String { String(arrivedOn.description.prefix(7)) }
}

extension CaseColumns {
  /// The row of a case.
  init(_ file: CaseFile) {
    let progress = file.application.progress
    let law = file.application.law
    id = file.id
    organ = file.organ
    matter = file.intake.matter
    number = file.intake.number.description
    channel = file.intake.channel
    applicantKind = file.intake.applicant.kind
    arrivedOn = file.arrivedOn
    receivedOn = progress.receiptDay
    isCounted = file.isCounted
    isRegistered = progress.acceptedOn != nil
    endedOn = file.endedOn
    ending = file.end?.name
    outcome = file.outcome
    step = file.awaitedStep
    isOpen = endedOn == nil || step != nil
    drafter = file.draft?.drafters.last
    let waits = file.waits(under: law)
    waitingFor = waits?.for
    waitingOn = waits?.on
    waitsUntil = waits?.until
    let due = file.due(under: law)
    self.due = due?.day
    dueOf = due?.of
    isProvisional = due.map { !law.calendar.isCertain($0.day) } ?? false
    assignee = file.assignee
    hasNews = file.hasNews
    applicantRoot = file.intake.sameApplicantAs ?? file.id
    subjectRoot = file.intake.sameSubjectAs ?? file.id
    joinedTo = file.joinedTo
    documentNumber = file.documentNumber
    isPublished = file.publication
    suggestsPublication = file.intake.request.suggestsPublication
    keptUntil = file.keptUntil
    lookup = file.intake.lookup
    submission = file.intake.submission
    ledger = file.ledgerKey
    version = file.version.value
  }
}

extension CaseEnd {
  /// How the case ended, as its row holds it.
  var name: String {
    switch self {
    case .concluded(let kind, _): kind.rawValue
    case .settled: "settled"
    case .transferred: "transferred"
    }
  }
}
