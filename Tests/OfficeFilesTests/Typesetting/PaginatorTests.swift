import Testing

@testable import OfficeFiles

@Suite struct `Cutting pages` {
  private func line(_ height: Double = 10, keeps: Bool = false) -> FlowItem {
    FlowItem(height: height, content: .elements([]), keepsWithNext: keeps)
  }

  private func cut(
    _ items: [FlowItem], height: Double = 100, firstTop: Double = 0,
    heads: [Paginator.TableHead] = []
  ) -> [[Int]] {
    Paginator(pageHeight: height, firstTop: firstTop, tableHeads: heads).pages(items)
      .map { $0.placements.map(\.item) }
  }

  @Test func `twenty-two lines fill a page`() {
    let items = Array(repeating: line(PageForm.linePitch), count: 45)
    #expect(cut(items, height: PageForm.textHeight).map(\.count) == [22, 22, 1])
  }

  @Test func `the head takes its room of the first page`() {
    #expect(cut(Array(repeating: line(), count: 12), firstTop: 45).map(\.count) == [5, 7])
  }

  @Test func `what belongs together goes over together`() {
    var items = Array(repeating: line(), count: 12)
    items[8].keepsWithNext = true
    items[9].keepsWithNext = true
    #expect(cut(items) == [[0, 1, 2, 3, 4, 5, 6, 7], [8, 9, 10, 11]])
  }

  @Test func `a chain longer than a page is cut all the same`() {
    let items = Array(repeating: line(keeps: true), count: 25)
    #expect(cut(items).map(\.count) == [10, 10, 5])
  }

  @Test func `room at the top of a page is dropped`() {
    let items = Array(repeating: line(), count: 10) + [.gap(29), line()]
    #expect(cut(items) == [Array(0..<10), [11]])
  }

  @Test func `a table that goes on leaves room for its head`() {
    let bands = (0..<15).map { FlowItem(height: 10, content: .band(table: 0, band: $0)) }
    let heads = [Paginator.TableHead(bands: 2, height: 20)]
    #expect(cut(bands, heads: heads).map(\.count) == [10, 5])
    let second = Paginator(pageHeight: 100, firstTop: 0, tableHeads: heads).pages(bands)[1]
    #expect(second.placements[0].y == 20)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `everything stands once, in order and on its page`(seed: UInt64) {
    var random = Seeded(seed)
    let items = (0..<Int.random(in: 0...200, using: &random)).map { _ -> FlowItem in
      let keeps = Int.random(in: 0..<4, using: &random) == 0
      if Int.random(in: 0..<8, using: &random) == 0 { return .gap(29, keepsWithNext: keeps) }
      return line(Double(Int.random(in: 1...60, using: &random)), keeps: keeps)
    }
    let pages = Paginator(
      pageHeight: 100, firstTop: Double(Int.random(in: 0...50, using: &random)), tableHeads: []
    ).pages(items)
    let placed = pages.flatMap { $0.placements.map(\.item) }
    #expect(placed == placed.sorted())
    #expect(Set(placed).count == placed.count)
    let dropped = Set(items.indices).subtracting(placed)
    #expect(dropped.allSatisfy { if case .gap = items[$0].content { true } else { false } })
    for page in pages {
      for (one, next) in zip(page.placements, page.placements.dropFirst()) {
        #expect(abs(one.y + items[one.item].height - next.y) < 0.001)
      }
      #expect(page.end <= 100.02)
    }
  }
}
