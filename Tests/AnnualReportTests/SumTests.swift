import Testing

@testable import AnnualReport

@Suite struct SumTests {
  @Test(arguments: [
    (Edition.y2021, false, 42), (.y2021, true, 40), (.y2019, false, 40),
  ])
  func `an edition declares its equations`(edition: Edition, abridged: Bool, count: Int) {
    #expect(Equation.all(of: edition, otherAsOneRow: abridged).count == count)
  }

  @Test func `a broken balance names both sides and the difference`() throws {
    let findings = RepairTests.reference.checkup().findings
    let finding = try #require(findings.first { $0.rule == .balance })
    #expect(
      finding.cells.map(\.description) == [
        "III.received.naturalPerson", "III.carriedIn.naturalPerson",
        "III.concluded.naturalPerson", "III.carriedOut.naturalPerson",
      ])
    #expect(finding.left?.value == Quantity(7))
    #expect(finding.right?.value == Quantity(6))
    #expect(finding.difference == Quantity(1))
    #expect(finding.places.count == 4)
  }

  @Test func `a blank counts as zero and is told`() throws {
    var report = Report.zero()
    report.set(["III.received.naturalPerson": 5, "III.disclosed.naturalPerson": 5])
    report[Cell(.received, .total)] = Reading(.blank)
    let finding = try #require(
      report.checkup().findings.first {
        $0.rule == .applicants && $0.left?.terms.first?.cell == Cell(.received, .total)
      })
    #expect(finding.left?.terms.first?.isBlank == true)
    #expect(finding.difference == Quantity(-5))
  }

  @Test func `a row of blanks is no broken sum`() {
    var report = Report.zero()
    for column in Column.applicants + [.total] {
      report[Cell(.refusedStateSecret, column)] = Reading(.blank)
    }
    let findings = report.checkup().findings
    #expect(findings.allSatisfy { $0.severity == .note })
    #expect(findings.first { $0.rule == .blank }?.fact == .blanks(.iii, count: 7))
  }

  @Test func `an unread cell leaves its own equations undecided and no others`() {
    var report = RepairTests.reference
    report[Cell(.received, .naturalPerson)] = Reading(.unread, doubt: .ambiguousColumns(found: 6))
    let checkup = report.checkup()
    #expect(checkup.findings.count { $0.rule == .balance } == 1)
    #expect(checkup.findings.count { $0.rule == .outcomes } == 2)
    #expect(checkup.undecided == [.balance, .applicants, .carried, .inForce])
    #expect(
      checkup.reasons.first
        == Undecided(.balance, .unreadCells([Cell(.received, .naturalPerson)])))
  }

  @Test func `the abridged row stands for its three parts`() {
    var report = Report.zero(abridged: true)
    report.set([
      "III.received.naturalPerson": 2, "III.received.total": 2, "III.other.naturalPerson": 2,
      "III.other.total": 2, "III.concluded.naturalPerson": 2, "III.concluded.total": 2,
    ])
    let checkup = report.checkup()
    #expect(checkup.count(.error) == 0)
    #expect(checkup.undecided == [.carried, .inForce])
  }

  @Test func `without last year's report the rules of two years stay undecided`() {
    let checkup = Report.zero().checkup()
    #expect(checkup.reasons.map(\.reason) == [.noPreviousReport, .noPreviousReport])
  }

  @Test func `what was carried in is what last year carried out`() throws {
    var last = Report.zero(year: 2023)
    last.set(["III.carriedOut.naturalPerson": 3, "III.carriedOut.total": 3])
    let checkup = Report.zero().checkup(previous: last)
    let findings = checkup.findings.filter { $0.rule == .carried }
    #expect(findings.map(\.severity) == [.error, .error])
    #expect(findings.first?.right == Side(terms: [], value: Quantity(3)))
    #expect(checkup.undecided.isEmpty)
  }

  @Test func `what is in force follows from last year's stock`() throws {
    var last = Report.zero(year: 2023)
    last.set(["II.normativeDocuments.inForce": 20])
    var report = Report.zero()
    report.set([
      "II.normativeDocuments.issued": 3, "II.normativeDocuments.repealed": 1,
      "II.normativeDocuments.inForce": 23,
    ])
    let finding = try #require(
      report.checkup(previous: last).findings.first { $0.rule == .inForce })
    #expect(finding.severity == .warning)
    #expect(finding.right?.value == Quantity(22))
    #expect(finding.fact == .stock(2023, before: Quantity(20)))
  }

  @Test(arguments: [
    (2022, "常宁市数据局", Undecided.Reason.previousOfAnotherYear(2022)),
    (2023, "常宁市财政局", .previousOfAnotherOrgan("常宁市财政局")),
  ])
  func `a report that is not last year's decides nothing`(
    year: Int, organ: String, reason: Undecided.Reason
  ) {
    let other = Report.zero(year: year, organ: organ)
    #expect(Report.zero().checkup(previous: other).reasons.first?.reason == reason)
  }

  @Test func `an organ is known with and without the city before its name`() {
    let last = Report.zero(year: 2023, organ: "衡阳市 常宁市数据局")
    #expect(Report.zero().checkup(previous: last).undecided.isEmpty)
  }
}
