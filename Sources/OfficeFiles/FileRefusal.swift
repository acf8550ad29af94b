/// Why a file is not read.
///
/// Facts only; the wording stands with the shells.
public enum FileRefusal: Error, Hashable, Sendable {
  /// The file has no bytes, or nothing but white space.
  case empty
  /// The file has more bytes than the limit.
  case tooLarge(bytes: Int, limit: Int)
  /// The file is of a kind that is recognised, but not read.
  case unsupported(FileKind)
  /// The file opens only with a password.
  case encrypted
  /// The file is of the binary format before Office 2007 or of WPS (`.doc`, `.xls`, `.wps`, `.et`).
  case legacyBinary
  /// The file breaks off, or its structure contradicts itself.
  case damaged(Part)
  /// Elements are nested deeper than the limit.
  case tooDeep(limit: Int)
  /// A tag has more attributes than the limit.
  case tooManyAttributes(limit: Int)
  /// An XML part declares a document type, and with it perhaps entities.
  case documentType
  /// The archive has more entries than the limit.
  case tooManyEntries(count: Int, limit: Int)
  /// The archive would unpack to more bytes than the limit, or than its size makes plausible.
  case unpacksTooLarge(limit: Int)
  /// An entry's name points outside the archive.
  case climbsOut(name: String)
  /// A part that this kind of file must have is not there.
  case missingPart(name: String)
  /// Tables or sheets have more cells, or the text more paragraphs, than the limit.
  case tooManyCells(limit: Int)
  /// The PDF holds pictures of pages, and no text.
  case noText(pages: Int)
  /// Reading took longer than the limit: of processor time for markup, of the clock for a PDF.
  case tooSlow(limit: Duration)
  /// Reading yielded more bytes than the limit.
  case tooMuchText(limit: Int)
  /// A program that reading needs is not installed.
  case programMissing(name: String)
  /// A program that reading needs failed in a way that says nothing about the file.
  case programFailed(name: String, status: Int)

  /// The part of a file that is damaged.
  public enum Part: Hashable, Sendable {
    /// HTML or XML, as far as the line.
    case markup(line: Int)
    /// The archive's own directory.
    case archive
    /// An entry of the archive.
    case entry(name: String)
    /// The PDF.
    case pdf
    /// The MIME parts of a saved web page.
    case mime
  }
}
