import AnnualReport
import Regulation
import RegulationSamples
import Store
import StoreFixtures
import Testing
import Workdays

@testable import Desks

@Suite struct `Tables III and IV` {
  @Test(arguments: Engines.all)
  func `hold by construction for every random history, and from year to year`(
    on engine: Engines
  ) async throws {
    for seed in [1, 2, 3] as [UInt64] {
      try await withOffice(on: engine) { office in
        try await office.fill(seed: seed, count: 120)
        var previous: Report?
        for year in 2019...2027 {
          let period = try #require(FigurePeriod(year: year))
          let tables = try await office.desks.figures.tables(
            office.clerk, organs: [office.bureau], period)
          let report = tables.report(organ: "某市数据局", year: year)
          let checkup = report.checkup(previous: previous)
          let rules: Set<Rule> = [.balance, .outcomes, .applicants, .remedyTotal, .carried]
          #expect(checkup.findings.filter { rules.contains($0.rule) } == [], "\(seed) \(year)")
          #expect(!checkup.undecided.contains(.balance))
          previous = report
        }
      }
    }
  }

  @Test func `open exactly the records that they count`() async throws {
    try await withOffice { office in
      try await office.fill(seed: 7, count: 60)
      let period = try #require(
        FigurePeriod(from: CivilDate(2021, 3, 1), through: CivilDate(2024, 6, 30)))
      let organs: Set = [office.bureau]
      let tables = try await office.desks.figures.tables(office.clerk, organs: organs, period)
      for cell in CaseTables.cells {
        var counted = 0
        var cursor: FigureCursor?
        repeat {
          let page = try await office.desks.figures.records(
            office.clerk, organs: organs, period, cell: cell,
            after: cursor.flatMap { FigureCursor($0.description) }, limit: 9, on: office.today)
          counted += page.cases.count + page.remedies.count
          cursor = page.next
        } while cursor != nil
        #expect(counted == tables[cell], "\(cell)")
      }
    }
  }

  @Test func `agree with what the law says of each case at the year's end`() async throws {
    try await withOffice { office in
      try await office.fill(seed: 9, count: 60)
      let end = CivilDate(2023, 12, 31)
      let organ = office.bureau
      let standings = try await office.store.read("folding") { reader in
        try (Int64(1000)..<1060).compactMap { value -> Standing? in
          guard
            let file = try reader.caseFile(Case.ID(value: value), under: .standard),
            file.isCounted, file.arrivedOn <= end
          else { return nil }
          let standing = file.application.standing(on: end)
          if case .concluded = standing, let row = file.recountedTo { return .concluded(row) }
          return standing
        }
      }
      let all = try #require(
        FigurePeriod(from: CivilDate(2019, 5, 15), through: end))
      let tables = try await office.desks.figures.tables(office.clerk, organs: [organ], all)
      for outcome in Outcome.allCases {
        let row = try #require(ReportRow(name: outcome.rawValue))
        #expect(
          tables[Cell(row, .total)] == standings.count { $0 == .concluded(outcome) }, "\(outcome)")
      }
      #expect(
        tables[Cell(.carriedOut, .total)] == standings.count { $0 == .carriedOut })
    }
  }
}
