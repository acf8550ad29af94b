import AnnualReport
import ReportFiles
import Testing

/// What stands in a cell.
@Suite struct CellTextTests {
  private func reading(_ raw: String, in cell: Cell = Cell(.refusedStateSecret, .naturalPerson))
    throws -> Reading
  {
    let figures = Figures(seed: 5)
    let page = figures.page()
    let marked =
      cell.row == .fees
      ? page.replacingFirst(">\(figures.text(.fees, .amount))<", with: ">\(raw)<")
      : page.replacingFirst(
        "1.属于国家秘密</td><td>\(figures.text(.refusedStateSecret, .naturalPerson))<",
        with: "1.属于国家秘密</td><td>\(raw)<")
    #expect(marked != page || raw == figures.text(cell.row, cell.column))
    return try ReportReader().read(Array(marked.utf8), named: "a.html").report[cell]
  }

  @Test(arguments: [
    "", " ", "&nbsp;", "/", "-", "--", "—", "——", "－", "／", "空", "无", "不涉及", "不适用", "N/A",
  ])
  func `an empty cell and the marks for nothing are blank, not zero`(raw: String) throws {
    let reading = try reading(raw)
    #expect(reading.value == .blank)
    #expect(reading.doubt == nil)
  }

  @Test(arguments: [
    ("７１３", 713), ("7 1 3", 713), ("1,259", 1259), ("1，259", 1259), ("26件", 26), ("000", 0),
    ("0", 0),
    ("<span>1</span><span>2</span>", 12), (" 5 ", 5), ("１２件", 12), ("3 宗", 3), ("1 259", 1259),
    ("零", 0),
  ])
  func `a number is read however it is set`(raw: String, number: Int) throws {
    let reading = try reading(raw)
    #expect(reading.value == .number(Quantity(number)))
    #expect(reading.doubt == nil)
  }

  @Test(arguments: ["22(其中修订16件)", "22（其中修订16件）", "22件(含上年2件)", "22,其中修订16件"])
  func `a number with a note is read with a doubt`(raw: String) throws {
    let reading = try reading(raw)
    #expect(reading.value == .number(Quantity(22)))
    #expect(reading.doubt == .remark)
  }

  @Test(arguments: ["12 34", "3,14", "3/4", "12、13", "5+2", "<p>12</p><p>34</p>"])
  func `what may be several numbers is not read`(raw: String) throws {
    let reading = try reading(raw)
    #expect(reading.value.number == nil)
    #expect(reading.doubt != nil)
    #expect(!reading.raw.isEmpty)
  }

  @Test(arguments: ["见附件", "若干", "约5", "O", "百分之三", "99999999999999999999"])
  func `a text that is no number stays a text`(raw: String) throws {
    let reading = try reading(raw)
    #expect(reading.value == .text)
    #expect(reading.raw == raw)
  }

  @Test func `a number below zero and a fraction are kept as they are`() throws {
    #expect(try reading("-3").value == .number(Quantity(-3)))
    #expect(try reading("2.5").value == .number(try #require(Quantity(digits: 25, scale: 1))))
  }

  @Test(arguments: [
    ("665.94", "665.94"), ("1,259.50万元", "1259.5"), ("0.00", "0"), ("７７３０．２８", "7730.28"),
  ])
  func `an amount in 万元 keeps its decimals`(raw: String, number: String) throws {
    let reading = try reading(raw, in: Cell(.fees, .amount))
    #expect(reading.value.number?.description == number)
    #expect(reading.doubt == nil)
  }

  @Test func `an amount in 元 is read with a doubt about its unit`() throws {
    let reading = try reading("1200000元", in: Cell(.fees, .amount))
    #expect(reading.value == .number(Quantity(1_200_000)))
    #expect(reading.doubt == .unit)
  }
}

extension String {
  /// The text with the first occurrence of a part replaced.
  func replacingFirst(_ part: String, with other: String) -> String {
    guard let range = firstRange(of: part) else { return self }
    return replacingCharacters(in: range, with: other)
  }

  private func replacingCharacters(in range: Range<Index>, with other: String) -> String {
    String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
  }
}
