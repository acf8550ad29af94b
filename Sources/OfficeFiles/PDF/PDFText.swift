/// The text of a PDF, word by word with its place on the page.
///
/// A place is measured in points (1/72 inch) from the page's upper left corner.
public struct PDFText: Sendable {
  /// The pages, those without text included.
  public let pages: [Page]

  /// A page.
  public struct Page: Sendable {
    /// Its number, from 1.
    public let number: Int
    /// Its width.
    public let width: Double
    /// Its height.
    public let height: Double
    /// Its lines outside of tables, from top to bottom.
    public let lines: [Line]
    /// The tables that it draws with rules, from top to bottom.
    public let tables: [Table]
  }

  /// Words that stand on one line across the page, from left to right; in a table, a whole row of
  /// lines of its cells.
  public struct Line: Sendable {
    /// Its words; never none.
    public let words: [Word]
    /// The smallest rectangle around its words.
    public let box: Box

    /// Its text: a space where words stand apart, nothing where they touch.
    public var text: String {
      var text = ""
      var end: Double?
      for word in words {
        if let end, word.box.x0 - end > word.box.height * 0.12 { text += " " }
        text += word.text
        end = word.box.x1
      }
      return text
    }
  }

  /// A piece of text without a gap.
  public struct Word: Sendable, Hashable {
    /// The text.
    public let text: String
    /// Where it stands.
    public let box: Box
  }

  /// A rectangle on a page.
  public struct Box: Sendable, Hashable {
    /// The left edge.
    public var x0: Double
    /// The upper edge.
    public var y0: Double
    /// The right edge.
    public var x1: Double
    /// The lower edge.
    public var y1: Double

    /// The distance between the upper and the lower edge.
    public var height: Double { y1 - y0 }

    /// The smallest box around this and another.
    func joined(_ other: Box) -> Box {
      Box(
        x0: min(x0, other.x0), y0: min(y0, other.y0), x1: max(x1, other.x1),
        y1: max(y1, other.y1))
    }
  }
}
