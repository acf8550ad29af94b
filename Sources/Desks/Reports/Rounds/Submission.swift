public import AnnualReport
public import Store
public import Workdays

/// What an organ hands in to a round, as its facts make it.
public struct Submission: Sendable {
  /// What tells submissions apart.
  public typealias ID = Identifier<Submission>

  /// What tells it apart.
  public let id: ID
  /// The organ.
  public let organ: Organ.ID
  /// The round.
  public let round: Round.ID
  /// The year.
  public let year: Int
  /// Its history.
  public let entries: [RecordEntry<SubmissionFact>]
  /// All versions, the oldest first.
  public private(set) var versions: [Version] = []
  /// How far it has come.
  public private(set) var state = SubmissionState.draft
  /// The day on which it was last handed in.
  public private(set) var handedInOn: CivilDate?
  /// The remarks with which it last went back.
  public private(set) var remarks: [CellRemark] = []

  /// A version: a report that was laid in, with what people said of its doubts.
  public struct Version: Hashable, Sendable {
    /// Its number, from 1.
    public let number: Int
    /// The day on which it was laid in.
    public let on: CivilDate
    /// Who laid it in.
    public let by: Person.ID?
    /// The report.
    public let report: SubmittedReport
    /// The cells, with what people said of doubtful ones.
    public internal(set) var cells: ReportCells
    /// The doubtful cells that nobody has said anything of yet, in the order of the form.
    public internal(set) var openDoubts: [Cell]
    /// Whether it was handed in.
    public internal(set) var wasHandedIn = false
  }

  /// Folds a history; nothing where it does not begin with a report being laid in.
  init?(id: ID, organ: Organ.ID, entries: [RecordEntry<SubmissionFact>]) {
    guard case .laidIn(let round, let year, _)? = entries.first?.fact else { return nil }
    self.id = id
    self.organ = organ
    self.round = round
    self.year = year
    self.entries = entries
    for entry in entries { take(entry) }
    guard !versions.isEmpty else { return nil }
  }

  private mutating func take(_ entry: RecordEntry<SubmissionFact>) {
    let last = versions.count - 1
    switch entry.fact {
    case .laidIn(_, _, let report):
      guard let cells = ReportCells(report.cells) else { return }
      versions.append(
        Version(
          number: versions.count + 1, on: entry.on, by: entry.by, report: report, cells: cells,
          openDoubts: report.doubts.compactMap { Cell($0) }))
      if state != .returned { state = .draft }
    case .confirmed(let address, let number):
      guard last >= 0, let cell = Cell(address) else { return }
      let value = number.flatMap { Quantity(plain: $0) }
      versions[last].cells[cell] = value.map(Value.number) ?? .blank
      versions[last].openDoubts.removeAll { $0 == cell }
    case .handedIn:
      if last >= 0 { versions[last].wasHandedIn = true }
      state = .handedIn
      handedInOn = entry.on
    case .returned(let remarks):
      state = .returned
      self.remarks = remarks
    case .accepted: state = .accepted
    }
  }

  /// The version that counts.
  public var current: Version { versions[versions.count - 1] }

  /// The version of the record that somebody who acts must have seen.
  public var version: CaseVersion { CaseVersion(value: entries.last?.ref.value ?? 0) }

  /// What changed from one version to another, by their numbers.
  public func differences(from one: Int, to other: Int) -> [CellDifference] {
    guard versions.indices.contains(one - 1), versions.indices.contains(other - 1) else {
      return []
    }
    return versions[one - 1].cells.differences(to: versions[other - 1].cells)
  }
}
