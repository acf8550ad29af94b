extension PDFText {
  /// A table that a page draws with rules.
  public struct Table: Sendable {
    /// Its rows, each with the cells that begin in it.
    public let rows: [[Cell]]
    /// Where its columns begin, and where the last ends.
    public let columns: [Double]
    /// The rectangle around it.
    public let box: Box

    /// A cell.
    public struct Cell: Sendable {
      /// Its text, lines joined; empty where nothing stands in it.
      public var text: String
      /// The column it begins in, from 0.
      public let column: Int
      /// How many columns it covers.
      public let columnSpan: Int
      /// How many rows it covers.
      public let rowSpan: Int
    }
  }
}

extension PDFText.Page {
  init(_ page: PDFWords.Page, _ sorted: PDFPageSorter) {
    number = page.number
    width = page.width
    height = page.height
    lines = sorted.lines
    tables = sorted.tables
  }
}

/// Sorts a page's words into the tables that its rules show, and the rest into lines.
struct PDFPageSorter {
  private(set) var tables: [PDFText.Table] = []
  private(set) var lines: [PDFText.Line]

  init(_ words: [PDFText.Word], rules: [PDFRule]) {
    var rest = words
    for grid in RuledGrid.all(rules) {
      var inside: [[PDFText.Word]] = Array(repeating: [], count: grid.cells.count)
      var outside: [PDFText.Word] = []
      for word in rest.flatMap({ Self.parts($0, at: grid) }) {
        if let field = grid.field(at: Self.middle(word.box)) {
          inside[field].append(word)
        } else {
          outside.append(word)
        }
      }
      // A frame around the page, or a line under a heading, is no table.
      guard inside.count(where: { !$0.isEmpty }) >= 2 else { continue }
      rest = outside
      tables.append(Self.table(grid, inside))
    }
    lines = PDFLines.of(rest)
  }

  private static func middle(_ box: PDFText.Box) -> PDFPoint {
    PDFPoint(x: (box.x0 + box.x1) / 2, y: (box.y0 + box.y1) / 2)
  }

  /// A word cut where it runs across the border of two cells: where figures fill their cells, the
  /// program takes those of neighbours for one word.
  private static func parts(_ word: PDFText.Word, at grid: RuledGrid) -> [PDFText.Word] {
    let box = word.box
    let y = middle(box).y
    let border = grid.xs.first { x in
      guard x > box.x0 + 1.5, x < box.x1 - 1.5,
        let left = grid.field(at: PDFPoint(x: x - 1, y: y)),
        let right = grid.field(at: PDFPoint(x: x + 1, y: y))
      else { return false }
      return left != right
    }
    guard let border else { return [word] }
    let characters = Array(word.text)
    let share = (border - box.x0) / (box.x1 - box.x0) * Double(characters.count)
    let count = min(max(Int(share.rounded()), 1), characters.count - 1)
    guard characters.count > 1 else { return [word] }
    var first = box
    first.x1 = border
    var second = box
    second.x0 = border
    let rest = PDFText.Word(text: String(characters[count...]), box: second)
    return [PDFText.Word(text: String(characters[..<count]), box: first)] + parts(rest, at: grid)
  }

  private static func table(_ grid: RuledGrid, _ words: [[PDFText.Word]]) -> PDFText.Table {
    var rows: [[PDFText.Table.Cell]] = Array(repeating: [], count: grid.ys.count - 1)
    for (field, words) in zip(grid.cells, words) {
      rows[field.rows.lowerBound].append(
        PDFText.Table.Cell(
          text: PDFCellText.of(
            words, width: grid.xs[field.columns.upperBound] - grid.xs[field.columns.lowerBound]),
          column: field.columns.lowerBound, columnSpan: field.columns.count,
          rowSpan: field.rows.count))
    }
    return PDFText.Table(
      rows: rows, columns: grid.xs,
      box: PDFText.Box(
        x0: grid.xs[0], y0: grid.ys[0], x1: grid.xs[grid.xs.count - 1],
        y1: grid.ys[grid.ys.count - 1]))
  }
}

/// The text of a cell from the words that stand in it.
enum PDFCellText {
  /// Its lines, joined without a space; except between digits, unless the cell's width broke them.
  static func of(_ words: [PDFText.Word], width: Double) -> String {
    if words.count < 2 { return words.first?.text ?? "" }
    var text = ""
    var isFull = false
    for line in PDFLines.of(words) {
      let next = line.text
      if let last = text.unicodeScalars.last, let first = next.unicodeScalars.first,
        isDigit(last), isDigit(first), !isFull
      {
        text += " "
      }
      text += next
      // What is left beside a full line: the margins of the cell, and less than a digit.
      isFull = width - (line.box.x1 - line.box.x0) < line.box.height * 0.6 + 14
    }
    return text
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar) || ("０"..."９").contains(scalar)
  }
}
