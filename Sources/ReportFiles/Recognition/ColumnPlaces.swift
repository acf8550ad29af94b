internal import AnnualReport

/// Where the columns of a table stand on a page, learned from the rows that have a figure in
/// every column; so that the figures of a row with empty cells find their columns.
struct ColumnPlaces {
  /// The middle of each column, from left to right.
  private let middles: [Int32]

  /// The places of the columns in the rows of a page; nil where none of its rows is full.
  init?(_ document: SourceDocument, rows: [ValueRow], page: Int32, width: Int) {
    var places: [[Int]] = Array(repeating: [], count: width)
    for row in rows where row.isComplete {
      let line = document.lines[row.cells[0].line]
      guard line.hasExtent, line.page == page,
        row.cells.allSatisfy({ $0.line == row.cells[0].line })
      else { continue }
      for (index, cell) in row.cells.enumerated() {
        guard let piece = cell.piece else { continue }
        places[index].append(Self.middle(document.pieces[piece]))
      }
    }
    guard let count = places.first?.count, count > 0 else { return nil }
    let middles = places.map { $0.reduce(0, +) / count }
    if page == 0, !Self.keeps(document, middles, in: rows) { return nil }
    self.init(middles: middles.map { Int32($0) })
  }

  /// Whether a copy of a page in letters of one width has kept the columns: every figure of its
  /// table stands in one, and there are enough of them for that to be no accident.
  private static func keeps(
    _ document: SourceDocument, _ middles: [Int], in rows: [ValueRow]
  ) -> Bool {
    var count = 0
    for cell in rows.flatMap(\.cells) {
      guard let piece = cell.piece, document.lines[cell.line].hasExtent else { continue }
      let middle = Self.middle(document.pieces[piece])
      guard middles.contains(where: { abs($0 - middle) <= slackOfText }) else { return false }
      count += 1
    }
    return count >= 24
  }

  /// The places that the headings of table III show; nil where not all seven were found.
  init?(headingsOf document: SourceDocument, lines: Range<Int>) {
    var found = [Int32?](repeating: nil, count: Self.headings.count)
    for index in lines where document.lines[index].hasExtent {
      for piece in document.pieces(of: document.lines[index]) {
        let text = document.folded(piece)
        guard text.count <= 8,
          let column = Self.headings.firstIndex(where: {
            $0.contains { $0.count == 1 ? text.elementsEqual($0) : text.starts(with: $0) }
          })
        else { continue }
        found[column] = found[column] ?? Int32(Self.middle(piece))
      }
    }
    let middles = found.compactMap(\.self)
    guard middles.count == Self.headings.count else { return nil }
    self.init(middles: middles)
  }

  /// The places that the headings of table II show above a row; nil where not all were found.
  init?(_ document: SourceDocument, above line: Int, columns: [Column]) {
    var found = [Int32?](repeating: nil, count: columns.count)
    for index in (max(0, line - 8)..<line).reversed() where document.lines[index].hasExtent {
      for piece in document.pieces(of: document.lines[index]) {
        let text = document.folded(piece)
        for (column, name) in columns.enumerated() where found[column] == nil {
          guard let word = Self.wordsOfTableTwo[name], RowLabel.contains(text, word) else {
            continue
          }
          found[column] = Int32(Self.middle(piece))
        }
      }
    }
    let middles = found.compactMap(\.self)
    guard middles.count == columns.count else { return nil }
    self.init(middles: middles)
  }

  /// The places of the fifteen columns of table IV that its headings show; nil where they do not
  /// make up three times the five kinds of result.
  init?(tableFour document: SourceDocument, lines: Range<Int>) {
    var found: [(middle: Int, kind: Int)] = []
    for index in lines where document.lines[index].hasExtent {
      for piece in document.pieces(of: document.lines[index]) {
        let text = document.folded(piece)
        guard text.count <= 4,
          let kind = Self.results.firstIndex(where: { text.contains($0) })
        else { continue }
        found.append((Self.middle(piece), kind))
      }
    }
    found.sort { $0.middle < $1.middle }
    guard found.map(\.kind) == [0, 1, 2, 3, 4, 0, 1, 2, 3, 4, 0, 1, 2, 3, 4] else { return nil }
    self.init(middles: found.map { Int32($0.middle) })
  }

  /// A word of the heading of each column of table II, folded.
  static let wordsOfTableTwo: [Column: [UInt16]] = [
    .issued: "制发", .repealed: "废止", .inForce: "有效", .made: "新制作", .published: "新公开",
    .items: "项目数量", .change: "增/减", .decided: "处理决定", .amount: "金额",
    .total: "公开总数",
  ].mapValues { Folding.fold($0) }

  /// One character of each kind of result that no other has: 维持, 纠正, 其他, 尚未, 总计.
  private static let results: [UInt16] = Array("维纠他尚总".utf16)

  private init?(middles: [Int32]) {
    guard zip(middles, middles.dropFirst()).allSatisfy({ $0 < $1 }) else { return nil }
    self.middles = middles
  }

  /// The cells of a row, an empty one where nothing stands in its column; nil where a figure
  /// stands between two columns, or two stand in one.
  func place(_ document: SourceDocument, _ cells: [FoundCell]) -> [FoundCell]? {
    guard let line = cells.first?.line, middles.count > 1 else { return nil }
    let gap = zip(middles, middles.dropFirst()).map { $1 - $0 }.min() ?? 0
    var result = middles.map { _ in FoundCell(piece: nil, line: line) }
    for cell in cells {
      guard let piece = cell.piece, document.lines[cell.line].hasExtent else { return nil }
      let middle = Int32(Self.middle(document.pieces[piece]))
      let slack =
        document.lines[cell.line].page == 0
        ? min(Int32(Self.slackOfText), gap * 2 / 5) : gap * 2 / 5
      guard let column = middles.firstIndex(where: { abs($0 - middle) <= slack }),
        result[column].piece == nil
      else { return nil }
      result[column] = cell
    }
    return result
  }

  private static func middle(_ piece: SourceDocument.Piece) -> Int {
    (Int(piece.left) + Int(piece.right)) / 2
  }

  /// By how many letters the middle of a figure may miss that of its column.
  private static let slackOfText = 1

  private static let headings: [[[UInt16]]] = [
    ["自然"], ["商业"], ["科研"], ["社会", "公益"], ["法律"], ["其他", "其"],
    ["总计", "合计", "总"],
  ].map { $0.map { Array($0.utf16) } }
}
