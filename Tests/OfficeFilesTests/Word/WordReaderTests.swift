import OfficeFiles
import Testing

@Suite struct WordReaderTests {
  @Test func `runs are joined and paragraphs kept apart`() throws {
    let body = """
      <w:p><w:r><w:t>第二</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">十条 </w:t></w:r></w:p>
      <w:p/><w:p><w:r><w:t>一</w:t><w:tab/><w:t>二</w:t><w:br/><w:t>三</w:t></w:r></w:p>
      """
    #expect(try WordFixture.sketched(body) == ["第二十条", "一 二", "三"])
  }

  @Test func `a table keeps its columns and the rows that its cells span`() throws {
    let body = """
      <w:tbl><w:tr>\(WordFixture.cell("甲", properties: "<w:gridSpan w:val='2'/><w:vMerge w:val='restart'/>"))\
      \(WordFixture.cell("乙"))</w:tr>
      <w:tr>\(WordFixture.cell("", properties: "<w:gridSpan w:val='2'/><w:vMerge/>"))\
      \(WordFixture.cell("1"))</w:tr>
      <w:tr>\(WordFixture.cell("", properties: "<w:gridSpan w:val='2'/><w:vMerge w:val='continue'/>"))\
      \(WordFixture.cell("2"))</w:tr>
      <w:tr>\(WordFixture.cell("丙"))\(WordFixture.cell("丁"))\(WordFixture.cell("3"))</w:tr></w:tbl>
      """
    #expect(
      try WordFixture.sketched(body) == [
        "[甲{2x3}|乙]", "[{2x1}^|1]", "[{2x1}^|2]", "[丙|丁|3]",
      ])
  }

  @Test func `columns that a row leaves out before its first cell stand as an empty cell`() throws {
    let body = """
      <w:tbl><w:tr>\(WordFixture.cell("1"))\(WordFixture.cell("2"))</w:tr>
      <w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>\(WordFixture.cell("3"))</w:tr></w:tbl>
      """
    #expect(try WordFixture.sketched(body) == ["[1|2]", "[|3]"])
  }

  @Test func `a table in a cell of a layout is a table, and the layout dissolves`() throws {
    let inner = "<w:tbl><w:tr>\(WordFixture.cell("1"))\(WordFixture.cell("2"))</w:tr></w:tbl>"
    let body = """
      <w:tbl><w:tr><w:tc>\(WordFixture.paragraph("前"))\(inner)\(WordFixture.paragraph("后"))</w:tc>\
      \(WordFixture.cell("旁"))</w:tr></w:tbl>
      """
    #expect(try WordFixture.sketched(body) == ["前", "[1|2]", "后", "旁"])
  }

  @Test func `text stands as it does after all tracked changes`() throws {
    let body = """
      <w:p><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins><w:r><w:t>新</w:t></w:r></w:ins>\
      <w:moveFrom><w:r><w:t>移</w:t></w:r></w:moveFrom></w:p>
      <w:tbl><w:tr><w:trPr><w:del/></w:trPr>\(WordFixture.cell("删"))\(WordFixture.cell("去"))</w:tr>
      <w:tr>\(WordFixture.cell("1"))\(WordFixture.cell("2"))</w:tr></w:tbl>
      """
    let content = try WordReader.read(WordFixture.document(body))
    #expect(sketch(content) == ["新", "[1|2]"])
    #expect(content.remarks == [.trackedDeletions])
  }

  @Test func `of a text box and its fallback one is read`() throws {
    let box = "<w:txbxContent>\(WordFixture.paragraph("框"))</w:txbxContent>"
    let body = """
      <w:p><w:r><w:t>前</w:t><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>\(box)</w:drawing>\
      </mc:Choice><mc:Fallback><w:pict>\(box)</w:pict></mc:Fallback></mc:AlternateContent>\
      <w:t>后</w:t></w:r></w:p>
      """
    #expect(try WordFixture.sketched(body) == ["前", "框", "后"])
  }

  @Test func `hidden runs, field codes and phonetic guides are left out`() throws {
    let body = """
      <w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r>\
      <w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>显</w:t></w:r>\
      <w:r><w:instrText> PAGE </w:instrText></w:r>\
      <w:r><w:ruby><w:rt><w:r><w:t>gong</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>公</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>
      """
    #expect(try WordFixture.sketched(body) == ["显公"])
  }

  @Test func `content controls, links and formulas are text`() throws {
    let body = """
      <w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent><w:p><w:hyperlink><w:r><w:t>链</w:t></w:r>\
      </w:hyperlink><m:oMath><m:r><m:t>1+2</m:t></m:r></m:oMath></w:p></w:sdtContent></w:sdt>
      """
    #expect(try WordFixture.sketched(body) == ["链1+2"])
  }

  @Test func `the strict form of the format is read`() throws {
    let document = """
      <w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body>\
      \(WordFixture.paragraph("严"))</w:body></w:document>
      """
    #expect(sketch(try WordReader.read(packed(["word/document.xml": document]))) == ["严"])
  }

  @Test func `the main part is found by its relationship`() throws {
    let rels = """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="r1" Target="/word/document2.xml" Type="http://schemas.openxmlformats.org/\
      officeDocument/2006/relationships/officeDocument"/></Relationships>
      """
    let document = """
      <w:document \(WordFixture.namespaces)><w:body>\(WordFixture.paragraph("文"))</w:body></w:document>
      """
    let bytes = try packed(["_rels/.rels": rels, "word/document2.xml": document])
    #expect(sketch(try WordReader.read(bytes)) == ["文"])
  }

  @Test func `a document in one XML file is read`() throws {
    let page = """
      <?xml version="1.0" encoding="UTF-8"?><w:wordDocument \
      xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"><w:body>\
      \(WordFixture.paragraph("旧"))</w:body></w:wordDocument>
      """
    #expect(sketch(try WordReader.read(Array(page.utf8))) == ["旧"])
  }
}
