import Testing

@Suite struct FeeCommandTests {
  private let program: Program

  init() throws { program = try Program() }

  @Test func `the JSON is word for word what was agreed`() throws {
    defer { program.remove() }
    let run = try program.run("fee", "--items", "35", "--format", "json")
    #expect(run.status == 0)
    #expect(
      run.output == """
        {
          "amount": 3000,
          "lines": [
            {"from": 1, "to": 10, "unitPrice": 0, "quantity": 10, "amount": 0},
            {"from": 11, "to": 30, "unitPrice": 100, "quantity": 20, "amount": 2000},
            {"from": 31, "to": 35, "unitPrice": 200, "quantity": 5, "amount": 1000}
          ]
        }

        """)
  }

  @Test(arguments: ["--items", "--pages"])
  func `nothing asked for is a fee of nothing`(option: String) throws {
    defer { program.remove() }
    let run = try program.run("fee", option, "0", "--format", "json")
    #expect(run.status == 0)
    #expect(run.output == "{\"amount\": 0, \"lines\": []}\n")
  }

  @Test func `items that follow others of the month cost what their place says`() throws {
    defer { program.remove() }
    let run = try program.run("fee", "--items", "1", "--after", "11", "--format", "json")
    #expect(run.output.contains("\"amount\": 100,"))
    #expect(run.output.contains("\"from\": 12, \"to\": 12"))
  }

  @Test func `the text has a line a step and the sum as an equation`() throws {
    defer { program.remove() }
    let run = try program.run("fee", "--pages", "250")
    #expect(
      run.output == """
        信息处理费 4700 元(按量计收,国办函〔2020〕109号第五条)
          · 第 1 至 30 页:30 页 × 0 元 = 0 元
          · 第 31 至 100 页:70 页 × 10 元 = 700 元
          · 第 101 至 200 页:100 页 × 20 元 = 2000 元
          · 第 201 至 250 页:50 页 × 40 元 = 2000 元
          70 × 10 + 100 × 20 + 50 × 40 = 4700 元

        """)
  }

  @Test(arguments: [
    [], ["--items", "-1"], ["--items", "1.5"], ["--items", "1e3"], ["--items", "９"],
    ["--items", "100001"], ["--items", "99999999999999999999"], ["--items", ""],
    ["--items", "5", "--pages", "5"], ["--items", "5", "--items", "6"],
    ["--pages", "5", "--after", "3"], ["--after", "3"], ["--items", "5", "--format", "html"],
  ])
  func `a question that cannot be understood ends with 64 and prints nothing`(
    arguments: [String]
  ) throws {
    defer { program.remove() }
    let run = try program.run(["fee"] + arguments)
    #expect(run.status == 64)
    #expect(run.output == "")
  }
}
