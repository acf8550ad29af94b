public import Workdays

/// The way by which an application came in.
public enum Channel: String, CaseIterable, Sendable {
  /// Handed in at the office.
  case inPerson
  /// Spoken, and taken down by the office (口头代填).
  case oral
  /// Mail that is signed for.
  case signedMail
  /// Ordinary letters and other mail that nobody signs for.
  case ordinaryMail
  /// A website, e-mail or app.
  case online
  /// Fax.
  case fax
}

/// The day of receipt (收到日), or what is missing for fixing it.
///
/// - SeeAlso: 条例 第三十一条
public enum Receipt: Hashable, Sendable {
  /// What has to happen before the day can be fixed.
  public enum Missing: String, CaseIterable, Sendable {
    /// The organ has not signed for the letter.
    case signature
    /// The two sides have not confirmed, or the office not with the applicant.
    case confirmation
  }

  /// The day that starts the clock.
  case fixed(CivilDate)
  /// It cannot be fixed yet.
  case missing(Missing)

  /// The day of receipt by channel, from what has happened so far.
  public init(
    by channel: Channel, arrivedOn: CivilDate, signedOn: CivilDate?, confirmedOn: CivilDate?,
    practice: Practice = Practice()
  ) {
    let day: CivilDate? =
      switch channel {
      case .inPerson, .oral: arrivedOn
      case .signedMail: signedOn
      case .ordinaryMail:
        confirmedOn ?? (practice.unconfirmedLetterCountsFromArrival ? arrivedOn : nil)
      case .online:
        confirmedOn ?? (practice.automaticReceiptConfirms ? arrivedOn : nil)
      case .fax: confirmedOn
      }
    self =
      day.map { .fixed($0) } ?? .missing(channel == .signedMail ? .signature : .confirmation)
  }

  /// Where the rule for a channel stands.
  public static func citation(for channel: Channel) -> Citation {
    let id: Provision.ID =
      switch channel {
      case .inPerson, .oral: .receiptInPerson
      case .signedMail: .receiptSignedMail
      case .ordinaryMail: .receiptOrdinaryMail
      case .online, .fax: .receiptConfirmed
      }
    return Provision.latest(id).citation
  }
}
