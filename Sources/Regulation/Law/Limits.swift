/// The numbers of the law that apply on one day.
///
/// A class, though immutable: every step of a case asks for it, and a reference costs least.
public final class Limits: Sendable {
  /// Working days for the reply.
  public let reply: Int
  /// Working days by which it may be extended.
  public let replyExtension: Int
  /// Working days for the notice to correct.
  public let correctionNotice: Int
  /// Working days for correcting, where the notice names no day.
  public let correction: Int
  /// Working days for a third party's answer.
  public let thirdParty: Int
  /// Working days for a co-making organ's answer.
  public let organ: Int
  /// Working days for paying; nothing where no fee can be charged yet.
  public let feePayment: Int?
  /// Working days for publishing what must be published.
  public let publication: Int
  /// The time to apply for reconsideration.
  public let reconsideration: Period
  /// Its end where the remedy was not told, if the law of the day has one.
  public let reconsiderationCap: Period?
  /// Whether refusals go to reconsideration first.
  public let reconsiderationFirst: Bool
  /// The organ's time to answer in an ordinary reconsideration.
  public let reconsiderationAnswer: Period
  /// The same in a simple one, if the law of the day has it.
  public let reconsiderationAnswerSimple: Period?
  /// Whether a letter delivered online must name the online channel for reconsideration.
  public let reconsiderationOnline: Bool
  /// The time to sue directly.
  public let directLitigation: Period
  /// Its end where the remedy was not told.
  public let litigationCap: Period
  /// The time to sue after reconsideration.
  public let litigationAfterReconsideration: Period

  init(practice: Practice, version: (Provision.ID) -> Provision?) {
    func period(_ id: Provision.ID) -> Period {
      version(id)?.period ?? Provision.versions(of: id).first?.period ?? .workingDays(0)
    }
    reply = period(.replyPeriod).number
    replyExtension = period(.replyExtension).number
    correctionNotice = period(.correctionNotice).number
    correction = practice.correctionPeriod
    thirdParty = period(.thirdPartyPeriod).number
    organ = period(.organPeriod).number
    feePayment = version(.feePayment) == nil ? nil : practice.feePayment
    publication = period(.publicationPeriod).number
    reconsideration = period(.reconsideration)
    reconsiderationCap = version(.reconsiderationCap)?.period
    reconsiderationFirst = version(.reconsiderationFirst) != nil
    reconsiderationAnswer =
      if case .workingDays = period(.reconsiderationAnswer) {
        .workingDays(practice.reconsiderationAnswer)
      } else {
        period(.reconsiderationAnswer)
      }
    reconsiderationAnswerSimple = version(.reconsiderationAnswerSimple)?.period
    reconsiderationOnline = version(.reconsiderationOnline) != nil
    directLitigation = period(.directLitigation)
    litigationCap = period(.litigationCap)
    litigationAfterReconsideration = period(.litigationAfterReconsideration)
  }
}
