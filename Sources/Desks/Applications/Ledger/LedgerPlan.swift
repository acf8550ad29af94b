import AnnualReport
public import Regulation
public import Workdays

/// What an import does, or would do.
public struct LedgerPlan: Sendable {
  /// The lines of rows that become cases.
  public let new: [Int]
  /// The lines of rows that say how a case ended that was open when it was imported.
  public let completed: [Int]
  /// The lines of rows that were imported before and say nothing new.
  public let unchanged: [Int]
  /// The rows that are not taken, with all reasons.
  public let rejected: [Rejected]
  /// What is to be said in law about rows that are taken: they are recorded as they were.
  public let remarks: [Remarked]
  /// Headers that mean nothing; what stands under them is not looked at.
  public let ignoredHeaders: [String]
  /// Whether rows do not tell by what way they came; they are recorded as having come online.
  public let assumesOnline: Bool
  /// The table that was read.
  public let table: LedgerSheet.Table

  let steps: [LedgerStep]

  /// A row that is not taken.
  public struct Rejected: Hashable, Sendable {
    /// The number that the sheet gives it.
    public let line: Int
    /// What its cells say.
    public let cells: [String]
    /// Why not, never nothing.
    public let reasons: [LedgerGround]
  }

  /// A row about which the law has something to say.
  public struct Remarked: Hashable, Sendable {
    /// The number that the sheet gives it.
    public let line: Int
    /// What is to be said of its facts.
    public let remarks: [Remark]
    /// The last day for the reply, where that came later.
    public let missed: CivilDate?
  }

  /// The years in which its cases came in or ended, in order.
  public var years: [Int] {
    let days = steps.flatMap { [$0.row.arrivedOn] + ($0.row.days[.decidedOn].map { [$0] } ?? []) }
    return Set(days.map(\.year)).sorted()
  }

  /// Tables III and IV of a year, counted from the rows that are taken.
  public func tables(of year: Int) -> CaseTables? {
    guard let period = FigurePeriod(year: year) else { return nil }
    var tables = CaseTables(period: period)
    for step in steps { tables.add(step.row) }
    return tables
  }
}

/// What is to be done about a row.
struct LedgerStep: Hashable, Sendable {
  let row: LedgerCase
  let kind: Kind

  enum Kind: Hashable, Sendable {
    case new
    /// The facts from the outcome on are appended to a case that was open.
    case complete(Case.ID)
    case unchanged
  }
}

extension CaseTables {
  /// Counts a row of a ledger.
  fileprivate mutating func add(_ row: LedgerCase) {
    let kind = row.applicant.kind
    let endedOn = row.days[.decidedOn]
    if row.arrivedOn <= period.through, endedOn.map({ $0 >= period.from }) ?? true {
      add(1, to: row.arrivedOn >= period.from ? .received : .carriedIn, kind)
      if let endedOn, endedOn <= period.through, let outcome = row.outcome,
        let counted = Row(name: outcome.rawValue)
      {
        add(1, to: counted, kind)
        add(1, to: .concluded, kind)
      } else {
        add(1, to: .carriedOut, kind)
      }
    }
    for remedy in row.remedies where remedy.acceptedOn <= period.through {
      if let end = remedy.end, end.on < period.from { continue }
      let column = remedy.end.flatMap { $0.on <= period.through ? $0.result.column : nil }
      add(1, to: remedy.kind.row, column ?? .pending)
    }
  }
}

extension LedgerCase {
  /// The way by which it came, as far as anybody can tell.
  var knownChannel: Channel { channel ?? .online }

  /// The facts of the row, as they were, in the order of the procedure.
  ///
  /// - Parameter receivedBy: Whether those before the outcome are among them.
  func facts(fromOutcome isCompletion: Bool) -> [(fact: CaseFact, on: CivilDate)] {
    var facts: [(CaseFact, CivilDate)] = []
    if !isCompletion {
      let receivedOn = days[.receivedOn] ?? arrivedOn
      switch knownChannel {
      case .inPerson, .oral: break
      case .signedMail: facts.append((.signed(Proof()), receivedOn))
      case .ordinaryMail, .online, .fax: facts.append((.confirmed(Proof()), receivedOn))
      }
      facts.append((.registered, receivedOn))
      facts += factsBetween
      if !note.isEmpty { facts.append((.noted(text: Erasable(note)), arrivedOn)) }
    }
    guard let outcome, let decidedOn = days[.decidedOn] else { return facts }
    facts.append(
      (
        .decided(
          DecisionRecord(
            content: DecisionContent(outcome: outcome, words: outcomeWords), letter: nil,
            documentNumber: documentNumber, files: [])), decidedOn
      ))
    if let day = days[.deliveredOn] {
      facts.append((.delivered(DeliveryRecord(route: .post, proof: "")), day))
    }
    return facts
  }

  private var factsBetween: [(CaseFact, CivilDate)] {
    var facts: [(CaseFact, CivilDate)] = []
    if let day = days[.correctionNoticedOn] {
      facts.append((.correctionNoticed(by: nil, what: Erasable(""), letter: nil), day))
    }
    if let day = days[.correctedOn] { facts.append((.corrected(Contribution(text: "")), day)) }
    if let day = days[.consultedOn] {
      let party = ConsultedParty(
        kind: .thirdParty, number: 1, name: "", contact: "", address: "", about: "", isBody: true)
      facts.append((.consulted(party, letter: nil), day))
    }
    if let day = days[.consultationAnsweredOn], days[.consultedOn] != nil {
      facts.append(
        (
          .consultationAnswered(.thirdParty, number: 1, opinion: nil, Contribution(text: "")), day
        ))
    }
    if let day = days[.extendedOn] {
      let days = Law.standard.limits(on: arrivedOn).replyExtension
      facts.append((.extended(workingDays: days, headConsented: true, letter: nil), day))
    }
    return facts.sorted { $0.1 < $1.1 }
  }
}

extension DecisionContent {
  /// A decision of which only the row is known, and the words by which a ledger tells it.
  fileprivate init(outcome: Outcome, words: String) {
    let kind = DecisionKind.allCases.first { $0.row == outcome }
    let isOwnRow = kind.map { Decision($0).outcome == outcome } ?? false
    if outcome == .other || !isOwnRow {
      self.init(
        kind: .otherwise, row: outcome, rowReason: words.isEmpty ? outcome.rawValue : words)
    } else {
      self.init(kind: kind ?? .otherwise)
    }
  }
}
