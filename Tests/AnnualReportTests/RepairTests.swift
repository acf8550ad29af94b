import Testing

@testable import AnnualReport

@Suite struct RepairTests {
  /// The reference organ's own report for 2024: seven received and disclosed, six concluded.
  static let reference: Report = {
    var report = Report.zero()
    report.set([
      "III.received.naturalPerson": 7, "III.received.total": 7,
      "III.disclosed.naturalPerson": 7, "III.disclosed.total": 7,
      "III.concluded.naturalPerson": 6, "III.concluded.total": 6,
    ])
    return report
  }()

  @Test func `the reference report is mended by its two totals`() throws {
    let checkup = Self.reference.checkup()
    #expect(
      checkup.findings.filter { $0.severity == .error }.map(\.rule) == [
        .balance, .balance, .outcomes, .outcomes,
      ])
    let first = try #require(checkup.proposals.first)
    #expect(
      first.changes == [
        Proposal.Change(Cell(.concluded, .naturalPerson), from: Quantity(6), to: Quantity(7)),
        Proposal.Change(Cell(.concluded, .total), from: Quantity(6), to: Quantity(7)),
      ])
    #expect(first.grounds == [.smallest(mends: 4), .onlyTotals])
    #expect(checkup.search == .complete)
  }

  @Test(arguments: [(Edition.y2021, false), (.y2021, true), (.y2019, false)])
  func `a report broken in up to three cells is mended by no more changes`(
    edition: Edition, abridged: Bool
  ) throws {
    for seed in 0..<120 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      var report = Report.consistent(edition, abridged: abridged, using: &generator)
      try #require(report.checkup().findings.allSatisfy { $0.severity != .error }, "seed \(seed)")
      let cells = Set(report.equations.flatMap { $0.left + $0.right }).sorted()
      let breaks = Int(seed % 3) + 1
      for cell in cells.shuffled(using: &generator).prefix(breaks) {
        let number = report.number(cell.row, cell.column)?.whole ?? 0
        var other = Int.random(in: 0...30, using: &generator)
        if other == number { other += 1 }
        report.set(other, cell.row, cell.column)
      }
      let checkup = report.checkup()
      try #require(!checkup.proposals.isEmpty, "seed \(seed)")
      #expect(checkup.proposals.count <= 3)
      let sizes = Set(checkup.proposals.map(\.changes.count))
      #expect(sizes.count == 1 && (sizes.first ?? 9) <= breaks, "seed \(seed)")
      for proposal in checkup.proposals {
        var mended = report
        mended.apply(proposal)
        #expect(mended.checkup().findings.allSatisfy { $0.severity != .error }, "seed \(seed)")
      }
    }
  }

  @Test func `a total left blank beside its parts is filled in`() throws {
    var report = Report.zero()
    report.set(["IV.reconsideration.upheld": 10, "IV.reconsideration.corrected": 1])
    report[Cell(.reconsideration, .total)] = Reading(.blank)
    let first = try #require(report.checkup().proposals.first)
    #expect(
      first.changes == [
        Proposal.Change(Cell(.reconsideration, .total), from: nil, to: Quantity(11))
      ])
  }

  @Test func `two rows of table IV are mended together`() throws {
    var report = Report.zero()
    report.set(["IV.reconsideration.upheld": 10, "IV.directLitigation.upheld": 5])
    let proposals = report.checkup().proposals
    #expect(proposals.count == 3)
    #expect(
      proposals.first?.changes.map(\.cell) == [
        Cell(.reconsideration, .total), Cell(.directLitigation, .total),
      ])
    #expect(proposals.first?.grounds == [.smallest(mends: 2), .onlyTotals, .alternatives(3)])
  }

  @Test func `no proposal makes a figure negative`() {
    var report = Report.zero()
    report.set(["IV.reconsideration.total": 3])
    for proposal in report.checkup().proposals {
      #expect(proposal.changes.allSatisfy { !$0.to.isNegative })
    }
  }

  @Test func `sums broken all over end in bounded time without a proposal that may be too large`() {
    var generator = SeededGenerator(seed: 7)
    var report = Report.consistent(using: &generator)
    for cell in Set(report.equations.flatMap(\.left)).sorted().shuffled(using: &generator)
      .prefix(20)
    {
      report.set(Int.random(in: 50...5000, using: &generator), cell.row, cell.column)
    }
    let checkup = report.checkup()
    #expect(checkup.proposals.isEmpty)
    #expect(checkup.search == .stopped)
  }

  @Test func `the equations of a cell that holds a text are left out`() throws {
    var report = Self.reference
    report[Cell(.received, .commercialEnterprise)] = Reading(.text, raw: "见附件")
    let checkup = report.checkup()
    #expect(checkup.undecided.prefix(2) == [.balance, .applicants])
    #expect(
      checkup.proposals.first?.changes.map(\.cell) == [
        Cell(.concluded, .naturalPerson), Cell(.concluded, .total),
      ])
  }
}
