import AnnualReport
import DeskWording
import OfficeFiles
import Regulation
import Store
import StoreFixtures
import Testing
import Workdays

@testable import Desks

@Suite struct `A ledger that comes again` {
  private func file(_ text: String) -> NewFile {
    NewFile(name: "台账.csv", bytes: Array(text.utf8))
  }

  private func importing(_ office: Office, _ file: NewFile) async throws -> LedgerPlan {
    let ledger = office.desks.ledger
    let sheet = try await ledger.inspect(office.clerk, office.bureau, file)
    return try await ledger.importing(office.clerk, office.bureau, file, sheet.proposed)
  }

  @Test(arguments: Engines.all)
  func `knows rows without a number by who asked for what, and completes them`(
    on engine: Engines
  ) async throws {
    try await withOffice(on: engine) { office in
      let head = "收到日期,申请人,申请人类别,申请内容,答复日期,办理结果\n"
      let open = "2025-03-03,甲,自然人,甲内容,,\n2025-03-03,甲,自然人,甲内容,,\n2025-03-04,乙,公司,乙内容,,办理中\n"
      let first = try await importing(office, file(head + open))
      #expect(first.new == [2, 3, 4])
      #expect(first.assumesOnline)
      let closed = "2025-03-03,甲,自然人,甲内容,2025-03-20,予以公开\n2025-03-03,甲,自然人,甲内容,,\n"
      let second = try await importing(office, file(head + closed))
      #expect(second.completed == [2])
      #expect(second.unchanged == [3])
      #expect(second.new == [])
      let tables = try await office.desks.figures.tables(
        office.clerk, organs: [office.bureau], try #require(FigurePeriod(year: 2025)))
      #expect(tables[Cell(.received, .total)] == 3)
      #expect(tables[Cell(.disclosed, .total)] == 1)
      #expect(tables[Cell(.carriedOut, .total)] == 2)
    }
  }

  @Test func `hands bad rows back as a workbook that is a ledger itself once it is mended`()
    async throws
  {
    try await withOffice { office in
      let text = """
        编号,收到日期,申请人,申请人类别,答复日期,办理结果
        1,2025-03-03,甲,自然人,2025-03-20,予以公开
        2,2025-03-04,乙,外星人,2025-03-21,予以公开
        """
      let plan = try await importing(office, file(text))
      #expect(plan.rejected.map(\.line) == [3])
      var workbook = plan.rejectedWorkbook
      #expect(workbook.sheets[0].rows[0][0].value == .text("“申请人类别”所写的“外星人”没有对应,请指定含义。"))
      workbook.sheets[0].rows[0][5] = Workbook.Cell(.text("商业企业"))
      let again = try await importing(
        office, NewFile(name: "退回.xlsx", bytes: try workbook.xlsx()))
      #expect(again.rejected.map(\.reasons) == [])
      #expect(again.new == [2])
      #expect(again.ignoredHeaders == ["退回原因", "行号"])
    }
  }

  @Test func `reads back what was taken away as a list`() async throws {
    try await withOffice { office in
      var ids = [try await office.registered()]
      try await office.decide(ids[0], .refused)
      office.wait(days: 3)
      ids.append(try await office.registered(on: CivilDate(2026, 3, 3)))
      var rows = try await office.desks.queue.export(
        office.clerk, QueueFilter(organs: [office.bureau], view: .closed), on: office.today)
      rows += try await office.desks.queue.export(
        office.clerk, QueueFilter(organs: [office.bureau]), on: office.today)
      let book = CaseSheets.cases(rows)
      let sheet = try await office.desks.ledger.inspect(
        office.clerk, office.bureau, NewFile(name: "办件.xlsx", bytes: try book.xlsx()))
      #expect(sheet.unknownWords == [:])
      #expect(
        Set(sheet.proposed.columns.values) == [
          .number, .arrivedOn, .receivedOn, .channel, .applicantKind, .applicantName, .description,
          .decidedOn, .outcome, .documentNumber,
        ])
    }
  }

  @Test func `a remedy that does not tell when or how it ended is handed back`() async throws {
    try await withOffice { office in
      let text = """
        编号,收到日期,申请人类别,答复日期,办理结果,复议受理日期,复议决定日期,复议结果,诉讼受理日期,判决日期,诉讼结果
        1,2025-03-03,自然人,2025-03-20,予以公开,2025-04-01,,维持,,,
        2,2025-03-03,自然人,2025-03-20,予以公开,2025-04-01,2025-05-01,,,,
        3,2025-03-03,自然人,2025-03-20,予以公开,,2025-05-01,维持,,,
        4,2025-03-03,自然人,2025-03-20,予以公开,,,,2025-06-01,2025-05-01,驳回诉讼请求
        5,2025-03-03,自然人,2025-03-20,予以公开,,,,2025-06-01,某日,胜诉
        6,2025-03-03,自然人,2025-03-20,予以公开,2025-04-01,2025-05-01,维持,2025-06-01,,
        """
      let plan = try await importing(office, file(text))
      #expect(
        plan.rejected.map(\.reasons) == [
          [.resultWithoutDay(.reconsiderationDecidedOn)],
          [.dayWithoutResult(.reconsiderationResult)], [.remedyWithoutDay(.reconsiderationOn)],
          [.daysReversed(.litigationDecidedOn, .litigationOn)],
          [
            .dayInvalid(.litigationDecidedOn, "某日"), .unknownWords(.litigationResult, "胜诉"),
          ],
        ])
      let tables = try await office.desks.figures.tables(
        office.clerk, organs: [office.bureau], try #require(FigurePeriod(year: 2025)))
      #expect(tables[Cell(.reconsideration, .upheld)] == 1)
      #expect(tables[Cell(.litigationAfterReconsideration, .pending)] == 1)
    }
  }

  @Test(arguments: Engines.all)
  func `hostile cells are handed back or kept as they are`(on engine: Engines) async throws {
    try await withOffice(on: engine) { office in
      let long = String(repeating: "长", count: 7000)
      let text = """
        编号,收到日期,申请人,申请人类别,申请内容
        '; DROP TABLE application; --,2025-03-03,<script>alert(1)</script>,自然人,=HYPERLINK("x")
        a\u{7}b,2025-03-03,甲,自然人,甲
        c,2025-03-03,甲\u{202E}乙,自然人,甲
        d,2025-03-03,甲,自然人,\(long)
        e,0000-00-00,甲,自然人,甲
        f,2025-03-03\u{7},甲,自然人,甲
        """
      let plan = try await importing(office, file(text))
      #expect(plan.new == [2])
      #expect(
        plan.rejected.map(\.reasons) == [
          [.unprintable(.number)], [.unprintable(.applicantName)],
          [.tooLong(.description, limit: 6000)], [.dayInvalid(.arrivedOn, "0000-00-00")],
          [.dayInvalid(.arrivedOn, "2025-03-03\u{7}")],
        ])
      let found = try await office.desks.queue.find(
        office.clerk, organs: [office.bureau], number: "'; DROP TABLE application; --",
        on: office.today)
      #expect(found.map(\.applicantName) == ["<script>alert(1)</script>"])
    }
  }
}
