public import AnnualReport
public import Regulation
public import Store
public import Workdays

/// A fact in a remedy's history.
public struct RemedyEntry: Hashable, Sendable {
  /// Its place in the organ's chain.
  public let ref: FactRef
  /// The day that counts in law.
  public let on: CivilDate
  /// When it was recorded.
  public let recordedAt: Instant
  /// Who recorded it.
  public let by: Person.ID?
  /// What happened.
  public let fact: RemedyFact
  /// Whether a later fact says that it was wrongly recorded.
  public internal(set) var isStruck = false
}

/// A remedy as its facts make it.
///
/// However many instances it goes through, it is one, and counted once.
public struct RemedyFile: Sendable {
  /// What tells it apart.
  public let id: Remedy.ID
  /// The organ against which it is brought.
  public let organ: Organ.ID
  /// How it was taken down.
  public let intake: RemedyIntake
  /// Its history.
  public private(set) var entries: [RemedyEntry]
  /// The law.
  public let law: Law
  /// The day on which the organ received the copy.
  public let acceptedOn: CivilDate
  /// The day of the organ's answer.
  public private(set) var answeredOn: CivilDate?
  /// The decisions, of the first instance and upon appeal, with their days.
  public private(set) var results: [(result: RemedyResult, on: CivilDate)] = []
  /// The day on which the applicant received the last of them.
  public private(set) var receivedOn: CivilDate?
  /// The day of an appeal that is not decided yet.
  public private(set) var appealedOn: CivilDate?
  /// The day on which a judgment became final, where somebody recorded it.
  public private(set) var finalOn: CivilDate?
  /// The case in which the organ handles the application anew.
  public private(set) var remandedTo: Case.ID?
  /// Its papers.
  public private(set) var files: [StoredFile] = []

  /// Folds a history; nothing where it does not begin with the copy being received.
  public init?(id: Remedy.ID, organ: Organ.ID, entries: [RemedyEntry], under law: Law) {
    guard let first = entries.first, case .opened(let intake) = first.fact else { return nil }
    self.id = id
    self.organ = organ
    self.intake = intake
    self.law = law
    self.entries = entries
    acceptedOn = first.on
    for entry in entries {
      guard case .struck(let ref, _) = entry.fact,
        let index = self.entries.firstIndex(where: { $0.ref == ref })
      else { continue }
      self.entries[index].isStruck = true
    }
    // By days, for what is recorded later may have happened earlier.
    for entry in self.entries.sorted(by: { ($0.on, $0.ref) < ($1.on, $1.ref) })
    where !entry.isStruck {
      take(entry)
    }
  }

  private mutating func take(_ entry: RemedyEntry) {
    switch entry.fact {
    case .answered(let said):
      answeredOn = answeredOn ?? entry.on
      files += said.files
    case .decided(let result, let said):
      results.append((result, entry.on))
      files += said.files
      receivedOn = nil
      appealedOn = nil
    case .received: receivedOn = receivedOn ?? entry.on
    case .appealed: appealedOn = entry.on
    case .becameFinal: finalOn = entry.on
    case .attached(let more): files += more
    case .remanded(let id): remandedTo = id
    case .opened, .noted, .struck: break
    }
  }

  /// How far it has come.
  public var version: CaseVersion { CaseVersion(value: entries.last?.ref.value ?? 0) }

  /// The last day for the organ's answer.
  ///
  /// - SeeAlso: 行政复议法 第四十八条、第五十四条; 行政诉讼法 第六十七条 [K]
  public var answerDue: CivilDate {
    if intake.kind == .reconsideration {
      return law.reconsiderationAnswerEnd(acceptedOn: acceptedOn, procedure: intake.procedure).day
    }
    return law.end(of: .calendarDays(15), after: acceptedOn).day
  }

  /// The last day for an appeal, where one can be brought.
  public var appealDue: CivilDate? {
    guard intake.kind.isLitigation, results.count == 1, appealedOn == nil, finalOn == nil,
      let first = results.first, let period = first.result.appealPeriod
    else { return nil }
    return law.end(of: period, after: receivedOn ?? first.on).day
  }

  /// The day since which its outcome stands; nothing while it does not.
  ///
  /// A judgment of the first instance stands once the time to appeal has passed unused; until then,
  /// and over an appeal, it is pending [R].
  public var endedOn: CivilDate? {
    guard let last = results.last, appealedOn == nil else { return nil }
    if let finalOn { return max(finalOn, last.on) }
    return appealDue.map { $0.advanced(by: 1) } ?? last.on
  }

  /// The column of table IV once it has ended; where an appeal was dismissed, that of the judgment
  /// which stands.
  public var column: Column? {
    guard endedOn != nil else { return nil }
    return results.lazy.reversed().compactMap(\.result.column).first ?? .otherOutcome
  }

  /// The column of table IV at the end of a day.
  public func column(on day: CivilDate) -> Column {
    guard let endedOn, endedOn <= day, let column else { return .pending }
    return column
  }

  /// What it means for the application in law: a reconsideration has clocks there.
  var lawEvents: [LawEvent] {
    guard intake.kind == .reconsideration else { return [] }
    var events = [LawEvent(.acceptReconsideration(intake.procedure), on: acceptedOn)]
    if let answeredOn { events.append(LawEvent(.answerReconsideration, on: answeredOn)) }
    if let received = receivedOn ?? results.last?.on {
      events.append(LawEvent(.decideReconsideration, on: received))
    }
    return events
  }
}
