import Regulation
import RegulationSamples
import Store
import Workdays

@testable import Desks

extension Office {
  /// Writes random histories as they happened, lawful or not, and random remedies.
  func fill(seed: UInt64, count: Int) async throws {
    var random = SplitMix(seed: seed)
    var cases: [(Intake, CivilDate, [(CaseFact, CivilDate)])] = []
    for number in 1...count {
      let history =
        random.once(in: 2) ? History.arbitrary(&random) : History.usual(&random)
      let kind = ApplicantKind.allCases[random.number(0...5)]
      let matter: Matter = random.once(in: 15) ? .recordsCorrection : .disclosure
      var intake = Intake.sample(
        matter: matter, channel: history.channel, kind: kind, number: "R\(number)")
      if random.once(in: 20) {
        intake.origin = .remand(of: Case.ID(value: 1), by: Remedy.ID(value: 1))
      }
      var facts = history.events.compactMap { event in
        CaseFact(event.act).map { ($0, max(event.on, history.arrivedOn)) }
      }
      if random.once(in: 12) {
        facts.append(
          (
            .transferred(to: 9, as: Case.ID(value: 9), reason: Erasable("x")),
            history.arrivedOn.advanced(by: random.number(0...9))
          ))
      }
      if random.once(in: 10) {
        facts.append(
          (
            .recounted(row: Outcome.allCases[random.number(0...20)], reason: Erasable("x")),
            history.arrivedOn.advanced(by: 200)
          ))
      }
      cases.append((intake, history.arrivedOn, facts))
    }
    let organ = bureau
    let all = cases
    var seeded = SplitMix(seed: seed &+ 1)
    let remedies = (1...max(1, count / 4)).map { _ in RandomRemedy(&seeded) }
    try await store.write("filling") { transaction in
      for (index, (intake, day, facts)) in all.enumerated() {
        let id = Case.ID(value: Int64(1000 + index))
        try transaction.append(
          try CaseRecord(.received(intake)).draft(of: id, in: organ, on: day))
        for (fact, day) in facts {
          try transaction.append(try CaseRecord(fact).draft(of: id, in: organ, on: day))
        }
      }
      for (index, remedy) in remedies.enumerated() {
        let id = Remedy.ID(value: Int64(5000 + index))
        for (fact, day) in remedy.facts {
          try transaction.append(try fact.draft(of: id, in: organ, on: day))
        }
      }
    }
  }
}

extension CaseFact {
  /// A fact with little more in it than the act says; nothing for what a remedy records.
  init?(_ act: Act) {
    let said = Contribution(text: "")
    switch act {
    case .accept: self = .registered
    case .sign: self = .signed(Proof())
    case .confirmReceipt: self = .confirmed(Proof())
    case .noteCorrection(let day):
      self = .correctionNoticed(by: day, what: Erasable(""), letter: nil)
    case .correct: self = .corrected(said)
    case .askForReasons: self = .reasonsAsked(what: Erasable(""), letter: nil)
    case .giveReasons: self = .reasonsGiven(said)
    case .consult(let kind, _):
      self = .consulted(
        ConsultedParty(
          kind: kind, number: 1, name: "", contact: "", address: "", about: "", isBody: true),
        letter: nil)
    case .receiveConsultation(let kind, _): self = .consultationReceived(kind, number: 1)
    case .answerConsultation(let kind, _, let opinion):
      self = .consultationAnswered(kind, number: 1, opinion: opinion, said)
    case .notifyFee:
      self = .feeNotified(
        FeeRecord(basis: .items(after: 10, count: 1), amount: 100, onlyPoints: false), letter: nil)
    case .pay: self = .feePaid(receipt: Erasable(""))
    case .extend(let extending):
      self = .extended(
        workingDays: extending.workingDays, headConsented: extending.headConsented, letter: nil)
    case .delay(let until): self = .delayed(until: until, reason: Erasable(""), letter: nil)
    case .decide(let decision):
      self = .decided(
        DecisionRecord(
          content: DecisionContent(
            kind: decision.dominant, others: decision.kinds.filter { $0 != decision.dominant },
            majorPublicInterest: decision.majorPublicInterest), letter: nil, files: []))
    case .lapse: self = .lapsed(letter: nil)
    case .withdraw: self = .withdrawn(Proof())
    case .deliver: self = .delivered(DeliveryRecord(route: .post, proof: ""))
    case .acceptReconsideration, .answerReconsideration, .decideReconsideration: return nil
    }
  }
}

/// A remedy, made up: facts in any order of days.
struct RandomRemedy {
  let facts: [(RemedyFact, CivilDate)]

  init(_ random: inout SplitMix) {
    let day = CivilDate(2020, 1, 1).advanced(by: random.number(0...2000))
    let said = Contribution(text: "")
    var facts: [(RemedyFact, CivilDate)] = [
      (
        .opened(
          RemedyIntake(
            caseID: nil, about: .decision, kind: RemedyKind.allCases[random.number(0...2)],
            authority: "某院", docket: "", procedure: .ordinary, after: nil, ledger: nil)), day
      )
    ]
    for _ in 0..<random.number(0...5) {
      let on = day.advanced(by: random.number(0...400))
      let results = RemedyResult.allCases
      switch random.number(0...5) {
      case 0: facts.append((.answered(said), on))
      case 1, 2: facts.append((.decided(results[random.number(0...results.count - 1)], said), on))
      case 3: facts.append((.received, on))
      case 4: facts.append((.appealed(by: .applicant), on))
      default: facts.append((.becameFinal, on))
      }
    }
    self.facts = facts
  }
}
