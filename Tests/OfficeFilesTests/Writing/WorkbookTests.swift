import Testing

@testable import OfficeFiles

@Suite struct WorkbookTests {
  private func read(_ rows: [[Workbook.Cell]]) throws -> [String] {
    let sheet = Workbook.Sheet(name: "表", columns: [.init("甲"), .init("乙", width: 40)], rows: rows)
    return Array(sketch(try SheetReader.read(Workbook(sheets: [sheet]).xlsx())).dropFirst())
  }

  @Test func `a written workbook reads back as it was meant`() throws {
    let workbook = Workbook(sheets: [
      .init(
        name: "发现", columns: [.init("文件"), .init("数")],
        rows: [
          [.init(.text("甲<&>\"")), .init(.number("665.94"))],
          [.init(.blank, mark: .error), .init(.day(year: 2024, month: 12, day: 31))],
        ]),
      .init(name: "空", columns: [.init("一")], rows: [], freezesHeader: false, filters: false),
    ])
    let content = try SheetReader.read(workbook.xlsx())
    #expect(content.tables.map(\.sheet) == ["发现", "空"])
    #expect(sketch(content) == ["[文件|数]", "[甲<&>\"|665.94]", "[|2024-12-31]", "[一]"])
  }

  @Test(arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"http://x\")", "{=1}", "http://x"])
  func `text is never a formula or a link`(text: String) throws {
    let workbook = Workbook(sheets: [.init(name: "表", columns: [], rows: [[.init(.text(text))]])])
    let archive = try Archive(workbook.xlsx(), limits: Limits())
    let sheet = try String(decoding: archive.required("xl/worksheets/sheet1.xml"), as: UTF8.self)
    #expect(!sheet.contains("<f>") && !sheet.contains("<hyperlink") && sheet.contains("t=\"s\""))
  }

  @Test(arguments: [
    ("0", "0"), ("7", "7"), ("-12", "-12"), ("665.94", "665.94"), ("0.1", "0.1"),
    ("123456789012345", "123456789012345"), ("12345678901234567890", "12345678901234567890"),
    ("1e3", "1e3"), ("0x10", "0x10"), (" 7", "7"), ("", ""), ("7.", "7."), ("-", "-"),
  ])
  func `a number is exact, or it is text`(given: String, read: String) throws {
    let rows = try self.read([[.init(.number(given)), .init(.text("x"))]])
    #expect(rows == ["[\(read)|x]"])
  }

  @Test func `text of any length and any character can be written`() throws {
    let rows = try read([
      [
        .init(.text("公\u{01}\u{0B}开\n😀")), .init(.text(String(repeating: "长", count: 40_000))),
      ]
    ])
    #expect(rows == ["[公开😀|\(String(repeating: "长", count: 32_767))]"])
  }

  @Test func `the same workbook gives the same bytes`() throws {
    let workbook = Workbook(sheets: [
      .init(name: "表", columns: [.init("甲")], rows: [[.init(.text("一"))]])
    ])
    #expect(try workbook.xlsx() == workbook.xlsx())
  }

  @Test func `a workbook without sheets can be written`() throws {
    #expect(try SheetReader.read(Workbook(sheets: []).xlsx()).blocks.isEmpty)
  }

  @Test(arguments: [
    ("市数据局", "市数据局"), ("a/b:c*d?[e]\\", "a_b_c_d__e__"), ("'引'", "引"), ("", "_"),
    ("History", "History_"), (String(repeating: "长", count: 40), String(repeating: "长", count: 31)),
  ])
  func `a sheet's name is one that Excel accepts`(given: String, accepted: String) {
    #expect(SheetName.accepted([given]) == [accepted])
  }

  @Test func `no two sheets have the same name`() {
    let long = String(repeating: "长", count: 31)
    #expect(
      SheetName.accepted(["a", "A", "a", long, long]) == [
        "a", "A (2)", "a (3)", long, String(long.dropLast(4)) + " (2)",
      ])
  }

  @Test func `workbooks are written at the same time without disturbing each other`() async throws {
    let read = try await withThrowingTaskGroup(of: String.self) { group in
      for number in 0..<16 {
        group.addTask {
          let sheet = Workbook.Sheet(
            name: "表\(number)", columns: [.init("甲")], rows: [[.init(.number("\(number)"))]])
          let content = try SheetReader.read(Workbook(sheets: [sheet]).xlsx())
          return content.string(content.cells[1].text)
        }
      }
      return try await group.reduce(into: Set<String>()) { $0.insert($1) }
    }
    #expect(read == Set((0..<16).map(String.init)))
  }
}
