public import OfficeFiles

/// Reads a published annual report from a file's bytes, whatever kind of file they are.
///
/// The kind is told by content and never by name; a name only leads to a remark where it says
/// something else. Reading a PDF blocks the calling thread while `pdftotext` runs.
public struct ReportReader: Sendable {
  /// How much of a file is read before it is refused.
  public var limits: Limits

  /// A reader.
  public init(limits: Limits = Limits()) { self.limits = limits }

  /// Reads a report.
  ///
  /// - Throws: `Unreadable`, where the file holds no text that can be read, or none of the three
  ///   tables of an annual report.
  public func read(_ bytes: [UInt8], named name: String) throws(Unreadable) -> ReadReport {
    let file: OfficeFile
    do {
      file = try OfficeFile(bytes, limits: limits)
    } catch { throw Unreadable(error) }
    var document: SourceDocument
    switch file {
    case .json(let text):
      return try ReportJSONReader.read(text.utf8)
    case .content(let content, _):
      document = ContentSource.document(content)
    case .pages(let text):
      document = PageSource.document(text)
    case .text(let text):
      document = TextSource.document(text.utf8)
      if text.undecodable > 0 { document.remarks.append(.undecodableBytes) }
    }
    if FileName.contradicts(name, file) { document.remarks.append(.mislabelled) }
    return try Recogniser.read(document)
  }
}

extension Unreadable {
  /// Why a report cannot be read from a file that is refused.
  init(_ refusal: FileRefusal) {
    switch refusal {
    case .empty: self = .empty
    case .tooLarge(_, let limit): self = .tooLarge(limit: limit)
    case .unsupported: self = .unsupported
    case .encrypted: self = .encrypted
    case .legacyBinary: self = .legacyBinary
    case .damaged, .missingPart: self = .damaged
    case .tooDeep, .tooManyAttributes: self = .tooDeep
    case .tooManyEntries, .unpacksTooLarge, .documentType, .tooManyCells, .tooMuchText:
      self = .unpacksTooLarge
    case .climbsOut: self = .pathOutside
    case .noText: self = .noText
    case .tooSlow: self = .tooSlow
    case .programMissing(let name): self = .programMissing(name)
    case .programFailed: self = .damaged
    }
  }
}

/// What a file's name says of its kind.
private enum FileName {
  /// Whether the name's ending belongs to another kind of file than the content is.
  static func contradicts(_ name: String, _ file: OfficeFile) -> Bool {
    guard let dot = name.lastIndex(of: "."),
      let kinds = kinds[name[dot...].dropFirst().lowercased()]
    else { return false }
    return !kinds.contains(kind(of: file))
  }

  private enum Kind { case page, word, sheet, pdf, text, json }

  private static func kind(of file: OfficeFile) -> Kind {
    switch file {
    case .json: .json
    case .pages: .pdf
    case .text: .text
    case .content(_, let kind):
      switch kind {
      case .word, .wordXML: .word
      case .sheets: .sheet
      default: .page
      }
    }
  }

  private static let kinds: [String: Set<Kind>] = [
    "html": [.page], "htm": [.page], "mht": [.page], "mhtml": [.page], "docx": [.word],
    "xlsx": [.sheet], "pdf": [.pdf], "txt": [.text], "md": [.text], "json": [.json],
    "doc": [], "xls": [],
  ]
}
