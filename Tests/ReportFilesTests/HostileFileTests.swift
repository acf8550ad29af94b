import ReportFiles
import Testing

@testable import OfficeFiles

/// What a sender may do to a file, each told as one clear ground by the reader of reports.
@Suite struct HostileFileTests {
  private static func packed(_ parts: KeyValuePairs<String, String>) throws -> [UInt8] {
    try ArchiveWriter.pack(parts.map { ArchiveWriter.Entry($0.key, $0.value) })
  }

  private func ground(of bytes: [UInt8], named name: String) -> Unreadable? {
    do throws(Unreadable) {
      _ = try ReportReader().read(bytes, named: name)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: ["a.html", "a.txt", "a.docx", "a.xlsx", "a.pdf", "a.json"])
  func `a file without content is empty, whatever it is called`(name: String) {
    #expect(ground(of: [], named: name) == .empty)
  }

  @Test func `a document that was cut off is damaged`() throws {
    let whole = try Document(title: "题", blocks: [.paragraph("文")]).docx()
    #expect(ground(of: Array(whole.prefix(whole.count / 2)), named: "a.docx") == .damaged)
  }

  @Test func `a document under a password is encrypted`() {
    let mark = "EncryptedPackage".utf8.flatMap { byte -> [UInt8] in [byte, 0] }
    let file = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 504)
    #expect(ground(of: file + mark, named: "a.docx") == .encrypted)
  }

  @Test func `a file of a hundred megabytes is refused by its size`() {
    let file = [UInt8](repeating: 0x20, count: 100 << 20)
    #expect(ground(of: file, named: "a.txt") == .tooLarge(limit: 20 << 20))
  }

  @Test func `an archive that unpacks to far more than its size is refused`() throws {
    let bomb = try ArchiveWriter.pack([
      .init("word/document.xml", [UInt8](repeating: 0x20, count: 20 << 20))
    ])
    #expect(ground(of: bomb, named: "a.docx") == .unpacksTooLarge)
  }

  @Test func `entities that multiply are refused`() throws {
    let bomb = """
      <!DOCTYPE w [<!ENTITY a "公公公公公公公公公公"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>\
      <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>\
      <w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>
      """
    let file = try Self.packed(["word/document.xml": bomb])
    #expect(ground(of: file, named: "a.docx") == .unpacksTooLarge)
  }

  @Test func `an archive that names a file outside itself is refused`() throws {
    let file = try Self.packed(["../../etc/passwd": "x", "word/document.xml": "<w/>"])
    #expect(ground(of: file, named: "a.docx") == .pathOutside)
  }

  @Test(arguments: ["div", "table", "span"])
  func `a page nested a hundred thousand deep is refused, not cut off`(element: String) {
    let page = "<html><body>" + String(repeating: "<\(element)>", count: 100_000) + "公开"
    #expect(ground(of: Array(page.utf8), named: "a.html") == .tooDeep)
  }

  @Test(arguments: [
    ("a.html", "<html><body><h1>通知</h1><p>定于下周一开会。</p></body></html>"), ("a.txt", "定于下周一开会。\n"),
    ("a.md", "# 通知\n\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n"), ("a.json", "{}"),
  ])
  func `a text without any of the three tables is told`(name: String, text: String) {
    #expect(ground(of: Array(text.utf8), named: name) == .noTables)
  }

  @Test(
    arguments: [
      ("picture.pdf", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]),
      ("program.html", [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
    ] as [(String, [UInt8])])
  func `a picture or a program under another name is of no readable kind`(
    name: String, bytes: [UInt8]
  ) {
    #expect(ground(of: bytes, named: name) == .unsupported)
  }
}
