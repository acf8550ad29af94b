import Testing

@testable import OfficeFiles

@Suite struct `Tables on pages` {
  private func pages(_ table: Document.Table) -> [TypesetPage] {
    var document = OfficialDocument(.plain, title: "表", body: [.table(table)])
    document.isSealed = false
    return OfficialLayout(document, measure: SquareMeasure()).pages()
  }

  private func words(_ page: TypesetPage) -> [String] {
    page.elements.compactMap { element in
      if case .text(let line, _, _) = element, line.style.role == .song, line.style.size == 12,
        !line.text.isEmpty
      {
        line.text
      } else {
        nil
      }
    }
  }

  @Test func `the head is repeated on each page`() {
    let head = Document.Row([Document.Cell("序号"), Document.Cell("名称")], isHeader: true)
    let rows = (1...60).map { Document.Row([Document.Cell("\($0)"), Document.Cell("名")]) }
    let pages = pages(Document.Table(rows: [head] + rows))
    #expect(pages.count == 3)
    for page in pages { #expect(words(page).prefix(2) == ["序号", "名称"]) }
    #expect(pages.flatMap(words).filter { Int($0) != nil } == (1...60).map { "\($0)" })
  }

  @Test func `a cell higher than a page goes on, and no line of it is lost`() {
    let text = (1...200).map { "第\($0)行" }.joined(separator: "\n")
    let table = Document.Table(rows: [
      Document.Row([Document.Cell("题"), Document.Cell("文")], isHeader: true),
      Document.Row([Document.Cell("甲"), Document.Cell(text)]),
    ])
    let pages = pages(table)
    #expect(pages.count > 3)
    let lines = pages.flatMap(words).filter { $0.hasPrefix("第") }
    #expect(lines == (1...200).map { "第\($0)行" })
  }

  /// A sign for a number, one character wide in the narrowest column.
  private static func sign(_ number: Int) -> String {
    Unicode.Scalar(0x4E00 + UInt32(number)).map { String($0) } ?? ""
  }

  /// Random tables with spans, long and short cells.
  @Test(arguments: 0..<150 as Range<UInt64>)
  func `every line of every cell stands once, inside the type area`(seed: UInt64) {
    var random = Seeded(seed)
    var number = 0
    let rows = (0..<Int.random(in: 1...30, using: &random)).map { _ in
      Document.Row(
        (0..<Int.random(in: 1...5, using: &random)).map { _ -> Document.Cell in
          let count =
            Int.random(in: 0..<20, using: &random) == 0
            ? Int.random(in: 1...60, using: &random) : Int.random(in: 0...4, using: &random)
          let lines = (0..<count).map { _ -> String in
            number += 1
            return Self.sign(number)
          }
          return Document.Cell(
            lines.joined(separator: "\n"),
            columnSpan: Int.random(in: 1...2, using: &random),
            rowSpan: Int.random(in: 1...3, using: &random))
        })
    }
    let pages = pages(Document.Table(rows: rows, columnWidths: [2, 1]))
    let signs = (0..<number).map { Self.sign($0 + 1) }
    #expect(pages.flatMap(words).sorted() == signs)
    let foot = PageForm.top + PageForm.textHeight
    for element in pages.flatMap(\.elements) {
      guard case .text(let line, let x, let baseline) = element, line.style.size == 12 else {
        continue
      }
      #expect(baseline > PageForm.top && baseline < foot + 1)
      #expect(x >= PageForm.left - 0.01)
    }
  }
}
