import Foundation
import Testing

/// `gongkai ledger`, run as a program.
struct LedgerCommandTests {
  let program: Program

  init() throws { program = try Program() }

  private static let ledger = """
    2025年政府信息公开申请台账,,,,,
    编号,收到日期,申请渠道,申请人,申请人类别,答复日期,办理结果
    1,2024-12-20,当面,甲,自然人,2025-01-10,予以公开
    2,2025-03-03,当面,乙公司,公司,2025-06-20,不予公开—属于国家秘密
    3,2025-06-09,当面,丙,个人,,办理中
    4,2025-06-10,当面,丁,外星人,2025-06-20,予以公开
    """

  @Test func `a ledger is tried, imported, and imported again without effect`() throws {
    defer { program.remove() }
    try enterOffice()
    try program.write(Self.ledger, to: "台账.csv")
    let lines = """
      第 4 行 提示:答复期限至 2025 年 3 月 31 日,答复逾期。
      第 6 行 退回:“申请人类别”所写的“外星人”没有对应,请指定含义。
      2024 年:本年新收 1 件,上年结转 0 件,办结 0 件,结转下年度 1 件;行政复议 0 件,未经复议直接起诉 0 件,复议后起诉 0 件。
      2025 年:本年新收 2 件,上年结转 1 件,办结 2 件,结转下年度 1 件;行政复议 0 件,未经复议直接起诉 0 件,复议后起诉 0 件。

      """
    let tried = try run("台账.csv", "--dry-run")
    #expect(tried.status == 1)
    #expect(
      tried.output
        == lines + "试算,没有写入。新增 3 件,补登结果 0 件,没有变化 0 件,退回 1 行,另有 1 件依法有提示。\n")
    let done = try run("台账.csv", "--rejected", "退回.xlsx")
    #expect(done.status == 1, "\(done.errors)")
    #expect(done.output == lines + "新增 3 件,补登结果 0 件,没有变化 0 件,退回 1 行,另有 1 件依法有提示。\n")
    let rejected = try Data(contentsOf: program.folder.appending(path: "退回.xlsx"))
    #expect(rejected.starts(with: Array("PK".utf8)))
    let again = try run("台账.csv")
    #expect(again.output.hasSuffix("新增 0 件,补登结果 0 件,没有变化 3 件,退回 1 行,另有 1 件依法有提示。\n"))
    #expect(try program.run("audit", "verify", "--store", "store").status == 0)
  }

  @Test func `whoever has no casework there, and what is no ledger, are refused`() throws {
    defer { program.remove() }
    try enterOffice()
    try program.write(Self.ledger, to: "台账.csv")
    try program.write("一行", to: "x.csv")
    let nobody = try program.run(
      "ledger", "import", "--store", "store", "--organ", "某市数据局", "--as", "wang.wu", "台账.csv")
    #expect(nobody.status == 1)
    #expect(nobody.errors.hasPrefix("您没有"))
    let none = try run("x.csv")
    #expect(none.status == 2)
    #expect(none.errors == "x.csv:文件中没有找到带表头的台账。\n")
    #expect(try run("missing.csv").status == 2)
  }

  private func run(_ arguments: String...) throws -> Program.Run {
    try program.run(
      ["ledger", "import", "--store", "store", "--organ", "某市数据局", "--as", "li.na"] + arguments)
  }

  private func enterOffice() throws {
    for arguments in [
      [
        "organ", "add", "--store", "store", "--name", "某市数据局", "--kind", "department", "--code",
        "11441700007280420Y",
      ],
      [
        "person", "add", "--store", "store", "--account", "li.na", "--name", "李娜", "--organ",
        "某市数据局",
        "--role", "clerk",
      ],
      [
        "person", "add", "--store", "store", "--account", "wang.wu", "--name", "王五", "--organ",
        "某市数据局", "--role", "systemAdministrator",
      ],
    ] {
      let added = try program.run(arguments)
      try #require(added.status == 0, "\(added.errors)")
    }
  }
}
