public import Workdays

/// How a case was closed.
public enum Ending: Hashable, Sendable {
  /// By a decision.
  case decided(Decision, on: CivilDate)
  /// Since the applicant did not correct in time.
  case correctionLapsed(on: CivilDate)
  /// Since the applicant did not pay in time.
  case feeUnpaid(on: CivilDate)
  /// Since the applicant withdrew.
  case withdrawn(on: CivilDate)

  /// The day on which it was closed.
  public var on: CivilDate {
    switch self {
    case .decided(_, let day), .correctionLapsed(let day), .feeUnpaid(let day),
      .withdrawn(let day):
      day
    }
  }

  /// The row of table III that counts it.
  public var outcome: Outcome {
    switch self {
    case .decided(let decision, _): decision.outcome
    case .correctionLapsed: .correctionLapsed
    case .feeUnpaid: .feeUnpaid
    case .withdrawn: .other
    }
  }
}

/// Where a case stands for the annual report: concluded in exactly one row, or carried out.
public enum Standing: Hashable, Sendable {
  /// Still open: 结转下年度继续办理.
  case carriedOut
  /// Concluded.
  case concluded(Outcome)

  /// The row of table III.
  public var row: String {
    switch self {
    case .carriedOut: "carriedOut"
    case .concluded(let outcome): outcome.rawValue
    }
  }
}
