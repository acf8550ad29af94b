import Regulation
import Testing
import Workdays

struct NoticeTests {
  @Test(arguments: Case.all("notices.csv"))
  func `a notice rests on its article and states what it must`(item: Case) throws {
    let notice = try item.required(CaseNotice(rawValue: item["notice"]))
    let place = [notice.citation?.article, notice.citation?.paragraph]
      .compactMap { $0.map(String.init) }
    #expect(place.joined(separator: ".") == item["article"])
    #expect(notice.statements.map(\.rawValue).joined(separator: " ") == item["states"])
    #expect(notice.mark.rawValue == item["mark"])
  }

  @Test func `every notice has a case`() {
    #expect(Case.all("notices.csv").map { $0["notice"] } == CaseNotice.allCases.map(\.rawValue))
  }

  @Test func `every statement is asked of some notice, and listed in one order`() {
    #expect(Set(CaseNotice.allCases.flatMap(\.statements)) == Set(CaseNotice.Statement.allCases))
    for notice in CaseNotice.allCases {
      let places = notice.statements.compactMap(CaseNotice.Statement.allCases.firstIndex(of:))
      #expect(places == places.sorted(), "\(notice)")
    }
  }

  @Test func `what a fee notice must state is among the statements of notices`() {
    let asked = FeeNotice.Statement.allCases.flatMap(\.inNotice)
    #expect(Set(asked) == Set(CaseNotice.fee.statements))
  }

  @Test func `a lapse may be taken to court directly, since 2024 as before`() {
    for day in [CivilDate(2023, 6, 1), CivilDate(2026, 3, 18)] {
      let remedies = RemedyNotice(forNoticeOn: day, under: .standard)
      #expect(!remedies.reconsiderationFirst)
      #expect(remedies.directLitigation == .months(6))
    }
  }

  @Test func `a refusal is told under 36(3) beside its ground`() {
    for kind in DecisionKind.allCases {
      #expect(kind.citations.first == kind.citation)
      #expect(kind.citations.contains(.regulation(36, item: 3)) == kind.refuses, "\(kind)")
    }
  }
}
