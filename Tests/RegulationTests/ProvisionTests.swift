import Regulation
import Testing
import Workdays

struct ProvisionTests {
  @Test func `every rule stands in the table, its versions by their first day`() {
    for id in Provision.ID.allCases {
      let versions = Provision.versions(of: id)
      #expect(!versions.isEmpty, "\(id)")
      #expect(Set(versions.map(\.effectiveFrom)).count == versions.count, "\(id)")
    }
  }

  @Test func `an older version stands beside the newer one`() {
    let cited = { (day: CivilDate) in
      Provision.version(of: .reconsideration, on: day)?.citation.instrument
    }
    #expect(cited(CivilDate(2019, 5, 14)) == nil)
    #expect(cited(CivilDate(2023, 12, 31)) == .reconsiderationLaw2017)
    #expect(cited(CivilDate(2024, 1, 1)) == .reconsiderationLaw2023)
  }

  @Test func `a rule is not in force before its first day`() {
    let law = Law.standard
    #expect(law.limits(on: CivilDate(2020, 12, 31)).feePayment == nil)
    #expect(law.limits(on: CivilDate(2021, 1, 1)).feePayment == 20)
    #expect(!law.limits(on: CivilDate(2023, 12, 31)).reconsiderationFirst)
    #expect(law.limits(on: CivilDate(2024, 1, 1)).reconsiderationFirst)
  }

  @Test func `the Regulation's articles are among its fifty-six`() {
    let articles = Provision.all.filter { $0.citation.instrument == .regulation }
      .compactMap(\.citation.article)
    #expect(articles.allSatisfy { (1...56).contains($0) })
    #expect(articles.count > 20)
  }

  @Test func `the numbers of the law are what its articles say`() {
    let numbers: [Provision.ID: Int] = [
      .publicationPeriod: 20, .correctionNotice: 7, .thirdPartyPeriod: 15, .replyPeriod: 20,
      .replyExtension: 20, .organPeriod: 15, .feePayment: 20, .reconsideration: 60,
      .directLitigation: 6, .litigationAfterReconsideration: 15, .reconsiderationAnswerSimple: 5,
      .reconsiderationCap: 1, .litigationCap: 1,
    ]
    for (id, number) in numbers {
      #expect(Provision.versions(of: id).last?.period?.number == number, "\(id)")
    }
  }
}
