import Foundation
import Letters
import OfficeFiles
import Regulation
import Store
import Testing
import Workdays

@testable import DeskWording
@testable import Desks

/// The words of cases, remedies and ledgers, each beside the fact that it is for.
struct CaseWordingTests {
  @Test func `every fact has the words that the file gives it`() throws {
    let url = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Cases/case-words.tsv")
    let expected = try String(contentsOf: url, encoding: .utf8)
      .split(whereSeparator: \.isNewline).map(String.init)
    let words = CaseWords().all()
    #expect(words.count == expected.count)
    for (word, line) in zip(words, expected) { #expect(word == line) }
  }

  @Test func `a list that is taken away has a row for each case`() throws {
    let rows = [QueueRow.sample]
    let sheet = CaseSheets.cases(rows).sheets[0]
    #expect(sheet.columns.map(\.title).prefix(3) == ["编号", "收到申请日期", "收到日"])
    #expect(sheet.rows.count == 1)
    #expect(sheet.rows[0][0].value == .text("2026-0001"))
    #expect(sheet.rows[0][1].value == .day(year: 2026, month: 3, day: 2))
    #expect(sheet.rows[0].count == sheet.columns.count)
  }

  @Test func `a list of what is to be erased names no applicant`() {
    let sheet = CaseSheets.retention([
      RetentionRow(
        id: Case.ID(value: 1), number: "2016-0001", ending: "decided",
        endedOn: CivilDate(2016, 3, 18), keptThrough: CivilDate(2026, 3, 18))
    ]).sheets[0]
    #expect(sheet.columns.map(\.title) == ["编号", "状态", "办结日期", "保存期满日期"])
    #expect(
      sheet.rows[0].map(\.value) == [
        .text("2016-0001"), .text("已答复"), .day(year: 2016, month: 3, day: 18),
        .day(year: 2026, month: 3, day: 18),
      ])
  }

  @Test func `a fee is paid where the organ says`() {
    var particulars = Particulars()
    #expect(ChineseLetterWords().payment(to: particulars) == "")
    particulars.feePayee = "某市财政局"
    particulars.feeAccount = "123"
    #expect(ChineseLetterWords().payment(to: particulars) == "收款人:某市财政局;账号:123")
    let request = Request(description: "x", form: .paper, route: .post)
    #expect(ChineseLetterWords().wish(of: request) == "纸质文件,邮寄")
  }
}

/// All words, in order.
struct CaseWords {
  let day = CivilDate(2026, 3, 18)
  private let contact = Contact(
    role: .signingLeader, place: .organ(Organ.ID(value: 1)), organName: "某市数据局",
    people: ["李娜"])

  func all() -> [String] {
    var words: [String] = []
    func add<Fact>(_ type: String, _ facts: [Fact], _ text: (Fact) -> String) {
      words += facts.map { "\(type)\t\(text($0).replacing("\n", with: "⏎"))" }
    }
    add("matter", Matter.allCases) { "\($0.rawValue)\t\($0.text)" }
    add("applicant", ApplicantKind.allCases) { "\($0.rawValue)\t\($0.text)" }
    add("paper", IdentityPaper.allCases) { "\($0.rawValue)\t\($0.text)" }
    add("form", DeliveryForm.allCases) { "\($0.rawValue)\t\($0.text)" }
    add("route", DeliveryRoute.allCases) { "\($0.rawValue)\t\($0.text)" }
    add("stage", Stage.allCases) { "\($0.rawValue)\t\($0.text)" }
    add("letter form", LetterForm.allCases) { "\($0.rawValue)\t\($0.text)" }
    add("case right", CaseRight.allCases) { "\($0.rawValue)\t\($0.text)" }
    add("fact", CaseFact.Kind.allCases) { "\($0.rawValue)\t\($0.text)" }
    add("act", CaseAct.Kind.allCases) { "\($0.rawValue)\t\($0.text)" }
    add("opinion", Opinion.allCases) { "\($0.rawValue)\t\($0.text)" }
    add("field", CaseField.allCases) { "\($0.rawValue)\t\($0.text)" }
    add("fault", faults) { $0.text }
    add("ground", grounds) { $0.text }
    add("entry", entries) { $0.sentence }
    for entry in toldEntries {
      add("detail \(entry.kind)", entry.details) { $0 }
    }
    for entry in remedyEntries {
      words.append("remedy entry\t\(entry.sentence)")
      add("remedy detail \(entry.fact.kind)", entry.details) { $0 }
    }
    add("letter", letterNames) { $0 }
    add("settings", settings) { $0.text }
    add("view", QueueView.allCases) { "\($0.rawValue)\t\($0.text)" }
    add("count", [BoundedCount.exact(12), .atLeast(1000)]) { $0.text }
    add("urgency", Urgency.allCases) { "\($0.rawValue)\t\($0.text)" }
    add("waiting for", WaitingFor.allCases) { "\($0.rawValue)\t\($0.text)" }
    add("step", AwaitedStep.allCases) { "\($0.rawValue)\t\($0.text)" }
    add("state", states) { $0.text }
    add("time", [nil, -3, 0, 4]) { QueueRow.sample(daysLeft: $0).timeText }
    add("public stage", StatusPage.Stage.allCases) { "\($0.rawValue)\t\($0.text)" }
    add("public entry", CaseFact.Kind.allCases) { kind in
      StatusPage.Entry(kind: kind, on: day, text: "某事", letter: nil, until: nil).sentence
    }
    add(
      "possibility",
      [.correct(until: day), .giveReasons, .withdraw, .rate] as [StatusPage.Possibility]
    ) { $0.text }
    add("remedy kind", RemedyKind.allCases) { "\($0.rawValue)\t\($0.text)" }
    add("remedy about", RemedyAbout.allCases) { "\($0.rawValue)\t\($0.text)" }
    add("remedy result", RemedyResult.allCases) { "\($0.rawValue)\t\($0.text)" }
    add("remedy party", RemedyParty.allCases) { "\($0.rawValue)\t\($0.text)" }
    add("remedy act", RemedyAct.Kind.allCases) { "\($0.rawValue)\t\($0.text)" }
    add("remedy fact", RemedyFact.Kind.allCases) { "\($0.rawValue)\t\($0.text)" }
    add("remedy ground", remedyGrounds) { $0.text }
    add("ledger column", LedgerColumn.allCases) { "\($0.rawValue)\t\($0.text)" }
    add("ledger ground", ledgerGrounds) { $0.text }
    add(
      "ledger",
      [
        .file(.damaged(.archive)), .noTable, .tooManyRows(limit: 50_000),
        .columnsMissing([.arrivedOn, .applicantKind]), .columnsTwice([.outcome]),
      ] as [LedgerRefusal]
    ) { $0.text }
    return words
  }

  private var faults: [FieldFault] {
    [
      FieldFault(.name, .missing), FieldFault(.description, .tooLong(limit: 6000)),
      FieldFault(.mail, .malformed), FieldFault(.title, .unprintable),
      FieldFault(.files, .tooMany(limit: 20)), FieldFault(.files, .tooLarge(limit: 20 << 20)),
    ]
  }

  private var grounds: [CaseGround] {
    [
      .law(Refusal(.correctionAlreadyNoticed)), .access([contact]), .access([]), .fourEyes,
      .field(FieldFault(.reason, .missing)), .dayInFuture, .laterFacts, .otherMatter,
      .alreadyRegistered, .ended, .notEnded, .noDraft, .draftUnderway(.review),
      .notAtStage(.signature), .stageNotInChain(.legalityReview), .extensionAlreadyAsked,
      .extensionNotAsked, .extensionAlreadyConsented, .letterNotSealed, .nothingToSeal,
      .noSuchLetter, .letter(.partsDiffer), .charactersNotPrintable(["𠮷"]), .mustBeDrafted,
      .noSuchFact, .factStands, .sameRow, .notCounted, .noSuchCase, .handledWith(Case.ID(value: 1)),
      .otherApplicant, .leadsOthers, .notJoined, .formExpired, .noSuchOrgan, .noSuchPerson,
      .notAnothersCase, .alreadyForwarded, .tooFewParts, .documentPrefixMissing, .nobodyConsulted,
    ]
  }

  private var settings: [SettingsGround] {
    [
      .documentPrefixInvalid, .checksInvalid, .correctionPeriodInvalid, .retentionInvalid,
      .textMissing, .textTooLong, .changedMeanwhile,
    ]
  }

  private var states: [CaseState] {
    [
      .arrived, .running,
      .waits(Waiting(forWhat: .consultation, consulted: .thirdParty, until: day)),
      .waits(Waiting(forWhat: .consultation, consulted: .organ, until: nil)),
      .waits(Waiting(forWhat: .correction, consulted: nil, until: day)), .awaits(.signature),
      .ended("decided"), .ended("lapsed"), .ended("withdrawn"), .ended("settled"),
      .ended("transferred"), .ended(""),
    ]
  }

  private var remedyGrounds: [RemedyGround] {
    [
      .access([contact]), .field(FieldFault(.authority, .missing)), .dayInFuture, .dayTooEarly,
      .noSuchCase, .noSuchRemedy, .reconsiderationMissing, .law(Refusal(.nothingToReview)),
      .alreadyAnswered, .notDecided, .alreadyDecided, .notAppealable, .alreadyAppealed, .noAppeal,
      .nothingToHandleAnew, .noSuchFact,
    ]
  }

  private var ledgerGrounds: [LedgerGround] {
    [
      .missing(.arrivedOn), .dayInvalid(.decidedOn, "2025-13-01"), .dayInFuture(.decidedOn),
      .dayBeforeArrival(.decidedOn), .unknownWords(.outcome, "说不清"), .outcomeWithoutDay,
      .dayWithoutOutcome, .remedyWithoutDay(.reconsiderationOn), .beforeRegulation,
      .tooLong(.title, limit: 240), .numberTwice(line: 7), .numberTaken,
      .resultWithoutDay(.reconsiderationDecidedOn), .dayWithoutResult(.litigationResult),
      .daysReversed(.litigationDecidedOn, .litigationOn), .unprintable(.description),
      .differs([.outcome, .decidedOn]),
    ]
  }

  private var entries: [CaseEntry] {
    let party = ConsultedParty(
      kind: .thirdParty, number: 1, name: "某公司", contact: "", address: "", about: "",
      isBody: true)
    let organ = ConsultedParty(
      kind: .organ, number: 2, name: "某局", contact: "", address: "", about: "", isBody: true)
    let decided = DecisionRecord(
      content: DecisionContent(kind: .provided), letter: nil,
      documentNumber: "某数公开〔2026〕1号", files: [])
    let facts: [CaseFact] = [
      .consulted(party, letter: nil), .consulted(organ, letter: nil),
      .consultationReceived(.thirdParty, number: 1),
      .consultationAnswered(
        .thirdParty, number: 1, opinion: .objectsWithReason, Contribution(text: "")),
      .extensionAsked(workingDays: 10, reason: Erasable("")),
      .extended(workingDays: 10, headConsented: true, letter: nil),
      .feeNotified(
        FeeRecord(basis: .items(after: 10, count: 1), amount: 100, onlyPoints: false), letter: nil),
      .submitted(to: .review),
      .approved(Approval(stage: .review, next: .signature, by: Person.ID(value: 1))),
      .givenBack(from: .signature, reason: Erasable("")), .decided(decided),
      .delivered(DeliveryRecord(route: .post, proof: "")),
      .recounted(row: .petition, reason: Erasable("")),
      .settled(.corrected(result: Erasable("")), letter: nil),
      .settled(.passedOn(to: "某局", contact: "", isForwarded: true), letter: nil),
      .settled(.passedOn(to: "某局", contact: "", isForwarded: false), letter: nil),
      .publicationConsidered(published: true, reason: Erasable("")),
      .publicationConsidered(published: false, reason: Erasable("")),
      .rated(helped: true, text: Erasable("")), .rated(helped: false, text: Erasable("")),
      .kept(until: day, reason: Erasable("")), .registered,
    ]
    return facts.map(entry)
  }

  func entry(_ fact: CaseFact) -> CaseEntry {
    CaseEntry(
      ref: FactRef(value: 1), on: day, recordedAt: Instant(milliseconds: 0), by: nil, fact: fact,
      override: nil)
  }
}

extension QueueRow {
  static var sample: QueueRow { sample(daysLeft: 4) }

  static func sample(daysLeft: Int?) -> QueueRow {
    QueueRow(
      id: Case.ID(value: 1), organ: Organ.ID(value: 1), number: "2026-0001", matter: .disclosure,
      applicantName: "张三", applicantKind: .naturalPerson, heading: "某项目批复", channel: .online,
      arrivedOn: CivilDate(2026, 3, 2), receivedOn: nil, state: .running,
      due: CivilDate(2026, 3, 30), dueOf: .reply, daysLeft: daysLeft, isProvisional: false,
      waiting: nil, step: nil, assignee: nil, hasNews: false, outcome: nil, endedOn: nil,
      documentNumber: nil, version: CaseVersion(value: 1), isErased: false)
  }
}
