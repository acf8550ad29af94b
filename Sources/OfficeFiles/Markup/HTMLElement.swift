extension HTMLReader {
  /// What an element does to the text around it.
  enum Element: Hashable {
    /// Nothing: its text belongs to the paragraph around it.
    case inline
    /// It begins and ends a paragraph.
    case block
    case heading(Int)
    case preformatted
    case head
    case title
    /// Its contents are left out.
    case skipped
    case table
    case row
    case cell(isHeader: Bool)

    private static let named: [String: Element] = {
      var named: [String: Element] = [
        "head": .head, "title": .title, "table": .table, "tr": .row,
        "td": .cell(isHeader: false), "th": .cell(isHeader: true),
        "pre": .preformatted, "listing": .preformatted, "xmp": .preformatted,
      ]
      let blocks = [
        "address", "article", "aside", "blockquote", "body", "br", "caption", "center", "dd",
        "details", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form",
        "frameset", "header", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "p",
        "section", "summary", "tbody", "tfoot", "thead", "ul",
      ]
      let skipped = [
        "script", "style", "select", "option", "optgroup", "textarea", "input", "noscript",
        "template", "iframe", "object", "applet", "noframes", "colgroup", "col", "svg", "map",
        "audio", "video", "canvas", "datalist",
      ]
      for name in blocks { named[name] = .block }
      for name in skipped { named[name] = .skipped }
      for level in 1...6 { named["h\(level)"] = .heading(level) }
      return named
    }()

    /// The element of a name, known or not.
    init(_ name: String) {
      self = Self.named[name] ?? .inline
    }
  }

  /// Whether an element's attributes keep it from being shown.
  static func isHidden(_ attributes: MarkupAttributes) -> Bool {
    var isHidden = false
    attributes.forEach { name, value in
      if name[0] == 0x73, strcmp(name, "style") {
        isHidden = isHidden || hides(value)
      } else if name[0] == 0x68, strcmp(name, "hidden") {
        isHidden = true
      }
    }
    return isHidden
  }

  /// Whether a style says `display: none`, or Word's `mso-hide: all`.
  private static func hides(_ style: UnsafeBufferPointer<UInt8>) -> Bool {
    declares("display", "none", in: style) || declares("mso-hide", "all", in: style)
  }

  private static func declares(
    _ property: StaticString, _ value: StaticString, in style: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let shortest = property.utf8CodeUnitCount + value.utf8CodeUnitCount + 1
    guard style.count >= shortest else { return false }
    for start in 0...(style.count - shortest) where begins(style, at: start, with: property) {
      var position = start + property.utf8CodeUnitCount
      while position < style.count, style[position] <= 0x20 { position += 1 }
      guard position < style.count, style[position] == 0x3A else { continue }
      position += 1
      while position < style.count, style[position] <= 0x20 { position += 1 }
      if begins(style, at: position, with: value) { return true }
    }
    return false
  }

  @inline(__always)
  private static func begins(
    _ style: UnsafeBufferPointer<UInt8>, at start: Int, with word: StaticString
  ) -> Bool {
    let expected = word.utf8Start
    let length = word.utf8CodeUnitCount
    guard start + length <= style.count else { return false }
    for position in 0..<length where style[start + position] | 0x20 != expected[position] | 0x20 {
      return false
    }
    return true
  }
}
