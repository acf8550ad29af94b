import AnnualReport
import ReportFiles
import Store
import StoreFixtures
import Testing
import Workdays

@testable import Desks

@Suite struct `A signed report` {
  @Test(arguments: ReportFileKind.allCases)
  func `is read back to the same cells`(from kind: ReportFileKind) async throws {
    try await withReports { house in
      try await house.office.fill(seed: 31, count: 60)
      try await house.sign(2022)
      let cells = try #require(try await house.page(2022).file.frozenCells)
      let file = try #require(
        try await house.reports.file(house.office.clerk, of: house.bureau, year: 2022, as: kind))
      let read = try ReportReader().read(file.bytes, named: file.name)
      let differing = cells.differences(to: ReportCells(read.report))
      #expect(differing == [], "\(kind)")
    }
  }

  @Test func `links each of its numbers to what it counts`() async throws {
    try await withReports { house in
      try await house.office.fill(seed: 31, count: 60)
      try await house.sign(2022)
      let file = try #require(
        try await house.reports.file(
          house.office.clerk, of: house.bureau, year: 2022, as: .html))
      let html = String(decoding: file.bytes, as: UTF8.self)
      for cell in Form.of(.y2021).cells {
        #expect(html.contains("/annual-reports/\(house.bureau)/2022/cells/\(cell)\""), "\(cell)")
      }
      #expect(
        html.contains(
          "<a href=\"/annual-reports/\(house.bureau)/2022/figures/applications.received\""))
    }
  }

  @Test func `never changes; what the records say later shows as a difference`() async throws {
    try await withReports { house in
      try await house.sign(2025)
      func bytes() async throws -> [[UInt8]?] {
        var all: [[UInt8]?] = []
        for kind in ReportFileKind.allCases {
          all.append(
            try await house.reports.file(
              house.office.clerk, of: house.bureau, year: 2025, as: kind)?.bytes)
        }
        return all
      }
      let before = try await bytes()
      _ = try await house.office.registered(on: CivilDate(2025, 11, 3))
      let page = try await house.page(2025)
      #expect(
        page.differences.map(\.cell) == [
          Cell(.received, .naturalPerson), Cell(.received, .total),
          Cell(.carriedOut, .naturalPerson), Cell(.carriedOut, .total),
        ])
      #expect(page.differences.allSatisfy { $0.before == .number(.zero) })
      #expect(try await bytes() == before)
      let grounds = try await house.grounds {
        try await house.act(house.office.clerk, .write(.overview, "改"), 2025)
      }
      #expect(grounds == [.wrongStage(.signed)])
      let answer = try #require(
        try await house.reports.figure(
          house.office.clerk, of: house.bureau, year: 2025, named: "III.received.total"))
      #expect(answer.frozen == .number(.zero))
      #expect(answer.value == Quantity(1))
    }
  }

  @Test func `is handed to the public only once it is published`() async throws {
    try await withReports { house in
      try await house.sign(2025)
      #expect(try await house.reports.published(of: house.bureau, year: 2025, as: .html) == nil)
      try await house.act(house.office.clerk, .publish, 2025)
      #expect(try await house.reports.published(of: house.bureau, year: 2025, as: .html) != nil)
    }
  }
}

@Suite struct `The figures of a report as text` {
  @Test func `are read back as they were written`() throws {
    var report = Report(edition: .y2021)
    report[Cell(.received, .total)] = Reading(.number(Quantity(7)))
    report[Cell(.carriedIn, .total)] = Reading(.blank)
    report[Cell(.fees, .amount)] = Reading(.number(try #require(Quantity(digits: 125, scale: 2))))
    report[Cell(.rules, .issued)] = Reading(.text, raw: "若干")
    let cells = ReportCells(report)
    #expect(ReportCells(cells.description) == cells)
    #expect(
      cells.report(organ: nil, year: nil)[Cell(.fees, .amount)].value.number?.description == "1.25")
  }

  @Test(arguments: [
    "", "2021|", "2021|1,2", "1999|", "2021|" + String(repeating: ",", count: 199) + "x",
  ])
  func `are nothing where they are no figures`(_ text: String) {
    #expect(ReportCells(text) == nil)
  }
}
