import Testing

@testable import OfficeFiles

@Suite struct SheetReaderTests {
  private static let strings = """
    <sst><si><t>规章</t></si><si><r><t>行政</t></r><r><rPr/><t>许可</t></r><rPh><t>x</t></rPh></si>\
    <si><t xml:space="preserve"> 商业\n企业 </t></si></sst>
    """
  private static let styles = """
    <styleSheet><numFmts><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts>\
    <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="176"/></cellXfs></styleSheet>
    """

  private func workbook(_ sheets: [(name: String, state: String, data: String)]) throws -> [UInt8] {
    let list = sheets.indices.map {
      "<sheet name='\(sheets[$0].name)' sheetId='\($0)' r:id='r\($0)' state='\(sheets[$0].state)'/>"
    }
    let links = sheets.indices.map {
      "<Relationship Id='r\($0)' Type='x/worksheet' Target='worksheets/s\($0).xml'/>"
    }
    var entries: [ArchiveWriter.Entry] = [
      .init(
        "xl/workbook.xml", "<workbook xmlns:r='r'><sheets>\(list.joined())</sheets></workbook>"),
      .init("xl/_rels/workbook.xml.rels", "<Relationships>\(links.joined())</Relationships>"),
      .init("xl/sharedStrings.xml", Self.strings), .init("xl/styles.xml", Self.styles),
    ]
    for (number, sheet) in sheets.enumerated() {
      entries.append(
        .init("xl/worksheets/s\(number).xml", "<worksheet>\(sheet.data)</worksheet>"))
    }
    return try ArchiveWriter.pack(entries)
  }

  private func read(_ data: String, limits: Limits = Limits()) throws -> Content {
    try SheetReader.read(workbook([("表", "visible", data)]), limits: limits)
  }

  @Test func `cells are read by the kind of their value`() throws {
    let content = try read(
      """
      <sheetData><row r="2"><c r="B2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c>\
      <c r="D2"><v>665.94000000000005</v></c><c r="E2" t="b"><v>1</v></c>\
      <c r="F2" t="inlineStr"><is><r><t>内</t></r><r><t>联</t></r></is></c>\
      <c r="G2" t="str"><f>A1</f><v>式</v></c><c r="H2" t="e"><v>#REF!</v></c>\
      <c r="I2" s="1"><v>45657</v></c><c r="J2" t="s"><v>2</v></c></row></sheetData>
      """)
    #expect(
      sketch(content) == ["[规章|行政许可|665.94|TRUE|内联|式|#REF!|2024-12-31|商业企业]"])
    #expect(content.rows.map(\.line) == [2])
    #expect(content.cells.map(\.column) == Array(2...10))
    #expect(content.tables.map(\.sheet) == ["表"])
  }

  @Test func `rows and columns that the sheet leaves out line up all the same`() throws {
    let content = try read(
      """
      <sheetData><row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>3</v></c></row>\
      <row r="5"><c r="B5"><v>2</v></c><c r="XFD5" s="1"/></row></sheetData>
      """)
    #expect(sketch(content) == ["[1||3]", "[|2|]"])
    #expect(content.rows.map(\.line) == [1, 5])
  }

  @Test func `cells without an address follow one another`() throws {
    let content = try read(
      "<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>")
    #expect(sketch(content) == ["[1|2]", "[3|]"])
  }

  @Test func `merged cells span rows and columns, and what they cover is marked`() throws {
    let content = try read(
      """
      <sheetData><row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>2</v></c></row>\
      <row r="3"><c r="C3"><v>3</v></c></row></sheetData>\
      <mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="A9:XFD1048576"/></mergeCells>
      """)
    #expect(sketch(content) == ["[1{2x2}|^|2]", "[^|^|]", "[||3]"])
  }

  @Test func `a sheet of one column is a table nonetheless`() throws {
    let content = try read("<sheetData><row><c><v>1</v></c></row></sheetData>")
    #expect(sketch(content) == ["[1]"])
  }

  @Test func `hidden sheets are read and marked`() throws {
    let data = "<sheetData><row><c><v>1</v></c></row></sheetData>"
    let content = try SheetReader.read(
      workbook([("甲", "visible", data), ("乙", "veryHidden", data)]))
    #expect(content.tables.map(\.isHidden) == [false, true])
    #expect(content.remarks == [.hiddenSheet(name: "乙")])
  }

  @Test func `a formula without a stored result is told`() throws {
    let content = try read(
      "<sheetData><row r='1'><c r='A1'><v>1</v></c><c r='AB1'><f>A1</f></c></row></sheetData>")
    #expect(content.remarks == [.formulaWithoutResult(sheet: "表", cell: "AB1")])
  }

  @Test(arguments: [
    ("665.94000000000005", "665.94"), ("1E+2", "100"), ("0.30000000000000004", "0.3"),
    ("7", "7"), ("-3", "-3"), ("1e-7", "0.0000001"), ("1.5E+20", "150000000000000000000"),
    ("0.99999999999999989", "1"), ("-0.5", "-0.5"), ("12.50", "12.5"), ("x", "x"), ("", ""),
    ("1234567890123456", "1234567890123460"), ("NaN", "NaN"), ("1e999", "1e999"),
  ])
  func `a number is written as its sheet shows it`(stored: String, shown: String) {
    #expect(SheetNumber.plain(stored) == shown)
  }

  @Test(
    arguments: [
      ("1", SheetNumber.DayCount.from1900, "1900-01-01"), ("59", .from1900, "1900-02-28"),
      ("60", .from1900, nil), ("61", .from1900, "1900-03-01"), ("45351", .from1900, "2024-02-29"),
      ("45657.75", .from1900, "2024-12-31"), ("43889", .from1904, "2024-02-29"),
      ("-1", .from1900, nil),
    ] as [(String, SheetNumber.DayCount, String?)])
  func `a day is counted from the workbook's first`(
    stored: String, count: SheetNumber.DayCount, day: String?
  ) {
    #expect(SheetNumber.day(stored, count) == day)
  }

  @Test func `a sheet that claims its last cell allocates no more than its values`() throws {
    let content = try read(
      "<dimension ref='A1:XFD1048576'/><sheetData><row r='1048576'><c r='XFD1048576'><v>1</v></c></row></sheetData>"
    )
    #expect(sketch(content) == ["[1]"])
    #expect(content.cells.map(\.column) == [16_384])
  }

  @Test func `values strewn so wide that the blanks between them pass the limit are refused`()
    throws
  {
    var limits = Limits()
    limits.cells = 10_000
    let ground = refusal { () throws(FileRefusal) in
      let data = """
        <sheetData><row r='1'><c r='A1'><v>1</v></c></row>\
        <row r='1048576'><c r='XFD1048576'><v>1</v></c></row></sheetData>
        """
      guard let bytes = try? workbook([("表", "visible", data)]) else { throw .empty }
      return try SheetReader.read(bytes, limits: limits)
    }
    #expect(ground == .tooManyCells(limit: 10_000))
  }

  @Test func `a workbook whose sheet is missing says so`() throws {
    let bytes = try packed([
      "xl/workbook.xml":
        "<workbook xmlns:r='r'><sheets><sheet name='甲' r:id='r9'/></sheets></workbook>"
    ])
    #expect(
      refusal { () throws(FileRefusal) in try SheetReader.read(bytes) } == .missingPart(name: "甲"))
  }
}
