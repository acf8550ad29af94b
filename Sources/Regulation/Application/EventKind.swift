/// What can happen to an application, by the names that records, JSON and the command line use.
///
/// The cases stand in the order in which things happen on one day where nothing else says so.
public enum EventKind: String, CaseIterable, Sendable {
  /// It came in.
  case received
  /// It was registered (登记).
  case accepted
  /// The organ signed for the letter.
  case signed
  /// Both sides confirmed the receipt.
  case confirmed
  /// The notice to correct was sent.
  case correctionNoticed
  /// The correction was received.
  case corrected
  /// The applicant was asked for reasons (Art. 35).
  case reasonsAsked
  /// The applicant gave reasons.
  case reasonsGiven
  /// A third party was asked.
  case thirdPartyConsulted
  /// The third party received the letter.
  case thirdPartyReceived
  /// The third party answered.
  case thirdPartyAnswered
  /// A co-making organ was asked.
  case organConsulted
  /// The co-making organ received the letter.
  case organReceived
  /// The co-making organ answered.
  case organAnswered
  /// The applicant received the fee notice.
  case feeNotified
  /// The fee was paid.
  case feePaid
  /// The reply period was extended.
  case extended
  /// A reasonable delay was notified (Art. 35).
  case delayed
  /// The decision was made.
  case decided
  /// The applicant did not go on in time, and the case was closed for it.
  case lapsed
  /// The applicant withdrew.
  case withdrawn
  /// The decision reached the applicant.
  case delivered
  /// A reconsideration was accepted, and the organ received the copy.
  case reconsiderationAccepted
  /// The organ answered in the reconsideration.
  case reconsiderationAnswered
  /// The applicant received the reconsideration decision.
  case reconsiderationDecided
}
