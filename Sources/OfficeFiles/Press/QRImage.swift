import CPangoCairo

extension QRCode {
  /// The code as a PNG, a module being so many dots wide, its quiet zone included; nothing where
  /// there is no memory for it.
  public func png(moduleSize: Int) -> [UInt8]? {
    let modules = size + 2 * Self.quietZone
    let side = Int32(clamping: modules * max(moduleSize, 1))
    let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, side, side)
    let canvas = cairo_create(surface)
    defer {
      cairo_destroy(canvas)
      cairo_surface_destroy(surface)
    }
    cairo_set_source_rgb(canvas, 1, 1, 1)
    cairo_paint(canvas)
    cairo_set_antialias(canvas, CAIRO_ANTIALIAS_NONE)
    paint(on: canvas, x: 0, y: 0, side: Double(side))
    let sink = ByteSink()
    let status = cairo_surface_write_to_png_stream(surface, ByteSink.write, sink.pointer)
    return withExtendedLifetime(sink) { status == CAIRO_STATUS_SUCCESS ? sink.bytes : nil }
  }
}
