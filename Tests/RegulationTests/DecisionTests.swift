import Regulation
import Testing
import Workdays

struct DecisionTests {
  let law = Law.standard

  static func kind(_ name: String) -> DecisionKind? {
    DecisionKind.allCases.first { "\($0)" == name }
  }

  @Test(arguments: Case.all("decisions.csv"))
  func `a decision has its article, its row and the remedy of its day`(item: Case) throws {
    let kind = try item.required(DecisionTests.kind(item["kind"]))
    let decision = Decision(kind)
    let place = [kind.citation.article, kind.citation.item].compactMap { $0.map(String.init) }
    #expect(place.joined(separator: ".") == item["article"])
    #expect(decision.outcome.rawValue == item["row"])
    #expect(
      decision.statements(deliveredOnline: false, on: law.firstDay, under: law).first == .article)
    let days = [
      "before2024": CivilDate(2023, 12, 31), "since2024": CivilDate(2024, 1, 1),
      "since2025": CivilDate(2025, 6, 1),
    ]
    for (column, day) in days {
      let remedies = RemedyNotice(for: decision, on: day, under: law)
      #expect(remedies.reconsiderationFirst == (item[column] == "first"), "\(column)")
      #expect((remedies.directLitigation == nil) == (item[column] == "first"), "\(column)")
    }
  }

  @Test func `every kind of decision has a case`() {
    let inFile = Case.all("decisions.csv").map { $0["kind"] }
    #expect(Set(inFile) == Set(DecisionKind.allCases.map { "\($0)" }))
  }

  @Test(arguments: Case.all("mixed.csv"))
  func `a mixed decision is counted in one row`(item: Case) throws {
    let dominant = try item.required(DecisionTests.kind(item["dominant"]))
    let others = try item["others"].split(separator: " ").map {
      try item.required(DecisionTests.kind(String($0)))
    }
    let decision = Decision(dominant, and: others)
    #expect(decision.outcome.rawValue == item["row"])
    let remedies = RemedyNotice(for: decision, on: CivilDate(2026, 1, 5), under: law)
    #expect(remedies.reconsiderationFirst == (item["remedy"] == "first"))
  }

  @Test func `the rows are those of table III, in its order`() {
    let rows = """
      disclosed partlyDisclosed refused.stateSecret refused.forbiddenByLaw \
      refused.securityOrStability refused.thirdPartyRights refused.internalAffairs \
      refused.processInformation refused.enforcementFile refused.administrativeQuery \
      unavailable.notHeld unavailable.mustBeCreated unavailable.stillUnclear \
      notProcessed.petition notProcessed.repeated notProcessed.publication \
      notProcessed.excessive notProcessed.confirmation other.correctionLapsed other.feeUnpaid \
      other.other
      """
    #expect(Outcome.allCases.map(\.rawValue).joined(separator: " ") == rows)
  }

  @Test func `the row can be chosen with a reason and not without`() throws {
    #expect(Decision.RowChoice(row: .petition, reason: " \n") == nil)
    let choice = try #require(Decision.RowChoice(row: .petition, reason: "实为投诉"))
    #expect(Decision(.notGovernmentInformation, rowChoice: choice).outcome == .petition)
  }

  @Test func `a letter on a part says what is given, and why the rest is not`() {
    let decision = Decision(.provided, and: [.thirdPartyRights])
    let statements = decision.statements(
      deliveredOnline: false, on: CivilDate(2026, 1, 5), under: law)
    #expect(statements == [.article, .reasons, .remedy, .delivery, .separation])
    #expect(
      decision.citations == [
        .regulation(36, item: 2), .regulation(15), .regulation(37),
      ])
  }

  @Test func `a letter delivered online names the online channel since 2024`() {
    let decision = Decision(.internalAffairs)
    let names = { (day: CivilDate) in
      decision.statements(deliveredOnline: true, on: day, under: law).contains(.onlineChannel)
    }
    #expect(names(CivilDate(2024, 1, 1)))
    #expect(!names(CivilDate(2023, 12, 31)))
  }

  @Test func `disclosure for major public interest is told to the third party`() {
    let statements = Decision(.provided, majorPublicInterest: true).statements(
      deliveredOnline: false, on: CivilDate(2026, 1, 5), under: law)
    #expect(statements.contains(.thirdPartyTold))
  }

  @Test func `a remedy cites the rule of its day`() {
    let citation = { (day: CivilDate) in
      RemedyNotice(for: Decision(.stateSecret), on: day, under: law).citations
    }
    #expect(citation(CivilDate(2023, 12, 31)).contains(Citation(.reconsiderationLaw2017, 9)))
    #expect(
      citation(CivilDate(2024, 1, 1)).contains(Citation(.reconsiderationLaw2023, 23, item: 4)))
    #expect(citation(CivilDate(2025, 6, 1)).contains(Citation(.interpretation2025, 1)))
  }
}
