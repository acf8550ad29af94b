internal import AnnualReport

/// How a line of the source divides into a label and values.
struct LineShape {
  /// The folded text of the label; empty where the line holds values alone.
  var label: ArraySlice<UInt16> = []
  /// The pieces after the label: in a table's row every cell, empty ones included; in a line of
  /// text the values that end it.
  var values: Range<Int> = 0..<0
  /// Whether one of the values is a number or a mark.
  var hasValue = false

  /// Divides a line; in a row, the last piece before the first value that is the label of a row
  /// of `table` ends the label.
  init(_ document: SourceDocument, line index: Int, in table: Table) {
    let line = document.lines[index]
    let range = Int(line.pieces.lowerBound)..<Int(line.pieces.upperBound)
    if line.isRow {
      divideRow(document, range, table)
    } else {
      divideText(document, range)
    }
  }

  private mutating func divideRow(_ document: SourceDocument, _ range: Range<Int>, _ table: Table) {
    var last: Int?
    var matched: Int?
    var firstValue = range.upperBound
    for index in range {
      let piece = document.pieces[index]
      if piece.isEmpty { continue }
      if Self.isValue(document, piece) {
        firstValue = index
        break
      }
      last = index
      if RowLabel.match(document.folded(piece), in: table) != nil { matched = index }
    }
    hasValue = firstValue < range.upperBound
    if let labelIndex = matched ?? last {
      label = document.folded(document.pieces[labelIndex])
      values = (labelIndex + 1)..<range.upperBound
    } else {
      values = range
    }
  }

  private mutating func divideText(_ document: SourceDocument, _ range: Range<Int>) {
    var start = range.upperBound
    while start > range.lowerBound {
      let piece = document.pieces[start - 1]
      guard Self.isValue(document, piece), !Self.endsLikeNumbering(document.folded(piece)),
        !Self.isProse(document.folded(piece))
      else { break }
      start -= 1
    }
    values = start..<range.upperBound
    hasValue = !values.isEmpty
    guard start > range.lowerBound else { return }
    label =
      document.folded[
        Int(
          document.pieces[range.lowerBound].folded.lowerBound)..<Int(
            document.pieces[start - 1].folded.upperBound)]
  }

  /// Whether a piece reads as a number, a mark for «nothing», or a number with a remark.
  static func isValue(_ document: SourceDocument, _ piece: SourceDocument.Piece) -> Bool {
    let folded = document.folded(piece)
    guard let first = folded.first, folded.count <= 40 else { return false }
    if folded.count == 1 {
      return (first >= 0x30 && first <= 0x39) || first == 0x2D || first == 0x2F
        || ValueText.marks.contains([first])
    }
    guard first < 0x3A || first > 0x7F || first == 0x4E || first == 0x6E else { return false }
    switch document.value(piece).value {
    case .number, .blank: return true
    case .unread: return first >= 0x30 && first <= 0x39
    case .text: return false
    }
  }

  /// Whether a piece that begins with a number goes on as a sentence does: `26件,其中结果维持`.
  private static func isProse(_ folded: ArraySlice<UInt16>) -> Bool {
    folded.prefix { $0 != 0x28 }.count { $0 >= 0x3400 } > 4
  }

  private static func endsLikeNumbering(_ folded: ArraySlice<UInt16>) -> Bool {
    folded.last == 0x2E || folded.last == 0x2C
  }
}

extension SourceDocument {
  /// The value that a piece holds.
  func value(_ piece: Piece, isAmount: Bool = false) -> ValueText.Result {
    text.withUnsafeBufferPointer { bytes in
      ValueText.read(
        UnsafeBufferPointer(
          rebasing: bytes[Int(piece.text.lowerBound)..<Int(piece.text.upperBound)]),
        isAmount: isAmount)
    }
  }

  /// Whether a line is the number of a page: `— 5 —`, `- 3 -`, `第3页`.
  func isPageNumber(_ line: Line) -> Bool {
    guard !line.isRow else { return false }
    let text = folded(line)
    guard text.count <= 8, let first = text.first, let last = text.last else { return false }
    let digits = text.drop { !($0 >= 0x30 && $0 <= 0x39) }.prefix { $0 >= 0x30 && $0 <= 0x39 }
    guard !digits.isEmpty else { return false }
    let strokes = pageStrokes.contains(first) && pageStrokes.contains(last)
    let words = first == 0x7B2C && last == 0x9875
    return (strokes || words) && text.count - digits.count <= 6
  }
}

private let pageStrokes: Set<UInt16> = [0x2D, 0x2F, 0xB7, 0x7E, 0x2022]
