public import AnnualReport
public import ReportFiles

/// Why an act in a round is refused.
public enum RoundGround: Hashable, Sendable {
  /// Somebody with another role must do it.
  case access([Contact])
  /// What was filled in.
  case field(ReportField, FieldFault.Fault)
  /// No organ was chosen.
  case noOrgans
  /// An organ is not among those that the actor supervises.
  case notSupervised(Organ.ID)
  /// There is a round of that year already.
  case alreadyOpened(Round.ID)
  /// The year is none that there can be a report of.
  case noSuchYear(Int)
  /// The due day is no day after the year.
  case dueTooEarly
  /// The round is closed.
  case closed
  /// The organ does not take part in the round.
  case notInRound
  /// What was handed in has not come that far, or is past it.
  case wrongState(SubmissionState)
  /// The organ has not signed its own report of the year here.
  case notSigned
  /// The file cannot be read as a report.
  case unreadable(Unreadable)
  /// The report says that it is about another year.
  case otherYear(Int?)
  /// A doubtful cell is not confirmed.
  case unconfirmed(Cell)
  /// The cell is not doubtful.
  case notDoubtful(Cell)
  /// A count is a whole number, and nothing is less than zero.
  case notACount(Cell)
  /// A remark names a cell that the report has not.
  case noSuchCell(String)
}

/// An act in a round that was not done, with all the reasons at once.
public struct RoundRefusal: Error, Hashable, Sendable {
  /// The reasons, never none.
  public let reasons: [RoundGround]
}

/// Somebody acted on the same submission or round meanwhile.
public struct RoundChanged: Error, Hashable, Sendable {
  /// How far it has come.
  public let version: CaseVersion
}
