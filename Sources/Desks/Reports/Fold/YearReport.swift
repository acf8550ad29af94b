public import AnnualReport
import Store
public import Workdays

/// An organ's report of a year as its facts make it.
public struct YearReport: Sendable {
  /// What tells it apart.
  public let id: ID
  /// The organ that reports.
  public let organ: Organ.ID
  /// The year that it is about.
  public let year: Int
  /// Its history.
  public let entries: [RecordEntry<ReportFact>]
  /// The cells that people entered.
  public private(set) var entered: [Cell: CellEntry] = [:]
  /// The text of the sections, with places for figures.
  public private(set) var prose: [SectionKind: String] = [:]
  /// The problems that last year's report named, and what became of them.
  public private(set) var lastProblems: [AnsweredProblem] = []
  /// The problems that next year's report has to answer.
  public private(set) var problems: [String] = []
  /// The round whose reports are added up in it.
  public private(set) var round: Round.ID?
  /// How far it has come.
  public private(set) var stage = ReportStage.draft
  /// Who wrote anything in it.
  public private(set) var drafters: Set<Person.ID> = []
  /// Who reviewed it.
  public private(set) var reviewer: Person.ID?
  /// Who signed it.
  public private(set) var signer: Person.ID?
  /// Why it last went back.
  public private(set) var returnedFor: String?
  /// What was signed.
  public private(set) var frozen: FrozenReport?
  /// The day on which it was signed.
  public private(set) var signedOn: CivilDate?
  /// The day on which it was published.
  public private(set) var publishedOn: CivilDate?

  /// Folds a history; nothing where it does not begin with the report being begun.
  public init?(id: ID, organ: Organ.ID, entries: [RecordEntry<ReportFact>]) {
    guard let first = entries.first, case .begun(let year, let problems) = first.fact else {
      return nil
    }
    self.id = id
    self.organ = organ
    self.year = year
    self.entries = entries
    lastProblems = problems.map { AnsweredProblem(text: $0) }
    for entry in entries { take(entry) }
  }

  private mutating func take(_ entry: RecordEntry<ReportFact>) {
    if entry.fact.kind.isDrafting, let person = entry.by { drafters.insert(person) }
    switch entry.fact {
    case .begun: break
    case .entered(let address, let source):
      guard let cell = Cell(address), let number = Quantity(plain: source.number) else { return }
      entered[cell] = CellEntry(
        value: number, source: source.source, proof: source.proof, by: entry.by, on: entry.on)
    case .wrote(let section, let text): SectionKind(rawValue: section).map { prose[$0] = text }
    case .tookProblems(let problems):
      lastProblems = problems.map { AnsweredProblem(text: $0) }
    case .answered(let index, let text):
      if lastProblems.indices.contains(index) { lastProblems[index].answer = text }
    case .statedProblems(let stated): problems = stated
    case .basedOn(let round): self.round = round
    case .submitted(let next): stage = next
    case .reviewed:
      stage = .signature
      reviewer = entry.by
    case .returned(let reason):
      stage = .draft
      reviewer = nil
      returnedFor = reason
    case .signed(let frozen):
      stage = .signed
      self.frozen = frozen
      signer = entry.by
      signedOn = entry.on
    case .published:
      stage = .published
      publishedOn = entry.on
    }
  }

  /// The version that somebody who acts must have seen.
  public var version: CaseVersion { CaseVersion(value: entries.last?.ref.value ?? 0) }

  /// The cells that were signed.
  public var frozenCells: ReportCells? { frozen.flatMap { ReportCells($0.cells) } }
}

/// How far a report has come.
public enum ReportStage: String, CaseIterable, Codable, Sendable {
  /// It is written.
  case draft
  /// Somebody else checks it.
  case review
  /// It waits for its signature.
  case signature
  /// It is signed; nothing in it changes any more.
  case signed
  /// It is published.
  case published

  /// Whether the year is closed.
  public var isClosed: Bool { self == .signed || self == .published }
}

/// A number that a person entered, with where it is from.
public struct CellEntry: Hashable, Sendable {
  /// The number.
  public let value: Quantity
  /// Where it is from.
  public let source: String
  /// A file that shows it.
  public let proof: StoredFile?
  /// Who entered it.
  public let by: Person.ID?
  /// The day on which it was entered.
  public let on: CivilDate
}

/// A problem that last year's report named.
public struct AnsweredProblem: Hashable, Sendable {
  /// The problem.
  public let text: String
  /// What became of it; empty while nobody has said.
  public var answer = ""
}

extension ReportFact.Kind {
  /// Whether whoever records it is a drafter of the report.
  var isDrafting: Bool {
    switch self {
    case .begun, .entered, .wrote, .tookProblems, .answered, .statedProblems, .basedOn, .submitted:
      true
    case .reviewed, .returned, .signed, .published: false
    }
  }
}

extension ReportStage: TextChoice {}
