import AnnualReport
import OfficeFiles
import Regulation
import Store
import StoreFixtures
import Testing
import Workdays

@testable import Desks

@Suite struct `A ledger becomes cases` {
  static let csv = """
    2025年政府信息公开申请台账,,,,,,,,
    序号,申请时间,申请方式,申请人,申请人类型,申请内容,答复时间,办理结果,答复文号
    1,2024-12-20,网上申请,甲,自然人,甲内容,2025-01-10,予以公开,某数公开〔2025〕1号
    2,2025/3/3,邮寄(EMS),乙公司,公司,乙内容,2025年3月20日,不予公开—属于国家秘密,
    3,2025.6.9,现场,丙,个人,丙内容,,办理中,
    4,20250701,网站,丁,自然人,丁内容,2025-07-30,撤回,
    5,2025-08-01,网站,戊,自然人,戊内容,,予以公开,
    6,2025-13-01,网站,己,自然人,己内容,,,
    7,2025-08-04,网站,庚,外星人,庚内容,2025-08-20,部分公开,
    7,2025-08-05,网站,辛,自然人,辛内容,2025-08-21,说不清楚,
    """

  private func file(_ text: String = csv) -> NewFile {
    NewFile(name: "台账.csv", bytes: Array(text.utf8))
  }

  @Test(arguments: Engines.all)
  func `with days as they were, and what cannot be a case handed back`(on engine: Engines)
    async throws
  {
    try await withOffice(on: engine) { office in
      let ledger = office.desks.ledger
      let sheet = try await ledger.inspect(office.clerk, office.bureau, file())
      #expect(sheet.tables[0].headers[0] == "序号")
      #expect(sheet.proposed.columns["办理结果"] == .outcome)
      #expect(!sheet.isRemembered)
      #expect(sheet.unknownWords == [.applicantKind: ["外星人"], .outcome: ["说不清楚"]])

      let plan = try await ledger.plan(office.clerk, office.bureau, file(), sheet.proposed)
      #expect(plan.new == [3, 4, 5, 6])
      #expect(
        plan.rejected.map(\.reasons) == [
          [.outcomeWithoutDay], [.dayInvalid(.arrivedOn, "2025-13-01")],
          [.unknownWords(.applicantKind, "外星人")], [.unknownWords(.outcome, "说不清楚")],
        ])
      let preview = try #require(plan.tables(of: 2025))

      let done = try await ledger.importing(
        office.clerk, office.bureau, file(), sheet.proposed)
      #expect(done.new == plan.new)
      let year = try #require(FigurePeriod(year: 2025))
      let tables = try await office.desks.figures.tables(
        office.clerk, organs: [office.bureau], year)
      for cell in CaseTables.cells { #expect(tables[cell] == preview[cell], "\(cell)") }
      #expect(tables[Cell(.carriedIn, .naturalPerson)] == 1)
      #expect(tables[Cell(.disclosed, .naturalPerson)] == 1)
      #expect(tables[Cell(.refusedStateSecret, .commercialEnterprise)] == 1)
      #expect(tables[Cell(.otherOther, .naturalPerson)] == 1)
      #expect(tables[Cell(.carriedOut, .naturalPerson)] == 1)

      // The same again changes nothing; a row that ended meanwhile is completed.
      let again = try await ledger.importing(
        office.clerk, office.bureau, file(), sheet.proposed)
      #expect(again.new == [] && again.completed == [])
      #expect(again.unchanged == [3, 4, 5, 6])
      let later = Self.csv.replacing(
        "丙内容,,办理中,", with: "丙内容,2025-07-01,部分公开,")
      let completed = try await ledger.importing(
        office.clerk, office.bureau, file(later), sheet.proposed)
      #expect(completed.completed == [5])
      let differing = Self.csv.replacing("2025-01-10,予以公开", with: "2025-01-13,部分公开")
      let refused = try await ledger.plan(
        office.clerk, office.bureau, file(differing), sheet.proposed)
      #expect(refused.rejected[0].reasons == [.differs([.outcome, .decidedOn])])
      #expect(try await ledger.inspect(office.clerk, office.bureau, file()).isRemembered)

      let first = try await office.desks.queue.find(
        office.clerk, organs: [office.bureau], number: "2024-0001", on: office.today)
      let page = try await office.page(try #require(first.first?.id))
      #expect(page.file.entries.map(\.on).first == CivilDate(2024, 12, 20))
      guard case .ledger(let origin)? = page.file.intake.origin else {
        Issue.record("no origin")
        return
      }
      #expect(origin.line == 3)
      #expect(origin.file.count == 64)
      #expect(page.row.documentNumber == "某数公开〔2025〕1号")
      #expect(page.row.state == .ended("decided"))
    }
  }

  @Test func `words that a person explained are understood the next time`() async throws {
    try await withOffice { office in
      var mapping = try await office.desks.ledger.inspect(office.clerk, office.bureau, file())
        .proposed
      mapping.kinds["外星人"] = .otherOrganization
      mapping.outcomes["说不清楚"] = Outcome.stillUnclear.rawValue
      _ = try await office.desks.ledger.importing(office.clerk, office.bureau, file(), mapping)
      let next = try await office.desks.ledger.inspect(office.clerk, office.bureau, file())
      #expect(next.unknownWords == [:])
      let plan = try await office.desks.ledger.plan(
        office.clerk, office.bureau, file(), next.proposed)
      #expect(plan.rejected.map(\.line) == [7, 8, 10])
      #expect(plan.rejected.last?.reasons == [.numberTwice(line: 9)])
    }
  }

  @Test func `facts that were unlawful are taken with what is to be said about them`() async throws
  {
    try await withOffice { office in
      let text = """
        编号,收到日期,申请人类别,申请渠道,补正通知日期,补正日期,答复日期,办理结果,复议受理日期,复议结果,复议决定日期
        甲-1,2025-03-03,自然人,当面,2025-04-10,2025-04-20,2025-06-30,予以公开,2025-07-10,维持,2025-08-20
        """
      let sheet = try await office.desks.ledger.inspect(office.clerk, office.bureau, file(text))
      let plan = try await office.desks.ledger.importing(
        office.clerk, office.bureau, file(text), sheet.proposed)
      #expect(plan.new == [2])
      #expect(plan.remarks.map(\.missed) == [CivilDate(2025, 3, 31)])
      #expect(
        Set(plan.remarks.flatMap { $0.remarks.flatMap(\.reasons) }.map(\.ground))
          == [.correctionNoticeTooLate, .noCorrectionOutstanding])
      let tables = try await office.desks.figures.tables(
        office.clerk, organs: [office.bureau], try #require(FigurePeriod(year: 2025)))
      #expect(tables[Cell(.reconsideration, .upheld)] == 1)
    }
  }

  @Test func `a workbook is read like a text`() async throws {
    try await withOffice { office in
      let workbook = Workbook(sheets: [
        Workbook.Sheet(
          name: "说明", columns: [Workbook.Column("填表说明")], rows: [[.init(.text("略"))]]),
        Workbook.Sheet(
          name: "台账",
          columns: ["编号", "收到日期", "申请人类别", "答复日期", "办理结果"].map { Workbook.Column($0) },
          rows: [
            [
              .init(.text("A1")), .init(.day(year: 2025, month: 5, day: 6)), .init(.text("律所")),
              .init(.day(year: 2025, month: 5, day: 20)), .init(.text("(四)1.本机关不掌握相关政府信息")),
            ]
          ]),
      ])
      let file = NewFile(name: "台账.xlsx", bytes: try workbook.xlsx())
      let sheet = try await office.desks.ledger.inspect(office.clerk, office.bureau, file)
      #expect(sheet.tables[0].sheet == "台账")
      let plan = try await office.desks.ledger.plan(
        office.clerk, office.bureau, file, sheet.proposed)
      #expect(plan.new == [2])
      #expect(plan.tables(of: 2025)?[Cell(.unavailableNotHeld, .legalServiceAgency)] == 1)
    }
  }

  @Test func `what is no ledger is refused`() async throws {
    try await withOffice { office in
      for bytes in [[], Array("%PDF-1.4".utf8), Array("一行".utf8), [0, 1, 2, 3]] as [[UInt8]] {
        await #expect(throws: LedgerRefusal.self) {
          let sheet = try await office.desks.ledger.inspect(
            office.clerk, office.bureau, NewFile(name: "x", bytes: bytes))
          _ = try await office.desks.ledger.plan(
            office.clerk, office.bureau, NewFile(name: "x", bytes: bytes), sheet.proposed)
        }
      }
      let noKind = file("编号,收到日期\n1,2025-01-02\n")
      let sheet = try await office.desks.ledger.inspect(office.clerk, office.bureau, noKind)
      await #expect(throws: LedgerRefusal.columnsMissing([.applicantKind])) {
        try await office.desks.ledger.plan(
          office.clerk, office.bureau, noKind, sheet.proposed)
      }
    }
  }

  @Test func `every row of table III is understood as the form prints it`() {
    for outcome in Outcome.allCases {
      guard let row = AnnualReport.Row(name: outcome.rawValue) else { continue }
      #expect(LedgerWords.outcome(row.label) == outcome, "\(row.label)")
      #expect(LedgerWords.outcome(row.number + row.label) == outcome, "\(row.number)\(row.label)")
    }
    #expect(LedgerWords.outcome("不予公开") == nil)
    #expect(LedgerWords.outcome("不予公开(商业秘密)") == .thirdPartyRights)
    #expect(LedgerWords.outcome("不予处理:信访") == .petition)
  }
}
