import Testing

@Suite struct WorkdaysCommandTests {
  private let program: Program

  init() throws { program = try Program() }

  @Test(arguments: [
    ("2026-02-12", "2026-03-18", "20"), ("2026-03-18", "2026-02-12", "-20"),
    ("2026-02-14", "2026-02-14", "0"), ("2018-12-31", "2019-12-31", "250"),
    ("2025-12-31", "2026-12-31", "248"), ("2026-02-13", "2026-02-14", "1"),
  ])
  func `the days after the first up to and including the last are counted`(
    from: String, through: String, count: String
  ) throws {
    defer { program.remove() }
    let run = try program.run("workdays", from, through)
    #expect(run.status == 0)
    #expect(run.output == count + "\n")
  }

  @Test(arguments: [
    ("2026-12-31", "2027-01-04", "工作日历收录至 2026-12-31,此后的放假安排尚未公布,不能计算。\n"),
    ("2027-01-04", "2026-12-31", "工作日历收录至 2026-12-31,此后的放假安排尚未公布,不能计算。\n"),
    ("2026-01-01", "9999-12-31", "工作日历收录至 2026-12-31,此后的放假安排尚未公布,不能计算。\n"),
    ("2018-12-30", "2019-01-04", "工作日历自 2019-01-01 起收录,此前的日期不能计算。\n"),
  ])
  func `outside the years whose days off are known it refuses in words`(
    from: String, through: String, words: String
  ) throws {
    defer { program.remove() }
    let run = try program.run("workdays", from, through)
    #expect(run.status == 1)
    #expect(run.output == "")
    #expect(run.errors == words)
  }

  @Test func `a further year is loaded from a file, and a faulty file with all its faults is not`()
    throws
  {
    defer { program.remove() }
    let days = [
      "2027-01-01,holiday,元旦", "2027-05-01,holiday,劳动节", "2027-05-02,holiday,劳动节",
      "2027-10-01,holiday,国庆节", "2027-10-02,holiday,国庆节", "2027-10-03,holiday,国庆节",
    ]
    try program.write("date,kind,holiday_name\n" + days.joined(separator: "\n"), to: "2027.csv")
    let good = try program.run("workdays", "2026-12-31", "2027-01-04", "--calendar", "2027.csv")
    #expect(good.status == 0)
    #expect(good.output == "1\n")
    try program.write(
      "date,kind,holiday_name\n2027-02-30,holiday,某节\n2027-03-01,makeup_workday,某节\n",
      to: "bad.csv")
    let bad = try program.run("workdays", "2026-12-31", "2027-01-04", "--calendar", "bad.csv")
    #expect(bad.status == 65)
    #expect(bad.output == "")
    #expect(bad.errors.contains("bad.csv:第 2 行:“2027-02-30”不是有效的日期"))
    #expect(bad.errors.contains("bad.csv:第 3 行:2027-03-01 是周一至周五,不能是调休工作日。"))
    #expect(bad.errors.contains("bad.csv:缺少法定节假日 2027-10-03。"))
    let missing = try program.run("workdays", "2026-12-31", "2027-01-04", "--calendar", "no.csv")
    #expect(missing.status == 66)
  }

  @Test(arguments: [
    ["2026-02-12"], ["2026-02-12", "2026-02-30"], ["2026-02-12", "x"],
    ["2026-02-12", "2026-02-13", "2026-02-14"], ["-1", "2026-02-13"], ["", ""],
  ])
  func `a question that cannot be understood ends with 64 and prints nothing`(
    arguments: [String]
  ) throws {
    defer { program.remove() }
    let run = try program.run(["workdays"] + arguments)
    #expect(run.status == 64)
    #expect(run.output == "")
  }
}
