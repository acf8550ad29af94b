public import AnnualReport

/// A report with the source it was read from, line by line, so that a figure can be shown
/// where it stands.
public struct ReadReport: Sendable {
  /// The report.
  public var report: Report
  /// Remarks about the file as a whole.
  public var remarks: [FileRemark]

  private enum Origin: Sendable {
    case document(SourceDocument)
    case lines([SourceLine])
  }
  private let origin: Origin

  /// A report read from a source that is given line by line.
  public init(report: Report, source: [SourceLine], remarks: [FileRemark] = []) {
    self.report = report
    self.remarks = remarks
    origin = .lines(source)
  }

  init(report: Report, document: SourceDocument) {
    self.report = report
    remarks = document.remarks
    origin = .document(document)
  }

  /// The source as the reader saw it; `Place.shown` of every place counts its lines from 1.
  public var source: [SourceLine] {
    switch origin {
    case .document(let document): document.shownLines()
    case .lines(let lines): lines
    }
  }
}

/// One line of the source as the reader saw it: a paragraph, or the cells of a table's row.
public struct SourceLine: Hashable, Sendable {
  /// The line's pieces: one for a paragraph, one a cell for a table's row.
  public var cells: [String]
  /// Whether the line is a table's row.
  public var isRow: Bool

  /// A line.
  public init(_ cells: [String], isRow: Bool) {
    self.cells = cells
    self.isRow = isRow
  }
}

/// Something about a file that a reader should know, though it could be read.
public enum FileRemark: Hashable, Sendable {
  /// Some bytes are no text in the file's encoding.
  case undecodableBytes
  /// The file's name says another kind than its content is.
  case mislabelled
  /// The text is in traditional characters; the rules read it in simplified ones.
  case traditional
  /// The file holds more than one report; the first was read.
  case severalReports
}

/// Why a file could not be read as an annual report.
public enum Unreadable: Error, Hashable, Sendable {
  /// The file has no content.
  case empty
  /// The file is larger than the limit, in bytes.
  case tooLarge(limit: Int)
  /// The content is damaged or cut off.
  case damaged
  /// A password is needed.
  case encrypted
  /// A format of Word or Excel before 2007, or WPS's own; it has to be saved anew.
  case legacyBinary
  /// A kind of file that holds no readable report (a picture, a program …).
  case unsupported
  /// Pages without text: a scan.
  case noText
  /// The content unpacks to more than the limit (an archive or XML bomb).
  case unpacksTooLarge
  /// The archive names a file outside itself.
  case pathOutside
  /// The content is nested deeper than the limit.
  case tooDeep
  /// Reading took longer than the limit.
  case tooSlow
  /// A program that reading this kind needs is not installed.
  case programMissing(String)
  /// None of the three tables of an annual report was found.
  case noTables
  /// The file could not be opened.
  case inaccessible(AccessTrouble)
}

/// Why a file could not be opened.
public enum AccessTrouble: Hashable, Sendable {
  /// There is none of that name.
  case missing
  /// The system does not let this account read it.
  case forbidden
  /// It is a folder.
  case folder
  /// The system's own number for what went wrong (`errno`).
  case other(Int32)
}
