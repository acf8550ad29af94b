/// A place in the source: as much of it as the kind of source has.
///
/// All numbers count from 1; 0 means that the source has no such thing.
public struct Place: Hashable, Sendable {
  /// The page of a PDF.
  public var page: Int32 = 0
  /// The line of a text file, of an HTML file's source, or of a PDF's page.
  public var line: Int32 = 0
  /// The table, counted through the document.
  public var table: Int32 = 0
  /// The row of the table or sheet.
  public var row: Int32 = 0
  /// The column of the table or sheet, or the character of the line.
  public var column: Int32 = 0
  /// The name of a workbook's sheet.
  public var sheet: String?
  /// The line of the reader's own rendering of the source, which the checker page shows.
  public var shown: Int32 = 0

  /// A place.
  public init(
    page: Int = 0, line: Int = 0, table: Int = 0, row: Int = 0, column: Int = 0,
    sheet: String? = nil, shown: Int = 0
  ) {
    self.page = Int32(clamping: page)
    self.line = Int32(clamping: line)
    self.table = Int32(clamping: table)
    self.row = Int32(clamping: row)
    self.column = Int32(clamping: column)
    self.sheet = sheet
    self.shown = Int32(clamping: shown)
  }
}
