import OfficeFiles
import Testing
import Workdays

@testable import Desks

/// What a sheet of organs comes to.
struct ImportTests {
  private let today = CivilDate(2026, 3, 2)
  private let head = ["统一社会信用代码", "机关名称", "机关类别", "上级机关", "政务公开主管部门"]
  private let city = ["11341702486344515H", "某市人民政府", "政府", "无", ""]
  private let bureau = ["11441700007280420Y", "某市数据局", "部门", "某市人民政府", "某市人民政府"]

  @Test func `rows may name each other in any order`() throws {
    let plan = try plan([head, bureau, city])
    #expect(plan.rejected == [])
    #expect(plan.rows.map(\.outcome) == [.founded, .founded])
    let register = applied(plan)
    let tree = register.tree(on: today)
    #expect(tree.map { $0.organ.name(on: today) } == ["某市人民政府"])
    #expect(tree.first?.children.map { $0.organ.name(on: today) } == ["某市数据局"])
  }

  @Test func `importing the same sheet again changes nothing`() throws {
    let register = applied(try plan([head, city, bureau]))
    let again = try plan([head, city, bureau], into: register)
    #expect(again.rows.map(\.outcome) == [.unchanged, .unchanged])
    #expect(applied(again, to: register) == register)
  }

  @Test func `what a row says anew is named column by column`() throws {
    let register = applied(try plan([head, city, bureau]))
    let again = try plan(
      [
        ["统一社会信用代码", "机关名称", "机关类别", "联系电话", "可以制定规章", "成立日期"],
        ["11441700007280420Y", "某市数据和政务服务局", "其他", "0734-7212345", "是", "2024年6月28日"],
      ], into: register)
    #expect(
      again.rows.map(\.outcome) == [
        .changed([.name, .kind, .mayIssueRules, .founded, .particular(.telephone)])
      ])
    let after = applied(again, to: register)
    #expect(after.organ(named: "某市数据和政务服务局", on: today)?.founded == CivilDate(2024, 6, 28))
  }

  @Test func `a blank cell leaves what is recorded`() throws {
    let full = try plan([head + ["传真"], city + ["0734-1"], bureau + ["0734-2"]])
    let register = applied(full)
    let again = try plan([head + ["传真"], city + ["无"], bureau + [""]], into: register)
    #expect(again.rows.map(\.outcome) == [.unchanged, .unchanged])
  }

  @Test(
    arguments: [
      ([1: "11441700007280420X"], [ImportGround.organ(.code(.checkCharacter(should: "Y")))]),
      ([1: ""], [.missing(.code)]),
      ([2: ""], [.missing(.name)]),
      ([3: "公司"], [.kindUnknown("公司")]),
      ([3: "", 1: "1"], [.missing(.kind), .organ(.code(.length(1)))]),
      ([4: "某省人民政府"], [.organUnknown(.parent, "某省人民政府")]),
      ([5: "某市数据局"], [.organ(.circle)]),
      ([2: "某市人民政府", 4: "", 5: ""], [.nameTwice(line: 2)]),
      ([1: "11341702486344515H"], [.codeTwice(line: 2)]),
    ] as [([Int: String], [ImportGround])])
  func `a row that cannot be taken comes back with its reasons`(
    cells: [Int: String], reasons: [ImportGround]
  ) throws {
    var row = bureau
    for (column, text) in cells { row[column - 1] = text }
    let plan = try plan([head, city, row])
    #expect(plan.rejected.map(\.line) == [3])
    #expect(plan.rejected.map(\.reasons) == [reasons])
    #expect(plan.rows.map(\.line) == [2])
  }

  @Test(arguments: [
    ("2024-06-28", CivilDate(2024, 6, 28)), ("2024/6/28", CivilDate(2024, 6, 28)),
    ("2024.6.28", CivilDate(2024, 6, 28)), ("2024年6月28日", CivilDate(2024, 6, 28)),
    ("2024-06-28 00:00:00", CivilDate(2024, 6, 28)), ("2024-13-28", nil), ("去年", nil),
  ])
  func `a day is read as offices write it`(text: String, day: CivilDate?) throws {
    let plan = try plan([head + ["成立日期"], city + [text]])
    #expect(applied(plan).organs.values.first?.founded == day)
    #expect(plan.rejected.flatMap(\.reasons) == (day == nil ? [.dayInvalid(text)] : []))
  }

  @Test func `a row that is not taken takes those with it that name its organ`() throws {
    let plan = try plan([
      head, ["11341702486344515H", "某市人民政府", "市政府", "", ""], bureau,
    ])
    #expect(
      plan.rejected.map(\.reasons) == [
        [.kindUnknown("市政府")],
        [.organUnknown(.parent, "某市人民政府"), .organUnknown(.supervisor, "某市人民政府")],
      ])
    #expect(plan.rows == [])
  }

  @Test func `organs can be named by their codes`() throws {
    let row = ["11441700007280420Y", "某市数据局", "部门", "11341702486344515H", ""]
    #expect(try plan([head, row, city]).rejected == [])
  }

  @Test func `a title above the header and columns that say nothing known do no harm`() throws {
    let plan = try plan([["某市行政机关名录"], head + ["备注"], city + ["甲"]])
    #expect(plan.rows.count == 1)
    #expect(plan.ignoredHeaders == ["备注"])
  }

  @Test func `a sheet without the columns that are needed is refused, and says which`() {
    #expect(throws: OrganSheetRefusal.columnsMissing([.code, .kind])) {
      try plan([["单位名称", "电话"], ["某局", "1"]])
    }
    #expect(throws: OrganSheetRefusal.columnsTwice([.name])) {
      try plan([head + ["单位名称"], city + ["乙"]])
    }
    #expect(throws: OrganSheetRefusal.file(.empty)) { try OrganSheet(workbook: []) }
  }

  private func plan(
    _ rows: [[String]], into register: OrganRegister = OrganRegister([])
  ) throws -> OrganImport {
    let width = rows.map(\.count).max() ?? 0
    let workbook = Workbook(sheets: [
      Workbook.Sheet(
        name: "机关",
        columns: (0..<width).map { Workbook.Column(rows[0].count > $0 ? rows[0][$0] : "") },
        rows: rows.dropFirst().map { $0.map { Workbook.Cell($0.isEmpty ? .blank : .text($0)) } })
    ])
    var next: Int64 = 100
    return ImportPlanner.plan(
      try OrganSheet(workbook: try workbook.xlsx()), into: register, today: today
    ) {
      next += 1
      return Organ.ID(value: next)
    }
  }

  private func applied(
    _ plan: OrganImport, to register: OrganRegister = OrganRegister([])
  ) -> OrganRegister {
    var organs = register.organs
    for row in plan.rows {
      for step in row.steps {
        if case .found(let new) = step {
          organs[row.id] = Organ(row.id, new)
        } else {
          organs[row.id] = organs[row.id]?.recording(step, on: today)
        }
      }
    }
    return OrganRegister(organs.values)
  }
}
