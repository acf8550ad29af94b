/// Reads Word documents: the text as it stands after all tracked changes, with its tables, and with
/// the numbers that Word itself puts before paragraphs.
public enum WordReader {
  /// Reads the bytes of a `.docx`, or of a Word document in one XML file.
  ///
  /// Headers, footers, footnotes and comments are left out.
  public static func read(
    _ bytes: [UInt8], limits: Limits = Limits()
  ) throws(FileRefusal) -> Content {
    switch FileKind.of(bytes) {
    case .empty: throw .empty
    case .word, .zip: return try read(Archive(bytes, limits: limits), limits: limits)
    case .wordXML:
      guard bytes.count <= limits.fileBytes else {
        throw .tooLarge(bytes: bytes.count, limit: limits.fileBytes)
      }
      return try read(document: bytes, paragraphs: WordStyles(), limits: limits)
    case .legacyOffice: throw .legacyBinary
    case .encryptedOffice: throw .encrypted
    case let other: throw .unsupported(other)
    }
  }

  private static func read(
    _ archive: consuming Archive, limits: Limits
  ) throws(FileRefusal) -> Content {
    let root = try Relationships(of: "", in: archive, limits: limits)
    let main = root.target(ofKind: "officeDocument") ?? "word/document.xml"
    let document = try archive.required(main)
    let links = try Relationships(of: main, in: archive, limits: limits)
    var styles = WordStyles()
    if let part = try archive.contents(of: links.target(ofKind: "styles") ?? "word/styles.xml") {
      styles = try WordStyles(part, limits: limits)
    }
    let numbering = links.target(ofKind: "numbering") ?? "word/numbering.xml"
    if let part = try archive.contents(of: numbering) {
      styles.numbering = try WordNumbering(part, limits: limits)
    }
    return try read(document: document, paragraphs: styles, limits: limits)
  }

  private static func read(
    document: [UInt8], paragraphs: WordStyles, limits: Limits
  ) throws(FileRefusal) -> Content {
    let body = Body(expecting: document.count, styles: paragraphs, limits: limits)
    try Markup.parse(xml: document, limits: limits, to: body)
    guard body.wasSeen else { throw .missingPart(name: "w:body") }
    return body.finish()
  }
}
