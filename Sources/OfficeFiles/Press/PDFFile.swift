import CPangoCairo

/// A PDF being written by Cairo.
enum PDFFile {
  /// The pages as a PDF with the document's title, author and day.
  static func bytes(
    of pages: [TypesetPage], about document: OfficialDocument, _ shaper: Shaper
  ) throws(WritingFault) -> [UInt8] {
    let sink = ByteSink()
    let surface = cairo_pdf_surface_create_for_stream(
      ByteSink.write, sink.pointer, PageForm.width, PageForm.height)
    let canvas = cairo_create(surface)
    describe(surface, document)
    for page in pages {
      for element in page.elements { element.paint(on: canvas, shaper) }
      cairo_show_page(canvas)
    }
    let drawing = cairo_status(canvas)
    cairo_destroy(canvas)
    cairo_surface_finish(surface)
    let finishing = cairo_surface_status(surface)
    cairo_surface_destroy(surface)
    for (step, status) in [("cairo_show_page", drawing), ("cairo_surface_finish", finishing)]
    where status != CAIRO_STATUS_SUCCESS {
      throw WritingFault(during: step, code: Int(status.rawValue))
    }
    return withExtendedLifetime(sink) { sink.bytes }
  }

  private static func describe(_ surface: OpaquePointer?, _ document: OfficialDocument) {
    let day = document.day ?? OfficialDay(year: 2020, month: 1, day: 1)
    let facts = [
      (CAIRO_PDF_METADATA_TITLE, document.plainTitle),
      (CAIRO_PDF_METADATA_AUTHOR, document.author),
      (CAIRO_PDF_METADATA_SUBJECT, document.number?.description ?? ""),
      (CAIRO_PDF_METADATA_CREATOR, "Gongkai"),
      // Without it the file would tell the second at which it was written.
      (CAIRO_PDF_METADATA_CREATE_DATE, day.timestamp),
    ]
    for (key, value) in facts where !value.isEmpty {
      cairo_pdf_surface_set_metadata(surface, key, value)
    }
  }
}

extension OfficialDay {
  /// The beginning of the day in China, as ISO 8601 has it.
  fileprivate var timestamp: String {
    func padded(_ number: Int, to length: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(length - digits.count, 0)) + digits
    }
    return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))T00:00:00+08:00"
  }
}
