public import Workdays

/// What a decision letter must tell of the applicant's remedies; the words are the shell's.
public struct RemedyNotice: Hashable, Sendable {
  /// Whether reconsideration must come before litigation.
  public let reconsiderationFirst: Bool

  /// The time to apply for reconsideration.
  public let reconsideration: Period

  /// The time to sue directly; nothing where reconsideration comes first.
  public let directLitigation: Period?

  /// The time to sue after reconsideration.
  public let litigationAfterReconsideration: Period

  /// Where the rules stand.
  public let citations: [Citation]

  /// The remedies against a decision made on a day.
  ///
  /// Any part refused under Arts 14 to 16 makes reconsideration come first [R for a part].
  public init(for decision: Decision, on day: CivilDate, under law: Law) {
    self.init(refuses: decision.refuses, on: day, under: law)
  }

  /// The remedies against what is no refusal under Arts 14 to 16: a lapse, a disclosure against a
  /// third party's objection, a record not corrected.
  public init(forNoticeOn day: CivilDate, under law: Law) {
    self.init(refuses: false, on: day, under: law)
  }

  private init(refuses: Bool, on day: CivilDate, under law: Law) {
    let limits = law.limits(on: day)
    reconsiderationFirst = limits.reconsiderationFirst && refuses
    reconsideration = limits.reconsideration
    directLitigation = reconsiderationFirst ? nil : limits.directLitigation
    litigationAfterReconsideration = limits.litigationAfterReconsideration
    let rules: [Provision.ID] =
      reconsiderationFirst
      ? [.reconsideration, .reconsiderationFirst, .litigationAfterReconsideration]
      : [.reconsideration, .directLitigation]
    citations = rules.map { law.citation($0, on: day) }
  }
}
