/// What a file of any kind holds, by the reader that its bytes call for.
public enum OfficeFile: Sendable {
  /// Paragraphs and tables: HTML, a saved web page, a Word document, a workbook.
  case content(Content, FileKind)
  /// Words on pages: PDF.
  case pages(PDFText)
  /// Plain text or Markdown.
  case text(DecodedText)
  /// JSON, which others read.
  case json(DecodedText)

  /// Reads a file whatever it is called.
  public init(_ bytes: [UInt8], limits: Limits = Limits()) throws(FileRefusal) {
    guard bytes.count <= limits.fileBytes else {
      throw .tooLarge(bytes: bytes.count, limit: limits.fileBytes)
    }
    let kind = FileKind.of(bytes)
    switch kind {
    case .html: self = .content(try HTMLReader.read(bytes, limits: limits), kind)
    case .savedPage: self = .content(try SavedPageReader.read(bytes, limits: limits), kind)
    case .word, .wordXML: self = .content(try WordReader.read(bytes, limits: limits), kind)
    case .sheets: self = .content(try SheetReader.read(bytes, limits: limits), kind)
    case .pdf: self = .pages(try PDFReader.read(bytes, limits: limits))
    case .text: self = .text(DecodedText(bytes))
    case .json: self = .json(DecodedText(bytes))
    case .empty: throw .empty
    case .legacyOffice: throw .legacyBinary
    case .encryptedOffice: throw .encrypted
    case .xml, .slides, .openDocument, .zip, .ofd, .rtf, .image, .unknown:
      throw .unsupported(kind)
    }
  }
}
