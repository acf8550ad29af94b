public import Regulation
public import Workdays

/// What was applied for, and how it stands.
public struct ApplicationFacts: Hashable, Sendable {
  /// The number of the case.
  public var number: String
  /// What was asked for, in the applicant's words.
  public var description: String
  /// The day of receipt, once it is fixed.
  public var receivedOn: CivilDate?
  /// The day on which the correction was received.
  public var correctedOn: CivilDate?
  /// The day of the notice to correct.
  public var correctionNoticedOn: CivilDate?
  /// The way by which it came in.
  public var channel: Channel?
  /// The form and the way in which the information is wanted.
  public var form: String?
  /// The last day for the reply, as the clock has it.
  public var replyDue: CivilDate?
  /// What opens the page on which the applicant follows the case.
  public var lookupCode: String?
  /// The address of that page.
  public var lookupAddress: String?

  /// An application by its number.
  public init(number: String, description: String, receivedOn: CivilDate? = nil) {
    self.number = number
    self.description = description
    self.receivedOn = receivedOn
  }
}
