import Regulation
import Testing
import Workdays

struct DerivationTests {
  func steps(_ question: ClockQuestion, _ name: Clock.Name) -> [Step] {
    question.answer().clocks.first { $0.clock.name == name }?.steps ?? []
  }

  @Test func `a derivation names the receipt, the count, each day out of the ordinary and the end`()
  {
    let received = CivilDate(2026, 2, 12)
    let steps = steps(ClockQuestion(received: received, today: received), .reply)
    #expect(
      steps.map(\.fact) == [
        .received(.inPerson), .counts(.workingDays(20)), .makeupWorkday(holiday: "春节"),
        .daysOff(holiday: "春节", through: CivilDate(2026, 2, 23)), .makeupWorkday(holiday: "春节"),
        .due,
      ])
    #expect(
      steps.map(\.on) == [
        received, CivilDate(2026, 2, 13), CivilDate(2026, 2, 14), CivilDate(2026, 2, 15),
        CivilDate(2026, 2, 28), CivilDate(2026, 3, 18),
      ])
    #expect(
      steps.compactMap(\.citation) == [
        .regulation(31, item: 1), .regulation(33, paragraph: 2), .regulation(33, paragraph: 2),
      ])
  }

  @Test func `two consultations that overlap are one span of days not counted`() {
    let question = ClockQuestion(
      received: CivilDate(2026, 3, 2),
      events: [
        .init(.thirdPartyConsulted, on: CivilDate(2026, 3, 11)),
        .init(.thirdPartyAnswered, on: CivilDate(2026, 3, 24)),
        .init(.organConsulted, on: CivilDate(2026, 3, 18)),
        .init(.organAnswered, on: CivilDate(2026, 3, 31)),
      ], today: CivilDate(2026, 4, 1))
    let excluded = steps(question, .reply).filter {
      if case .excluded = $0.fact { true } else { false }
    }
    #expect(
      excluded.map(\.fact) == [
        .excluded(
          by: [.thirdParty, .organ], through: CivilDate(2026, 3, 31), workingDays: 15)
      ])
    #expect(excluded.map(\.citation) == [.regulation(33, paragraph: 3)])
  }

  @Test func `a working weekend within a consultation is not said to be counted`() {
    let question = ClockQuestion(
      received: CivilDate(2026, 2, 12),
      events: [.init(.organConsulted, on: CivilDate(2026, 2, 25))], today: CivilDate(2026, 3, 1))
    let worked = steps(question, .reply).filter { $0.fact == .makeupWorkday(holiday: "春节") }
    #expect(worked.map(\.on) == [CivilDate(2026, 2, 14)])
  }

  @Test func `every day up to the due day is counted, off or excluded`() {
    let question = ClockQuestion(
      received: CivilDate(2026, 2, 12),
      events: [
        .init(.organConsulted, on: CivilDate(2026, 2, 25)),
        .init(.organAnswered, on: CivilDate(2026, 3, 2)),
      ], today: CivilDate(2026, 3, 1))
    let reply = question.answer().clocks.first { $0.clock.name == .reply }
    let days = reply?.days ?? []
    #expect(days.first?.place == .start)
    #expect(days.last?.on == reply?.clock.due)
    #expect(days.last?.place == .counted(20))
    #expect(days.filter { $0.place == .excluded }.map(\.on.day) == [25, 26, 27, 28, 2])
    #expect(days.filter { $0.kind == .holiday("春节") }.allSatisfy { $0.place == .off })
    #expect(days.first { $0.on == CivilDate(2026, 2, 14) }?.place == .counted(2))
  }

  @Test func `a due day beyond the calendar says how far it is certain`() {
    let received = CivilDate(2026, 12, 21)
    let steps = steps(ClockQuestion(received: received, today: received), .reply)
    #expect(steps.last?.fact == .provisional(certainThrough: CivilDate(2026, 12, 31)))
    #expect(
      steps.contains { $0.fact == .daysOff(holiday: "元旦", through: CivilDate(2027, 1, 1)) })
  }

  @Test func `silence has its own effect`() {
    let question = ClockQuestion(
      received: CivilDate(2026, 3, 2),
      events: [
        .init(.thirdPartyConsulted, on: CivilDate(2026, 3, 11)),
        .init(.organConsulted, on: CivilDate(2026, 3, 11)),
      ], today: CivilDate(2026, 4, 2))
    #expect(steps(question, .thirdParty).contains { $0.fact == .silent(.organDecides) })
    #expect(steps(question, .organ).contains { $0.fact == .silent(.agreement) })
  }

  @Test func `a restart, an extension and a waiting clock are told`() {
    let noticed = ClockQuestion.Event(.correctionNoticed, on: CivilDate(2026, 3, 4))
    let corrected = ClockQuestion.Event(.corrected, on: CivilDate(2026, 3, 9))
    let extended = ClockQuestion.Event(.extended, on: CivilDate(2026, 3, 20))
    var question = ClockQuestion(
      received: CivilDate(2026, 3, 2), events: [noticed], today: CivilDate(2026, 3, 20))
    #expect(steps(question, .reply).last?.fact == .waitsForCorrection)
    question.events += [corrected, extended]
    let facts = steps(question, .reply).map(\.fact)
    #expect(facts.contains(.restarted(.correction)))
    #expect(facts.contains(.extended(workingDays: 20)))
  }

  @Test func `an end that moves names the day off from which it moves`() {
    let question = ClockQuestion(
      received: CivilDate(2026, 3, 2),
      events: [
        .init(.decided, on: CivilDate(2026, 3, 20)), .init(.delivered, on: CivilDate(2026, 4, 1)),
      ], today: CivilDate(2026, 4, 1))
    let steps = steps(question, .directLitigation)
    #expect(
      steps.map(\.fact) == [
        .happened(.delivered), .counts(.months(6)), .endsOnDayOff, .due,
      ])
    #expect(steps.map(\.on).suffix(2) == [CivilDate(2026, 10, 1), CivilDate(2026, 10, 8)])
  }
}
