/// What follows one another down the pages.
struct FlowItem {
  /// The room it takes up, in points.
  var height: Double
  /// What stands there.
  var content: Content
  /// Whether it and the next stay on one page if a page can hold them.
  var keepsWithNext = false

  /// What stands in an item.
  enum Content {
    /// Nothing; dropped at the top of a page.
    case gap
    /// Elements, with their places from the item's upper left corner.
    case elements([PageElement])
    /// A band of a table.
    case band(table: Int, band: Int)
  }

  /// Room without anything in it.
  static func gap(_ height: Double, keepsWithNext: Bool = false) -> FlowItem {
    FlowItem(height: height, content: .gap, keepsWithNext: keepsWithNext)
  }
}

/// Cuts a flow into pages.
struct Paginator {
  /// The room of a page.
  var pageHeight: Double
  /// What the head takes of the first page.
  var firstTop: Double
  /// The heads of the tables, repeated where a table goes on.
  var tableHeads: [TableHead]

  /// The first bands of a table, which are its head.
  struct TableHead {
    var bands = 0
    var height = 0.0
  }

  /// An item in its place on a page.
  struct Placement {
    let item: Int
    let y: Double
  }

  /// A page: its items, and where the last one ends.
  struct Page {
    var placements: [Placement] = []
    var end = 0.0
  }

  /// The pages, at least one.
  func pages(_ items: [FlowItem]) -> [Page] {
    var pages = [Page(end: firstTop)]
    var index = 0
    while index < items.count {
      let chain = chain(from: index, items)
      let height = items[chain].reduce(0) { $0 + $1.height }
      let end = pages[pages.count - 1].end
      let isFresh = pages[pages.count - 1].placements.isEmpty && pages.count > 1
      let mustTurn = !fits(end + height) && fits(height + head(above: items[index]))
      if mustTurn, !isFresh { pages.append(newPage(for: items[index])) }
      for item in chain { place(item, items, &pages) }
      index = chain.upperBound
    }
    return pages
  }

  private func place(_ index: Int, _ items: [FlowItem], _ pages: inout [Page]) {
    let item = items[index]
    if case .gap = item.content {
      let page = pages[pages.count - 1]
      if page.placements.isEmpty, pages.count > 1 { return }
      if !fits(page.end + item.height) { return }
    } else if !fits(pages[pages.count - 1].end + item.height),
      !pages[pages.count - 1].placements.isEmpty || pages.count == 1
    {
      pages.append(newPage(for: item))
    }
    let page = pages.count - 1
    pages[page].placements.append(Placement(item: index, y: pages[page].end))
    pages[page].end += item.height
  }

  /// The items that stay together from here on.
  private func chain(from start: Int, _ items: [FlowItem]) -> Range<Int> {
    var end = start
    while end + 1 < items.count, items[end].keepsWithNext { end += 1 }
    return start..<end + 1
  }

  private func newPage(for item: FlowItem) -> Page {
    Page(end: head(above: item))
  }

  /// The room of the head that is repeated above an item where a page begins with it.
  private func head(above item: FlowItem) -> Double {
    guard case .band(let table, let band) = item.content, band >= tableHeads[table].bands else {
      return 0
    }
    return tableHeads[table].height
  }

  /// Sums of many line heights differ from the page's height by less than this.
  private func fits(_ end: Double) -> Bool { end <= pageHeight + 0.01 }
}
