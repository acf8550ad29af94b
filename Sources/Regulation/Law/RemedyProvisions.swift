import Workdays

private let regulationStart = CivilDate(2019, 5, 15)
private let reconsiderationReform = CivilDate(2024, 1, 1)
private let interpretationOf2025 = CivilDate(2025, 6, 1)

extension Provision {
  /// The rules on the applicant's remedies, as far back as the Regulation reaches.
  static let ofRemedies: [Provision] = [
    Provision(
      .reconsideration, Citation(.reconsiderationLaw2017, 9), from: regulationStart,
      .period(.calendarDays(60)), mark: .known,
      does: "Runs a clock from the day the decision was delivered."),
    Provision(
      .reconsideration, Citation(.reconsiderationLaw2023, 20), from: reconsiderationReform,
      .period(.calendarDays(60)),
      does: "Runs a clock from the day the decision was delivered, or the remedy was told."),
    Provision(
      .reconsiderationCap, Citation(.reconsiderationLaw2023, 20), from: reconsiderationReform,
      .period(.years(1)),
      does: "Ends the time after a year where the decision did not tell of the remedy."),
    Provision(
      .reconsiderationFirst, Citation(.reconsiderationLaw2023, 23, item: 4),
      from: reconsiderationReform,
      does: "Offers no direct suit against a refusal, which it takes as one under Arts 14 to 16."),
    Provision(
      .reconsiderationFirst, Citation(.interpretation2025, 1), from: interpretationOf2025,
      does: "Offers no direct suit against a refusal under Arts 14 to 16, but does so otherwise."),
    Provision(
      .reconsiderationAnswer, Citation(.reconsiderationLaw2017, 23), from: regulationStart,
      .period(.calendarDays(10)), mark: .known,
      does: "Runs the organ's clock from the day it received the copy."),
    Provision(
      .reconsiderationAnswer, Citation(.reconsiderationLaw2023, 48), from: reconsiderationReform,
      .period(.workingDays(10)), mark: .known,
      does: "Runs the organ's clock from the day it received the copy, in working days (Art. 88)."),
    Provision(
      .reconsiderationAnswerSimple, Citation(.reconsiderationLaw2023, 54),
      from: reconsiderationReform, .period(.workingDays(5)),
      does: "Runs the organ's clock where the simple procedure was chosen (Art. 53)."),
    Provision(
      .reconsiderationOnline, Citation(.reconsiderationLaw2023, 22), from: reconsiderationReform,
      does: "Requires the online channel in the letter where it is delivered online."),
    Provision(
      .directLitigation, Citation(.litigationLaw, 46), from: regulationStart,
      .period(.months(6)),
      does: "Runs a clock from the day the decision was delivered, or the remedy was told."),
    Provision(
      .litigationCap, Citation(.interpretation2018, 64), from: regulationStart,
      .period(.years(1)), mark: .known,
      does: "Ends the time after a year where the decision did not tell of the remedy."),
    Provision(
      .litigationAfterReconsideration, Citation(.litigationLaw, 45), from: regulationStart,
      .period(.calendarDays(15)),
      does: "Runs a clock from the day the reconsideration decision was received."),
  ]
}
