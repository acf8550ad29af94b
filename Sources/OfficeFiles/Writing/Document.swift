/// A document to be written: a title, and paragraphs and tables in order.
public struct Document: Hashable, Sendable {
  /// The title, which stands centred at the top.
  public var title: String
  /// What follows the title.
  public var blocks: [Block]

  /// A document.
  public init(title: String, blocks: [Block] = []) {
    self.title = title
    self.blocks = blocks
  }

  /// A paragraph or a table.
  public enum Block: Hashable, Sendable {
    /// A heading of a level, 1 to 4.
    case heading(String, level: Int)
    /// A paragraph of text.
    case paragraph(String, ParagraphStyle = .body)
    /// A table.
    case table(Table)
  }

  /// How a paragraph is set.
  public enum ParagraphStyle: Hashable, Sendable {
    /// Justified, its first line indented by two characters.
    case body
    /// At the left margin, such as the name of the one addressed.
    case flush
    /// Centred.
    case centred
    /// At the right, four characters from the margin: signature and date.
    case signature
  }

  /// A table; cells are placed by their spans as in HTML.
  public struct Table: Hashable, Sendable {
    /// The rows.
    public var rows: [Row]
    /// The widths of the columns against each other; columns beyond it are as wide as the last.
    public var columnWidths: [Int]

    /// A table.
    public init(rows: [Row], columnWidths: [Int] = []) {
      self.rows = rows
      self.columnWidths = columnWidths
    }
  }

  /// A row of a table.
  public struct Row: Hashable, Sendable {
    /// The cells that begin in the row.
    public var cells: [Cell]
    /// Whether the row is repeated at the top of each page.
    public var isHeader: Bool

    /// A row.
    public init(_ cells: [Cell], isHeader: Bool = false) {
      self.cells = cells
      self.isHeader = isHeader
    }
  }

  /// A cell of a table.
  public struct Cell: Hashable, Sendable {
    /// The text; a line break begins a new paragraph.
    public var text: String
    /// How many columns it spans.
    public var columnSpan: Int
    /// How many rows it spans.
    public var rowSpan: Int
    /// Where the text stands in the cell.
    public var alignment: Alignment
    /// What draws the eye to it.
    public var mark: Mark?

    /// A cell.
    public init(
      _ text: String, columnSpan: Int = 1, rowSpan: Int = 1, alignment: Alignment = .centre,
      mark: Mark? = nil
    ) {
      self.text = text
      self.columnSpan = columnSpan
      self.rowSpan = rowSpan
      self.alignment = alignment
      self.mark = mark
    }
  }

  /// Where text stands in a cell.
  public enum Alignment: Hashable, Sendable {
    /// At the left.
    case left
    /// In the middle.
    case centre
    /// At the right.
    case right
  }
}

/// What a cell is marked as: by colour and by bold or slanted type, never by colour alone.
public enum Mark: Hashable, Sendable {
  /// A fault.
  case error
  /// Something doubtful.
  case warning
}
