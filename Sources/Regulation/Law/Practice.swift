public import Workdays

/// What the organ, or its region, does where the law is silent or the source unsure [K].
///
/// Every default is the practice of the field; none is law. An organ changes it in its settings.
public struct Practice: Hashable, Sendable {
  /// Working days in which an applicant is asked to correct; 10 to 15 are usual [K].
  public var correctionPeriod = Provision.latest(.correctionPeriod).value.number

  /// Whether the automatic receipt shown online confirms for both sides, as a guide may say [K].
  public var automaticReceiptConfirms = false

  /// Whether an ordinary letter counts from its arrival as long as no confirmation is recorded.
  ///
  /// The organ must confirm on the day of arrival; failing to do so shall not gain it time.
  public var unconfirmedLetterCountsFromArrival = true

  /// Whether an extension must be decided before the first period ends [K].
  public var extensionMustBeInTime = true

  /// Whether a fee notice must reach the applicant inside the reply period [K].
  public var feeNoticeMustBeInTime = true

  /// Working days for paying, from the day after the notice was received [K].
  public var feePayment = Provision.latest(.feePayment).value.number

  /// Whether the reply period starts again after payment [K]; otherwise it only stood still.
  public var paymentRestarts = true

  /// The fee rules' first day [K].
  public var feeRulesFrom = Provision.latest(.feeOneStandard).effectiveFrom

  /// Whether pages of several applications of one applicant are added up [K].
  public var pagesAddUp = false

  /// Whether pages are charged where the reply only tells where published information is [K].
  public var pagesChargedForPointing = false

  /// The reconsideration law of 2023: its first day [K].
  public var reconsiderationReformFrom = Provision.latest(.reconsideration).effectiveFrom

  /// The organ's time to answer in an ordinary reconsideration under the law of 2023 [K].
  public var reconsiderationAnswer = Provision.latest(.reconsiderationAnswer).value.number

  /// Whether a period of days, months or years that ends on a day off moves on [K].
  public var endMovesToWorkingDay = true

  /// The practice of the field.
  public init() {}

  /// The day from which a version applies under this practice.
  func effectiveFrom(_ provision: Provision) -> CivilDate {
    switch provision.citation.instrument {
    case .feeRules: feeRulesFrom
    case .reconsiderationLaw2023: reconsiderationReformFrom
    default: provision.effectiveFrom
    }
  }
}

extension Provision.Value {
  var number: Int {
    switch self {
    case .period(let period): period.number
    case .count(let count): count
    case .rule, .annualDay, .prices: 0
    }
  }
}
