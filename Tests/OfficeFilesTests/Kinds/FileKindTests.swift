import Testing

@testable import OfficeFiles

/// Bytes that begin like files of a kind.
enum Kinds {
  static let legacy: [UInt8] =
    [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 504)
  static let encrypted: [UInt8] =
    legacy + "EncryptedPackage".utf8.flatMap { byte -> [UInt8] in [byte, 0] }
}

@Suite struct FileKindTests {
  @Test(
    arguments: [
      ("", .empty), ("\u{FEFF} \r\n", .empty), ("%PDF-1.7 …", .pdf), ("{\\rtf1 公开}", .rtf),
      ("<!DOCTYPE html><p>1", .html), ("\u{FEFF}  <HTML>", .html), ("<p>一</p>", .html),
      ("<?xml version='1.0'?><html xmlns='x'>", .html), ("<?xml version='1.0'?><a/>", .xml),
      ("标题\n<table><tr><td>1", .html), ("# 年度报告\n\n| 一 | 二 |\n|---|---|", .text),
      ("一、总体情况\n共 7 件 < 8 件", .text), ("[2024] 7 号", .text), ("{\"file\": \"a\"}\n", .json),
      ("[{\"file\": 1}]", .json),
      ("MIME-Version: 1.0\nContent-Type: multipart/related\n", .savedPage),
      (
        "<?xml version='1.0'?><?mso-application?><w:wordDocument xmlns:w='http://schemas.microsoft.com/office/word/2003/wordml'>",
        .wordXML
      ),
      ("GIF89a", .image), ("<span>一", .html), ("<附件> 一", .text), ("< 7 件", .text),
    ] as [(String, FileKind)])
  func `a file of characters is known by what it holds`(text: String, kind: FileKind) {
    #expect(FileKind.of(Array(text.utf8)) == kind)
  }

  @Test func `an archive is known by the names of its entries`() throws {
    #expect(try FileKind.of(packed(["word/document.xml": "x"])) == .word)
    #expect(try FileKind.of(packed(["xl/workbook.xml": "x"])) == .sheets)
    #expect(try FileKind.of(packed(["ppt/presentation.xml": "x"])) == .slides)
    #expect(try FileKind.of(packed(["OFD.xml": "x"])) == .ofd)
    #expect(try FileKind.of(packed(["readme.txt": "x"])) == .zip)
  }

  @Test func `the binary formats are known, and the password over a new one`() {
    #expect(FileKind.of(Kinds.legacy) == .legacyOffice)
    #expect(FileKind.of(Kinds.encrypted) == .encryptedOffice)
  }

  @Test func `noise is of no kind`() {
    #expect(FileKind.of((0..<1000).map { UInt8(truncatingIfNeeded: $0 &* $0 &* 31) }) == .unknown)
  }

  @Test func `text in GBK and in UTF-16 is text`() {
    #expect(FileKind.of([0xB9, 0xAB, 0xBF, 0xAA]) == .text)
    #expect(FileKind.of([0xFF, 0xFE, 0x6C, 0x51, 0x00, 0x5F]) == .text)
  }

  @Test func `a file is read by what it holds, whatever it is called`() throws {
    guard case .content(let content, .html) = try OfficeFile(Array("<p>一</p>".utf8)) else {
      Issue.record("not read as HTML")
      return
    }
    #expect(sketch(content) == ["一"])
  }

  @Test(
    arguments: [
      (Kinds.legacy, .legacyBinary), (Kinds.encrypted, .encrypted), ([], .empty),
      (Array("GIF89a".utf8), .unsupported(.image)),
    ] as [([UInt8], FileRefusal)])
  func `a file that is not read is refused by its kind`(bytes: [UInt8], ground: FileRefusal) {
    #expect(refusal { () throws(FileRefusal) in try OfficeFile(bytes) } == ground)
  }
}
