import Regulation
import Testing
import Workdays

/// What the source marks [K] is a default, and changing it changes what the program does.
struct PracticeTests {
  let received = CivilDate(2026, 3, 2)

  func due(
    _ name: Clock.Name, _ events: [(EventKind, CivilDate)], received: CivilDate? = nil,
    _ change: (inout Practice) -> Void
  ) -> CivilDate? {
    var practice = Practice()
    change(&practice)
    let question = ClockQuestion(
      received: received ?? self.received,
      events: events.map { ClockQuestion.Event($0.0, on: $0.1) },
      today: CivilDate(2026, 3, 2))
    return question.answer(under: Law(practice: practice)).clocks
      .first { $0.clock.name == name }?.clock.due
  }

  @Test func `the time to correct`() {
    let noticed = [(EventKind.correctionNoticed, CivilDate(2026, 3, 9))]
    #expect(due(.correction, noticed) { $0.correctionPeriod = 10 } == CivilDate(2026, 3, 23))
  }

  @Test func `an extension after the first period`() {
    let extended = [(EventKind.extended, CivilDate(2026, 4, 1))]
    let changed = due(.reply, extended) { $0.extensionMustBeInTime = false }
    #expect(changed == CivilDate(2026, 4, 28))
  }

  @Test func `a fee notice after the reply period`() {
    let notified = [(EventKind.feeNotified, CivilDate(2026, 4, 2))]
    let changed = due(.feePayment, notified) { $0.feeNoticeMustBeInTime = false }
    #expect(changed == CivilDate(2026, 5, 6))
  }

  @Test func `the time to pay`() {
    let notified = [(EventKind.feeNotified, CivilDate(2026, 3, 9))]
    #expect(due(.feePayment, notified) { $0.feePayment = 10 } == CivilDate(2026, 3, 23))
  }

  @Test func `payment that only ends a standstill`() {
    let paid = [
      (EventKind.feeNotified, CivilDate(2026, 3, 11)), (.feePaid, CivilDate(2026, 3, 24)),
    ]
    #expect(due(.reply, paid) { $0.paymentRestarts = false } == CivilDate(2026, 4, 14))
  }

  @Test func `the fee rules' first day`() {
    let notified = [(EventKind.feeNotified, CivilDate(2020, 12, 10))]
    let changed = due(.feePayment, notified, received: CivilDate(2020, 12, 1)) {
      $0.feeRulesFrom = CivilDate(2020, 12, 1)
    }
    #expect(changed == CivilDate(2021, 1, 8))
  }

  @Test func `pages charged for pointing`() throws {
    var practice = Practice()
    practice.pagesChargedForPointing = true
    let application = try Application(arrivedOn: received, under: Law(practice: practice))
    let notice = FeeNotice(fee: try Fee.pages(31), onlyPoints: true)
    #expect(application.refusals(of: .notifyFee(notice), on: CivilDate(2026, 3, 10)).isEmpty)
  }

  @Test func `the reconsideration law's first day`() {
    var practice = Practice()
    practice.reconsiderationReformFrom = CivilDate(2023, 9, 1)
    let law = Law(practice: practice)
    let decision = Decision(.stateSecret)
    let comesFirst = { (day: CivilDate) in
      RemedyNotice(for: decision, on: day, under: law).reconsiderationFirst
    }
    #expect(comesFirst(CivilDate(2023, 9, 1)))
    #expect(!comesFirst(CivilDate(2023, 8, 31)))
  }

  @Test func `the organ's answer in an ordinary reconsideration`() {
    var practice = Practice()
    practice.reconsiderationAnswer = 7
    let end = Law(practice: practice).reconsiderationAnswerEnd(acceptedOn: CivilDate(2026, 5, 6))
    #expect(end.day == CivilDate(2026, 5, 14))
  }

  @Test func `an end on a day off that does not move`() {
    var practice = Practice()
    practice.endMovesToWorkingDay = false
    let end = Law(practice: practice).reconsiderationEnd(
      decidedOn: CivilDate(2026, 3, 20), deliveredOn: CivilDate(2026, 4, 1))
    #expect(end.day == CivilDate(2026, 5, 31))
  }
}
