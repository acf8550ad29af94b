import Regulation
import Testing
import Workdays

struct DeadlineTests {
  let law = Law.standard

  @Test(arguments: Case.all("deadline_vectors.csv"))
  func `the vectors of the field hold for notice, reply and extension`(vector: Case) throws {
    let received = try vector.required(vector.day("receipt_date"))
    let plain = ClockQuestion(received: received, today: received).answer()
    let extended = ClockQuestion(
      received: received, events: [ClockQuestion.Event(.extended, on: received)],
      today: received
    ).answer()
    let due = { (answer: ClockAnswer, name: Clock.Name) in
      answer.clocks.first { $0.clock.name == name }?.clock.due
    }
    #expect(due(plain, .correctionNotice) == vector.day("supplement_notice_due_7wd"))
    #expect(due(plain, .reply) == vector.day("reply_due_20wd"))
    #expect(due(extended, .reply) == vector.day("extended_due_40wd"))
  }

  @Test func `there are nine vectors`() {
    #expect(Case.all("deadline_vectors.csv").count == 9)
  }

  @Test(arguments: Case.all("clocks.csv"))
  func `a clock stands where the case says`(item: Case) throws {
    let answer = try item.question().answer()
    let name = try item.required(Clock.Name(rawValue: item["clock"]))
    let clock = try #require(answer.clocks.first { $0.clock.name == name }).clock
    #expect(clock.state.rawValue == item["state"])
    #expect(clock.due == item.day("due"))
    #expect(clock.daysLeft == Int(item["daysLeft"]))
    #expect(clock.isProvisional == (clock.due.map { $0 > CivilDate(2026, 12, 31) } ?? false))
  }

  @Test(arguments: Case.all("refusals.csv"))
  func `what could not be is refused with all its grounds and moves no clock`(
    item: Case
  ) throws {
    let answer = try item.question().answer()
    let on = try item.required(item.day("on"))
    let refusal = try #require(
      answer.refusals.last { $0.act.rawValue == item["act"] && $0.on == on })
    let grounds = refusal.reasons.map(\.ground.rawValue).joined(separator: "+")
    #expect(grounds == item["grounds"])
    guard grounds != "beforeRegulation" else {
      #expect(answer.clocks.isEmpty && answer.receiptDay == nil)
      return
    }
    var without = try item.question()
    without.events.removeAll { $0.kind.rawValue == item["act"] && $0.on == on }
    #expect(without.answer().clocks == answer.clocks)
  }

  @Test func `a lawful history has neither refusals nor remarks`() {
    let events: [ClockQuestion.Event] = [
      .init(.accepted, on: CivilDate(2026, 3, 2)), .init(.confirmed, on: CivilDate(2026, 3, 2)),
      .init(.correctionNoticed, on: CivilDate(2026, 3, 4)),
      .init(.corrected, on: CivilDate(2026, 3, 9)),
      .init(.thirdPartyConsulted, on: CivilDate(2026, 3, 11)),
      .init(.thirdPartyReceived, on: CivilDate(2026, 3, 12)),
      .init(.thirdPartyAnswered, on: CivilDate(2026, 3, 20)),
      .init(.feeNotified, on: CivilDate(2026, 3, 23)), .init(.feePaid, on: CivilDate(2026, 3, 25)),
      .init(.extended, on: CivilDate(2026, 4, 10)), .init(.decided, on: CivilDate(2026, 5, 6)),
      .init(.delivered, on: CivilDate(2026, 5, 7)),
      .init(.reconsiderationAccepted, on: CivilDate(2026, 6, 1)),
      .init(.reconsiderationAnswered, on: CivilDate(2026, 6, 5)),
      .init(.reconsiderationDecided, on: CivilDate(2026, 7, 1)),
    ]
    let answer = ClockQuestion(
      received: CivilDate(2026, 3, 2), channel: .online, events: events,
      today: CivilDate(2026, 7, 1)
    ).answer()
    #expect(answer.refusals.isEmpty)
    #expect(answer.remarks.isEmpty)
    #expect(
      answer.clocks.map(\.clock.name) == [
        .reply, .correctionNotice, .correction, .thirdParty, .feePayment, .reconsiderationAnswer,
        .reconsideration, .litigationAfterReconsideration,
      ])
  }

  @Test func `the order in which events are given never matters`() {
    let days = [
      (EventKind.correctionNoticed, 4), (.corrected, 9), (.organConsulted, 11),
      (.organAnswered, 11), (.extended, 20), (.decided, 24), (.delivered, 24),
    ]
    let events = days.map { ClockQuestion.Event($0.0, on: CivilDate(2026, 3, $0.1)) }
    let question = ClockQuestion(
      received: CivilDate(2026, 3, 2), events: events, today: CivilDate(2026, 3, 30))
    var reversed = question
    reversed.events.reverse()
    #expect(question.answer() == reversed.answer())
    #expect(question.answer().refusals.isEmpty)
  }

  @Test func `an event that lies ahead is taken up and remarked on`() {
    let question = ClockQuestion(
      received: CivilDate(2026, 3, 2),
      events: [ClockQuestion.Event(.extended, on: CivilDate(2026, 3, 20))],
      today: CivilDate(2026, 3, 10))
    let answer = question.answer()
    #expect(answer.refusals.isEmpty)
    #expect(answer.ahead == question.events)
    #expect(answer.clocks.first?.clock.due == CivilDate(2026, 4, 28))
  }

  @Test func `publishing is due on the twentieth working day`() {
    #expect(law.publicationDue(formedOn: CivilDate(2026, 9, 18)) == CivilDate(2026, 10, 22))
  }

  @Test func `departments report by the end of January and governments by the end of March`() {
    #expect(law.annualReportDue(about: 2025, by: .department) == CivilDate(2026, 1, 31))
    #expect(law.annualReportDue(about: 2025, by: .government) == CivilDate(2026, 3, 31))
    #expect(law.annualReportDue(about: 9999, by: .government) == nil)
  }
}
