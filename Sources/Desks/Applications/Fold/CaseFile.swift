public import Regulation
public import Workdays

/// A case as its facts make it: what the law says of it, and where the office stands with it.
public struct CaseFile: Sendable {
  /// What tells it apart.
  public let id: Case.ID
  /// The organ that has it.
  public let organ: Organ.ID
  /// How it came in.
  public internal(set) var intake: Intake
  /// Its history, in the order of recording.
  public internal(set) var entries: [CaseEntry]
  /// The case in law; one about records has no clock, and ends by being settled.
  public internal(set) var application: Application

  /// Who has it.
  public internal(set) var assignee: Person.ID?
  /// What the applicant was asked to correct.
  public internal(set) var correctionWanted: String?
  /// Who was consulted.
  public internal(set) var consultations: [ConsultationState] = []
  /// The extension that is asked for and not yet notified.
  public internal(set) var extensionAsked: ExtensionAsked?
  /// The fee.
  public internal(set) var fee: FeeRecord?
  /// The draft on its way.
  public internal(set) var draft: DraftState?
  /// The letters, by their numbers from 1.
  public internal(set) var letters: [LetterState] = []
  /// The files.
  public internal(set) var files: [FileState] = []
  /// The decision as it was signed.
  public internal(set) var decision: DecisionRecord?
  /// The row of table III chosen after the case was closed.
  public internal(set) var recountedTo: Outcome?
  /// How the decision reached the applicant.
  public internal(set) var delivery: DeliveryRecord?
  /// The case with which it is handled.
  public internal(set) var joinedTo: Case.ID?
  /// The cases that were made of parts of it.
  public internal(set) var parts: [Case.ID] = []
  /// The other organ's case, and the day on which it was sent on.
  public internal(set) var transferred: (to: Case.ID, on: CivilDate)?
  /// Where it went after the decision.
  public internal(set) var forwarding: Forwarding?
  /// How a case about records was answered, and the day.
  public internal(set) var settled: (settlement: Settlement, on: CivilDate)?
  /// The letter that answers: the decision's, or that of a case about records.
  public internal(set) var answer: Letter?
  /// Whether something came in that nobody at the office has acted upon.
  public internal(set) var hasNews = false
  /// Whether the publications desk has said what becomes of it (Article 44); true where published.
  public internal(set) var publication: Bool?
  /// Whether the applicant said that the answer helped.
  public internal(set) var helped: Bool?
  /// The day until which personal data is kept beyond its term.
  public internal(set) var keptUntil: CivilDate?

  /// Folds a history; nothing where it does not begin with a case coming in.
  ///
  /// - Throws: `Refused` where it came in before the Regulation was in force.
  public init?(
    id: Case.ID, organ: Organ.ID, entries: [CaseEntry], under law: Law
  ) throws(Refused) {
    guard case .received(let intake)? = entries.first?.fact, let first = entries.first else {
      return nil
    }
    self.id = id
    self.organ = organ
    self.intake = intake
    self.entries = entries
    application = try Application(channel: intake.channel, arrivedOn: first.on, under: law)
    markStruck()
    for entry in self.entries where !entry.isStruck { apply(entry) }
    application.record(contentsOf: lawEvents)
    spreadRemarks()
  }

  /// The day on which it came in.
  public var arrivedOn: CivilDate { application.arrivedOn }

  /// How far it has come.
  public var version: CaseVersion { CaseVersion(value: entries.last?.ref.value ?? 0) }

  /// Whether table III counts it.
  public var isCounted: Bool {
    if case .remand? = intake.origin { return false }
    return intake.matter == .disclosure && transferred == nil
  }

  /// How it ended; nothing while it is open.
  public var end: CaseEnd? {
    if let transferred { return .transferred(to: transferred.to) }
    if let settled { return .settled(settled.settlement) }
    guard let ending = application.progress.ending else { return nil }
    return .concluded(ending.kind, recountedTo ?? ending.outcome)
  }

  /// The day on which it ended.
  public var endedOn: CivilDate? {
    transferred?.on ?? settled?.on ?? application.progress.closedOn
  }

  /// The row of table III by which it is counted; nothing while it is open or where none counts it.
  public var outcome: Outcome? {
    guard isCounted, case .concluded(_, let outcome)? = end else { return nil }
    return outcome
  }

  /// The number of the letter that answers (发文字号).
  public var documentNumber: String? { answer?.documentNumber ?? decision?.documentNumber }

  /// The number that the next letter gets within the case.
  var nextLetter: Int { letters.count + 1 }

  /// The number that the next party gets that is consulted.
  var nextConsulted: Int { (consultations.map(\.party.number).max() ?? 0) + 1 }

  /// The facts that have a meaning in law, as the law knows them, in the order of recording.
  var lawEvents: [Event] {
    entries.compactMap { entry in
      guard !entry.isStruck, let act = entry.fact.act else { return nil }
      return Event(act, on: entry.on, override: entry.override)
    }
  }

  private mutating func markStruck() {
    for entry in entries {
      guard case .struck(let ref, _) = entry.fact,
        let index = entries.firstIndex(where: { $0.ref == ref })
      else { continue }
      entries[index].isStruck = true
    }
  }

  /// Gives each remark of the law to the entry that it is about.
  private mutating func spreadRemarks() {
    var remarks = application.remarks
    for index in entries.indices where !entries[index].isStruck {
      guard let act = entries[index].fact.act,
        let found = remarks.firstIndex(where: {
          $0.act == act.kind && $0.on == entries[index].on
        })
      else { continue }
      entries[index].remarks = remarks.remove(at: found).reasons
    }
  }
}
