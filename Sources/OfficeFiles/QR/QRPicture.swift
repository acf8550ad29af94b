extension QRCode {
  /// The code as a picture that can be made as large as one likes, its quiet zone included.
  ///
  /// It carries no style of its own, so that it may stand in a page under a strict policy; `label`
  /// is what a screen reader says.
  public func svg(label: String) -> String {
    var picture = MarkupWriter(declaration: "")
    write(to: &picture, label: label)
    return picture.text
  }

  /// Writes the picture into a page.
  func write(to page: inout MarkupWriter, label: String) {
    let side = size + 2 * Self.quietZone
    page.element(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "viewBox": "0 0 \(side) \(side)", "role": "img",
        "aria-label": label, "shape-rendering": "crispEdges",
      ]
    ) { picture in
      picture.empty("rect", ["width": "\(side)", "height": "\(side)", "fill": "#fff"])
      picture.empty("path", ["d": path])
    }
  }

  private var path: String {
    var path = ""
    for row in 0..<size {
      for span in darkSpans(inRow: row) {
        let (x, y) = (span.lowerBound + Self.quietZone, row + Self.quietZone)
        path += "M\(x) \(y)h\(span.count)v1h-\(span.count)z"
      }
    }
    return path
  }
}
