internal import AnnualReport

/// A source of any kind as the recogniser sees it: one buffer of text, cut into lines, cut into
/// pieces.
///
/// A line is a paragraph, a line of a text file or of a PDF's page, or a row of a table. Its
/// pieces are the cells of the row, or what white space parts in a line. Nothing is left out:
/// empty cells are pieces too.
struct SourceDocument: Sendable {
  /// The text of all pieces, UTF-8.
  var text: [UInt8] = []
  /// The same, folded for comparison.
  var folded: [UInt16] = []
  /// All pieces, line after line.
  var pieces: [Piece] = []
  /// All lines.
  var lines: [Line] = []
  /// The title that the file carries outside its text (an HTML page's `<title>`).
  var windowTitle = ""
  /// The names of a workbook's sheets; `Line.sheet` counts from 1.
  var sheets: [String] = []
  /// Remarks about the file.
  var remarks: [FileRemark] = []

  /// A piece of a line.
  struct Piece: Sendable {
    /// Where its text stands in `text`.
    var text: Range<Int32>
    /// Where its folded text stands in `folded`.
    var folded: Range<Int32>
    /// The column of the table's grid where it begins, from 0; −1 outside a table.
    var column: Int32
    /// How many columns of the grid it covers; 1 outside a table.
    var span: Int32
    /// Where it begins and ends on the line, in columns of text or in tenths of a point of a
    /// page; meaningless where `hasExtent` of its line is false.
    var left: Int32
    var right: Int32
    /// Its line in the source file, from 1; 0 where the source has none.
    var sourceLine: Int32

    /// Whether it holds nothing but white space.
    var isEmpty: Bool { folded.isEmpty }
  }

  /// A line.
  struct Line: Sendable {
    /// Its pieces.
    var pieces: Range<Int32>
    /// The table it is a row of, counted from 1; 0 where it is no row.
    var table: Int32
    /// Its number within the table, from 1.
    var row: Int32
    /// The page, from 1; 0 where there are none.
    var page: Int32
    /// The sheet, from 1; 0 where there are none.
    var sheet: Int32
    /// Its line in the source file or on the page.
    var sourceLine: Int32
    /// Whether the places of its pieces on the line are known.
    var hasExtent: Bool
    /// Whether the columns of its pieces are those of a table's grid, spans counted.
    var hasGrid: Bool

    /// Whether its pieces are the cells of a table's row, empty ones included.
    var isRow: Bool { table > 0 }
  }

  /// The raw text of a piece, white space at the ends left out.
  func string(_ piece: Piece) -> String {
    var range = Int(piece.text.lowerBound)..<Int(piece.text.upperBound)
    while let last = range.last, text[last] <= 0x20 { range = range.lowerBound..<last }
    while let first = range.first, text[first] <= 0x20 { range = (first + 1)..<range.upperBound }
    return String(decoding: text[range], as: UTF8.self)
  }

  /// The raw text of a whole line: its pieces, parted by a space.
  func string(_ line: Line) -> String {
    if line.pieces.count == 1 { return string(pieces[Int(line.pieces.lowerBound)]) }
    return pieces(of: line).lazy.filter { !$0.isEmpty }.map(string).joined(separator: " ")
  }

  /// The pieces of a line.
  func pieces(of line: Line) -> ArraySlice<Piece> {
    pieces[Int(line.pieces.lowerBound)..<Int(line.pieces.upperBound)]
  }

  /// The folded text of a piece.
  func folded(_ piece: Piece) -> ArraySlice<UInt16> {
    folded[Int(piece.folded.lowerBound)..<Int(piece.folded.upperBound)]
  }

  /// The folded text of a whole line, its pieces joined.
  func folded(_ line: Line) -> ArraySlice<UInt16> {
    guard let first = pieces(of: line).first, let last = pieces(of: line).last else { return [] }
    return folded[Int(first.folded.lowerBound)..<Int(last.folded.upperBound)]
  }

  /// The place of a piece, for findings and for the page that shows the source.
  func place(_ piece: Piece, line index: Int) -> Place {
    let line = lines[index]
    var place = Place()
    place.page = line.page
    if line.hasGrid {
      place.table = line.table
      place.row = line.row
    }
    place.line = line.page > 0 ? line.sourceLine : max(piece.sourceLine, line.sourceLine)
    place.column = line.isRow ? piece.column + 1 : line.hasExtent ? piece.left + 1 : 0
    if line.page > 0 { place.column = 0 }
    if line.sheet > 0, Int(line.sheet) <= sheets.count { place.sheet = sheets[Int(line.sheet) - 1] }
    place.shown = Int32(index + 1)
    return place
  }

  /// The place where a line begins.
  func place(line index: Int) -> Place {
    guard let first = pieces(of: lines[index]).first else {
      return Place(shown: index + 1)
    }
    return place(first, line: index)
  }

  /// The lines as the checker page shows them.
  func shownLines() -> [SourceLine] {
    lines.map { line in
      line.isRow
        ? SourceLine(pieces(of: line).map(string), isRow: true)
        : SourceLine([string(line)], isRow: false)
    }
  }
}
