import AnnualReport
import Regulation
import Store
import Testing
import Workdays

@testable import Desks

@Suite struct `The fold of a case` {
  let day = CivilDate(2026, 3, 2)

  /// A case with facts, a day each.
  private func file(
    _ facts: [(CaseFact, CivilDate)], matter: Matter = .disclosure, channel: Channel = .inPerson
  ) throws -> CaseFile {
    let intake = Intake.sample(matter: matter, channel: channel)
    let all = [(CaseFact.received(intake), day)] + facts
    let entries = all.enumerated().map { index, fact in
      CaseEntry(
        ref: FactRef(value: Int64(index + 1)), on: fact.1,
        recordedAt: Instant(milliseconds: 1_772_413_200_000 + Int64(index)),
        by: Person.ID(value: 9), fact: fact.0, override: nil)
    }
    return try #require(
      try CaseFile(
        id: Case.ID(value: 7), organ: Organ.ID(value: 1), entries: entries, under: .standard))
  }

  @Test func `a fact that is struck moves no clock and stays in the history`() throws {
    let noticed = CaseFact.correctionNoticed(by: nil, what: Erasable("x"), letter: nil)
    let waiting = try file([(.registered, day), (noticed, CivilDate(2026, 3, 4))])
    #expect(waiting.application.progress.awaiting == .correction)
    let struck = try file([
      (.registered, day), (noticed, CivilDate(2026, 3, 4)),
      (.struck(fact: FactRef(value: 3), reason: Erasable("日期写错")), CivilDate(2026, 3, 5)),
    ])
    #expect(struck.application.progress.awaiting == .nothing)
    #expect(struck.entries.map(\.isStruck) == [false, false, true, false])
    #expect(struck.due(under: .standard)?.day == CivilDate(2026, 3, 30))
  }

  @Test func `what the law says against a fact of the past stands beside it`() throws {
    let late = try file([
      (.registered, day),
      (
        .correctionNoticed(by: nil, what: Erasable("x"), letter: nil), CivilDate(2026, 3, 20)
      ),
    ])
    #expect(late.entries[2].remarks.map(\.ground) == [.correctionNoticeTooLate])
    #expect(late.entries[1].remarks == [])
    #expect(late.application.progress.awaiting == .nothing)
  }

  @Test func `the row of table III is the default until somebody recounts it`() throws {
    let content = DecisionContent(kind: .notHeldForTests)
    let decided = CaseFact.decided(
      DecisionRecord(content: content, letter: nil, files: []))
    let file = try file([
      (.registered, day), (decided, CivilDate(2026, 3, 9)),
      (.recounted(row: .petition, reason: Erasable("实为信访")), CivilDate(2026, 3, 10)),
    ])
    #expect(file.outcome == .petition)
    #expect(file.application.progress.ending?.outcome == .notHeld)
    #expect(file.endedOn == CivilDate(2026, 3, 9))
  }

  @Test func `a case sent on before registration is counted by nobody here`() throws {
    let file = try file([
      (.transferred(to: 5, as: Case.ID(value: 8), reason: Erasable("x")), CivilDate(2026, 3, 3))
    ])
    #expect(!file.isCounted)
    #expect(file.outcome == nil)
    #expect(file.end == .transferred(to: Case.ID(value: 8)))
    #expect(CaseColumns(file).isOpen == false)
  }

  @Test func `a case about records has no clock and is not counted`() throws {
    let open = try file([(.registered, day)], matter: .recordsCorrection)
    #expect(!open.isCounted)
    #expect(open.due(under: .standard) == nil)
    let settled = try file(
      [
        (.registered, day),
        (.settled(.corrected(result: Erasable("已更正")), letter: nil), CivilDate(2026, 3, 9)),
      ], matter: .recordsCorrection)
    #expect(settled.endedOn == CivilDate(2026, 3, 9))
    #expect(settled.outcome == nil)
    #expect(settled.awaitedStep == .delivery)
  }

  @Test func `what waits outside and what waits at the office are told apart`() throws {
    let consulted = CaseFact.consulted(
      ConsultedParty(
        kind: .thirdParty, number: 1, name: "某公司", contact: "", address: "", about: "",
        isBody: true), letter: nil)
    let file = try file([
      (.registered, day), (consulted, CivilDate(2026, 3, 11)),
      (.extensionAsked(workingDays: 5, reason: Erasable("x")), CivilDate(2026, 3, 12)),
    ])
    let columns = CaseColumns(file)
    #expect(columns.waitingFor == .consultation)
    #expect(columns.waitsUntil == CivilDate(2026, 4, 1))
    #expect(columns.step == .consent)
    #expect(columns.dueOf == .reply)
  }

  @Test func `each outcome is a row of table III`() {
    for outcome in Outcome.allCases {
      let row = AnnualReport.Row(name: outcome.rawValue)
      #expect(row?.table == .iii, "\(outcome.rawValue)")
    }
    #expect(ApplicantKind.allCases.map(\.column) == Column.applicants)
    for kind in RemedyKind.allCases { #expect(kind.row.name == kind.rawValue) }
  }

  @Test func `the names of decisions in payloads are those that were always there`() {
    #expect(
      DecisionKind.allCases.map(\.name) == [
        "alreadyPublished", "provided", "stateSecret", "forbiddenByLaw", "securityOrStability",
        "thirdPartyRights", "internalAffairs", "processInformation", "enforcementFile",
        "specialRules", "notExisting", "notThisOrgan", "mustBeCreated", "stillUnclear", "petition",
        "repeated", "publication", "excessive", "confirmation", "notGovernmentInformation",
        "otherwise",
      ])
  }
}

extension DecisionKind {
  fileprivate static let notHeldForTests = DecisionKind.notExisting
}

extension Intake {
  /// A case as it may come in.
  static func sample(
    matter: Matter = .disclosure, channel: Channel = .inPerson,
    kind: ApplicantKind = .naturalPerson, number: String = "2026-0001"
  ) -> Intake {
    Intake(
      matter: matter, number: CaseNumber(number), channel: channel,
      applicant: Applicant(kind: kind, name: "张三", telephone: "13800001234"),
      request: Request(description: "申请公开某项目的批复"), proof: Erasable(""),
      writtenDown: false, files: [], origin: nil, sameApplicantAs: nil, sameSubjectAs: nil,
      lookup: nil, submission: nil, contents: nil, identity: Erasable(""), sketch: Erasable(""))
  }
}
