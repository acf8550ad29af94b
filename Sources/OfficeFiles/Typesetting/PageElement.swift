/// Something on a page, with its place in points from the upper left corner.
enum PageElement: Hashable {
  /// A line of text whose baseline begins at the place.
  case text(SetLine, x: Double, baseline: Double)
  /// A line that is drawn, horizontal or vertical.
  case rule(Rule)
  /// A coloured ground.
  case ground(Mark, x: Double, y: Double, width: Double, height: Double)
  /// A code with its quiet zone in a square.
  case code(QRCode, x: Double, y: Double, side: Double)

  /// The same elsewhere.
  func moved(x dx: Double = 0, y dy: Double) -> PageElement {
    switch self {
    case .text(let line, let x, let baseline):
      return .text(line, x: x + dx, baseline: baseline + dy)
    case .rule(var rule):
      rule.x += dx
      rule.y += dy
      return .rule(rule)
    case .ground(let mark, let x, let y, let width, let height):
      return .ground(mark, x: x + dx, y: y + dy, width: width, height: height)
    case .code(let code, let x, let y, let side):
      return .code(code, x: x + dx, y: y + dy, side: side)
    }
  }

  /// A line that is drawn: its middle begins at the place.
  struct Rule: Hashable {
    var x: Double
    var y: Double
    var length: Double
    var thickness: Double
    var isVertical = false
    var isRed = false
  }
}

/// A page of elements.
struct TypesetPage: Hashable {
  var elements: [PageElement] = []
}

/// A line of text ready to be painted.
struct SetLine: Hashable {
  /// The text.
  var text: String
  /// How it is set.
  var style: TextStyle
  /// The room of each of its clusters, in points.
  var advances: [Double]

  /// The room of the line.
  var width: Double { advances.reduce(0, +) }
}
