import Testing

@testable import AnnualReport

@Suite struct ValueTests {
  private static func rules(_ report: Report, _ context: CheckContext = CheckContext()) -> [Rule] {
    report.checkup(context: context).findings.map(\.rule)
  }

  /// A report with one figure, so that it is not all zero.
  private static func report(organ: String = "常宁市数据局", _ numbers: [String: Int] = [:]) -> Report {
    var report = Report.zero(organ: organ)
    report.set(["II.licences.decided": 1])
    report.set(numbers)
    return report
  }

  @Test func `a negative figure is an error`() {
    var report = Self.report()
    report.set(["II.penalties.decided": -3])
    let finding = report.checkup().findings.first
    #expect(finding?.rule == .negative && finding?.severity == .error)
  }

  @Test func `a fraction is an error where a count belongs and none in an amount`() throws {
    var report = Self.report()
    let half = Reading(.number(try #require(Quantity(digits: 25, scale: 1))), raw: "2.5")
    report[Cell(.fees, .amount)] = half
    #expect(Self.rules(report).isEmpty)
    report[Cell(.penalties, .decided)] = half
    #expect(Self.rules(report) == [.fraction])
  }

  @Test func `a text is an error with what stands there`() {
    var report = Self.report()
    report[Cell(.penalties, .decided)] = Reading(.text, raw: "见附件")
    #expect(report.checkup().findings.map(\.fact) == [.printed("见附件")])
  }

  @Test(arguments: [
    ("常宁市数据局", [Rule.rulesWithoutPower]), ("石桥镇人民政府", [.rulesWithoutPower]),
    ("淮安市洪泽区人民政府", [.rulesWithoutPower]), ("某某市人民政府", []),
    ("湖南省人民政府", []), ("上海市人民政府", []), ("湘西土家族苗族自治州人民政府", []),
    ("国家市场监督管理总局", []), ("湖南省财政厅", [.rulesWithoutPower]),
    ("广西壮族自治区人民政府", []), ("上海市浦东新区人民政府", [.rulesWithoutPower]),
    ("某研究院", []),
  ])
  func `rules of government are counted by those who may issue them`(
    organ: String, expected: [Rule]
  ) {
    let report = Self.report(organ: organ, ["II.rules.inForce": 6])
    #expect(Self.rules(report).filter { $0 == .rulesWithoutPower } == expected)
  }

  @Test func `what is known of the organ outweighs its name`() {
    let report = Self.report(["II.rules.inForce": 6])
    #expect(Self.rules(report, CheckContext(mayIssueRules: true)).isEmpty)
  }

  @Test func `remedies without applications are a warning`() {
    let report = Self.report(["IV.reconsideration.upheld": 1, "IV.reconsideration.total": 1])
    #expect(Self.rules(report) == [.remediesWithoutApplications])
  }

  @Test(arguments: [
    ("淮安市洪泽区人民政府", 7730, false), ("淮安市洪泽区人民政府", 77_302_800, true),
    ("石桥镇人民政府", 125_000, true), ("常宁市数据局", 7_730_000, false),
  ])
  func `an amount that can only be in 元 is a warning`(organ: String, amount: Int, found: Bool) {
    let report = Self.report(organ: organ, ["II.fees.amount": amount])
    #expect(Self.rules(report).contains(.amountInYuan) == found)
  }

  @Test func `a report of nothing but zeros is noted, one of blanks is a warning`() {
    var report = Report.zero()
    #expect(report.checkup().findings.map(\.severity) == [.note])
    for cell in report.cells { report[cell] = Reading(.blank) }
    #expect(report.checkup().findings.first?.rule == .allZero)
    #expect(report.checkup().findings.first?.severity == .warning)
  }
}
