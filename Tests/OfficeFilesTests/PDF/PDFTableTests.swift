import Testing

@testable import OfficeFiles

/// Tables that pages draw with rules, as words and rules and as whole PDFs.
@Suite struct PDFTableTests {
  private func word(_ text: String, _ x: Double, _ y: Double, width: Double = 10) -> PDFText.Word {
    PDFText.Word(text: text, box: .init(x0: x, y0: y, x1: x + width, y1: y + 10))
  }

  private func across(_ y: Double, _ x0: Double, _ x1: Double) throws -> PDFRule {
    try #require(PDFRule(PDFPoint(x: x0, y: y), PDFPoint(x: x1, y: y)))
  }

  private func down(_ x: Double, _ y0: Double, _ y1: Double) throws -> PDFRule {
    try #require(PDFRule(PDFPoint(x: x, y: y0), PDFPoint(x: x, y: y1)))
  }

  /// Three columns and two rows of forty by twenty points.
  private func grid() throws -> [PDFRule] {
    try [0, 20, 40].map { try across($0, 0, 120) } + [0, 40, 80, 120].map { try down($0, 0, 40) }
  }

  private func texts(_ table: PDFText.Table) -> [[String]] { table.rows.map { $0.map(\.text) } }

  @Test func `words stand in the cells that rules part, and empty cells stay`() throws {
    let sorted = PDFPageSorter(
      [word("a", 5, 5), word("7", 95, 5), word("b", 5, 25), word("below", 5, 60)],
      rules: try grid())
    #expect(sorted.tables.map(texts) == [[["a", "", "7"], ["b", "", ""]]])
    #expect(sorted.lines.map(\.text) == ["below"])
  }

  @Test func `a cell without a rule inside spans columns and rows`() throws {
    let rules =
      try [0, 40].map { try across($0, 0, 120) } + [0, 120].map { try down($0, 0, 40) } + [
        across(20, 40, 120), down(40, 0, 40), down(80, 20, 40),
      ]
    let sorted = PDFPageSorter(
      [word("group", 5, 15), word("head", 60, 5), word("1", 50, 25), word("2", 90, 25)],
      rules: rules)
    let table = try #require(sorted.tables.first)
    #expect(texts(table) == [["group", "head"], ["1", "2"]])
    #expect(table.rows[0].map(\.rowSpan) == [2, 1] && table.rows[0].map(\.columnSpan) == [1, 2])
    #expect(table.rows[1].map(\.column) == [1, 2])
  }

  @Test func `a border drawn in pieces is one rule`() throws {
    let rules = try [0.0, 20, 40].flatMap { y in
      try [0.0, 40, 80].map { try across(y + $0 / 400, $0, $0 + 39) }
    }
    let downs = try [0.0, 40, 80, 120].flatMap { x in
      try [0.0, 20].map { try down(x, $0, $0 + 20) }
    }
    let words = [word("1", 5, 5), word("2", 45, 25)]
    #expect(
      PDFPageSorter(words, rules: rules + downs).tables.map(texts)
        == [[["1", "", ""], ["", "2", ""]]])
  }

  @Test func `tables with borders a point apart stay two`() throws {
    let below =
      try [60.0, 80].map { try across($0, 1, 121) }
      + [1.2, 61, 121].map { try down($0, 60, 80) }
    let sorted = PDFPageSorter(
      [word("1", 5, 5), word("2", 90, 25), word("3", 5, 65), word("4", 90, 65)],
      rules: try grid() + below)
    #expect(
      sorted.tables.map(texts) == [[["1", "", ""], ["", "", "2"]], [["3", "4"]]])
  }

  @Test func `the last row of a page may lack its lower border`() throws {
    let rules =
      try [0.0, 20].map { try across($0, 0, 120) }
      + [0, 40, 80, 120].map { try down($0, 0, 38) }
    let sorted = PDFPageSorter([word("1", 5, 5), word("2", 45, 25)], rules: rules)
    #expect(sorted.tables.map(texts) == [[["1", "", ""], ["", "2", ""]]])
  }

  @Test func `a frame around the page and a line under a heading are no tables`() throws {
    let frame =
      try [0.0, 100].map { try across($0, 0, 200) }
      + [0, 200].map { try down($0, 0, 100) }
    let sorted = PDFPageSorter(
      [word("a", 5, 5), word("b", 5, 30)], rules: try frame + [across(20, 10, 190)])
    #expect(sorted.tables.isEmpty)
    #expect(sorted.lines.map(\.text) == ["a", "b"])
  }

  @Test func `figures that fill their cells are parted at the border`() throws {
    let sorted = PDFPageSorter(
      [word("12345", 10, 5, width: 50), word("b", 5, 25)], rules: try grid())
    #expect(sorted.tables.map(texts) == [[["123", "45", ""], ["b", "", ""]]])
  }

  @Test func `a number broken by the width of its cell is whole, two numbers stay apart`() {
    let broken = [word("123", 2, 0, width: 24), word("45", 6, 12, width: 16)]
    #expect(PDFCellText.of(broken, width: 30) == "12345")
    #expect(PDFCellText.of(broken, width: 90) == "123 45")
    let label = [word("要求行政机关", 0, 0, width: 60), word("确认", 0, 12, width: 20)]
    #expect(PDFCellText.of(label, width: 90) == "要求行政机关确认")
  }

  @Test(arguments: [
    ("0 0 m 100 0 l S", 1), ("0 0 100 0.5 re f", 1), ("0 0 0.5 100 re f", 1),
    ("1 1 1 rg 0 0 100 0.5 re f", 0), ("0.9 0.9 0.9 rg 0 0 100 20 re f", 0),
    ("0 0 m 100 50 l S", 0), ("0 0 100 20 re S", 4), ("1 0 0 1 50 50 cm 0 0 m 100 0 l S", 1),
    ("0 0 m 30 60 60 60 90 0 c S", 0), ("0 0 m 1 0 l S", 0),
  ])
  func `rules are straight, thin and not white`(drawing: String, count: Int) throws {
    let pdf = PDFFixture.document(pages: [drawing])
    let svg = try PDFProgram("pdftocairo").run(
      ["-svg", "/dev/stdin", "-"], on: pdf, limits: Limits())
    let events = PDFDrawing()
    try svg.withUnsafeBufferPointer { try Markup.parse($0, as: .xml, limits: Limits(), to: events) }
    #expect((events.pages.first ?? []).count == count)
  }

  @Test func `a table is read from the PDF, page by page`() throws {
    let lines = ["50 700 m 250 700 l", "50 660 m 250 660 l", "50 680 m 250 680 l"]
    let downs = [50, 150, 250].map { "\($0) 660 m \($0) 700 l" }
    let page =
      (lines + downs).map { $0 + " S" }
      + [
        PDFFixture.text("head", x: 60, y: 720), PDFFixture.text("a", x: 60, y: 685),
        PDFFixture.text("3", x: 160, y: 665),
      ]
    let pdf = try PDFReader.read(
      PDFFixture.document(pages: [PDFFixture.text("x", x: 9, y: 9), page.joined(separator: "\n")]))
    #expect(pdf.pages.map(\.tables.count) == [0, 1])
    #expect(texts(pdf.pages[1].tables[0]) == [["a", ""], ["", "3"]])
    #expect(pdf.pages[1].lines.map(\.text) == ["head"])
  }

  @Test func `without the drawing program the words stand on lines`() throws {
    let page = "50 700 m 250 700 l S " + PDFFixture.text("a", x: 60, y: 685)
    let pdf = try PDFReader.read(
      PDFFixture.document(pages: [page]), by: "pdftotext", drawingBy: "no-such-program",
      limits: Limits())
    #expect(pdf.pages[0].tables.isEmpty && pdf.pages[0].lines.map(\.text) == ["a"])
  }

  @Test func `a transform within a transform is applied from the inside out`() {
    func transform(_ text: String) -> PDFTransform {
      var text = text
      return text.withUTF8 { PDFTransform($0) }
    }
    let both = transform("matrix(2,0,0,2,10,0)").after(transform("matrix(1,0,0,-1,0,100)"))
    #expect(both.apply(PDFPoint(x: 3, y: 40)) == PDFPoint(x: 16, y: 120))
    #expect(transform("rotate(45)").apply(PDFPoint(x: 3, y: 4)) == PDFPoint(x: 3, y: 4))
  }
}
