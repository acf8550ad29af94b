import AnnualReport
import OfficeFiles
import ReportFiles
import Store
import StoreFixtures
import Testing
import Workdays

@testable import Desks

/// Reports of organs as files, made up so that their sums hold.
enum SampleFile {
  /// A report with so many applications of people, all disclosed.
  static func report(_ organ: String, year: Int, received: Int, carriedIn: Int = 0) -> Report {
    var report = Report(edition: .y2021)
    report.organ = organ
    report.year = year
    report.tables = Set(Table.allCases)
    for cell in report.form.cells { report[cell] = Reading(.number(.zero)) }
    for column in [Column.naturalPerson, .total] {
      report[Cell(.received, column)] = Reading(.number(Quantity(received)))
      report[Cell(.carriedIn, column)] = Reading(.number(Quantity(carriedIn)))
      report[Cell(.disclosed, column)] = Reading(.number(Quantity(received + carriedIn)))
      report[Cell(.concluded, column)] = Reading(.number(Quantity(received + carriedIn)))
    }
    for kind in SectionKind.allCases {
      report.sections.append(
        Section(kind, heading: Paragraph(kind.heading, at: AnnualReport.Place())))
    }
    return report
  }

  static func docx(_ report: Report) throws -> NewFile {
    NewFile(name: "\(report.organ ?? "").docx", bytes: try PrintedReport(report).docx)
  }

  static func json(_ report: Report) -> NewFile {
    NewFile(
      name: "\(report.organ ?? "").json",
      bytes: Array(report.json(file: "a.json").serialized.utf8))
  }
}

extension ReportOffice {
  /// A round over all organs of the city.
  func round(_ year: Int = 2025, due: CivilDate = CivilDate(2026, 3, 31)) async throws -> Round.ID {
    try await rounds.open(
      collector, at: city, RoundPlan(year: year, organs: organs, due: due))
  }
}

@Suite struct `A round of collection` {
  @Test(arguments: Engines.all)
  func `goes from a file with doubts over a return to the total`(on engine: Engines) async throws {
    try await withReports(on: engine, organs: 3) { house in
      let round = try await house.round()
      let organ = house.organs[1]
      var report = SampleFile.report("某市第1局", year: 2025, received: 7)
      report[Cell(.concluded, .total)] = Reading(.number(Quantity(6)))
      report[Cell(.licences, .decided)] = Reading(.text, raw: "若干件")
      try await house.layIn(try SampleFile.docx(report), of: organ, in: round)
      let clerk = house.clerk(of: organ)
      var page = try await house.rounds.page(clerk, of: organ, in: round)
      #expect(page.submission?.current.openDoubts == [Cell(.licences, .decided)])
      #expect(!page.source.isEmpty)
      #expect(page.checkup?.findings.contains { $0.rule == .outcomes } == true)
      #expect(
        try await house.roundGrounds {
          try await house.submit(clerk, .handIn, of: organ, in: round)
        } == [.unconfirmed(Cell(.licences, .decided))])
      try await house.submit(
        clerk, .confirm([Cell(.licences, .decided): Quantity(12)]), of: organ, in: round)
      try await house.submit(clerk, .handIn, of: organ, in: round)
      let remark = CellRemark(cell: Cell(.concluded, .total), text: "总计应为7")
      try await house.submit(house.collector, .giveBack([remark]), of: organ, in: round)
      #expect(
        try await house.roundGrounds {
          try await house.submit(clerk, .handIn, of: organ, in: round)
        } == [.wrongState(.returned)])
      report[Cell(.concluded, .total)] = Reading(.number(Quantity(7)))
      report[Cell(.licences, .decided)] = Reading(.number(Quantity(12)))
      try await house.layIn(try SampleFile.docx(report), of: organ, in: round)
      try await house.submit(clerk, .handIn, of: organ, in: round)
      try await house.submit(house.collector, .accept, of: organ, in: round)
      page = try await house.rounds.page(clerk, of: organ, in: round)
      let submission = try #require(page.submission)
      #expect(submission.versions.map(\.wasHandedIn) == [true, true])
      #expect(
        submission.differences(from: 1, to: 2) == [
          CellDifference(
            cell: Cell(.concluded, .total), before: .number(Quantity(6)),
            after: .number(Quantity(7)))
        ])
      #expect(submission.remarks == [remark])
      let collection = try await house.rounds.collection(house.collector, round)
      #expect(collection.aggregate.total(of: Cell(.received, .total)) == Quantity(7))
      #expect(collection.aggregate.total(of: Cell(.licences, .decided)) == Quantity(12))
      #expect(Set(collection.aggregate.missing) == [house.organs[0], house.organs[2]])
      let board = try await house.rounds.board(house.collector, round)
      #expect(board.count(.accepted) == 1)
      #expect(board.count(.notBegun) == 2)
      #expect(board.overdue == 0)
    }
  }

  @Test func `takes an organ's own signed report, and nothing where it has none`() async throws {
    try await withReports { house in
      let round = try await house.round()
      let clerk = house.office.clerk
      #expect(
        try await house.roundGrounds {
          try await house.rounds.layInOwn(
            clerk, of: house.bureau, in: round, seen: CaseVersion(value: 0))
        } == [.notSigned])
      try await house.sign(2025)
      try await house.rounds.layInOwn(
        clerk, of: house.bureau, in: round, seen: CaseVersion(value: 0))
      try await house.submit(clerk, .handIn, of: house.bureau, in: round)
      let page = try await house.rounds.page(house.collector, of: house.bureau, in: round)
      #expect(page.submission?.state == .handedIn)
      #expect(page.submission?.current.cells == (try await house.page(2025)).file.frozenCells)
    }
  }

  @Test func `is opened by whoever supervises all its organs, and once`() async throws {
    try await withReports(organs: 2) { house in
      let plan = RoundPlan(year: 2025, organs: house.organs, due: CivilDate(2026, 3, 31))
      let id = try await house.rounds.open(house.collector, at: house.city, plan)
      #expect(try await house.rounds.open(house.collector, at: house.city, plan) == id)
      var other = plan
      other.organs.removeLast()
      #expect(
        try await house.roundGrounds {
          _ = try await house.rounds.open(house.collector, at: house.city, other)
        } == [.alreadyOpened(id)])
      let none = RoundPlan(year: 2024, organs: [], due: CivilDate(2024, 3, 31))
      #expect(
        try await house.roundGrounds {
          _ = try await house.rounds.open(house.collector, at: house.city, none)
        } == [.noOrgans, .dueTooEarly])
      let foreign = RoundPlan(year: 2024, organs: [house.city], due: CivilDate(2025, 3, 31))
      #expect(
        try await house.roundGrounds {
          _ = try await house.rounds.open(house.collector, at: house.city, foreign)
        } == [.notSupervised(house.city)])
      #expect(
        try await house.roundGrounds {
          _ = try await house.rounds.open(house.office.head, at: house.bureau, foreign)
        }.count == 2)
    }
  }

  @Test func `shows its board, its sums and its papers to nobody else`() async throws {
    try await withReports(organs: 2) { house in
      let round = try await house.round()
      for actor in [house.office.head, house.clerk(of: house.organs[1])] {
        await #expect(throws: AccessRefusal.self) {
          _ = try await house.rounds.board(actor, round)
        }
        await #expect(throws: AccessRefusal.self) {
          _ = try await house.rounds.collection(actor, round)
        }
        await #expect(throws: AccessRefusal.self) {
          _ = try await house.rounds.everything(actor, round)
        }
      }
      await #expect(throws: AccessRefusal.self) {
        _ = try await house.rounds.page(house.office.clerk, of: house.organs[1], in: round)
      }
    }
  }

  @Test func `takes no report of another year`() async throws {
    try await withReports { house in
      let round = try await house.round()
      let other = SampleFile.json(SampleFile.report("某市数据局", year: 2024, received: 1))
      #expect(try await house.reasons(againstLayingIn: other, in: round) == [.otherYear(2024)])
    }
  }

  @Test(
    arguments: [
      [], Array("PK\u{3}\u{4}".utf8), Array(repeating: 0xFF, count: 4096), Array("你好".utf8),
      Array("<html><table><tr><td>1".utf8), Array("{\"edition\":\"2021\"}".utf8),
    ] as [[UInt8]])
  func `takes nothing that is no report`(_ bytes: [UInt8]) async throws {
    try await withReports { house in
      let round = try await house.round()
      let file = NewFile(name: "a", bytes: bytes)
      #expect(try await house.reasons(againstLayingIn: file, in: round).count == 1)
      let page = try await house.rounds.page(house.office.clerk, of: house.bureau, in: round)
      #expect(page.submission == nil)
    }
  }

  @Test func `lets nobody overwrite what somebody else did meanwhile`() async throws {
    try await withReports { house in
      let round = try await house.round()
      let file = SampleFile.json(SampleFile.report("某市数据局", year: 2025, received: 1))
      try await house.layIn(file, of: house.bureau, in: round)
      await #expect(throws: RoundChanged.self) {
        try await house.rounds.layIn(
          house.office.clerk, file, of: house.bureau, in: round, seen: CaseVersion(value: 0))
      }
    }
  }

  @Test func `tells whose report is overdue once the day has passed`() async throws {
    try await withReports(organs: 2) { house in
      let round = try await house.round(due: CivilDate(2026, 3, 10))
      house.office.wait(until: CivilDate(2026, 3, 10))
      #expect(try await house.rounds.board(house.collector, round).overdue == 0)
      house.office.wait(days: 1)
      #expect(try await house.rounds.board(house.collector, round).overdue == 2)
      let version = try await house.rounds.board(house.collector, round).round.version
      try await house.rounds.change(
        house.collector, .extend(due: CivilDate(2026, 3, 31), reason: "系统升级"), of: round,
        seen: version)
      #expect(try await house.rounds.board(house.collector, round).overdue == 0)
    }
  }

  @Test func `finds that what last year carried out was not carried in`() async throws {
    try await withReports { house in
      house.office.clock.advance(by: .seconds(60))
      for (year, carriedIn) in [(2024, 0), (2025, 3)] {
        let round = try await house.rounds.open(
          house.collector, at: house.city,
          RoundPlan(year: year, organs: house.organs, due: CivilDate(year + 1, 3, 31)))
        let report = SampleFile.report(
          "某市数据局", year: year, received: 4, carriedIn: carriedIn)
        try await house.layIn(SampleFile.json(report), of: house.bureau, in: round)
        try await house.submit(house.office.clerk, .handIn, of: house.bureau, in: round)
        try await house.submit(house.collector, .accept, of: house.bureau, in: round)
        let checked = try await house.rounds.collection(house.collector, round).checked
        let carried = try #require(checked.first).checkup.findings.filter { $0.rule == .carried }
        #expect(carried.isEmpty == (year == 2024))
      }
    }
  }

  @Test func `is added up in the government's own report`() async throws {
    try await withReports(organs: 2) { house in
      let round = try await house.round()
      for (index, organ) in house.organs.enumerated() {
        let report = SampleFile.report("局\(index)", year: 2025, received: 5 + index)
        try await house.layIn(SampleFile.json(report), of: organ, in: round)
        try await house.submit(house.clerk(of: organ), .handIn, of: organ, in: round)
        try await house.submit(house.collector, .accept, of: organ, in: round)
      }
      let actor = house.collector
      let id = try await house.reports.begin(actor, at: house.city, year: 2025)
      func page() async throws -> YearReportPage {
        try #require(try await house.reports.page(actor, of: house.city, year: 2025))
      }
      try await house.reports.perform(
        actor, .base(on: round), in: id, seen: try await page().file.version)
      try await house.reports.perform(
        actor, .write(.overview, "全市收到{{applications.received@all}}件,本级{{applications.received}}件"),
        in: id, seen: try await page().file.version)
      let assembled = try await page().assembled
      #expect(assembled.report[Cell(.received, .total)].value == .number(Quantity(11)))
      #expect(assembled.report.section(.overview)?.paragraphs.map(\.text) == ["全市收到11件,本级0件"])
      let answer = try #require(
        try await house.reports.figure(
          actor, of: house.city, year: 2025, named: "III.received.total"))
      #expect(answer.parts.map(\.value) == [.number(Quantity(5)), .number(Quantity(6))])
      let printed = SampleFile.report("某市人民政府", year: 2025, received: 12)
      let differences = try await house.rounds.collection(actor, round).aggregate
        .differences(to: ReportCells(printed))
      #expect(
        differences.first
          == SumDifference(
            cell: Cell(.received, .naturalPerson), printed: Quantity(12), sum: Quantity(11)))
    }
  }
}
