/// A workbook to be written: sheets with a header and rows.
public struct Workbook: Hashable, Sendable {
  /// The sheets, at least one.
  public var sheets: [Sheet]

  /// A workbook.
  public init(sheets: [Sheet]) {
    self.sheets = sheets
  }

  /// A sheet.
  public struct Sheet: Hashable, Sendable {
    /// The name; what a sheet's name may not hold is replaced when it is written.
    public var name: String
    /// The columns, from the left.
    public var columns: [Column]
    /// The rows below the header.
    public var rows: [[Cell]]
    /// Whether the header stays in view.
    public var freezesHeader: Bool
    /// Whether the header has buttons to filter by.
    public var filters: Bool
    /// The cells that are shown as one.
    public var merges: [Merge]

    /// A sheet.
    public init(
      name: String, columns: [Column], rows: [[Cell]], freezesHeader: Bool = true,
      filters: Bool = true, merges: [Merge] = []
    ) {
      self.name = name
      self.columns = columns
      self.rows = rows
      self.freezesHeader = freezesHeader
      self.filters = filters
      self.merges = merges
    }
  }

  /// Cells that are shown as one, which holds what the first of them holds.
  public struct Merge: Hashable, Sendable {
    /// The first row; the header is row 0.
    public var row: Int
    /// The first column, from 0.
    public var column: Int
    /// How many rows; at least 1.
    public var rows: Int
    /// How many columns; at least 1.
    public var columns: Int

    /// A merge.
    public init(row: Int, column: Int, rows: Int, columns: Int) {
      self.row = row
      self.column = column
      self.rows = rows
      self.columns = columns
    }
  }

  /// A column.
  public struct Column: Hashable, Sendable {
    /// What the header says.
    public var title: String
    /// The width in digits of the standard font.
    public var width: Double

    /// A column.
    public init(_ title: String, width: Double = 12) {
      self.title = title
      self.width = width
    }
  }

  /// A cell.
  public struct Cell: Hashable, Sendable {
    /// What it holds.
    public var value: Value
    /// What draws the eye to it.
    public var mark: Mark?

    /// A cell.
    public init(_ value: Value, mark: Mark? = nil) {
      self.value = value
      self.mark = mark
    }
  }

  /// What a cell holds.
  public enum Value: Hashable, Sendable {
    /// Nothing.
    case blank
    /// Text, which is never a formula, whatever it begins with.
    case text(String)
    /// A number in plain decimal digits, such as `665.94`; its decimals are shown as given. What a
    /// sheet cannot hold exactly is written as text.
    case number(String)
    /// A day.
    case day(year: Int, month: Int, day: Int)
  }
}
