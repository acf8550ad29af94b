import AnnualReport
import OfficeFiles
import ReportFiles
import Store
import StoreFixtures
import Testing
import Workdays

@testable import Desks

@Suite struct `A year's report` {
  @Test(arguments: Engines.all)
  func `is written, reviewed, signed and published`(on engine: Engines) async throws {
    try await withReports(on: engine) { house in
      try await house.office.fill(seed: 5, count: 40)
      try await house.sign(2025)
      try await house.act(house.office.clerk, .publish, 2025)
      let page = try await house.page(2025)
      #expect(page.file.stage == .published)
      #expect(page.differences == [])
      #expect(page.due == CivilDate(2026, 1, 31))
      #expect(try await house.reports.published().map(\.year) == [2025])
    }
  }

  @Test func `is begun once however often it is asked for`() async throws {
    try await withReports { house in
      let first = try await house.reports.begin(house.office.clerk, at: house.bureau, year: 2025)
      let second = try await house.reports.begin(house.office.head, at: house.bureau, year: 2025)
      #expect(first == second)
      let kinds = try await house.office.installation.kinds(of: "report/\(first)")
      #expect(kinds == ["report.begun"])
    }
  }

  @Test func `passes every rule of tables III and IV in any year`() async throws {
    for seed in [11, 12, 13] as [UInt64] {
      try await withReports { house in
        try await house.office.fill(seed: seed, count: 80)
        for year in 2021...2025 {
          _ = try await house.reports.begin(house.office.clerk, at: house.bureau, year: year)
          let page = try await house.page(year)
          let sums = page.assembled.checkup.findings.filter {
            $0.rule.rawValue.hasPrefix("III.") || $0.rule.rawValue.hasPrefix("IV.")
          }
          #expect(sums == [], "\(seed) \(year)")
        }
      }
    }
  }

  @Test func `opens for each figure as many records as it says`() async throws {
    try await withReports { house in
      try await house.office.fill(seed: 21, count: 70)
      _ = try await house.reports.begin(house.office.clerk, at: house.bureau, year: 2022)
      let names =
        FigureBook.standard.named.map(\.name) + CaseTables.cells.map(\.description)
      for name in names {
        var counted = 0
        var cursor: FigureCursor?
        var value: Quantity?
        repeat {
          let answer = try #require(
            try await house.reports.figure(
              house.office.clerk, of: house.bureau, year: 2022, named: name,
              after: cursor.flatMap { FigureCursor($0.description) }, limit: 7))
          counted += answer.records.cases.count + answer.records.remedies.count
          value = answer.value
          cursor = answer.records.next
        } while cursor != nil
        #expect(value == Quantity(counted), "\(name)")
      }
    }
  }

  @Test func `is refused for a signature with all that is missing`() async throws {
    try await withReports { house in
      _ = try await house.reports.begin(house.office.clerk, at: house.bureau, year: 2025)
      try await house.act(house.office.clerk, .takeProblems(["公开不及时"]), 2025)
      let grounds = try await house.grounds {
        try await house.act(house.office.clerk, .submit, 2025)
      }
      #expect(grounds.contains(.missing(Cell(.fees, .amount))))
      #expect(grounds.contains(.sectionEmpty(.overview)))
      #expect(grounds.contains(.unanswered(1)))
      #expect(grounds.count { if case .missing = $0 { true } else { false } } == 10)
    }
  }

  @Test func `takes no number that a desk counts, and no half a licence`() async throws {
    try await withReports { house in
      _ = try await house.reports.begin(house.office.clerk, at: house.bureau, year: 2025)
      let half = try #require(Quantity(digits: 5, scale: 1))
      let counted = Cell(.received, .total)
      let licences = Cell(.licences, .decided)
      #expect(
        try await house.grounds {
          try await house.act(
            house.office.clerk, .enter(counted, .zero, source: "x", proof: nil), 2025)
        } == [.notEntered(counted)])
      #expect(
        try await house.grounds {
          try await house.act(
            house.office.clerk, .enter(licences, half, source: " ", proof: nil), 2025)
        } == [.field(.source, .missing), .notACount(licences)])
      try await house.act(
        house.office.clerk, .enter(Cell(.fees, .amount), half, source: "财务", proof: nil), 2025)
    }
  }

  @Test func `names the places in its text that are no figures`() async throws {
    try await withReports { house in
      _ = try await house.reports.begin(house.office.clerk, at: house.bureau, year: 2025)
      let grounds = try await house.grounds {
        try await house.act(
          house.office.clerk, .write(.overview, "收到{{applications.recieved}}件,{{没有}}件,{{x"), 2025)
      }
      #expect(
        grounds == [
          .unknownFigure("applications.recieved", .overview), .malformedPlace("没有", .overview),
          .malformedPlace("x", .overview),
        ])
    }
  }

  @Test func `is signed by nobody who wrote or reviewed it, and not before the year is over`()
    async throws
  {
    try await withReports { house in
      try await house.write(2026)
      try await house.act(house.office.clerk, .submit, 2026)
      let leading = Actor(
        person: house.office.clerk.person ?? Person.ID(value: 1), name: "", organ: house.bureau,
        grants: Grants(
          Set(
            [Role.clerk, .reviewer, .signingLeader].compactMap { Grant($0, at: house.bureau) })),
        session: nil, address: nil)
      #expect(
        try await house.grounds { try await house.act(leading, .review, 2026) } == [.ownDraft])
      try await house.act(house.office.reviewer, .review, 2026)
      #expect(
        try await house.grounds { try await house.act(leading, .sign, 2026) }
          == [.yearNotOver(2026), .ownDraft])
      let reviewing = Actor(
        person: house.office.reviewer.person ?? Person.ID(value: 1), name: "",
        organ: house.bureau,
        grants: Grants(Set([Grant(.signingLeader, at: house.bureau)].compactMap(\.self))),
        session: nil, address: nil)
      #expect(
        try await house.grounds { try await house.act(reviewing, .sign, 2026) }
          == [.yearNotOver(2026), .ownReview])
    }
  }

  @Test func `does not lose what somebody else wrote meanwhile`() async throws {
    try await withReports { house in
      let id = try await house.reports.begin(house.office.clerk, at: house.bureau, year: 2025)
      let seen = try await house.page(2025).file.version
      try await house.reports.perform(
        house.office.head, .write(.overview, "甲"), in: id, seen: seen)
      await #expect(throws: ReportChanged.self) {
        try await house.reports.perform(
          house.office.clerk, .write(.overview, "乙"), in: id, seen: seen)
      }
      #expect(try await house.page(2025).file.prose[.overview] == "甲")
    }
  }

  @Test func `hands its problems on to next year's`() async throws {
    try await withReports { house in
      _ = try await house.reports.begin(house.office.clerk, at: house.bureau, year: 2024)
      try await house.act(house.office.clerk, .stateProblems(["答复不够规范"]), 2024)
      _ = try await house.reports.begin(house.office.clerk, at: house.bureau, year: 2025)
      #expect(try await house.page(2025).file.lastProblems == [AnsweredProblem(text: "答复不够规范")])
      try await house.act(house.office.clerk, .answer(problem: 0, "已统一文书"), 2025)
      #expect(try await house.page(2025).file.lastProblems.map(\.answer) == ["已统一文书"])
    }
  }

  @Test func `is nobody's business who holds no role at the organ`() async throws {
    try await withReports(organs: 2) { house in
      _ = try await house.reports.begin(house.office.clerk, at: house.bureau, year: 2025)
      let stranger = house.clerk(of: house.organs[1])
      await #expect(throws: AccessRefusal.self) {
        _ = try await house.reports.page(stranger, of: house.bureau, year: 2025)
      }
      await #expect(throws: AccessRefusal.self) {
        _ = try await house.reports.figure(
          stranger, of: house.bureau, year: 2025, named: "applications.received")
      }
      await #expect(throws: AccessRefusal.self) {
        _ = try await house.reports.begin(stranger, at: house.bureau, year: 2024)
      }
    }
  }
}
