import ReportSamples

/// Small PDFs, written by hand.
enum PDFFixture {
  /// A PDF with a page for each stream of drawing operations.
  static func document(pages: [String], extra: String = "") -> [UInt8] {
    var objects = ["<< /Type /Catalog /Pages 2 0 R >>"]
    let kids = pages.indices.map { "\(4 + $0 * 2) 0 R" }.joined(separator: " ")
    objects.append("<< /Type /Pages /Kids [\(kids)] /Count \(pages.count) >>")
    objects.append("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")
    for (number, stream) in pages.enumerated() {
      objects.append(
        """
        << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents \(5 + number * 2) 0 R \
        /Resources << /Font << /F1 3 0 R >> >> >>
        """)
      objects.append(HandmadePDF.stream(stream))
    }
    return HandmadePDF.file(objects, extra: extra)
  }

  /// An operation that sets text with its lower left corner at a point.
  static func text(_ text: String, x: Int, y: Int) -> String {
    "BT /F1 12 Tf \(x) \(y) Td (\(text)) Tj ET"
  }
}
