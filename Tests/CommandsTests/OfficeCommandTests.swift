import Foundation
import OfficeFiles
import Testing

/// `gongkai organ` and `gongkai person`, run as a program.
struct OfficeCommandTests {
  let program: Program

  init() throws { program = try Program() }

  @Test func `organs are entered, listed as a tree and on a day`() throws {
    defer { program.remove() }
    try enterOrgans()
    let list = try run("organ", "list")
    #expect(
      list.output == """
        某市人民政府\t11341702486344515H\t政府\t
          某市数据局\t11441700007280420Y\t部门\t主管:某市人民政府

        """)
    let before = try run("organ", "list", "--on", "2024-06-27", "--format", "json")
    #expect(before.output.contains("某市人民政府"))
    #expect(!before.output.contains("某市数据局"))
  }

  @Test func `what is refused is said in words, with status 1`() throws {
    defer { program.remove() }
    try enterOrgans()
    let again = try run(
      "organ", "add", "--name", "某市数据局", "--kind", "department", "--code", "11441700007280420X")
    #expect(again.status == 1)
    #expect(
      again.errors == "这个名称当日已由另一机关使用(统一社会信用代码 11441700007280420Y)。"
        + "统一社会信用代码的校验位不符(按前 17 位计算应为 Y),请核对有无错字。\n")
    let nobody = try run("person", "unlock", "nobody")
    #expect(nobody.status == 1)
    #expect(nobody.errors == "没有这个人员。\n")
  }

  @Test func `an account is opened with a link, listed, locked, unlocked and reset`() throws {
    defer { program.remove() }
    try enterOrgans()
    let added = try run(
      "person", "add", "--account", "li.na", "--name", "李娜", "--organ", "某市数据局", "--role",
      "clerk", "--role", "reviewer", "--site", "https://zwgk.example.gov.cn/")
    #expect(added.status == 0, "\(added.errors)")
    let link = added.output.split(separator: "\n").last ?? ""
    #expect(
      link.wholeMatch(of: /https:\/\/zwgk\.example\.gov\.cn\/office\/invitation\/[\w-]{43}/) != nil)
    #expect(try run("person", "list").output == "li.na\t李娜\t某市数据局\t经办人、审核人\n")
    #expect(try run("person", "lock", "li.na", "--reason", "调离").status == 0)
    #expect(
      try run("person", "list", "--locked").output
        == "li.na\t李娜\t某市数据局\t经办人、审核人\t已停用\n")
    #expect(try run("person", "unlock", "li.na").status == 0)
    #expect(try run("person", "list", "--locked").output == "")
    let reset = try run("person", "reset", "li.na")
    #expect(reset.output.contains("/office/invitation/"))
    #expect(try run("person", "reset", "li.na", "--second-factor").errors == "此人没有绑定双因素验证。\n")
  }

  @Test func `roles are granted and revoked, and the three administrators stay apart`() throws {
    defer { program.remove() }
    try enterOrgans()
    _ = try run(
      "person", "add", "--account", "admin", "--name", "王五", "--organ", "11441700007280420Y",
      "--role", "systemAdministrator")
    let refused = try run("person", "grant", "admin", "auditAdministrator")
    #expect(refused.status == 1)
    #expect(refused.errors == "系统管理员、安全管理员、审计管理员应当由不同的人担任,此人现为系统管理员。\n")
    #expect(try run("person", "revoke", "admin", "systemAdministrator").status == 0)
    #expect(try run("person", "grant", "admin", "supervisor", "--organ", "某市人民政府").status == 0)
    let list = try run("person", "list", "--format", "json", "--role", "supervisor")
    #expect(list.output.contains(#"{"role": "supervisor", "organ": "某市人民政府"}"#))
  }

  @Test func `a sheet is tried, imported, and imported again without effect`() throws {
    defer { program.remove() }
    try enterOrgans()
    try sheet([
      ["11441700007280420Y", "某市数据和政务服务局", "部门"], ["12345", "某局", "部门"],
    ]).write(to: program.folder.appending(path: "organs.xlsx"))
    let change = "第 2 行 某市数据和政务服务局 更新:机关名称\n"
    let back = "第 3 行 某局 退回:统一社会信用代码应为 18 位,现为 5 位。\n"
    let tried = try run("organ", "import", "organs.xlsx", "--dry-run")
    #expect(tried.status == 1)
    #expect(
      tried.output == change + back + "试算,没有写入。新增 0 个,更新 1 个,没有变化 0 个,退回 1 行。\n")
    #expect(try run("organ", "list").output.contains("某市数据局"))
    let done = try run("organ", "import", "organs.xlsx")
    #expect(done.output == change + back + "新增 0 个,更新 1 个,没有变化 0 个,退回 1 行。\n")
    let again = try run("organ", "import", "organs.xlsx")
    #expect(again.output == back + "新增 0 个,更新 0 个,没有变化 1 个,退回 1 行。\n")
  }

  @Test func `a file that is no sheet of organs is refused with status 2`() throws {
    defer { program.remove() }
    try program.write("机关名称,类别", to: "organs.csv")
    let refused = try run("organ", "import", "organs.csv")
    #expect(refused.status == 2)
    #expect(refused.errors == "organs.csv:文件不是 XLSX 工作簿。\n")
    #expect(try run("organ", "import", "missing.xlsx").status == 2)
  }

  private func enterOrgans() throws {
    for arguments in [
      ["--name", "某市人民政府", "--kind", "government", "--code", "11341702486344515H"],
      [
        "--name", "某市数据局", "--kind", "department", "--code", "11441700007280420Y", "--parent",
        "某市人民政府", "--supervisor", "11341702486344515H", "--founded", "2024-06-28",
      ],
    ] {
      let added = try program.run(["organ", "add", "--store", "store"] + arguments)
      try #require(added.status == 0, "\(added.errors)")
    }
  }

  private func run(_ arguments: String...) throws -> Program.Run {
    try program.run(Array(arguments.prefix(2)) + ["--store", "store"] + arguments.dropFirst(2))
  }

  private func sheet(_ rows: [[String]]) throws -> Data {
    Data(
      try Workbook(sheets: [
        Workbook.Sheet(
          name: "机关",
          columns: ["统一社会信用代码", "机关名称", "机关类别"].map { Workbook.Column($0) },
          rows: rows.map { $0.map { Workbook.Cell(.text($0)) } })
      ]).xlsx())
  }
}
