/// A straight line that a page shows across or down, as between the cells of a table.
///
/// Lengths are in points, from the left and the top of the page.
struct PDFRule: Hashable, Sendable {
  /// Whether it runs down the page.
  var isVertical: Bool
  /// Where it stands: `x` of a vertical one, `y` of one across.
  var at: Double
  /// Where it begins.
  var from: Double
  /// Where it ends.
  var through: Double

  /// The rule between two points; nil where they lie aslant or on one another.
  init?(_ one: PDFPoint, _ two: PDFPoint) {
    let across = abs(one.x - two.x)
    let down = abs(one.y - two.y)
    guard max(across, down) > Self.thickest, min(across, down) < 0.5 else { return nil }
    isVertical = down > across
    at = isVertical ? (one.x + two.x) / 2 : (one.y + two.y) / 2
    from = isVertical ? min(one.y, two.y) : min(one.x, two.x)
    through = isVertical ? max(one.y, two.y) : max(one.x, two.x)
  }

  /// The rule that a filled box is; nil where it is too thick for one, or too small.
  init?(filling box: PDFText.Box) {
    let across = box.x1 - box.x0
    let down = box.y1 - box.y0
    guard min(across, down) <= Self.thickest, max(across, down) > Self.thickest else { return nil }
    isVertical = down > across
    at = isVertical ? (box.x0 + box.x1) / 2 : (box.y0 + box.y1) / 2
    from = isVertical ? box.y0 : box.x0
    through = isVertical ? box.y1 : box.x1
  }

  /// How thick a rule may be; a thicker one is a bar, or a cell's shading.
  private static let thickest = 3.0
}

/// A point of a page.
struct PDFPoint: Hashable, Sendable {
  var x: Double
  var y: Double
}
