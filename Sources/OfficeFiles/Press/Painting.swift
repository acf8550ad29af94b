import CPangoCairo

extension PageElement {
  /// Paints the element.
  func paint(on canvas: OpaquePointer?, _ shaper: Shaper) {
    switch self {
    case .text(let line, let x, let baseline):
      guard !line.text.isEmpty else { return }
      Ink(isRed: line.style.isRed).use(on: canvas)
      cairo_move_to(canvas, x, baseline)
      shaper.shape(line.text, line.style) { $0.paint(advances: line.advances, on: canvas) }
    case .rule(let rule):
      Ink(isRed: rule.isRed).use(on: canvas)
      cairo_set_line_width(canvas, rule.thickness)
      cairo_move_to(canvas, rule.x, rule.y)
      cairo_rel_line_to(
        canvas, rule.isVertical ? 0 : rule.length, rule.isVertical ? rule.length : 0)
      cairo_stroke(canvas)
    case .ground(let mark, let x, let y, let width, let height):
      switch mark {
      case .error: cairo_set_source_rgb(canvas, 0.992, 0.906, 0.914)
      case .warning: cairo_set_source_rgb(canvas, 1, 0.957, 0.808)
      }
      cairo_rectangle(canvas, x, y, width, height)
      cairo_fill(canvas)
    case .code(let code, let x, let y, let side): code.paint(on: canvas, x: x, y: y, side: side)
    }
  }
}

/// Black or the red of official heads.
private struct Ink {
  let isRed: Bool

  func use(on canvas: OpaquePointer?) {
    cairo_set_source_rgb(canvas, isRed ? 0.85 : 0, 0, 0)
  }
}

extension QRCode {
  /// Paints the code in a square, its quiet zone included.
  func paint(on canvas: OpaquePointer?, x: Double, y: Double, side: Double) {
    let module = side / Double(size + 2 * Self.quietZone)
    Ink(isRed: false).use(on: canvas)
    for row in 0..<size {
      for span in darkSpans(inRow: row) {
        cairo_rectangle(
          canvas, x + Double(span.lowerBound + Self.quietZone) * module,
          y + Double(row + Self.quietZone) * module, Double(span.count) * module, module)
      }
    }
    cairo_fill(canvas)
  }
}
