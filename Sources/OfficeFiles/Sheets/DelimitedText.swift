/// Rows of text with a separator between cells (RFC 4180), as spreadsheets save them.
public enum DelimitedText {
  /// A row that says anything.
  public struct Row: Hashable, Sendable {
    /// The number of the line on which it begins, from 1.
    public let line: Int
    /// The cells, from the left, without white space around them.
    public let cells: [String]
  }

  /// The rows of a text; the separator is the comma, the tab or the semicolon, whichever stands most
  /// often on the first line that has any.
  public static func rows(_ utf8: [UInt8]) -> [Row] {
    var parser = DelimitedParser(separator: separator(of: utf8))
    for byte in utf8.dropFirst(utf8.starts(with: mark) ? mark.count : 0) { parser.take(byte) }
    return parser.finish()
  }

  /// The byte order mark.
  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private static func separator(of utf8: [UInt8]) -> UInt8 {
    let separators = [UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: ";")]
    for line in utf8.split(separator: UInt8(ascii: "\n")).prefix(10) {
      let counts = separators.map { separator in line.count { $0 == separator } }
      guard let most = counts.max(), most > 0, let index = counts.firstIndex(of: most) else {
        continue
      }
      return separators[index]
    }
    return separators[0]
  }
}

private struct DelimitedParser {
  let separator: UInt8
  private var rows: [DelimitedText.Row] = []
  private var cells: [String] = []
  private var cell: [UInt8] = []
  private var isQuoted = false
  private var endsQuote = false
  private var line = 1
  private var firstLine = 1

  init(separator: UInt8) { self.separator = separator }

  mutating func take(_ byte: UInt8) {
    if byte == UInt8(ascii: "\n") { line += 1 }
    if isQuoted {
      if byte != UInt8(ascii: "\"") { return cell.append(byte) }
      isQuoted = false
      endsQuote = true
      return
    }
    switch byte {
    case UInt8(ascii: "\""):
      // Two quotes in a quoted cell are one.
      if endsQuote { cell.append(byte) }
      isQuoted = endsQuote || cell.isEmpty
      if !isQuoted { cell.append(byte) }
    case separator: endCell()
    case UInt8(ascii: "\n"): endRow()
    case UInt8(ascii: "\r"): break
    default: cell.append(byte)
    }
    endsQuote = false
  }

  mutating func finish() -> [DelimitedText.Row] {
    if !cell.isEmpty || !cells.isEmpty { endRow() }
    return rows
  }

  private mutating func endCell() {
    let text = String(decoding: cell, as: UTF8.self)
    cells.append(
      String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed()))
    cell.removeAll(keepingCapacity: true)
  }

  private mutating func endRow() {
    endCell()
    if !cells.allSatisfy(\.isEmpty) {
      rows.append(DelimitedText.Row(line: firstLine, cells: cells))
    }
    cells = []
    firstLine = line
  }
}
