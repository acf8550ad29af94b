extension WordReader {
  /// Hands the events of a parse to the text that is being built, as one value.
  final class Body: MarkupEvents {
    private var state: BodyState

    init(expecting bytes: Int, styles: WordStyles, limits: Limits) {
      state = BodyState(expecting: bytes / 4, styles: styles, limits: limits)
    }

    /// Whether the document has a body at all.
    var wasSeen: Bool { state.wasSeen }

    override func start(_ name: MarkupName, _ attributes: MarkupAttributes) {
      if let ground = state.start(name, attributes) { refuse(ground) }
    }

    override func end() {
      state.end()
    }

    override func text(_ run: UnsafeBufferPointer<UInt8>) {
      if let ground = state.text(run) { refuse(ground) }
    }

    /// The content of the document, once its parse is over.
    func finish() -> Content { state.finish() }
  }

  /// Turns the events of a document into its content.
  private struct BodyState: ~Copyable {
    private var builder: ContentBuilder
    private var styles: WordStyles
    private let limits: Limits
    private var elements = NameCache<Element>(Element.init)
    private var namespaces = NameCache<Namespace>(Namespace.init)
    private(set) var wasSeen = false
    /// The open elements, the innermost last.
    private var open: [Element] = []
    /// How many elements were open when the one began whose contents are left out; nil outside.
    private var skippedFrom: Int?
    /// The paragraphs that are open: more than one inside a text box.
    private var paragraphs: [WordStyles.Paragraph] = []
    private var runIsHidden = false
    /// For each choice between renderings, whether one has been taken.
    private var choices: [Bool] = []
    private var columnsBefore = 0
    private var hasDeletions = false

    init(expecting bytes: Int, styles: WordStyles, limits: Limits) {
      builder = ContentBuilder(expecting: bytes, limits: limits)
      self.styles = styles
      self.limits = limits
    }

    /// An element begins; gives the ground for ending the parse where there is one.
    mutating func start(_ name: MarkupName, _ attributes: MarkupAttributes) -> FileRefusal? {
      let depth = open.count
      let element = meaning(of: name)
      open.append(element)
      guard skippedFrom == nil else {
        if element == .deletedText { hasDeletions = true }
        return nil
      }
      guard wasSeen || element == .body else { return nil }
      switch element {
      case .inline, .run, .runProperties, .text, .rowProperties: break
      case .body: wasSeen = true
      case .paragraph:
        builder.endParagraph()
        paragraphs.append(WordStyles.Paragraph())
      case .paragraphProperties: break
      case .style, .numberingID, .numberingLevel, .outlineLevel:
        note(element, attributes)
      case .hidden:
        guard depth >= 2, open[depth - 2] == .run else { break }
        runIsHidden = !["0", "false", "off"].contains(attributes.string("val") ?? "1")
      case .space: builder.appendSpace()
      case .lineBreak: builder.endParagraph()
      case .hyphen: builder.append("-")
      case .table: builder.openTable(line: 0)
      case .row: columnsBefore = 0
      case .columnsBefore: columnsBefore = min(attributes.number("val") ?? 0, 1000)
      case .cell:
        if let ground = builder.overfull { return ground }
        openCell()
      case .columnSpan: builder.spanColumns(attributes.number("val") ?? 1)
      case .rowMerge:
        if attributes.string("val") != "restart" { builder.continueCellAbove() }
      case .textBox: builder.endParagraph()
      case .alternatives: choices.append(false)
      case .choice:
        guard let taken = choices.last else { break }
        if taken { skippedFrom = depth }
        choices[choices.count - 1] = true
      case .deleted:
        // A row's own mark of deletion stands in its properties, before its cells.
        skippedFrom = open.dropLast().last == .rowProperties ? depth - 2 : depth
      case .deletedText, .skipped: skippedFrom = depth
      }
      return nil
    }

    /// The element that began last ends.
    mutating func end() {
      guard let element = open.popLast() else { return }
      if let from = skippedFrom {
        if open.count == from { skippedFrom = nil }
        return
      }
      switch element {
      case .paragraph:
        builder.endParagraph()
        _ = paragraphs.popLast()
        builder.headingLevel = 0
      case .paragraphProperties: beginParagraph()
      case .run: runIsHidden = false
      case .cell: builder.closeCell()
      case .row: builder.closeRow()
      case .table: builder.closeTable()
      case .textBox: builder.endParagraph()
      case .alternatives: _ = choices.popLast()
      default: break
      }
    }

    /// Text, of which only what stands in a text element counts.
    mutating func text(_ run: UnsafeBufferPointer<UInt8>) -> FileRefusal? {
      guard open.last == .text, skippedFrom == nil, !runIsHidden, wasSeen else { return nil }
      builder.append(run, endingOnLine: 0)
      return builder.overfull
    }

    /// The content of the document; nothing is left behind.
    mutating func finish() -> Content {
      var whole = ContentBuilder(expecting: 0, limits: limits)
      swap(&whole, &builder)
      if hasDeletions { whole.add(.trackedDeletions) }
      return whole.finish()
    }

    private mutating func meaning(of name: MarkupName) -> Element {
      guard let uri = name.namespace else { return .inline }
      switch namespaces[uri] {
      case .word: return elements[name.bytes]
      case .formulas: return strcmp(name.bytes, "t") ? .text : .inline
      case .compatibility:
        if strcmp(name.bytes, "AlternateContent") { return .alternatives }
        let isRendering = strcmp(name.bytes, "Choice") || strcmp(name.bytes, "Fallback")
        return isRendering ? .choice : .inline
      case .other: return .inline
      }
    }

    private mutating func note(_ element: Element, _ attributes: MarkupAttributes) {
      guard !paragraphs.isEmpty, open.contains(.paragraphProperties) else { return }
      let last = paragraphs.count - 1
      switch element {
      case .style: paragraphs[last].style = attributes.string("val")
      case .numberingID: paragraphs[last].list = attributes.number("val")
      case .numberingLevel: paragraphs[last].level = attributes.number("val")
      default: paragraphs[last].outline = attributes.number("val")
      }
    }

    /// Once a paragraph's properties are known, its own number comes before its text.
    private mutating func beginParagraph() {
      guard let paragraph = paragraphs.last else { return }
      builder.headingLevel = styles.headingLevel(of: paragraph)
      if let label = styles.label(of: paragraph) { builder.append(label) }
    }

    private mutating func openCell() {
      if columnsBefore > 0 {
        builder.openCell(Content.Cell(columnSpan: columnsBefore))
        columnsBefore = 0
      }
      builder.openCell(Content.Cell())
    }
  }
}
