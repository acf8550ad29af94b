internal import OfficeFiles

/// Turns the words of a PDF's pages into a source: a line of the page is a line, with the places
/// of its words in tenths of a point.
enum PageSource {
  /// The source that a PDF's text is.
  static func document(_ text: PDFText) -> SourceDocument {
    var builder = SourceBuilder()
    for page in text.pages {
      for (index, line) in page.lines.enumerated() {
        builder.beginLine(page: page.number, sourceLine: index + 1, hasExtent: true)
        for word in line.words {
          let bytes = Array(word.text.utf8)
          bytes.withUnsafeBufferPointer {
            builder.add(
              $0, 0..<$0.count, left: tenths(word.box.x0), right: tenths(word.box.x1),
              sourceLine: index + 1)
          }
        }
        builder.endLine()
      }
    }
    return builder.document
  }

  private static func tenths(_ points: Double) -> Int {
    points.isFinite ? Int((min(max(points, 0), 100_000) * 10).rounded()) : 0
  }
}
