import AnnualReport
import ReportFiles
import Testing

@Suite struct WordingTests {
  private static func side(_ terms: [(String, Int)]) -> Side {
    let terms = terms.compactMap { address, number in
      Cell(address).map { Term($0, Quantity(number)) }
    }
    return Side(
      terms: terms, value: Quantity(terms.reduce(0) { $0 + ($1.value.whole ?? 0) }))
  }

  @Test func `a broken balance reads as one sentence`() {
    let finding = Finding(
      .balance, .error,
      left: Self.side([("III.received.naturalPerson", 7), ("III.carriedIn.naturalPerson", 0)]),
      right: Self.side([("III.concluded.naturalPerson", 6), ("III.carriedOut.naturalPerson", 0)]),
      fact: .equation)
    #expect(
      finding.words
        == "自然人列:7(本年新收) + 0(上年结转) = 7,而 6((七)总计) + 0(结转下年度) = 6,相差 1")
  }

  @Test func `broken outcomes name the rows that count`() {
    let finding = Finding(
      .outcomes, .error, left: Self.side([("III.concluded.total", 6)]),
      right: Self.side([
        ("III.disclosed.total", 5), ("III.partlyDisclosed.total", 2),
        ("III.refused.stateSecret.total", 0),
      ]), fact: .equation)
    #expect(
      finding.words
        == "总计列:(七)总计为 6,而各项办理结果之和为 5((一)予以公开) + 2((二)部分公开) = 7,相差 1")
  }

  @Test func `a broken row of applicants names the row`() {
    let finding = Finding(
      .applicants, .error, left: Self.side([("III.received.total", 6)]),
      right: Self.side([
        ("III.received.naturalPerson", 5), ("III.received.otherOrganization", 2),
      ]), fact: .equation)
    #expect(
      finding.words == "本年新收行:总计为 6,而六类申请人之和为 5(自然人) + 2(其他(法人或其他组织)) = 7,相差 1"
    )
  }

  @Test func `a broken total of table IV names the procedure`() {
    let finding = Finding(
      .remedyTotal, .error, left: Self.side([("IV.reconsideration.total", 0)]),
      right: Self.side([
        ("IV.reconsideration.upheld", 10), ("IV.reconsideration.corrected", 1),
      ]), fact: .equation)
    #expect(
      finding.words == "行政复议(表四):总计为 0,而各项结果之和为 10(结果维持) + 1(结果纠正) = 11,相差 11")
  }

  @Test func `a claim says what it was compared with`() throws {
    let cell = try #require(Cell("III.received.total"))
    let claim = Claim(
      Quantity(42), readings: [[cell]], quote: "收到依申请公开42件", isOwn: false, place: Place())
    let finding = Finding(
      .proseCell, .warning, left: Side(terms: [], value: Quantity(42)),
      right: Side(terms: [Term(cell, Quantity(7))], value: Quantity(7)), fact: .claim(claim))
    #expect(
      finding.words
        == "正文“收到依申请公开42件”,而表中本年新收·总计为 7,相差 35;该句所指范围不能确定,请核对")
  }

  @Test(arguments: [
    (Fact.printed("-3"), Rule.negative, "本年新收·自然人为负数“-3”"),
    (.printed("2.5"), .fraction, "本年新收·自然人为“2.5”,件数应为整数"),
    (.printed("见附件"), .notNumber, "本年新收·自然人的内容“见附件”不是数字"),
    (
      .period("2024年1月1日至2024年12月30日", year: 2024), .period,
      "统计期限为“2024年1月1日至2024年12月30日”,应为2024年1月1日至2024年12月31日"
    ),
    (.missingSections([.otherMatters]), .sectionMissing, "没有找到“其他需要报告的事项”部分"),
    (.abridged, .abridged, "“(六)其他处理”合为一行,规定格式应分三行填报"),
    (.feesUnsaid, .feesUnsaid, "“其他需要报告的事项”没有说明收取信息处理费的情况,未收取的也应说明"),
    (
      .edition(.y2019, year: 2022), .superseded,
      "2022年度报告使用了2019年格式(国办公开办函〔2019〕60号)的表格,应使用2021年格式(国办公开办函〔2021〕30号)的表格"
    ),
    (
      .otherYear(2023, own: 2024, quote: "2023年,本机关"), .otherYear,
      "2024年度报告中出现“2023年,本机关”,2023年是否应为2024年"
    ),
    (.emptyNumber("共主动公开条"), .emptyNumber, "“共主动公开条”处没有填写数字"),
  ])
  func `a fact reads so`(fact: Fact, rule: Rule, words: String) {
    let finding = Finding(
      rule, .warning, otherCells: [Cell(.received, .naturalPerson)], fact: fact)
    #expect(finding.words == words)
  }

  @Test func `a figure that last year hands over is shown with its year`() {
    let finding = Finding(
      .carried, .error, left: Self.side([("III.carriedIn.total", 2)]),
      right: Side(terms: [], value: Quantity(3)),
      fact: .lastYear(2023, Cell(.carriedOut, .total)))
    #expect(finding.words == "上年结转·总计:本年度报告为 2,2023年度报告的“结转下年度”为 3,相差 1")
  }

  @Test func `a list that does not add up shows its items`() {
    let list = ProseList(
      total: Quantity(372), items: [Quantity(331), Quantity(61)], sum: Quantity(392),
      quote: "372条(网站331条、新媒体61条)", isExhaustive: true)
    let finding = Finding(
      .proseSum, .error, left: Side(terms: [], value: Quantity(372)),
      right: Side(terms: [], value: Quantity(392)), fact: .list(list))
    #expect(
      finding.words == "“372条(网站331条、新媒体61条)”:各项之和为 331 + 61 = 392,与总数 372 不符,相差 20")
  }

  @Test func `a proposal names cell, numbers and reasons`() {
    let proposal = Proposal(
      changes: [
        Proposal.Change(Cell(.concluded, .naturalPerson), from: Quantity(6), to: Quantity(7))
      ], grounds: [.smallest(mends: 4), .onlyTotals])
    #expect(proposal.changes.map(\.words) == ["(七)总计·自然人 6 → 7"])
    #expect(proposal.words == "改动最少,改后全部勾稽关系成立(可消除 4 处不平);只改合计数,不动分项数据")
  }

  @Test(arguments: [
    (Place(table: 3, row: 5, column: 4), "第3张表第5行第4列"), (Place(line: 45), "第45行"),
    (Place(page: 3, line: 12), "第3页第12行"),
    (Place(row: 7, column: 3, sheet: "表一"), "工作表「表一」C7"),
    (Place(row: 2, column: 28, sheet: "A"), "工作表「A」AB2"), (Place(), ""),
  ])
  func `a place reads so`(place: Place, words: String) {
    #expect(place.words == words)
  }

  @Test func `what is undecided says what is needed`() {
    #expect(
      Undecided(.carried, .noPreviousReport).words
        == "“上年结转等于上一年度报告的结转下年度”未能核对:没有上一年度报告,请一并提供")
    #expect(
      Undecided(.balance, .unreadCells([Cell(.received, .total)])).words
        == "“本年新收加上年结转,等于办理结果总计加结转下年度”未能核对:本年新收·总计没有读到确定的数字,请对照原文")
  }

  @Test func `the severities have their words`() {
    #expect(Severity.allCases.map(\.label) == ["错误", "需核对", "提示"])
  }

  @Test func `every rule has a title`() {
    #expect(Set(Rule.allCases.map(\.title)).count == Rule.allCases.count)
  }
}
