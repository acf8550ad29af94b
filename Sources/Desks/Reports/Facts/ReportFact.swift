/// What can have happened to an organ's report of a year; an event holds one of them.
public enum ReportFact: Hashable, Sendable, Codable {
  /// The report was begun, with the problems that last year's named.
  case begun(year: Int, problems: [String])
  /// A cell that no desk counts was entered.
  case entered(cell: String, CellSource)
  /// The text of a section was written.
  case wrote(section: Int, text: String)
  /// The problems that last year's report named were taken down from its print.
  case tookProblems([String])
  /// It was said what became of one of last year's problems.
  case answered(problem: Int, text: String)
  /// The problems were said that next year's report has to answer.
  case statedProblems([String])
  /// The report was based on a round: what its organs handed in is added up in it.
  case basedOn(round: Round.ID?)
  /// The draft was handed in for the next stage of the organ's chain, as it was then.
  case submitted(to: ReportStage)
  /// It was reviewed.
  case reviewed
  /// It went back to the drafters.
  case returned(reason: String)
  /// It was signed, and with that frozen.
  case signed(FrozenReport)
  /// It was published.
  case published

  /// What happened, without its particulars; the raw value stands in an event's kind.
  public enum Kind: String, CaseIterable, Sendable {
    /// One of the facts.
    case begun, entered, wrote, tookProblems, answered, statedProblems, basedOn
    /// One of the facts.
    case submitted, reviewed, returned, signed, published
  }

  /// What happened, without its particulars.
  public var kind: Kind {
    switch self {
    case .begun: .begun
    case .entered: .entered
    case .wrote: .wrote
    case .tookProblems: .tookProblems
    case .answered: .answered
    case .statedProblems: .statedProblems
    case .basedOn: .basedOn
    case .submitted: .submitted
    case .reviewed: .reviewed
    case .returned: .returned
    case .signed: .signed
    case .published: .published
    }
  }
}

/// A cell's number as a person entered it, with where it is from.
public struct CellSource: Hashable, Sendable, Codable {
  /// The number, in plain decimal notation.
  public var number: String
  /// Where it is from, in words: 市监局案件系统2025年12月报表.
  public var source: String
  /// A file that shows it.
  public var proof: StoredFile?

  /// A cell's number with where it is from.
  public init(number: String, source: String, proof: StoredFile? = nil) {
    self.number = number
    self.source = source
    self.proof = proof
  }
}

/// What was signed: its cells and the hashes of its files.
///
/// The bytes never change again.
public struct FrozenReport: Hashable, Sendable, Codable {
  /// The organ's name on the day of signing.
  public var organName: String
  /// The cells, as `ReportCells` writes them.
  public var cells: String
  /// The files, by what they are.
  public var files: [String: StoredFile]

  /// What was signed.
  public init(organName: String, cells: String, files: [ReportFileKind: StoredFile]) {
    self.organName = organName
    self.cells = cells
    self.files = Dictionary(uniqueKeysWithValues: files.map { ($0.key.rawValue, $0.value) })
  }

  /// A file of it.
  public subscript(kind: ReportFileKind) -> StoredFile? { files[kind.rawValue] }
}

/// As what a signed report is kept.
public enum ReportFileKind: String, CaseIterable, Sendable {
  /// A page with every number linked.
  case html
  /// A document of Word.
  case docx
  /// The printed form.
  case pdf
  /// A workbook of the tables.
  case xlsx
  /// The project's stable JSON.
  case json
}
