import Regulation
import Workdays

@testable import Desks

/// What a case looks like to its applicant, for tests: each changes what it is about.
struct SampleStatus {
  var stage = StatusPage.Stage.handled
  var receivedOn: CivilDate? = CivilDate(2026, 2, 12)
  var replyDue: CivilDate? = CivilDate(2026, 3, 18)
  var history = [
    entry(.received, CivilDate(2026, 2, 12)), entry(.noted, CivilDate(2026, 2, 12)),
    entry(.correctionNoticed, CivilDate(2026, 2, 13), "请写明是哪一年的批复。", until: CivilDate(2026, 3, 13)),
  ]
  var correctionWanted: StatusPage.CorrectionWanted?
  var fee: StatusPage.FeeWanted?
  var can: [StatusPage.Possibility] = [.withdraw]
  var papers: [StatusPage.Paper] = []
  var outcome: Outcome?
  var remedies: [StatusPage.OpenRemedy] = []
  var continues: [StatusPage] = []
  var helped: Bool?

  /// The case that waits for everything that can be waited for.
  static let everything: SampleStatus = {
    var sample = SampleStatus()
    sample.correctionWanted = .init(what: "请写明是哪一年的批复。", until: CivilDate(2026, 3, 13))
    sample.fee = .init(
      fee: FeeRecord(basis: .items(after: 10, count: 1), amount: 100, onlyPoints: false),
      until: CivilDate(2026, 3, 20))
    sample.can = [.correct(until: CivilDate(2026, 3, 13)), .giveReasons, .withdraw, .rate]
    sample.papers = [
      StatusPage.Paper(
        hash: "ab12", name: "政府信息公开申请答复书.pdf", size: 120_000, on: CivilDate(2026, 3, 2),
        documentNumber: "青自然资〔2026〕3号")
    ]
    sample.remedies = [.init(clock: .reconsideration, until: CivilDate(2026, 5, 6))]
    sample.continues = [SampleStatus().page]
    return sample
  }()

  /// The case as the desk would answer it.
  var page: StatusPage {
    let question = ClockQuestion(
      received: CivilDate(2026, 2, 12), channel: .online,
      events: [ClockQuestion.Event(.confirmed, on: CivilDate(2026, 2, 12))],
      today: CivilDate(2026, 3, 2))
    return StatusPage(
      number: "2026-0001", organ: Organ.land.id, organName: "青禾市自然资源和规划局", matter: .disclosure,
      request: Request(description: "征收土地的批复"), arrivedOn: CivilDate(2026, 2, 12),
      receivedOn: receivedOn, stage: stage, history: history,
      clocks: question.answer().clocks.map { ClockView(clock: $0.clock, steps: $0.steps) },
      replyDue: replyDue, correctionWanted: correctionWanted, fee: fee, can: can, letters: papers,
      files: [], outcome: outcome, remedies: remedies, continues: continues, helped: helped)
  }

  /// A fact of the history.
  static func entry(
    _ kind: CaseFact.Kind, _ day: CivilDate, _ text: String = "", until: CivilDate? = nil
  ) -> StatusPage.Entry {
    StatusPage.Entry(kind: kind, on: day, text: text, letter: nil, until: until)
  }

  /// The case with something changed.
  func changed(_ change: (inout SampleStatus) -> Void) -> StatusPage {
    var sample = self
    change(&sample)
    return sample.page
  }
}
