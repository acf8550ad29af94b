/// What a file says: paragraphs and tables in the order of the source, over one buffer of UTF-8.
///
/// Everything is flat: a table is a range of `rows`, a row a range of `cells`, a cell a range of
/// `text`. Text is trimmed, and white space within it is one ASCII space (no-break and ideographic
/// spaces included); characters of no width are left out.
public struct Content: Sendable {
  /// All text, one paragraph directly after the other with nothing in between.
  public internal(set) var text: [UInt8] = []
  /// The document's own title (`<title>`), which stands in no block; empty where there is none.
  public internal(set) var title = 0..<0
  /// Paragraphs and tables in order.
  public internal(set) var blocks: [Block] = []
  /// The tables, in order.
  public internal(set) var tables: [Table] = []
  /// The rows of all tables.
  public internal(set) var rows: [Row] = []
  /// The cells of all rows.
  public internal(set) var cells: [Cell] = []
  /// The paragraphs of all cells.
  public internal(set) var pieces: [Paragraph] = []
  /// What was doubtful about the file without keeping it from being read.
  public internal(set) var remarks: [Remark] = []

  /// A paragraph or a table.
  public enum Block: Hashable, Sendable {
    /// A paragraph outside all tables.
    case paragraph(Paragraph)
    /// A table, by its number in `tables`.
    case table(Int)
  }

  /// A paragraph that is not empty.
  public struct Paragraph: Hashable, Sendable {
    /// Its bytes in `text`.
    public var text: Range<Int>
    /// The line of the source on which it begins, from 1; 0 where the source has no lines.
    public var line: Int
    /// 1 to 6 (in Word to 9) for a heading, 0 for any other paragraph.
    public var headingLevel: Int
  }

  /// A table that holds data; one that only lays out a page has been dissolved into its contents.
  public struct Table: Hashable, Sendable {
    /// Its rows in `rows`.
    public var rows: Range<Int>
    /// The line of the source on which it begins, from 1; 0 where the source has no lines.
    public var line: Int
    /// The name of the workbook's sheet; nil for a table in a text.
    public var sheet: String?
    /// Whether the workbook hides the sheet.
    public var isHidden = false
  }

  /// A row of a table.
  public struct Row: Hashable, Sendable {
    /// Its cells in `cells`.
    public var cells: Range<Int>
    /// The line of the source, or in a workbook the sheet's own number of the row; from 1.
    public var line: Int
  }

  /// A cell as the source gives it.
  public struct Cell: Hashable, Sendable {
    /// Its bytes in `text`: all its paragraphs and lines, joined without a space.
    public var text: Range<Int>
    /// Its paragraphs in `pieces`; more than one means that `text` was joined.
    public var pieces: Range<Int>
    /// How many columns it claims, 1 to 1,000.
    public var columnSpan: Int
    /// How many rows it claims, no more than its table has left.
    public var rowSpan: Int
    /// The line of the source on which it begins; 0 where the source has no lines.
    public var line: Int
    /// The column of the sheet, from 1; 0 for a table in a text.
    public var column = 0
    /// Whether it is a header cell (`<th>`).
    public var isHeader = false
    /// Whether the source lists it though a cell above or to the left covers it (Word, workbooks).
    ///
    /// To lay out a table, leave covered cells aside and place all others by their spans, as in HTML.
    public var isCovered = false

    init(columnSpan: Int = 1, rowSpan: Int = 1, line: Int = 0, column: Int = 0) {
      text = 0..<0
      pieces = 0..<0
      self.columnSpan = columnSpan
      self.rowSpan = rowSpan
      self.line = line
      self.column = column
    }
  }

  /// Something doubtful about a file that could be read all the same.
  public enum Remark: Hashable, Sendable {
    /// So many bytes or characters mean nothing in the file's charset; `U+FFFD` stands for them.
    case undecodable(count: Int, charset: Charset)
    /// The file declares one charset and is written in another.
    case charsetMisdeclared(as: String, actual: Charset)
    /// A sheet is hidden.
    case hiddenSheet(name: String)
    /// A formula's result is not stored in the file.
    case formulaWithoutResult(sheet: String, cell: String)
    /// Text that was marked as deleted, but not yet removed, was left out.
    case trackedDeletions
  }
}

extension Content {
  /// The rows of a table.
  public func rows(of table: Table) -> ArraySlice<Row> { rows[table.rows] }

  /// The cells of a row.
  public func cells(of row: Row) -> ArraySlice<Cell> { cells[row.cells] }

  /// The paragraphs of a cell.
  public func pieces(of cell: Cell) -> ArraySlice<Paragraph> { pieces[cell.pieces] }

  /// The bytes of a part of the text.
  public func bytes(_ range: Range<Int>) -> ArraySlice<UInt8> { text[range] }

  /// A part of the text as a string.
  public func string(_ range: Range<Int>) -> String {
    String(decoding: text[range], as: UTF8.self)
  }
}
