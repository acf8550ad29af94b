extension HTMLReader {
  /// Hands the events of a parse to the page that is being built.
  ///
  /// The page is one value, so that an event claims it once and not a property at a time.
  final class Page: MarkupEvents {
    private var state: PageState

    init(expecting bytes: Int, limits: Limits) {
      state = PageState(expecting: bytes, limits: limits)
    }

    override func start(_ name: MarkupName, _ attributes: MarkupAttributes) {
      if let ground = state.start(name, attributes, line: line) { refuse(ground) }
    }

    override func end() {
      state.end()
    }

    override func text(_ run: UnsafeBufferPointer<UInt8>) {
      if let ground = state.text(run, line: line) { refuse(ground) }
    }

    /// The content of the page, once its parse is over.
    func finish(remarks: [Content.Remark]) -> Content {
      state.finish(remarks: remarks)
    }
  }

  /// Turns the events of a page into its content.
  private struct PageState: ~Copyable {
    private var builder: ContentBuilder
    private let limits: Limits
    private var known = NameCache<Element>(Element.init)
    /// What is to be done when an open element ends, the innermost last.
    private var open: [Element] = []
    /// How many elements were open when the one began whose contents are left out; nil outside.
    private var skippedFrom: Int?
    private var preformatted = 0
    /// For each open table, how many elements were open when its open row and cell began.
    private var rowDepths: [Int] = []
    private var cellDepths: [Int] = []

    init(expecting bytes: Int, limits: Limits) {
      builder = ContentBuilder(expecting: bytes, limits: limits)
      self.limits = limits
      open.reserveCapacity(limits.depth)
    }

    /// An element begins; gives the ground for ending the parse where there is one.
    mutating func start(
      _ name: MarkupName, _ attributes: MarkupAttributes, line: Int
    ) -> FileRefusal? {
      guard open.count < limits.depth else { return .tooDeep(limit: limits.depth) }
      let depth = open.count
      guard skippedFrom == nil else {
        // A page's title stands in its head, of which all else is left out.
        if open.last == .head, known[name.bytes] == .title {
          skippedFrom = nil
          open.append(.title)
        } else {
          open.append(.inline)
        }
        return nil
      }
      var element = known[name.bytes]
      if !attributes.isEmpty, HTMLReader.isHidden(attributes) { element = .skipped }
      open.append(element)
      switch element {
      case .inline:
        break
      case .block:
        builder.endParagraph()
      case .heading(let level):
        builder.endParagraph()
        builder.headingLevel = level
      case .preformatted:
        builder.endParagraph()
        preformatted += 1
        builder.keepsLineBreaks = true
      case .head, .skipped:
        skippedFrom = depth
      case .title:
        builder.endParagraph()
      case .table:
        builder.openTable(line: line)
        rowDepths.append(-1)
        cellDepths.append(-1)
      case .row:
        startRow(depth: depth, line: line)
      case .cell(let isHeader):
        if let ground = builder.overfull { return ground }
        startCell(attributes, isHeader: isHeader, depth: depth, line: line)
      }
      return nil
    }

    /// The element that began last ends.
    mutating func end() {
      guard let element = open.popLast() else { return }
      let depth = open.count
      if let from = skippedFrom {
        if depth == from { skippedFrom = nil }
        return
      }
      switch element {
      case .inline, .head, .skipped: break
      case .block:
        builder.endParagraph()
      case .heading:
        builder.endParagraph()
        builder.headingLevel = 0
      case .preformatted:
        builder.endParagraph()
        preformatted -= 1
        builder.keepsLineBreaks = preformatted > 0
      case .title:
        builder.endTitle()
        if open.last == .head { skippedFrom = depth - 1 }
      case .table:
        builder.closeTable()
        rowDepths.removeLast()
        cellDepths.removeLast()
      case .row:
        guard rowDepths.last == depth else { return }
        builder.closeRow()
        rowDepths[rowDepths.count - 1] = -1
      case .cell:
        guard cellDepths.last == depth else { return }
        builder.closeCell()
        cellDepths[cellDepths.count - 1] = -1
      }
    }

    /// Text that ends on the given line; gives the ground for ending the parse where there is one.
    mutating func text(_ run: UnsafeBufferPointer<UInt8>, line: Int) -> FileRefusal? {
      guard skippedFrom == nil else { return nil }
      builder.append(run, endingOnLine: line)
      return builder.overfull
    }

    /// The content of the page; nothing is left behind.
    mutating func finish(remarks: [Content.Remark]) -> Content {
      var whole = ContentBuilder(expecting: 0, limits: limits)
      swap(&whole, &builder)
      for remark in remarks { whole.add(remark) }
      return whole.finish()
    }

    private mutating func startRow(depth: Int, line: Int) {
      builder.openRow(line: line)
      guard !rowDepths.isEmpty else { return }
      rowDepths[rowDepths.count - 1] = depth
      cellDepths[cellDepths.count - 1] = -1
    }

    private mutating func startCell(
      _ attributes: MarkupAttributes, isHeader: Bool, depth: Int, line: Int
    ) {
      let columnSpan = attributes.number("colspan") ?? 1
      // 0 stands for all rows that are left.
      let rowSpan = attributes.number("rowspan").map { $0 == 0 ? .max : $0 } ?? 1
      var cell = Content.Cell(
        columnSpan: min(max(columnSpan, 1), 1000), rowSpan: rowSpan, line: line)
      cell.isHeader = isHeader
      builder.openCell(cell)
      guard !cellDepths.isEmpty else { return }
      cellDepths[cellDepths.count - 1] = depth
    }
  }
}
