/// Puts a page's words into the lines in which they stand across the page.
enum PDFLines {
  /// The lines from top to bottom, each from left to right.
  ///
  /// A word belongs to the line whose middle it covers. One that is set vertically would reach over
  /// many lines, and stays alone.
  static func of(_ words: [PDFText.Word]) -> [PDFText.Line] {
    guard !words.isEmpty else { return [] }
    let heights = words.map(\.box.height).sorted()
    let tall = heights[heights.count / 2] * 3
    let (vertical, across) = words.partitioned { $0.box.height > tall }

    var rows: [(middle: Double, words: [PDFText.Word])] = []
    for word in across.sorted(by: { middle($0) < middle($1) }) {
      let reach = word.box.height * 0.35
      if let last = rows.last, abs(last.middle - middle(word)) <= reach {
        rows[rows.count - 1].words.append(word)
        let count = Double(rows[rows.count - 1].words.count)
        rows[rows.count - 1].middle += (middle(word) - last.middle) / count
      } else {
        rows.append((middle(word), [word]))
      }
    }
    let lines = rows.map(\.words) + vertical.map { [$0] }
    return lines.compactMap(line).sorted { $0.box.y0 < $1.box.y0 }
  }

  private static func middle(_ word: PDFText.Word) -> Double { (word.box.y0 + word.box.y1) / 2 }

  private static func line(_ words: [PDFText.Word]) -> PDFText.Line? {
    let words = words.sorted { $0.box.x0 < $1.box.x0 }
    guard let first = words.first else { return nil }
    let box = words.reduce(first.box) { $0.joined($1.box) }
    return PDFText.Line(words: words, box: box)
  }
}

extension Array {
  fileprivate func partitioned(
    by isFirst: (Element) -> Bool
  ) -> (first: [Element], second: [Element]) {
    (filter(isFirst), filter { !isFirst($0) })
  }
}
