import Regulation
import Testing
import Workdays

struct RemedyTests {
  let law = Law.standard

  @Test(arguments: Case.all("remedies.csv"))
  func `a remedy ends on the day that its period and its rounding give`(item: Case) throws {
    let decided = try item.required(item.day("decided"))
    let delivered = try item.required(item.day("delivered"))
    let told: RemedyTold =
      switch item["told"] {
      case "inDecision": .inDecision
      case "never": .never
      default: .later(try item.required(item.day("told")))
      }
    let end =
      switch item["clock"] {
      case "reconsideration":
        law.reconsiderationEnd(decidedOn: decided, deliveredOn: delivered, told: told)
      case "litigation":
        law.directLitigationEnd(decidedOn: decided, deliveredOn: delivered, told: told)
      case "afterReconsideration": law.litigationAfterReconsiderationEnd(receivedOn: delivered)
      case "answerSimple":
        law.reconsiderationAnswerEnd(acceptedOn: delivered, procedure: .simple)
      default: law.reconsiderationAnswerEnd(acceptedOn: delivered)
      }
    #expect(end.day == item.day("due"))
  }

  @Test func `after a refusal since 2024 only reconsideration runs, and the suit waits for it`() {
    let names = { (kind: DecisionKind, day: CivilDate) in
      let events: [ClockQuestion.Event] = [
        .init(.decided, on: day), .init(.delivered, on: day),
      ]
      return ClockQuestion(
        received: day.advanced(by: -7), events: events, today: day, decision: Decision(kind)
      ).answer().clocks.map(\.clock.name).filter { $0 != .reply && $0 != .correctionNotice }
    }
    let refused: [Clock.Name] = [.reconsideration, .litigationAfterReconsideration]
    let either: [Clock.Name] = [.reconsideration, .directLitigation]
    #expect(names(.stateSecret, CivilDate(2024, 1, 2)) == refused)
    #expect(names(.stateSecret, CivilDate(2023, 12, 29)) == either)
    #expect(names(.notExisting, CivilDate(2025, 7, 1)) == either)
    #expect(names(.specialRules, CivilDate(2025, 7, 1)) == either)
  }

  @Test func `the simple procedure has its own time to answer`() {
    let day = CivilDate(2026, 5, 6)
    let answer = ClockQuestion(
      received: CivilDate(2026, 3, 2),
      events: [
        .init(.decided, on: CivilDate(2026, 3, 20)), .init(.reconsiderationAccepted, on: day),
      ],
      today: day, procedure: .simple
    ).answer()
    let clock = answer.clocks.first { $0.clock.name == .reconsiderationAnswer }?.clock
    #expect(clock?.due == CivilDate(2026, 5, 12))
  }
}
