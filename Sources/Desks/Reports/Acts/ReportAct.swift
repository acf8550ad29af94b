public import AnnualReport

/// An act on an organ's report of a year, with its particulars.
public enum ReportAct: Hashable, Sendable {
  /// Enter a cell that no desk counts.
  case enter(Cell, Quantity, source: String, proof: NewFile?)
  /// Write the text of a section.
  case write(SectionKind, String)
  /// Take down the problems that last year's report named.
  case takeProblems([String])
  /// Say what became of one of them, counted from 0.
  case answer(problem: Int, String)
  /// Say the problems that next year's report has to answer.
  case stateProblems([String])
  /// Add up in it what the organs of a round handed in; nil for the organ's own figures alone.
  case base(on: Round.ID?)
  /// Hand the draft in.
  case submit
  /// Find it in order.
  case review
  /// Send it back to the drafters.
  case giveBack(reason: String)
  /// Sign it: it is frozen and the year is closed.
  case sign
  /// Publish it.
  case publish

  /// An act without its particulars.
  public enum Kind: String, CaseIterable, Sendable {
    /// One of the acts.
    case enter, write, takeProblems, answer, stateProblems, base
    /// One of the acts.
    case submit, review, giveBack, sign, publish
  }

  /// The act without its particulars.
  public var kind: Kind {
    switch self {
    case .enter: .enter
    case .write: .write
    case .takeProblems: .takeProblems
    case .answer: .answer
    case .stateProblems: .stateProblems
    case .base: .base
    case .submit: .submit
    case .review: .review
    case .giveBack: .giveBack
    case .sign: .sign
    case .publish: .publish
    }
  }
}

/// Why an act on a report is refused.
public enum ReportGround: Hashable, Sendable {
  /// Somebody with another role must do it.
  case access([Contact])
  /// What was filled in.
  case field(ReportField, FieldFault.Fault)
  /// The report is not at the stage at which this is done.
  case wrongStage(ReportStage)
  /// The cell is counted from records, or the form has no such cell.
  case notEntered(Cell)
  /// A count is a whole number, and nothing is less than zero.
  case notACount(Cell)
  /// Last year's report named no such problem.
  case noSuchProblem
  /// One of last year's problems is not answered; counted from 1.
  case unanswered(Int)
  /// A cell is not entered yet.
  case missing(Cell)
  /// A section has no text yet.
  case sectionEmpty(SectionKind)
  /// A place in the text names no figure.
  case unknownFigure(String, SectionKind)
  /// What stands between the braces is no place for a figure.
  case malformedPlace(String, SectionKind)
  /// There is no such round, or it is not one that the actor may add up.
  case noSuchRound
  /// The year has not ended.
  case yearNotOver(Int)
  /// Whoever wrote it does not review or sign it.
  case ownDraft
  /// Whoever reviewed it does not sign it.
  case ownReview
  /// The checks find an error.
  case finding(Finding)
  /// The year is none that there can be a report of.
  case noSuchYear(Int)
}

/// A field that people fill in for a report.
public enum ReportField: String, CaseIterable, Sendable {
  /// One of the fields.
  case number, source, proof, text, problem, answer, reason, title, remark, due, organs

  /// How many characters it may hold.
  var limit: Int {
    switch self {
    case .source: 240
    case .text: 20_000
    case .problem, .answer, .reason, .remark: 2_000
    case .title: 120
    case .number, .proof, .due, .organs: 40
    }
  }

  /// What is wrong with a text in this field; nothing where it serves.
  func faults(of text: String) -> [FieldFault.Fault] {
    if text.allSatisfy(\.isWhitespace) { return [.missing] }
    if text.unicodeScalars.count > limit { return [.tooLong(limit: limit)] }
    return text.hasHidden(allowingLines: self != .source && self != .title) ? [.unprintable] : []
  }
}

/// An act that was not done, with all the reasons at once.
public struct ReportRefusal: Error, Hashable, Sendable {
  /// The act; nothing where a report was not begun.
  public let act: ReportAct.Kind?
  /// The reasons, never none.
  public let reasons: [ReportGround]
}

/// Somebody acted on a report meanwhile.
public struct ReportChanged: Error, Hashable, Sendable {
  /// What happened since, in order.
  public let since: [RecordEntry<ReportFact>]
  /// How far it has come.
  public let version: CaseVersion
}
