/// What a document's styles say about its paragraphs: which are headings, which are numbered.
struct WordStyles {
  /// What a paragraph says about itself.
  struct Paragraph {
    var style: String?
    /// Its list, by the number that the document gives it; 0 for none.
    var list: Int?
    /// Its level in the list, from 0.
    var level: Int?
    /// Its level in the outline, from 0; 9 for plain text.
    var outline: Int?
  }

  private struct Style {
    var parent: String?
    var own = Paragraph()
  }

  private var styles: [String: Style] = [:]
  /// The document's lists, with how far each has been counted.
  var numbering = WordNumbering()

  /// No styles.
  init() {}

  /// Reads `styles.xml`.
  init(_ part: [UInt8], limits: Limits) throws(FileRefusal) {
    let events = Events()
    try Markup.parse(xml: part, limits: limits, to: events)
    styles = events.styles
  }

  /// 1 to 9 for a heading, 0 for any other paragraph.
  func headingLevel(of paragraph: Paragraph) -> Int {
    guard let outline = resolved(paragraph).outline, (0...8).contains(outline) else { return 0 }
    return outline + 1
  }

  /// The number that Word shows before a paragraph, which counts on with each call.
  mutating func label(of paragraph: Paragraph) -> String? {
    let paragraph = resolved(paragraph)
    guard let list = paragraph.list, list > 0 else { return nil }
    return numbering.next(list: list, level: paragraph.level, style: paragraph.style)
  }

  /// What a paragraph says about itself, and where it is silent, its style and those before it.
  private func resolved(_ paragraph: Paragraph) -> Paragraph {
    var result = paragraph
    var next = paragraph.style
    // Styles that are based on one another in a circle must not hold us.
    for _ in 0..<16 {
      guard let name = next, let style = styles[name] else { break }
      if result.list == nil {
        result.list = style.own.list
        result.level = result.level ?? style.own.level
      }
      result.outline = result.outline ?? style.own.outline
      next = style.parent
    }
    return result
  }

  private final class Events: MarkupEvents {
    private(set) var styles: [String: Style] = [:]
    private var name: String?

    override func start(_ element: MarkupName, _ attributes: MarkupAttributes) {
      if strcmp(element.bytes, "style") {
        name = attributes.string("styleId")
        if let name { styles[name] = Style() }
      }
      guard let name else { return }
      if strcmp(element.bytes, "basedOn") {
        styles[name]?.parent = attributes.string("val")
      } else if strcmp(element.bytes, "numId") {
        styles[name]?.own.list = attributes.number("val")
      } else if strcmp(element.bytes, "ilvl") {
        styles[name]?.own.level = attributes.number("val")
      } else if strcmp(element.bytes, "outlineLvl") {
        styles[name]?.own.outline = attributes.number("val")
      } else if strcmp(element.bytes, "name"), styles[name]?.own.outline == nil {
        styles[name]?.own.outline = Self.outline(ofStyleNamed: attributes.string("val") ?? "")
      }
    }

    /// Word's own headings are known by their names, whatever else the file says.
    private static func outline(ofStyleNamed name: String) -> Int? {
      let words = name.lowercased().split(separator: " ")
      guard words.count == 2, words[0] == "heading", let level = Int(words[1]) else { return nil }
      return level - 1
    }
  }
}
