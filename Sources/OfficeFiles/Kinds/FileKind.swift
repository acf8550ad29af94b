/// What kind of file some bytes are, by what they hold and not by what the file is called.
public enum FileKind: Hashable, Sendable {
  /// Nothing, or nothing but white space.
  case empty
  /// HTML, XHTML or a piece of it.
  case html
  /// A web page saved with its pictures in one file (`.mht`, WPS's 单一网页).
  case savedPage
  /// Word's document as one XML file, of 2003 or flat.
  case wordXML
  /// Any other XML.
  case xml
  /// A Word document (`.docx`, `.docm`).
  case word
  /// An Excel workbook (`.xlsx`, `.xlsm`).
  case sheets
  /// A PowerPoint presentation (`.pptx`).
  case slides
  /// A text, sheet or presentation in the OpenDocument format.
  case openDocument
  /// Any other zip archive.
  case zip
  /// The binary format before Office 2007, and WPS's own (`.doc`, `.xls`, `.wps`, `.et`).
  case legacyOffice
  /// An Office file under a password.
  case encryptedOffice
  /// PDF.
  case pdf
  /// OFD, the national format for fixed pages (GB/T 33190).
  case ofd
  /// Rich Text Format.
  case rtf
  /// JSON.
  case json
  /// Plain text, Markdown included.
  case text
  /// A picture.
  case image
  /// None of these.
  case unknown

  /// Recognises the kind of some bytes; never fails, and looks no deeper than the surface.
  public static func of(_ bytes: [UInt8]) -> FileKind {
    if let kind = signature(bytes) { return kind }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let unmarked = bytes.starts(with: mark) ? bytes.dropFirst(3) : bytes[...]
    return unmarked.allSatisfy { $0 <= 0x20 } ? .empty : written(bytes)
  }

  private static func signature(_ bytes: [UInt8]) -> FileKind? {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
    {
      return archived(bytes)
    }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      let package = "EncryptedPackage".utf16.flatMap { unit -> [UInt8] in [UInt8(unit), 0] }
      return bytes.position(of: package, from: 0) == nil ? .legacyOffice : .encryptedOffice
    }
    // Some programs write a few bytes of their own before the header.
    if bytes.position(of: Array("%PDF-".utf8), from: 0, to: 1024) != nil { return .pdf }
    if bytes.starts(with: "{\\rtf".utf8) { return .rtf }
    let pictures: [[UInt8]] = [
      [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], Array("GIF8".utf8), [0x49, 0x49, 0x2A, 0x00],
      [0x4D, 0x4D, 0x00, 0x2A], [0x42, 0x4D],
    ]
    return pictures.contains { bytes.starts(with: $0) } ? .image : nil
  }

  /// The kind of a zip archive, by the names of its entries, which are never compressed.
  private static func archived(_ bytes: [UInt8]) -> FileKind {
    let marks: [(String, FileKind)] = [
      ("word/document", .word), ("xl/workbook", .sheets), ("ppt/presentation", .slides),
      ("application/vnd.oasis.opendocument", .openDocument), ("OFD.xml", .ofd),
    ]
    let found = marks.first { bytes.position(of: Array($0.0.utf8), from: 0) != nil }
    return found?.1 ?? .zip
  }

  /// The first characters of a file as UTF-8; a character that the cut divides is left out.
  private static func beginning(of bytes: [UInt8]) -> [UInt8] {
    let cut = bytes.prefix(16 << 10)
    let whole = cut.withUnsafeBufferPointer { PlainUTF8.prefix(of: $0) }
    let isUTF8 = cut.count < bytes.count && whole + 3 >= cut.count
    return isUTF8 ? Array(cut.prefix(whole)) : DecodedText(Array(cut)).utf8
  }

  /// The kind of a file of characters.
  private static func written(_ bytes: [UInt8]) -> FileKind {
    let text = beginning(of: bytes)
    let strange = text.count { $0 < 0x20 && !(0x08...0x0D).contains($0) && $0 != 0x1B }
    guard strange * 100 <= text.count else { return .unknown }
    let head = text.map { byte -> UInt8 in
      if case 0x41...0x5A = byte { byte + 0x20 } else { byte }
    }
    let inked = head.drop { $0 <= 0x20 }
    func holds(_ mark: String) -> Bool { head.position(of: Array(mark.utf8), from: 0) != nil }
    if holds("mime-version:"), holds("content-type:") { return .savedPage }
    if inked.starts(with: "<?xml".utf8) {
      if holds("<html") { return .html }
      if holds("schemas.microsoft.com/office/word/2003") || holds("2006/xmlpackage") {
        return .wordXML
      }
      return .xml
    }
    if beginsWithTag(inked) || htmlMarks.contains(where: holds) { return .html }
    if inked.first == 0x7B || inked.first == 0x5B, isJSON(bytes) { return .json }
    return .text
  }

  private static func beginsWithTag(_ head: ArraySlice<UInt8>) -> Bool {
    guard head.first == 0x3C, let second = head.dropFirst().first else { return false }
    return (0x61...0x7A).contains(second) || second == 0x21
  }

  private static let htmlMarks = [
    "<!doctype html", "<html", "<head", "<body", "<table", "<meta ", "</p>", "</div>", "</td>",
    "</span>",
  ]

  /// Whether what begins like JSON also ends like it; `[1]` and `【】` begin many a text.
  private static func isJSON(_ bytes: [UInt8]) -> Bool {
    guard let last = bytes.last(where: { $0 > 0x20 }) else { return false }
    return (last == 0x7D || last == 0x5D) && bytes.contains(0x22)
  }
}
