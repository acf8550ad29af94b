public import AnnualReport

/// A file that was checked: whose report it is and what was found, or why it could not be read.
public struct CheckedFile: Sendable {
  /// The file's name or path, as it was given.
  public var file: String
  /// What became of it.
  public var outcome: Outcome

  /// What checking a file came to.
  public enum Outcome: Sendable {
    /// The report was read and checked.
    case checked(ReportHead, Checkup)
    /// The file could not be read.
    case unreadable(Unreadable)
  }

  /// A checked file.
  public init(file: String, outcome: Outcome) {
    self.file = file
    self.outcome = outcome
  }

  /// A report that was read, checked against last year's where that is given.
  public init(
    file: String, read: ReadReport, previous: Report? = nil, context: CheckContext = CheckContext()
  ) {
    self.init(
      file: file,
      outcome: .checked(
        ReportHead(read), read.report.checkup(previous: previous, context: context)))
  }

  /// The report's head; nil where the file could not be read.
  public var head: ReportHead? {
    guard case .checked(let head, _) = outcome else { return nil }
    return head
  }

  /// What was found; nil where the file could not be read.
  public var checkup: Checkup? {
    guard case .checked(_, let checkup) = outcome else { return nil }
    return checkup
  }

  /// How many findings have a severity; an unreadable file is one error.
  public func count(_ severity: Severity) -> Int {
    guard let checkup else { return severity == .error ? 1 : 0 }
    return checkup.count(severity)
  }
}

/// Which report a file holds.
public struct ReportHead: Hashable, Sendable {
  /// The edition of the form.
  public var edition: Edition
  /// The organ; nil where the report names none.
  public var organ: String?
  /// The year; nil where the report says none.
  public var year: Int?
  /// Remarks about the file as a whole.
  public var remarks: [FileRemark]

  /// The head of a report that was read.
  public init(_ read: ReadReport) {
    edition = read.report.edition
    organ = read.report.organ
    year = read.report.year
    remarks = read.remarks
  }
}

/// How a batch of files came off; the status that the program ends with.
public enum BatchStatus: Int32, Sendable {
  /// No error was found.
  case clean = 0
  /// An error was found.
  case errorsFound = 1
  /// A file could not be read, whatever was found in the others.
  case fileUnreadable = 2

  /// The status of a batch.
  public init(_ files: [CheckedFile]) {
    if files.contains(where: { $0.checkup == nil }) {
      self = .fileUnreadable
    } else {
      self = files.contains { $0.count(.error) > 0 } ? .errorsFound : .clean
    }
  }
}
