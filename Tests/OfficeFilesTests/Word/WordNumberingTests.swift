import Testing

@testable import OfficeFiles

@Suite struct WordNumberingTests {
  private static let numbering = """
    <w:abstractNum w:abstractNumId="7">
      <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl>
      <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="(%2)"/></w:lvl>
      <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%3."/></w:lvl>
      <w:lvl w:ilvl="3"><w:numFmt w:val="bullet"/><w:lvlText w:val="●"/></w:lvl>
      <w:lvl w:ilvl="4"><w:start w:val="1"/><w:pStyle w:val="Article"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%5"/></w:lvl>
    </w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
    <w:num w:numId="2"><w:abstractNumId w:val="7"/>
      <w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
    """

  private func item(_ text: String, level: Int, list: Int = 1) -> String {
    WordFixture.paragraph(
      text,
      properties: "<w:numPr><w:ilvl w:val='\(level)'/><w:numId w:val='\(list)'/></w:numPr>")
  }

  @Test func `the numbers that Word puts before paragraphs are part of the text`() throws {
    let body =
      item("甲", level: 0) + item("乙", level: 1) + item("丙", level: 1) + item("丁", level: 2)
      + item("戊", level: 0) + item("己", level: 1) + item("庚", level: 3)
    #expect(
      try WordFixture.sketched(body, numbering: Self.numbering) == [
        "一、甲", "(一)乙", "(二)丙", "1. 丁", "二、戊", "(一)己", "庚",
      ])
  }

  @Test func `a list that starts over counts from its own start`() throws {
    let body = item("甲", level: 0) + item("乙", level: 0, list: 2) + item("丙", level: 0, list: 2)
    #expect(
      try WordFixture.sketched(body, numbering: Self.numbering) == ["一、甲", "一、乙", "二、丙"])
  }

  @Test func `a style brings its level of the outline and its number`() throws {
    let styles = """
      <w:style w:styleId="Base"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:styleId="Article"><w:basedOn w:val="Base"/></w:style>
      <w:style w:styleId="1"><w:name w:val="heading 1"/></w:style>
      <w:style w:styleId="X"><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
      """
    let body = ["Article", "1", "X"].map {
      WordFixture.paragraph("文", properties: "<w:pStyle w:val='\($0)'/>")
    }
    #expect(
      try WordFixture.sketched(body.joined(), numbering: Self.numbering, styles: styles) == [
        "一.1 文", "# 文", "### 文",
      ])
  }

  @Test(arguments: [
    (1, "chineseCounting", "一"), (10, "chineseCounting", "十"), (11, "chineseCounting", "十一"),
    (20, "chineseCounting", "二十"), (101, "chineseCountingThousand", "一百零一"),
    (110, "chineseCounting", "一百一十"), (1010, "chineseCounting", "一千零一十"),
    (12, "chineseLegalSimplified", "壹拾贰"), (24, "ideographDigital", "二四"),
    (3, "decimalEnclosedCircle", "③"), (21, "decimalEnclosedCircle", "21"),
    (2, "ideographTraditional", "乙"), (14, "lowerRoman", "xiv"), (28, "upperLetter", "BB"),
    (7, "decimalZero", "07"), (12, "decimalFullWidth", "12"), (5, "unheard of", "5"),
  ])
  func `a count is written as its level wants it`(count: Int, format: String, text: String) {
    #expect(CountFormat.write(count, as: format) == text)
  }
}
