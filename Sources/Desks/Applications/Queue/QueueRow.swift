public import Regulation
public import Store
public import Workdays

/// What is waited for, from whom, and until when.
public struct Waiting: Hashable, Sendable {
  /// For what.
  public let forWhat: WaitingFor
  /// Who is consulted, where it is an answer to a consultation.
  public let consulted: ConsultedKind?
  /// The last day for it.
  public let until: CivilDate?

  /// Whether its last day has passed on a day.
  public func isOver(on day: CivilDate) -> Bool { until.map { $0 < day } ?? false }
}

/// How urgent something is.
public enum Urgency: String, CaseIterable, Comparable, Sendable {
  /// No clock runs.
  case none
  /// There is time.
  case normal
  /// Five working days are left, or fewer.
  case within5
  /// Two working days are left, or fewer.
  case within2
  /// The last day has passed.
  case overdue

  /// How urgent it is with so many working days left.
  public init(daysLeft: Int?) {
    switch daysLeft {
    case nil: self = .none
    case .some(..<0): self = .overdue
    case .some(0...2): self = .within2
    case .some(3...5): self = .within5
    default: self = .normal
    }
  }

  /// Whether the first is less urgent.
  public static func < (left: Urgency, right: Urgency) -> Bool { left.order < right.order }

  private var order: Int { Urgency.allCases.firstIndex(of: self) ?? 0 }
}

/// Where a case stands, in a word.
public enum CaseState: Hashable, Sendable {
  /// Not registered yet.
  case arrived
  /// The office works on it.
  case running
  /// Something is waited for from outside.
  case waits(Waiting)
  /// Somebody at the office is waited for.
  case awaits(AwaitedStep)
  /// It has ended: decided, lapsed, withdrawn, settled, or sent on.
  case ended(String)
}

/// A case in a list.
public struct QueueRow: Hashable, Sendable {
  /// The case.
  public let id: Case.ID
  /// The organ that has it.
  public let organ: Organ.ID
  /// Its number.
  public let number: String
  /// What it is about.
  public let matter: Matter
  /// Who applies.
  public let applicantName: String
  /// The column of table III.
  public let applicantKind: ApplicantKind
  /// What it asks for, in a few words.
  public let heading: String
  /// The way by which it came.
  public let channel: Channel
  /// The day on which it came in.
  public let arrivedOn: CivilDate
  /// The day of receipt, once it is fixed.
  public let receivedOn: CivilDate?
  /// Where it stands.
  public let state: CaseState
  /// The last day of whatever runs.
  public let due: CivilDate?
  /// Which clock that is.
  public let dueOf: Clock.Name?
  /// Working days left after the day asked about; negative overdue, nothing where no clock runs.
  public let daysLeft: Int?
  /// Whether the due day lies beyond the calendar that is loaded.
  public let isProvisional: Bool
  /// What is waited for from outside.
  public let waiting: Waiting?
  /// At which step somebody at the office is waited for.
  public let step: AwaitedStep?
  /// Who has it.
  public let assignee: PersonName?
  /// Whether something came in that nobody has acted upon.
  public let hasNews: Bool
  /// The row of table III that counts it.
  public let outcome: Outcome?
  /// The day on which it ended.
  public let endedOn: CivilDate?
  /// The number of its decision.
  public let documentNumber: String?
  /// How far it has come.
  public let version: CaseVersion
  /// Whether the personal data has been erased.
  public let isErased: Bool

  /// How urgent it is.
  public var urgency: Urgency { Urgency(daysLeft: daysLeft) }
}
