import AnnualReport
import Regulation
import Store
import StoreFixtures
import Testing
import Workdays

@testable import Desks

@Suite struct `What is known of applicants` {
  private static let secrets = [
    "张三", "11010519491231002X", "13800001234", "zhang@example.org", "某市某街2号",
  ]

  @Test func `numbers are covered until somebody opens them, which is recorded`() async throws {
    try await withOffice { office in
      let receipt = try await office.applied()
      let page = try await office.page(receipt.id)
      #expect(page.applicant.paperNumber == "110105********002X")
      #expect(page.applicant.telephone == "138****1234")
      let opened = try await office.desks.cases.reveal(office.clerk, receipt.id)
      #expect(opened.paperNumber == "11010519491231002X")
      let kinds = try await office.installation.kinds(of: "application/\(receipt.id)")
      #expect(kinds == ["application.received", "record.read"])
      // Reading is not acting: nobody is told that the case has changed.
      #expect(try await office.page(receipt.id).version == page.version)
    }
  }

  @Test(arguments: Engines.all)
  func `stands in no table in plain words`(on engine: Engines) async throws {
    try await withOffice(on: engine) { office in
      let id = try await office.applied().id
      try await office.act(office.clerk, .confirmReceipt(proof: "电话13800001234"), in: id)
      let dump = try await office.store.read("dumping") { reader in
        var text = ""
        for row in try reader.rows("SELECT payload FROM event") { text += try row.get(0) + "\n" }
        for table in [
          "SELECT * FROM application", "SELECT * FROM application_sketch",
          "SELECT * FROM application_subject",
        ] as [SQL] {
          for row in try reader.rows(table) { text += "\(row.values)" }
        }
        return text
      }
      for secret in Self.secrets { #expect(!dump.contains(secret), "\(secret)") }
    }
  }

  @Test(arguments: Engines.all)
  func `is erased after its term, and the figures stay`(on engine: Engines) async throws {
    try await withOffice(on: engine) { office in
      var application = Office.application()
      application.files = [NewFile(name: "身份证.jpg", bytes: [0xFF, 0xD8, 0xFF, 7])]
      let receipt = try await office.applied(application)
      let id = receipt.id
      let hash = try #require(try await office.page(id).file.files.first?.file.hash)
      try await office.act(office.clerk, .withdraw(proof: "书面"), in: id)
      #expect(
        try await office.desks.cases.paper(office.clerk, id, hash: hash).bytes
          == application.files[0].bytes)
      let kept = try await office.registered()
      try await office.act(office.clerk, .withdraw(proof: "书面"), in: kept)
      let retention = office.desks.retention
      #expect(try await retention.due(office.head, office.bureau, on: office.today) == [])
      office.wait(until: CivilDate(2029, 3, 3))
      #expect(
        try await retention.due(office.head, office.bureau, on: office.today).map(\.id)
          == [id, kept])
      try await retention.keep(
        office.head, office.bureau, [kept], until: CivilDate(2031, 1, 1), reason: "诉讼可能")
      #expect(
        try await retention.erase(office.head, office.bureau, [id, kept], reason: "期限届满")
          == [id])
      let page = try await office.page(id)
      #expect(page.applicant.isErased)
      #expect(page.row.applicantName == "")
      await #expect(throws: AccessRefusal.self) {
        try await office.desks.cases.paper(office.clerk, id, hash: hash)
      }
      #expect(
        try await office.desks.publicCases.status(
          number: receipt.number.description, code: receipt.lookupCode.description,
          on: office.today) == nil)
      #expect(page.row.outcome == .other)
      #expect(try await office.page(kept).applicant.name == "张三")
      let period = try #require(FigurePeriod(year: 2026))
      let tables = try await office.desks.figures.tables(
        office.clerk, organs: [office.bureau], period)
      #expect(tables[.init(.otherOther, .naturalPerson)] == 2)
      await #expect(throws: AccessRefusal.self) {
        try await retention.erase(office.clerk, office.bureau, [kept], reason: "x")
      }
    }
  }

  @Test func `finds an applicant's earlier answer to the same, and who else asked`() async throws {
    try await withOffice { office in
      let first = try await office.registered()
      try await office.decide(first)
      office.wait(days: 2)
      let again = try await office.registered(
        Office.application(about: "请求公开2025年度城区道路改造工程中标通知书以及合同"))
      let related = try await office.desks.cases.related(office.clerk, to: again)
      #expect(related.likelyRepeat?.id == first)
      #expect(related.sameApplicant.map(\.id) == [first])
      #expect(related.sameSubject.map(\.id) == [first])
      #expect(try await office.desks.cases.askedBySeveral(office.clerk, at: office.bureau) == [])

      let other = try await office.registered(
        Office.application("李四", number: "440524188001010014"))
      _ = try await office.registered(
        Office.application("王五", number: "430481199001010026", about: "完全不同的另外一件事情"))
      let groups = try await office.desks.cases.askedBySeveral(office.clerk, at: office.bureau)
      #expect(groups.map(\.lead.id) == [first])
      #expect(groups.map(\.people) == [2])
      #expect(groups.map(\.cases) == [3])
      #expect(try await office.page(other).file.intake.sameSubjectAs == first)
      try await office.desks.cases.considerPublication(
        office.clerk, of: first, published: true, reason: "")
      #expect(try await office.desks.cases.askedBySeveral(office.clerk, at: office.bureau) == [])
    }
  }
}
