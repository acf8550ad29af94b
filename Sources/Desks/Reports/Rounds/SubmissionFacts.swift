public import AnnualReport
import Store

/// What can have happened to what an organ hands in to a round; an event in that organ's chain.
public enum SubmissionFact: Hashable, Sendable, Codable {
  /// A report was laid in: the next version.
  case laidIn(round: Round.ID, year: Int, SubmittedReport)
  /// A person said what a doubtful cell holds, having looked at the source; nil for a blank.
  case confirmed(cell: String, number: String?)
  /// The version was handed in.
  case handedIn
  /// It went back with remarks.
  case returned(remarks: [CellRemark])
  /// It was accepted.
  case accepted

  /// What happened, without its particulars; the raw value stands in an event's kind.
  public enum Kind: String, CaseIterable, Sendable {
    /// One of the facts.
    case laidIn, confirmed, handedIn, returned, accepted
  }

  /// What happened, without its particulars.
  public var kind: Kind {
    switch self {
    case .laidIn: .laidIn
    case .confirmed: .confirmed
    case .handedIn: .handedIn
    case .returned: .returned
    case .accepted: .accepted
    }
  }
}

/// A report as it was laid in: from where, and what was read of it.
public struct SubmittedReport: Hashable, Sendable, Codable {
  /// The report that the organ signed here; nothing for a file of its own.
  public var own: YearReport.ID?
  /// The file.
  public var file: StoredFile
  /// The cells, as `ReportCells` writes them.
  public var cells: String
  /// The cells of which the reading is not certain.
  public var doubts: [String]
  /// The organ that the report names.
  public var organName: String?
  /// The year that the report says.
  public var printedYear: Int?
}

/// A remark on what was handed in, tied to a cell where it is about one.
public struct CellRemark: Hashable, Sendable, Codable {
  /// The cell's address; nothing for the report as a whole.
  public var cell: String?
  /// The remark.
  public var text: String

  /// A remark.
  public init(cell: Cell?, text: String) {
    self.cell = cell?.description
    self.text = text
  }
}

/// How far an organ has come with what it hands in.
public enum SubmissionState: String, CaseIterable, Codable, Sendable {
  /// Nothing was laid in.
  case notBegun
  /// Something was laid in and is not handed in yet.
  case draft
  /// It was handed in.
  case handedIn
  /// It went back.
  case returned
  /// It was accepted.
  case accepted

  /// Whether the organ has to do something yet.
  public var isOwed: Bool { self == .notBegun || self == .draft || self == .returned }
}

extension SubmissionState: TextChoice {}

/// What events of submissions are about.
enum SubmissionSubject: RecordSubject {
  typealias Record = Submission
  typealias Kind = SubmissionFact.Kind

  static let name = "submission"
}

extension SubmissionFact: RecordedFact {
  typealias Subject = SubmissionSubject
}
