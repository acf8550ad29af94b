/// The text of a document as items of a flow.
struct BodyLayout {
  /// What sets the lines.
  let setter: LineSetter
  /// The items, in order.
  var items: [FlowItem] = []
  /// The tables whose bands are among the items.
  private(set) var tables: [SetTable] = []

  /// A body without anything in it.
  init(setter: LineSetter) { self.setter = setter }

  /// Two characters, by which a paragraph begins.
  static let indent = 2 * PageForm.pitch

  /// Adds to whom the document goes, at the left margin.
  mutating func addAddressee(_ addressee: String?) {
    guard let addressee, !addressee.isEmpty else { return }
    add(setter.lines(addressee + "：", .body, width: PageForm.textWidth))
  }

  /// Adds a part of the text.
  mutating func add(_ block: Document.Block) {
    switch block {
    case .heading(let text, let level): addHeading(text, level: level)
    case .paragraph(let text, let style): addParagraph(text, style)
    case .table(let table): add(table)
    }
  }

  /// Adds lines at a distance from the left margin, the first a little further.
  mutating func add(
    _ lines: [SetLine], x: Double = 0, indent: Double = 0, keepsWithNext: Bool = false
  ) {
    for (number, line) in lines.enumerated() {
      add([(line, x + (number == 0 ? indent : 0))], keepsWithNext: keepsWithNext)
    }
  }

  /// Adds lines side by side.
  mutating func add(_ lines: [(line: SetLine, x: Double)], keepsWithNext: Bool = false) {
    let elements = lines.map { line, x in
      PageElement.text(line, x: x, baseline: line.style.baseline(in: setter.linePitch))
    }
    items.append(
      FlowItem(
        height: setter.linePitch, content: .elements(elements), keepsWithNext: keepsWithNext))
  }

  private mutating func addHeading(_ text: String, level: Int) {
    let style: TextStyle =
      switch level {
      case ...1: .heading
      case 2: .script
      default: .body
      }
    let lines = setter.lines(
      text, style, width: PageForm.textWidth, indent: Self.indent, justifies: false)
    add(lines, indent: Self.indent, keepsWithNext: true)
  }

  private mutating func addParagraph(_ text: String, _ style: Document.ParagraphStyle) {
    let width = PageForm.textWidth
    switch style {
    case .body:
      add(setter.lines(text, .body, width: width, indent: Self.indent), indent: Self.indent)
    case .flush: add(setter.lines(text, .body, width: width))
    case .centred:
      for line in setter.lines(text, .body, width: width, justifies: false) {
        add([(line, (width - line.width) / 2)])
      }
    case .signature:
      let room = width - 4 * PageForm.pitch
      for line in setter.lines(text, .body, width: room, justifies: false) {
        add([(line, room - line.width)])
      }
    }
  }

  private mutating func add(_ table: Document.Table) {
    let set = SetTable(
      table, width: PageForm.textWidth, pageHeight: PageForm.textHeight, setter: setter)
    guard !set.bands.isEmpty, set.edges.count > 1 else { return }
    tables.append(set)
    for (band, height) in set.bands.enumerated() {
      items.append(
        FlowItem(
          height: height, content: .band(table: tables.count - 1, band: band),
          keepsWithNext: set.keeps[band]))
    }
    // The lines after the table stand clear of its frame.
    items.append(.gap(SetTable.verticalPadding))
  }
}
