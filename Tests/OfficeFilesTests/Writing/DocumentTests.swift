import Testing

@testable import OfficeFiles

@Suite struct DocumentTests {
  private static let letter = Document(
    title: "退回修改意见",
    blocks: [
      .paragraph("市数据局:", .flush),
      .heading("一、勾稽关系", level: 1),
      .paragraph("第三项之和 < 第四项 & \"总计\"\u{0B}不符。"),
      .table(
        Document.Table(
          rows: [
            Document.Row(
              [
                Document.Cell("项目", columnSpan: 2, rowSpan: 2), Document.Cell("申请人", columnSpan: 2),
              ], isHeader: true),
            Document.Row([Document.Cell("自然人"), Document.Cell("总计")], isHeader: true),
            Document.Row([
              Document.Cell("结果", rowSpan: 2), Document.Cell("公开"),
              Document.Cell("6", mark: .error), Document.Cell("7\n八", mark: .warning),
            ]),
            Document.Row([Document.Cell("部分"), Document.Cell("0")]),
          ], columnWidths: [1, 3, 1])),
      .paragraph("某某市政务公开办公室", .signature),
      .paragraph("2025年1月20日", .signature),
    ])

  private static let sketched = [
    "退回修改意见", "市数据局:", "# 一、勾稽关系", "第三项之和 < 第四项 & \"总计\"不符。",
    "[项目{2x2}|申请人{2x1}]", "[{2x1}^|自然人|总计]", "[结果{1x2}|公开|6|7八]", "[^|部分|0|]",
    "某某市政务公开办公室", "2025年1月20日",
  ]

  @Test func `a written Word document reads back as it was meant`() throws {
    #expect(sketch(try WordReader.read(Self.letter.docx())) == Self.sketched)
  }

  @Test func `a written page reads back as it was meant`() throws {
    let content = try HTMLReader.read(Array(Self.letter.html.utf8))
    #expect(content.string(content.title) == "退回修改意见")
    #expect(
      sketch(content) == [
        "# 退回修改意见", "市数据局:", "## 一、勾稽关系", "第三项之和 < 第四项 & \"总计\"不符。",
        "[项目{2x2}|申请人{2x1}]", "[自然人|总计]", "[结果{1x2}|公开|6|7八]", "[部分|0]",
        "某某市政务公开办公室", "2025年1月20日",
      ])
  }

  @Test func `the same document gives the same bytes`() throws {
    #expect(try Self.letter.docx() == Self.letter.docx())
  }

  @Test func `every part of a Word document is well formed and listed`() throws {
    let archive = try Archive(Self.letter.docx(), limits: Limits())
    let types = try String(decoding: archive.required("[Content_Types].xml"), as: UTF8.self)
    for part in [
      "word/document.xml", "word/styles.xml", "word/fontTable.xml", "word/settings.xml",
      "word/footer1.xml", "word/footer2.xml", "docProps/core.xml",
    ] {
      try Markup.parse(xml: archive.required(part), limits: Limits(), to: MarkupEvents())
      #expect(types.contains("PartName=\"/\(part)\""))
    }
    for part in ["_rels/.rels", "word/_rels/document.xml.rels", "[Content_Types].xml"] {
      try Markup.parse(xml: archive.required(part), limits: Limits(), to: MarkupEvents())
    }
  }

  @Test func `the page has the margins of an official document`() throws {
    let archive = try Archive(Self.letter.docx(), limits: Limits())
    let part = try String(decoding: archive.required("word/document.xml"), as: UTF8.self)
    // 37, 26, 35 and 28 mm in twentieths of a point.
    #expect(part.contains(#"w:top="2098" w:right="1474" w:bottom="1984" w:left="1587""#))
  }

  @Test func `rows that are too short or too long are filled up, and spans never cross`() {
    let table = Document.Table(rows: [
      Document.Row([Document.Cell("a"), Document.Cell("b", rowSpan: 2), Document.Cell("c")]),
      Document.Row([Document.Cell("d", columnSpan: 3)]),
      Document.Row([Document.Cell("e", columnSpan: 5)]),
    ])
    let grid = TableGrid(table)
    #expect(grid.columns == 5)
    #expect(grid.rows.map { $0.map(\.columns) } == [[1, 1, 1, 2], [1, 1, 1, 2], [5]])
  }

  @Test func `an empty document and an empty table can be written`() throws {
    let document = Document(title: "", blocks: [.table(Document.Table(rows: []))])
    #expect(sketch(try WordReader.read(document.docx())).isEmpty)
  }
}
