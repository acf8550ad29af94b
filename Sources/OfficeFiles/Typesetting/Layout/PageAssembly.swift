/// Puts the items of a flow on the pages that were cut for them.
struct PageAssembly {
  /// The items.
  let items: [FlowItem]
  /// The tables whose bands are among them.
  let tables: [SetTable]

  /// The pages, their elements in their places on the sheet.
  func pages(_ cut: [Paginator.Page]) -> [TypesetPage] {
    var shown = tables.map { Array(repeating: 0, count: $0.cells.count) }
    return cut.map { page in
      var elements: [PageElement] = []
      var run: Run?
      for placement in page.placements {
        switch items[placement.item].content {
        case .gap: break
        case .elements(let own): elements += own.map { $0.moved(y: placement.y) }
        case .band(let table, let band):
          if let open = run, open.table == table, open.bands.upperBound == band {
            run = Run(
              table: table, bands: open.bands.lowerBound..<band + 1, top: open.top)
            continue
          }
          if let run { elements += self.elements(of: run, shown: &shown) }
          run = Run(table: table, bands: band..<band + 1, top: placement.y)
        }
      }
      if let run { elements += self.elements(of: run, shown: &shown) }
      return TypesetPage(
        elements: elements.map { $0.moved(x: PageForm.left, y: PageForm.top) })
    }
  }

  /// Bands of one table, one below the other.
  private struct Run {
    let table: Int
    let bands: Range<Int>
    let top: Double
  }

  private func elements(of run: Run, shown: inout [[Int]]) -> [PageElement] {
    let table = tables[run.table]
    var elements: [PageElement] = []
    if run.bands.lowerBound >= table.head.bands, table.head.bands > 0 {
      var none = Array(repeating: 0, count: table.cells.count)
      elements += TableSegment(
        table: table, bands: 0..<table.head.bands, top: run.top - table.head.height
      ).elements(shown: &none)
    }
    return elements
      + TableSegment(table: table, bands: run.bands, top: run.top)
      .elements(shown: &shown[run.table])
  }
}
