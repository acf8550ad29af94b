/// Reads the text of PDFs and the tables that they draw, by `pdftotext` and `pdftocairo` of
/// poppler-utils, each in a process of its own.
public enum PDFReader {
  /// Reads the bytes of a PDF; blocks the calling thread until the processes have ended.
  public static func read(
    _ bytes: [UInt8], limits: Limits = Limits()
  ) throws(FileRefusal) -> PDFText {
    try read(bytes, by: "pdftotext", drawingBy: "pdftocairo", limits: limits)
  }

  /// Reads by programs of other names, or of other paths.
  static func read(
    _ bytes: [UInt8], by program: String, drawingBy drawer: String = "pdftocairo", limits: Limits
  ) throws(FileRefusal) -> PDFText {
    guard bytes.count <= limits.fileBytes else {
      throw .tooLarge(bytes: bytes.count, limit: limits.fileBytes)
    }
    guard bytes.contains(where: { $0 > 0x20 }) else { throw .empty }
    let kind = FileKind.of(bytes)
    guard kind == .pdf else { throw .unsupported(kind) }
    let words = ["-tsv", "-enc", "UTF-8", "/dev/stdin", "-"]
    let pages = PDFWords(try PDFProgram(program).run(words, on: bytes, limits: limits)).pages
    guard pages.contains(where: { !$0.words.isEmpty }) else {
      throw .noText(pages: pages.count)
    }
    let rules = rules(of: bytes, by: drawer, limits: limits)
    return PDFText(
      pages: pages.map { page in
        let drawn = rules.indices.contains(page.number - 1) ? rules[page.number - 1] : []
        return PDFText.Page(page, PDFPageSorter(page.words, rules: drawn))
      })
  }

  /// The rules of each page; none where they cannot be had.
  ///
  /// They only help: without them the places of the words have to do.
  private static func rules(
    of bytes: [UInt8], by program: String, limits: Limits
  ) -> [[PDFRule]] {
    let arguments = ["-svg", "-l", "\(mostPages)", "/dev/stdin", "-"]
    let drawing = PDFDrawing()
    do throws(FileRefusal) {
      let svg = try PDFProgram(program).run(arguments, on: bytes, limits: limits)
      try svg.withUnsafeBufferPointer { svg throws(FileRefusal) in
        try Markup.parse(svg, as: .xml, limits: limits, to: drawing)
      }
    } catch { return [] }
    return drawing.pages
  }

  /// How many pages are drawn: the longest report has not half as many.
  private static let mostPages = 80
}
