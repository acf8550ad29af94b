import Workdays

private let start = CivilDate(2021, 1, 1)

extension Provision {
  /// The rules on the information processing fee.
  static let ofTheFeeRules: [Provision] = [
    Provision(
      .feeOneStandard, Citation(.feeRules, 3), from: start,
      does: "Holds one basis in a fee: the items or the pages, so that both cannot be charged."),
    Provision(
      .feePerItem, Citation(.feeRules, 4), from: start, .prices(.perItem2021),
      does: "Charges by the applicant's place in the calendar month."),
    Provision(
      .feePerPage, Citation(.feeRules, 5), from: start, .prices(.perPage2021),
      does: "Charges each application by itself, and nothing where it only tells the place."),
    Provision(
      .feeNotice, Citation(.feeRules), from: start, mark: .known,
      does: "Refuses a notice after the reply period; says what it must state."),
    Provision(
      .feePayment, Citation(.feeRules), from: start, .period(.workingDays(20)), mark: .known,
      does: "Runs a clock from the day after the applicant received the notice."),
    Provision(
      .feeLapse, Citation(.feeRules), from: start, mark: .known,
      does: "Lets the case lapse once the time to pay is over, and not before."),
    Provision(
      .feeRestart, Citation(.feeRules), from: start, mark: .known,
      does: "Starts the reply period anew on the day after payment."),
  ]
}
