import OfficeFiles
import Testing

@Suite struct DecodedTextTests {
  /// 公开 in the charsets of the tests.
  private static let gb: [UInt8] = [0xB9, 0xAB, 0xBF, 0xAA]

  /// 政府信息公開年度報告的情況 in Big5.
  private static let big5: [UInt8] = [
    0xAC, 0x46, 0xA9, 0xB2, 0xAB, 0x48, 0xAE, 0xA7, 0xA4, 0xBD, 0xB6, 0x7D, 0xA6, 0x7E, 0xAB, 0xD7,
    0xB3, 0xF8, 0xA7, 0x69, 0xAA, 0xBA, 0xB1, 0xA1, 0xAA, 0x70,
  ]

  private func text(_ decoded: DecodedText) -> String {
    String(decoding: decoded.utf8, as: UTF8.self)
  }

  @Test func `a byte order mark settles the charset and is left out`() {
    let decoded = DecodedText([0xEF, 0xBB, 0xBF] + Array("公开".utf8))
    #expect(decoded.charset == .utf8)
    #expect(text(decoded) == "公开")
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x6C, 0x51, 0x00, 0x5F], Charset.utf16LittleEndian),
      ([0xFE, 0xFF, 0x51, 0x6C, 0x5F, 0x00], Charset.utf16BigEndian),
    ] as [([UInt8], Charset)])
  func `UTF-16 is known by its mark`(bytes: [UInt8], charset: Charset) {
    let decoded = DecodedText(bytes)
    #expect(decoded.charset == charset)
    #expect(text(decoded) == "公开")
  }

  @Test func `UTF-16 without a mark is known by the zeros of its markup`() {
    let page = "<html><body><p>公开</p></body></html>"
    let little = page.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    let big = page.utf16.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
    #expect(DecodedText(little).charset == .utf16LittleEndian)
    #expect(DecodedText(big).charset == .utf16BigEndian)
    #expect(text(DecodedText(big)) == page)
  }

  @Test func `valid UTF-8 wins over a declaration of another charset`() throws {
    let page = "<meta charset='gb2312'><p>公开</p>"
    let content = try HTMLReader.read(Array(page.utf8))
    #expect(sketch(content) == ["公开"])
    #expect(content.remarks == [.charsetMisdeclared(as: "gb2312", actual: .utf8)])
  }

  @Test(arguments: [
    "", "<meta charset=gb2312>", "<META HTTP-EQUIV=Content-Type CONTENT='text/html; charset=GBK'>",
    "<meta charset='gb18030'>", "<meta charset=utf-8>", "<meta charset=iso-8859-1>",
    "<?xml version='1.0' encoding='GB2312'?>",
  ])
  func `GBK is read whatever the page declares`(head: String) {
    let bytes = Array(head.utf8) + Array("<p>".utf8) + Self.gb
    let decoded = DecodedText(bytes)
    #expect(decoded.charset == .gb18030)
    #expect(decoded.undecodable == 0)
    #expect(text(decoded).hasSuffix("<p>公开"))
  }

  @Test func `a character that only GB 18030 has is read under a declaration of GB 2312`() {
    let bytes = Array("<meta charset=gb2312>".utf8) + [0x81, 0x36, 0xC7, 0x30]
    #expect(text(DecodedText(bytes)).unicodeScalars.count == 22)
    #expect(DecodedText(bytes).undecodable == 0)
  }

  @Test(arguments: ["", "<meta charset=big5>", "<meta charset=gb2312x>"])
  func `Big5 is known by the sense it makes`(head: String) {
    let decoded = DecodedText(Array(head.utf8) + Self.big5)
    #expect(decoded.charset == .big5)
    #expect(text(decoded).hasSuffix("政府信息公開年度報告的情況"))
  }

  @Test func `a damaged character costs one mark, not the page`() throws {
    let text = String(repeating: "政府信息公开年度报告的情况。", count: 20)
    var bytes = Array(text.utf8)
    bytes[100] = 0xFF
    let decoded = DecodedText(bytes)
    #expect(decoded.charset == .utf8)
    #expect(decoded.undecodable > 0 && decoded.undecodable <= 3)
    let content = try HTMLReader.read(bytes)
    #expect(content.remarks == [.undecodable(count: decoded.undecodable, charset: .utf8)])
  }

  @Test func `a character cut off by the end of the file is told`() {
    let decoded = DecodedText(Array("<meta charset=gbk>".utf8) + Self.gb + [0xB9])
    #expect(decoded.undecodable == 1)
    #expect(text(decoded).hasSuffix("公开\u{FFFD}"))
  }

  @Test func `bytes that mean nothing give marks and no crash`() {
    let noise = (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 7) }
    let decoded = DecodedText(noise)
    #expect(!decoded.utf8.contains(0))
    #expect(String(validating: decoded.utf8, as: UTF8.self) != nil)
  }
}
