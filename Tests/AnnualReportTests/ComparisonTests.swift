import Testing

@testable import AnnualReport

@Suite struct ComparisonTests {
  private static func line(_ address: String, _ comparison: Comparison) throws -> Comparison.Line {
    try #require(comparison.lines.first { $0.cell.description == address })
  }

  @Test func `two years of one edition are compared cell by cell`() throws {
    var last = Report.zero(year: 2023)
    last.set(["III.received.total": 5])
    var report = Report.zero()
    report.set(["III.received.total": 7])
    let comparison = Comparison(last, report)
    #expect(comparison.lines.count == 200)
    #expect(try Self.line("III.received.total", comparison).difference == Quantity(2))
  }

  @Test func `across editions the three rows of (六) are added up`() throws {
    var last = Report.zero(.y2019, year: 2020)
    last.set(["III.other.total": 4])
    var report = Report.zero(year: 2021)
    report.set(["III.other.correctionLapsed.total": 1, "III.other.other.total": 2])
    let line = try Self.line("III.other.total", Comparison(last, report))
    #expect(line.left.value == .number(Quantity(4)))
    #expect(line.right.value == .number(Quantity(3)))
    #expect(line.right.cells.count == 3)
    #expect(line.difference == Quantity(-1))
  }

  @Test(arguments: [
    ("II.licences.decided", true), ("II.penalties.decided", true), ("II.coercion.decided", true),
    ("II.rules.issued", false), ("II.rules.made", false), ("II.fees.amount", false),
    ("II.otherServices.decided", false), ("III.concluded.total", true),
    ("IV.reconsideration.total", true),
  ])
  func `across editions only what counts the same thing is compared`(
    address: String, isComparable: Bool
  ) throws {
    let comparison = Comparison(.zero(.y2019, year: 2020), .zero(year: 2021))
    let line = try Self.line(address, comparison)
    #expect(line.isComparable == isComparable)
    #expect((line.difference == .zero) == isComparable)
  }

  @Test func `a figure that one edition does not have stands alone`() throws {
    let comparison = Comparison(.zero(.y2019, year: 2020), .zero(year: 2021))
    let line = try Self.line("II.rules.issued", comparison)
    #expect(line.left.cells.isEmpty && line.left.value == .unread)
    #expect(line.right.value == .number(.zero))
  }

  @Test func `an abridged report is compared with a full one`() throws {
    var abridged = Report.zero(abridged: true)
    abridged.set(["III.other.total": 2])
    let line = try Self.line("III.other.total", Comparison(.zero(year: 2023), abridged))
    #expect(line.difference == Quantity(2))
  }

  @Test func `what was not read has no difference`() throws {
    var report = Report.zero()
    report[Cell(.received, .total)] = Reading(.unread, doubt: .rowMissing)
    let line = try Self.line("III.received.total", Comparison(.zero(year: 2023), report))
    #expect(line.difference == nil)
  }
}
