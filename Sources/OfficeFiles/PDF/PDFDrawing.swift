/// The rules of a PDF's pages, read from the SVG that `pdftocairo` draws of it.
final class PDFDrawing: MarkupEvents {
  /// The rules of each page.
  private(set) var pages: [[PDFRule]] = []

  private var transforms: [PDFTransform] = [PDFTransform()]
  /// How many elements are open of one that only defines what others use.
  private var hidden = 0

  override func start(_ name: MarkupName, _ attributes: MarkupAttributes) {
    if hidden > 0 || Self.defines(name.bytes) {
      hidden += 1
      return
    }
    let inner = attributes.value("transform").map { PDFTransform($0) }
    let outer = transforms[transforms.count - 1]
    transforms.append(inner.map(outer.after) ?? outer)
    if strcmp(name.bytes, "page") {
      pages.append([])
    } else if strcmp(name.bytes, "path"), let data = attributes.value("d") {
      add(PDFPath(data, transforms[transforms.count - 1]), Paint(attributes))
    } else if strcmp(name.bytes, "rect"), let box = Self.box(attributes) {
      add(box, Paint(attributes))
    }
  }

  override func end() {
    if hidden > 0 {
      hidden -= 1
    } else if transforms.count > 1 {
      transforms.removeLast()
    }
  }

  private static func defines(_ name: UnsafePointer<UInt8>) -> Bool {
    strcmp(name, "defs") || strcmp(name, "symbol") || strcmp(name, "clipPath")
      || strcmp(name, "mask") || strcmp(name, "pattern")
  }

  private func add(_ path: PDFPath, _ paint: Paint) {
    // A drawing of one page has no element for it.
    if pages.isEmpty { pages.append([]) }
    for figure in path.figures where pages[pages.count - 1].count < Self.mostRules {
      if paint.isStroked {
        let ends = figure.corners.dropFirst() + (figure.isClosed ? figure.corners.prefix(1) : [])
        pages[pages.count - 1] += zip(figure.corners, ends).compactMap { PDFRule($0, $1) }
      } else if paint.isFilled, let box = figure.box, let rule = PDFRule(filling: box) {
        pages[pages.count - 1].append(rule)
      }
    }
  }

  private func add(_ box: PDFText.Box, _ paint: Paint) {
    guard paint.isFilled, let rule = PDFRule(filling: box) else { return }
    if pages.isEmpty { pages.append([]) }
    guard pages[pages.count - 1].count < Self.mostRules else { return }
    pages[pages.count - 1].append(rule)
  }

  private static func box(_ attributes: MarkupAttributes) -> PDFText.Box? {
    func number(_ name: StaticString) -> Double? {
      guard let text = attributes.value(name) else { return nil }
      var index = 0
      return PDFNumber.read(text, &index)
    }
    guard let x = number("x"), let y = number("y"), let width = number("width"),
      let height = number("height")
    else { return nil }
    return PDFText.Box(x0: x, y0: y, x1: x + width, y1: y + height)
  }

  private static let mostRules = 20_000
}

/// How a path is painted; in attributes of their own or in a style, as the version of Cairo has it.
private struct Paint {
  var isStroked: Bool
  var isFilled: Bool

  init(_ attributes: MarkupAttributes) {
    let style = attributes.string("style") ?? ""
    func property(_ name: StaticString) -> String? {
      if let value = attributes.string(name) { return value }
      for part in style.split(separator: ";") {
        let pair = part.split(separator: ":", maxSplits: 1)
        if pair.count == 2, pair[0].drop(while: { $0 == " " }) == "\(name)" {
          return String(pair[1])
        }
      }
      return nil
    }
    isStroked = (property("stroke") ?? "none") != "none"
    let fill = (property("fill") ?? "").filter { $0 != " " }
    isFilled = fill != "none" && fill != "rgb(100%,100%,100%)"
  }
}
