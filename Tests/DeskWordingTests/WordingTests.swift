import Foundation
import OfficeFiles
import Testing
import Workdays

@testable import DeskWording
@testable import Desks

/// The desks' words, each beside the fact that it is for.
struct WordingTests {
  @Test func `every fact has the words that the file gives it`() throws {
    let url = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Cases/words.tsv")
    let expected = try String(contentsOf: url, encoding: .utf8)
      .split(whereSeparator: \.isNewline).map(String.init)
    let words = allWords()
    #expect(words.count == expected.count)
    for (word, line) in zip(words, expected) { #expect(word == line) }
  }

  private func allWords() -> [String] {
    var words: [String] = []
    func add<Fact>(_ type: String, _ facts: [Fact], _ text: (Fact) -> String) {
      words += facts.map { "\(type)\t\(text($0))" }
    }
    let day = CivilDate(2024, 6, 28)
    add("role", Role.allCases) { "\($0.rawValue)\t\($0.text)" }
    add("right", Right.allCases) { "\($0.rawValue)\t\($0.text)" }
    add("organ kind", OrganKind.allCases) { "\($0.rawValue)\t\($0.text)" }
    add("column", OrganColumn.allCases) { $0.text }
    add(
      "person",
      [
        .unknownPerson, .unknownOrgan, .accountInvalid, .accountTaken, .nameMissing,
        .tooLong(.telephone, limit: 40), .unprintable(.name), .roleNeedsOrgan, .roleTakesNoOrgan,
        .alreadyGranted, .notGranted, .administratorDoesNoCasework(holds: [.clerk, .reviewer]),
        .administratorsAreDifferentPeople(holds: .systemAdministrator),
        .lastAdministrator(.securityAdministrator), .ownAccount, .alreadyLocked, .notLocked,
        .reasonMissing, .noSecondFactor, .changedMeanwhile, .linkNotValid, .codeNotValid,
        .passwordNotRight,
      ] as [PersonGround]
    ) { $0.text }
    add(
      "password",
      [
        .tooShort(minimum: 10), .tooLong(maximum: 128), .tooFewClasses(needed: 3),
        .tooFewClasses(needed: 4), .controlCharacter, .containsName, .common,
        .usedBefore(last: 5), .usedBefore(last: 0),
      ] as [PasswordFault]
    ) { $0.text }
    add("policy", [PasswordPolicy()]) { $0.text }
    let until = Instant("2026-03-02T01:29:00.001Z") ?? Instant(milliseconds: 0)
    add(
      "sign-in",
      [.wrong, .paused(until: until), .throttled(until: until), .busy, .locked, .ended]
        as [SignInRefusal]
    ) { $0.text }
    add(
      "organ",
      [
        .unknownOrgan, .notYetFounded(on: day), .ended(on: day), .alreadyEnded(on: day),
        .nameMissing, .sameName, .nameTaken(code: "11341702486344515H"), .nameTaken(code: nil),
        .code(.length(17)), .code(.character("I", position: 3)),
        .code(.checkCharacter(should: "H")), .codeTaken(by: "某局"), .indexPrefixInvalid,
        .indexPrefixTaken(by: "某局"), .parentUnknown, .supervisorUnknown, .successorUnknown,
        .circle, .stillHasOthers(names: ["甲镇", "乙镇"]), .foundedAfterOtherFacts(first: day),
        .tooLong(.name, limit: 60), .unprintable(.particular(.address)), .changedMeanwhile,
      ] as [OrganGround]
    ) { $0.text }
    add(
      "import",
      [
        .missing(.kind), .kindUnknown("公司"), .neitherYesNorNo("可能"), .dayInvalid("去年"),
        .organUnknown(.supervisor, "某局"), .codeTwice(line: 2), .nameTwice(line: 3),
        .organ(.circle),
      ] as [ImportGround]
    ) { $0.text }
    add(
      "sheet",
      [
        .file(.empty), .file(.encrypted), .file(.legacyBinary), .file(.unsupported(.pdf)),
        .file(.damaged(.archive)), .file(.tooManyCells(limit: 1)),
        .columnsMissing([.code, .kind]), .columnsTwice([.name]),
      ] as [OrganSheetRefusal]
    ) { $0.text }
    add(
      "outcome",
      [.founded, .changed([.name, .particular(.fax)]), .unchanged] as [OrganImport.Outcome]
    ) { $0.text }
    add("record", AuditWords.kinds.keys.sorted()) { "\($0)\t\(AuditWords.text(of: $0))" }
    add(
      "detail",
      [
        .role(.clerk), .name("某局"), .rows(3), .what("identityDocument"), .what("other"),
        .passwordOnly, .timeCode, .recoveryCode, .unknownAccount, .wrongPassword, .wrongCode,
        .lockedAccount, .signOut, .revoked, .ownChoice, .expiry, .link,
      ] as [AuditDetail]
    ) { $0.text }
    return words
  }

  @Test func `a refusal says what is not allowed and whom to ask`() {
    let refusal = AccessRefusal(
      right: .describeOrgans,
      ask: [
        Contact(role: .systemAdministrator, place: .installation, people: ["王五"]),
        Contact(
          role: .headOfDisclosure, place: .organ(Organ.ID(value: 7)), organName: "某市数据局"),
      ])
    #expect(
      refusal.text == "您没有“修改公开工作机构信息”的权限,没有作任何改动。"
        + "可以向下列人员提出:系统管理员(王五);某市数据局公开工作机构负责人(暂无人担任)。")
    #expect(AccessRefusal(right: nil, ask: []).text == "您没有这项权限,没有作任何改动。")
  }

  @Test func `every kind of event that the desks of organs and people write has words`() {
    let kinds = [
      FirstLinkGiven.kind, OrganChanged.kind, OrganDissolved.kind, OrganFounded.kind,
      OrganMerged.kind, OrganPlaced.kind, OrganRenamed.kind, OrganSupervised.kind,
      PasswordChanged.kind, PasswordReset.kind, PersonAdded.kind, PersonChanged.kind,
      PersonLocked.kind, PersonUnlocked.kind, PersonalErased.kind, RecordExported.kind,
      ReadingNoted.kind, RoleGranted.kind, RoleRevoked.kind, RecoveryCodesRenewed.kind,
      SecondFactorEnrolled.kind, SecondFactorReset.kind, SessionEnded.kind, SignInFailed.kind,
      SignInPaused.kind, SignedIn.kind,
    ]
    #expect(Set(kinds) == Set(AuditWords.kinds.keys))
    #expect(AuditWords.text(of: "publication.issued") == "publication.issued")
    #expect(AuditWords.text(of: "application.received") == "办件:收到申请")
    #expect(AuditWords.text(of: "remedy.opened") == "复议诉讼:收到复议或者诉讼材料")
  }
}
