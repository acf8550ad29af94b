public import Regulation
public import Workdays

/// The law by which questions are answered, and the day that it is.
public struct DatedLaw: Sendable {
  /// The law, with its calendar.
  public let law: Law
  /// What day it is in China; asked once for each question.
  public let today: @Sendable () -> CivilDate

  /// The law, and where to learn what day it is.
  public init(_ law: Law = .standard, today: @escaping @Sendable () -> CivilDate) {
    self.law = law
    self.today = today
  }
}
