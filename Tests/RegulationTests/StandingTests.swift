import Regulation
import Testing
import Workdays

/// Where a case stands at the end of the year in which it was received, by what happened to it.
struct StandingTests {
  struct Year: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let events: [(Act, CivilDate)]
    let row: String

    init(_ name: String, _ events: [(Act, CivilDate)], _ row: String) {
      (testDescription, self.events, self.row) = (name, events, row)
    }
  }

  static let received = CivilDate(2025, 12, 1)
  static let notice = (Act.noteCorrection(), CivilDate(2025, 12, 2))
  static let fee = (Act.notifyFee(), CivilDate(2025, 12, 2))

  static let years = [
    Year("open", [], "carriedOut"),
    Year("waiting for the correction", [notice], "carriedOut"),
    Year(
      "waiting for a third party", [(.consult(.thirdParty), CivilDate(2025, 12, 2))], "carriedOut"),
    Year("waiting for the payment", [fee], "carriedOut"),
    Year(
      "decided in the next year", [(.decide(Decision(.provided)), CivilDate(2026, 1, 4))],
      "carriedOut"),
    Year("not corrected", [notice, (.lapse, CivilDate(2025, 12, 30))], "other.correctionLapsed"),
    Year("not paid", [fee, (.lapse, CivilDate(2025, 12, 31))], "other.feeUnpaid"),
    Year("withdrawn", [(.withdraw, CivilDate(2025, 12, 31))], "other.other"),
    Year(
      "withdrawn while it waited", [notice, (.withdraw, CivilDate(2025, 12, 9))], "other.other"),
    Year(
      "corrected and still unclear",
      [
        notice, (.correct, CivilDate(2025, 12, 8)),
        (.decide(Decision(.stillUnclear)), CivilDate(2025, 12, 9)),
      ], "unavailable.stillUnclear"),
    Year(
      "lapsed too soon, which happened all the same", [notice, (.lapse, CivilDate(2025, 12, 3))],
      "other.correctionLapsed"),
    Year(
      "decided twice",
      [
        (.decide(Decision(.provided)), CivilDate(2025, 12, 9)),
        (.decide(Decision(.notExisting)), CivilDate(2025, 12, 10)),
      ], "disclosed"),
  ]

  @Test(arguments: years)
  func `a case stands in one row of table III at the end of the year`(year: Year) throws {
    var application = try Application(arrivedOn: StandingTests.received)
    application.record(contentsOf: year.events.map { Event($0.0, on: $0.1) })
    #expect(application.standing(on: CivilDate(2025, 12, 31)).row == year.row)
  }
}
